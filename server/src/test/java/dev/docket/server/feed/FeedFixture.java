package dev.docket.server.feed;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.CasesService;
import dev.docket.operations.Ids;
import dev.docket.operations.Stamps;
import dev.docket.server.ServiceCalls;
import dev.docket.storage.Storage;
import dev.docket.storage.Tenant;
import dev.docket.storage.memory.MemoryStorageProvider;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A domain with a template in memory, and what a test calls in it. */
abstract class FeedFixture {

  static final Tenant TENANT = new Tenant("111122223333", "us-east-1");
  static final ServiceCalls CALLS = ServiceCalls.unrestricted(TENANT);

  final Storage storage = new MemoryStorageProvider().open(Map.of());
  final CasesService service =
      ServiceCalls.operations(
          storage, new Stamps(Clock.systemUTC(), Ids.timeOrdered(Clock.systemUTC())));
  String domain;
  String template;

  @BeforeEach
  void createDomain() {
    domain = CALLS.call(service, "CreateDomain", "{'name':'acme'}").get("domainId").asText();
    template = call("CreateTemplate", "'name':'Returns'").get("templateId").asText();
  }

  @AfterEach
  void close() {
    storage.close();
  }

  JsonNode call(String name, String members) {
    return CALLS.call(service, name, "{'domainId':'" + domain + "'," + members + "}");
  }

  String newCase(String title) {
    return call(
            "CreateCase",
            "'templateId':'"
                + template
                + "','fields':[{'id':'title','value':{'stringValue':'"
                + title
                + "'}}]")
        .get("caseId")
        .asText();
  }
}
