package dev.docket.relateditems;

import dev.docket.operations.Caller;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Knows the contacts of Amazon Connect. */
@FunctionalInterface
public interface Contacts {

  /**
   * Describes a contact; fails with a {@link dev.docket.operations.ProblemException} if the caller
   * may not relate it to a case.
   *
   * @param associationTime when it is related to the case
   */
  CompletionStage<ContactDetails> describe(
      Caller caller, String contactArn, Instant associationTime);

  /**
   * @param channel by which the contact came, such as {@code VOICE} or {@code CHAT}
   * @param connectedToSystemTime when it began
   */
  record ContactDetails(String channel, Instant connectedToSystemTime) {}

  /** Contacts without an Amazon Connect to ask: each is a call that begins when it is related. */
  static Contacts unknown() {
    return (caller, contactArn, associationTime) ->
        CompletableFuture.completedStage(new ContactDetails("VOICE", associationTime));
  }
}
