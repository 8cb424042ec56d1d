package dev.docket.server.config;

import java.util.List;

/** Everything that is wrong with settings, one sentence for each mistake. */
final class SettingsException extends RuntimeException {

  private final transient List<String> mistakes;

  SettingsException(List<String> mistakes) {
    super(String.join("\n", mistakes), null, false, false);
    this.mistakes = List.copyOf(mistakes);
  }

  List<String> mistakes() {
    return mistakes;
  }
}
