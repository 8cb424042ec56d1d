package dev.docket.server.config;

import java.nio.file.Path;

/** Where the value of a setting comes from. */
sealed interface Origin {

  /** The command line. */
  record Flag(String flag) implements Origin {
    @Override
    public String toString() {
      return flag;
    }
  }

  /** A variable of the environment. */
  record Environment(String variable) implements Origin {
    @Override
    public String toString() {
      return variable;
    }
  }

  /** A line of the configuration file. */
  record File(Path path) implements Origin {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /** The declaration. */
  record Default() implements Origin {
    @Override
    public String toString() {
      return "default";
    }
  }
}
