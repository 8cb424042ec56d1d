package dev.docket.server.wire;

import dev.docket.server.wire.RawHttp.Answer;
import software.amazon.awssdk.services.connectcases.model.FieldType;

/** Tests of what is in a domain: each has a server with a new domain of its own. */
abstract class DomainWireTest extends OwnServerWireTest {

  String domain;

  @Override
  final void prepare() {
    domain = cases.createDomain(r -> r.name("acme")).domainId();
  }

  /** A call of the domain that no SDK would make, or of what the SDK does not know yet. */
  final Answer call(String method, String path, String body) {
    return http.call(method, "/domains/" + domain + path, body);
  }

  final String textField(String name) {
    return field(name, FieldType.TEXT);
  }

  final String field(String name, FieldType type) {
    return cases.createField(r -> r.domainId(domain).name(name).type(type)).fieldId();
  }

  final void deleteField(String id) {
    cases.deleteField(r -> r.domainId(domain).fieldId(id));
  }
}
