package dev.docket.operations;

import java.util.List;

/** What a caller has to be allowed: an action on a resource. */
public sealed interface Permission {

  /** Stands for the resource of an action that is for none. */
  String NO_RESOURCE = "*";

  /** The id of a resource that does not exist yet. */
  String NEW = "*";

  /**
   * The name of the operation that the action is named after, such as GetCase; after its service
   * where that is not Connect Cases, such as {@code connect:ListIntegrationAssociations}.
   */
  String operation();

  /** The service that the action belongs to. */
  default String service() {
    int colon = operation().indexOf(':');
    return colon < 0 ? Arn.SERVICE : operation().substring(0, colon);
  }

  /** A kind, by its name, and the id of a resource among its parent's of that kind. */
  record Part(String kind, String id) {}

  /**
   * A resource of the caller's account and Region.
   *
   * @param path the kinds and ids from the top, at least one
   */
  record OnResource(String operation, List<Part> path) implements Permission {
    public OnResource {
      path = List.copyOf(path);
    }
  }

  /**
   * What the caller calls an ARN, or {@link #NO_RESOURCE}.
   *
   * @param arn as the caller wrote it
   */
  record OnArn(String operation, String arn) implements Permission {}

  static Permission of(String operation, List<Part> path) {
    return new OnResource(operation, path);
  }

  static Permission of(String operation, String arn) {
    return new OnArn(operation, arn);
  }
}
