package dev.docket;

import dev.docket.cases.AuditEvent;
import dev.docket.cases.Case;
import dev.docket.cases.CaseEvent;
import dev.docket.cases.ClientTokens;
import dev.docket.domains.Domain;
import dev.docket.domains.Revision;
import dev.docket.events.DeadLetter;
import dev.docket.events.EventBridgeConfiguration;
import dev.docket.events.EventReplays;
import dev.docket.events.SinkCursor;
import dev.docket.events.SinkLease;
import dev.docket.fields.Field;
import dev.docket.integrations.ConnectInstance;
import dev.docket.integrations.IntegrationAssociation;
import dev.docket.layouts.Layout;
import dev.docket.merges.Merges;
import dev.docket.operations.Paging;
import dev.docket.relateditems.ContactCases;
import dev.docket.relateditems.DueSlas;
import dev.docket.relateditems.RelatedItem;
import dev.docket.rules.CaseRule;
import dev.docket.storage.Kind;
import dev.docket.storage.Kinds;
import dev.docket.templates.Template;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of all entities that the operations of {@link CasesService} store. */
public final class StoredKinds {

  public static final Kinds ALL =
      new Kinds(
          Stream.of(
                  List.<Kind<?>>of(
                      Domain.KIND,
                      Revision.KIND,
                      Field.KIND,
                      CaseRule.KIND,
                      Layout.KIND,
                      Template.KIND,
                      EventBridgeConfiguration.KIND,
                      Case.KIND,
                      AuditEvent.KIND,
                      CaseEvent.KIND,
                      RelatedItem.KIND,
                      DeadLetter.KIND,
                      ConnectInstance.KIND,
                      IntegrationAssociation.KIND),
                  ClientTokens.KINDS,
                  ContactCases.KINDS,
                  DueSlas.KINDS,
                  EventReplays.KINDS,
                  Merges.KINDS)
              .flatMap(List::stream)
              .toList(),
          Stream.concat(Paging.KINDS.stream(), Stream.<Kind<?>>of(SinkLease.KIND, SinkCursor.KIND))
              .toList());

  private StoredKinds() {}
}
