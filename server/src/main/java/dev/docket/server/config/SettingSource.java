package dev.docket.server.config;

import java.nio.file.Path;

/** Where the value of a setting comes from. */
sealed interface SettingSource {

  /** The command line. */
  record Flag(String flag) implements SettingSource {
    @Override
    public String toString() {
      return flag;
    }
  }

  /** A variable of the environment. */
  record Environment(String variable) implements SettingSource {
    @Override
    public String toString() {
      return variable;
    }
  }

  /** A line of the configuration file. */
  record File(Path path) implements SettingSource {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /** The declaration. */
  record Default() implements SettingSource {
    @Override
    public String toString() {
      return "default";
    }
  }
}
