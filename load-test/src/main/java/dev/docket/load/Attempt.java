package dev.docket.load;

import io.gatling.javaapi.core.Session;

/**
 * A call of a client under way, in its virtual user's session.
 *
 * @param began when it was due, by {@link System#nanoTime}
 */
record Attempt(LoadClient client, LoadCall call, long began) {

  private static final String NAME = "attempt";

  Session into(Session session) {
    return session.set(NAME, this);
  }

  static Attempt of(Session session) {
    return session.get(NAME);
  }
}
