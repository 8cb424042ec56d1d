package dev.docket.server.config;

import java.util.List;

/** Everything that is wrong with a configuration, one sentence per mistake. */
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
