package dev.docket.server.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.operations.Problem;
import dev.docket.storage.Extent;
import dev.docket.storage.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Forgets data, and sets back what else belongs to a server that just started. */
public final class ResetOperations {

  private final StoredState state;
  private final ResetHooks hooks;

  public ResetOperations(StoredState state, ResetHooks hooks) {
    this.state = state;
    this.hooks = hooks;
  }

  public Map<String, ControlOperation> operations() {
    return Map.of("Reset", request -> reset(request.input()));
  }

  private CompletionStage<ControlAnswer> reset(ObjectNode input) {
    String account = text(input, "account");
    Runnable also = hooks.all(names(input));
    return data(account, text(input, "region"), text(input, "domainId"))
        .thenApply(
            forgotten -> {
              hooks.refill(account);
              also.run();
              return ControlAnswer.done();
            });
  }

  private CompletionStage<Void> data(
      @Nullable String account, @Nullable String region, @Nullable String domainId) {
    if (domainId != null) {
      return state.emptyDomain(
          new Tenant(required("account", account), required("region", region)), domainId);
    }
    return state.replace(extent(account, region), List.of());
  }

  private static Extent extent(@Nullable String account, @Nullable String region) {
    if (region != null) {
      return new Extent.Under(new Tenant(required("account", account), region));
    }
    return account == null ? new Extent.Everything() : new Extent.Account(account);
  }

  private static String required(String member, @Nullable String value) {
    if (value == null) {
      throw Problem.validation(
              "1 validation error detected: Value null at '"
                  + member
                  + "' failed to satisfy constraint: Member must not be null")
          .asException();
    }
    return value;
  }

  private static List<String> names(ObjectNode input) {
    List<String> names = new ArrayList<>();
    input.path("also").forEach(name -> names.add(name.asText()));
    return names;
  }

  private static @Nullable String text(ObjectNode input, String member) {
    JsonNode value = input.get(member);
    return value == null || value.isNull() ? null : value.asText();
  }
}
