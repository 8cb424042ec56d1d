package dev.docket.cases;

import dev.docket.fields.FieldValueUnion;
import dev.docket.fields.FieldValueUnion.StringValue;
import dev.docket.fields.SystemField;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the values of two cases become when one is merged into the other. It reads and writes
 * nothing. Templates and rules have no say: the primary case may get values that its template does
 * not know.
 *
 * @param schema of their domain
 * @param user on whose behalf the cases are merged, where the caller said so
 */
public record MergedValues(Schema schema, @Nullable UserUnion user, Instant now) {

  /** The status that the secondary case gets. */
  public static final FieldValueUnion CLOSED = new StringValue(CaseEditor.CLOSED);

  /** The system fields whose values are taken from the secondary case (API reference). */
  private static final Set<SystemField> MERGED =
      EnumSet.of(
          SystemField.ASSIGNED_QUEUE,
          SystemField.ASSIGNED_USER,
          SystemField.SUMMARY,
          SystemField.CASE_REASON);

  /** Whether the value of a field may be taken from the secondary case. */
  public boolean isMerged(String fieldId) {
    SystemField system = SystemField.of(fieldId);
    return system == null ? schema.isLive(fieldId) : MERGED.contains(system);
  }

  /**
   * The values of the primary case. Of fields that are not selected it takes those that it lacks.
   *
   * @param selected the fields that get the value that the secondary case has, or none; those that
   *     have been deleted since stay as they are
   */
  public Map<String, FieldValueUnion> primary(
      Map<String, FieldValueUnion> primary,
      Map<String, FieldValueUnion> secondary,
      Set<String> selected) {
    Map<String, FieldValueUnion> after = new HashMap<>(primary);
    secondary.forEach(
        (id, value) -> {
          if (isMerged(id)) {
            after.putIfAbsent(id, value);
          }
        });
    for (String id : selected) {
      FieldValueUnion value = secondary.get(id);
      if (!isMerged(id)) {
        continue;
      }
      if (value == null) {
        after.remove(id);
      } else {
        after.put(id, value);
      }
    }
    if (!after.equals(primary)) {
      CaseEditor.stamp(after, user, now);
    }
    return after;
  }

  /** The values of the secondary case: it is closed. */
  public Map<String, FieldValueUnion> secondary(Map<String, FieldValueUnion> secondary) {
    Map<String, FieldValueUnion> after = new HashMap<>(secondary);
    after.put(SystemField.STATUS.id(), CLOSED);
    if (!after.equals(secondary)) {
      CaseEditor.stamp(after, user, now);
      after.put(SystemField.LAST_CLOSED_DATETIME.id(), new StringValue(Times.text(now)));
    }
    return after;
  }
}
