package dev.docket.cases;

import dev.docket.operations.Union;

/** The user on whose behalf something is done, as the caller says. */
public sealed interface UserUnion extends Union {

  /** A user of Amazon Connect. */
  record UserArn(String value) implements UserUnion {}

  /** Anybody else. The model calls it sensitive: no message repeats it. */
  record CustomEntity(String value) implements UserUnion {}
}
