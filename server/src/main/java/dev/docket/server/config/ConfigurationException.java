package dev.docket.server.config;

import java.util.List;

/** Carries everything that is wrong with a configuration, a sentence for each mistake. */
final class ConfigurationException extends RuntimeException {

  private final transient List<String> mistakes;

  ConfigurationException(List<String> mistakes) {
    super(String.join("\n", mistakes), null, false, false);
    this.mistakes = List.copyOf(mistakes);
  }

  List<String> mistakes() {
    return mistakes;
  }
}
