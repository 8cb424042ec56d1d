package dev.docket.server.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Tells what runs here.
 *
 * @param store the name of the store
 * @param endpoint the address of the API
 */
public record DescribeServer(String version, String store, String endpoint) {

  public Map<String, ControlOperation> operations() {
    return Map.of("DescribeServer", request -> describe());
  }

  private CompletionStage<ControlAnswer> describe() {
    Map<String, String> server = new LinkedHashMap<>();
    server.put("name", "docket");
    server.put("version", version);
    server.put("store", store);
    server.put("endpoint", endpoint);
    return CompletableFuture.completedStage(ControlAnswer.json(server));
  }
}
