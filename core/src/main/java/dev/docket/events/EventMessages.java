package dev.docket.events;

/** The inputs and outputs of the operations on events, named and shaped as in the model. */
public final class EventMessages {

  private EventMessages() {}

  public record GetCaseEventConfigurationRequest(String domainId) {}

  public record GetCaseEventConfigurationResponse(EventBridgeConfiguration eventBridge) {}

  public record PutCaseEventConfigurationRequest(
      String domainId, EventBridgeConfiguration eventBridge) {}
}
