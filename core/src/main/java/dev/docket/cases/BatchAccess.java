package dev.docket.cases;

import dev.docket.operations.Access;
import dev.docket.operations.Arn;
import dev.docket.operations.Permission;
import dev.docket.operations.Problem;
import dev.docket.operations.ResourceAttributes;
import dev.docket.operations.Taggable;
import dev.docket.storage.Key;
import dev.docket.storage.Kind;
import dev.docket.storage.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of a batch may do with each of its cases.
 *
 * @param operation whose permission is asked for: that for a single case
 * @param made the kinds of what each case gets, for which permission is asked too
 */
public record BatchAccess(Access access, String operation, List<Kind<? extends Taggable>> made) {

  public BatchAccess {
    made = List.copyOf(made);
  }

  /**
   * The AccessDeniedException for a case; null when it is allowed. A case that does not exist is
   * decided about like one without tags.
   *
   * @param snapshot must have been asked for the case if {@link #looksAtCases}
   */
  @Nullable Problem refusal(Snapshot snapshot, Key<Case> key) {
    Problem refusal = access.refusal(operation, key, snapshot);
    for (Kind<? extends Taggable> kind : made) {
      if (refusal == null) {
        String arn = Arn.of(key.child(kind, Permission.NEW)).toString();
        refusal = access.refusal(operation, arn, ResourceAttributes.NONE);
      }
    }
    return refusal;
  }

  /** Whether everything is allowed. */
  boolean isUnrestricted() {
    return access.isUnrestricted();
  }

  /** Whether it depends on the cases what is allowed. */
  boolean looksAtCases() {
    return access.looksAtResource(operation);
  }

  /**
   * What a batch answered, for who may ask again: of cases for which there is no permission any
   * more, nothing but that.
   *
   * @param keys of the cases, in the order of their entries
   */
  List<BatchEntry> visible(Snapshot snapshot, List<Key<Case>> keys, List<BatchEntry> entries) {
    List<BatchEntry> visible = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Key<Case> key = keys.get(i);
      Problem refusal = refusal(snapshot, key);
      visible.add(refusal == null ? entries.get(i) : BatchEntry.failed(key.id(), refusal));
    }
    return visible;
  }
}
