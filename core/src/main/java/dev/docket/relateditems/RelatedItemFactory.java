package dev.docket.relateditems;

import dev.docket.cases.Case;
import dev.docket.cases.CaseView;
import dev.docket.cases.RelatedItemContent;
import dev.docket.cases.RelatedItemContent.ConnectCaseContent;
import dev.docket.cases.RelatedItemContent.ContactContent;
import dev.docket.cases.RelatedItemContent.SlaConfiguration;
import dev.docket.cases.RelatedItemContent.SlaContent;
import dev.docket.cases.SlaStatus;
import dev.docket.fields.Field;
import dev.docket.fields.FieldType;
import dev.docket.fields.FieldValueUnion;
import dev.docket.operations.Caller;
import dev.docket.operations.Problem;
import dev.docket.operations.Resources;
import dev.docket.relateditems.RelatedItemMessages.ConnectCaseInputContent;
import dev.docket.relateditems.RelatedItemMessages.RelatedItemInputContent;
import dev.docket.relateditems.RelatedItemMessages.SlaInputConfiguration;
import dev.docket.relateditems.RelatedItemMessages.SlaInputContent;
import dev.docket.storage.Key;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Creates the content of new related items from requests, and refuses invalid content. */
final class RelatedItemFactory {

  private final Contacts contacts;
  private final CustomFields customFields;

  RelatedItemFactory(Contacts contacts, CustomFields customFields) {
    this.contacts = contacts;
    this.customFields = customFields;
  }

  /** The keys to read before {@link #create}. */
  static List<Key<Case>> keys(Key<Case> parent, RelatedItemInputContent input) {
    return input instanceof RelatedItemInputContent.ConnectCase other
        ? List.of(other(parent, other.value()))
        : List.of();
  }

  /**
   * The content of a new item.
   *
   * @throws dev.docket.operations.ProblemException a ResourceNotFoundException if it names a case
   *     that does not exist; a ServiceQuotaExceededException if it exceeds a quota; a
   *     ValidationException for anything else that is invalid
   */
  CompletionStage<RelatedItemContent> create(
      Caller caller, CaseView view, RelatedItemInputContent input) {
    return switch (input) {
      case RelatedItemInputContent.Contact contact ->
          contact(caller, view, contact.value().contactArn());
      case RelatedItemInputContent.Comment comment ->
          completed(new RelatedItemContent.Comment(comment.value()));
      case RelatedItemInputContent.File file ->
          completed(new RelatedItemContent.File(file.value()));
      case RelatedItemInputContent.Sla sla -> completed(sla(view, configuration(sla.value())));
      case RelatedItemInputContent.ConnectCase other -> completed(connectCase(view, other.value()));
      case RelatedItemInputContent.Custom custom ->
          completed(customFields.content(view.schema(), custom.value().fields()));
    };
  }

  private static CompletionStage<RelatedItemContent> completed(RelatedItemContent content) {
    return CompletableFuture.completedStage(content);
  }

  private CompletionStage<RelatedItemContent> contact(
      Caller caller, CaseView view, String contactArn) {
    return contacts
        .describe(caller, contactArn, view.now())
        .thenApply(
            details ->
                new RelatedItemContent.Contact(
                    new ContactContent(
                        contactArn, details.channel(), details.connectedToSystemTime())));
  }

  private static RelatedItemContent connectCase(CaseView view, ConnectCaseInputContent input) {
    Key<Case> parent = view.stored().key();
    if (input.caseId().equals(parent.id())) {
      throw Problem.validation("A case cannot be related to itself").asException();
    }
    Resources.required(view.snapshot(), other(parent, input));
    return new RelatedItemContent.ConnectCase(new ConnectCaseContent(input.caseId()));
  }

  private static Key<Case> other(Key<Case> parent, ConnectCaseInputContent input) {
    return parent.parent().child(Case.KIND, input.caseId());
  }

  private static SlaInputConfiguration configuration(SlaInputContent input) {
    return switch (input) {
      case SlaInputContent.SlaInputConfiguration given -> given.value();
    };
  }

  private static RelatedItemContent sla(CaseView view, SlaInputConfiguration input) {
    String fieldId = input.fieldId();
    Field field = fieldId == null ? null : view.schema().fields().get(fieldId);
    if (fieldId == null
        || field == null
        || field.deleted()
        || field.type() != FieldType.SingleSelect) {
      throw Problem.validation(
              "The fieldId of an SLA must be that of a single-select field, such as status")
          .asException();
    }
    if (field.options().stream().noneMatch(option -> option.value().equals(target(input)))) {
      throw Problem.validation("The target of an SLA must be the value of an option of " + fieldId)
          .asException();
    }
    return new RelatedItemContent.Sla(
        new SlaContent(
            new SlaConfiguration(
                input.name(),
                input.type(),
                SlaStatus.Active,
                fieldId,
                List.of(new FieldValueUnion.StringValue(target(input))),
                view.now().plus(Duration.ofMinutes(input.targetSlaMinutes())),
                null)));
  }

  /** The text of the one target value; empty if it is not a text. */
  private static String target(SlaInputConfiguration input) {
    List<FieldValueUnion> values = input.targetFieldValues();
    return values != null && values.getFirst() instanceof FieldValueUnion.StringValue text
        ? text.value()
        : "";
  }
}
