package dev.docket.junit5;

import java.time.Duration;
import java.util.List;

/**
 * The events that domains have sent, or those of them that match: {@code
 * docket.events().of("CASE.CREATED").caseId(id).await(Duration.ofSeconds(5))}. A domain sends some
 * once PutCaseEventConfiguration has enabled it. An event is there when the call is answered that
 * made the change.
 */
public final class DocketEvents {

  private final Inquiry inquiry;

  DocketEvents(ControlClient control) {
    this(new Inquiry(control, "/events", "events"));
  }

  private DocketEvents(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** Those of a type, such as {@code CASE.UPDATED}. */
  public DocketEvents of(String eventType) {
    return with("eventType", eventType);
  }

  /** Those of an account. */
  public DocketEvents account(String account) {
    return with("account", account);
  }

  /** Those of a domain. */
  public DocketEvents domainId(String domainId) {
    return with("domainId", domainId);
  }

  /** Those of a case and of its related items. */
  public DocketEvents caseId(String caseId) {
    return with("caseId", caseId);
  }

  /** Those of a related item. */
  public DocketEvents relatedItemId(String relatedItemId) {
    return with("relatedItemId", relatedItemId);
  }

  /** The first thousand that are there now, in the order of the changes of each account. */
  public List<DocketEvent> list() {
    return inquiry.list().stream().map(DocketEvent::new).toList();
  }

  /**
   * Waits for an event, which may be there already.
   *
   * @return the oldest one
   * @throws AssertionError when none has come in time
   */
  public DocketEvent await(Duration timeout) {
    return new DocketEvent(inquiry.await("event", timeout));
  }

  private DocketEvents with(String name, String value) {
    return new DocketEvents(inquiry.with(name, value));
  }
}
