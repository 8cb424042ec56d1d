package dev.docket.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policies that limit a caller.
 *
 * @param identity grant permissions; null when the caller has all that the other policies leave
 * @param boundary the permissions boundary; null when there is none
 * @param session the policies of the session; empty when they limit nothing
 */
public record PolicySet(
    @Nullable List<Policy> identity, @Nullable Policy boundary, List<Policy> session) {

  public PolicySet {
    identity = identity == null ? null : List.copyOf(identity);
    session = List.copyOf(session);
  }

  /**
   * Decides about a request.
   *
   * @param action with its service, such as {@code cases:GetCase}; without regard to case
   * @param resource the ARN of the resource that the action is for
   * @param values the condition keys of the request and of the resource
   */
  public Verdict decide(String action, String resource, ConditionValues values) {
    throw new UnsupportedOperationException();
  }

  /**
   * Whether a decision about the action may depend on condition keys of the resource: its tags,
   * {@code cases:RelatedItemType} or {@code cases:CreatedBy}.
   */
  public boolean looksAtResource(String action) {
    throw new UnsupportedOperationException();
  }

  /**
   * What a decision about an action depends on for resources that are not known yet.
   *
   * @param prefix what the ARNs of all those resources begin with, such as {@code
   *     arn:…:domain/d/case/}; an id of at least one character follows
   * @param values the condition keys of the request; those of the resource are never asked for
   */
  public Residual residual(String action, String prefix, ConditionValues values) {
    throw new UnsupportedOperationException();
  }
}
