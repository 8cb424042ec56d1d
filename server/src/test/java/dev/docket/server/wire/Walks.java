package dev.docket.server.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks along the pages of a listing as a client does, until there is no token any more. */
final class Walks {

  /** A page as an SDK has it; the token is null on the last one. */
  record Page(List<String> ids, @Nullable String nextToken) {}

  private Walks() {}

  /**
   * @param page reads the page of a token, which is null for the first one
   */
  static List<String> along(Function<@Nullable String, Page> page) {
    List<String> met = new ArrayList<>();
    String token = null;
    do {
      Page next = page.apply(token);
      met.addAll(next.ids());
      token = next.nextToken();
    } while (token != null);
    return met;
  }
}
