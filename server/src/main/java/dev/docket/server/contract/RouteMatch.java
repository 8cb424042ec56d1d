package dev.docket.server.contract;

import java.util.List;

/**
 * The operation that a request is for.
 *
 * @param labels the values of the path's labels in their order, as they were sent
 */
public record RouteMatch(Route route, List<String> labels) {

  public RouteMatch {
    labels = List.copyOf(labels);
  }
}
