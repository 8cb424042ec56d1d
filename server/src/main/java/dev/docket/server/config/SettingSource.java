package dev.docket.server.config;

import java.nio.file.Path;

/** The source of a setting's value. Its text is what messages and reports show. */
sealed interface SettingSource {

  /** A flag of the command line. */
  record Flag(String flag) implements SettingSource {
    @Override
    public String toString() {
      return flag;
    }
  }

  /** An environment variable. */
  record Environment(String variable) implements SettingSource {
    @Override
    public String toString() {
      return variable;
    }
  }

  /** The configuration file. */
  record File(Path path) implements SettingSource {
    @Override
    public String toString() {
      return path.toString();
    }
  }

  /** The default in the setting's definition. */
  record Default() implements SettingSource {
    @Override
    public String toString() {
      return "default";
    }
  }
}
