package dev.docket.cases;

import dev.docket.cases.AuditEvent.AuditMergeMetadata;
import dev.docket.fields.FieldValueUnion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the two cases of a merge change, each with the events that tell of it. It reads and writes
 * nothing.
 *
 * @param merge which cases they are
 * @param schema of their domain
 * @param user on whose behalf they are merged, where the caller said so
 */
public record CaseMerging(MergeMembership merge, Schema schema, @Nullable UserUnion user) {

  /**
   * What becomes of the primary case.
   *
   * @param fields its values afterwards
   * @param items what it knows of its related items afterwards
   * @param itemAudit the events that tell of those
   */
  public CaseChange primary(
      Case before,
      Map<String, FieldValueUnion> fields,
      CaseItems items,
      List<AuditDraft> itemAudit) {
    return change(before, fields, items, itemAudit, null);
  }

  /** What becomes of the secondary case, as above. */
  public CaseChange secondary(
      Case before,
      Map<String, FieldValueUnion> fields,
      CaseItems items,
      List<AuditDraft> itemAudit) {
    return change(before, fields, items, itemAudit, merge.completed());
  }

  private CaseChange change(
      Case before,
      Map<String, FieldValueUnion> fields,
      CaseItems items,
      List<AuditDraft> itemAudit,
      @Nullable MergeMembership after) {
    List<AuditDraft> audit = new ArrayList<>();
    if (!fields.equals(before.fields())) {
      audit.add(AuditDraft.updated(before.fields(), fields, user));
    }
    audit.addAll(itemAudit);
    audit.add(AuditDraft.merged(user));
    AuditMergeMetadata metadata =
        new AuditMergeMetadata(
            merge.mergeEventId(), merge.primaryCaseId(), merge.secondaryCaseId());
    return new CaseChange(
        before.withFields(fields, schema).withItems(items).withMerge(after),
        audit.stream().map(event -> event.of(metadata)).toList(),
        List.of());
  }
}
