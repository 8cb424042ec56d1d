package dev.docket.server.seed;

import dev.docket.storage.NormalForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be referred to in a domain of a seed.
 *
 * @param label its name, or its id where it has none
 * @param resource null for a system field of which the seed says nothing
 * @param systemId the id of a system field; null for everything else
 * @param type the type of a field; empty for everything else
 * @param options those of a single-select field
 */
record Named(
    String label,
    @Nullable SeedResource resource,
    @Nullable String systemId,
    String type,
    List<Option> options) {

  record Option(String name, String value) {}

  boolean isSingleSelect() {
    return type.equals("SingleSelect");
  }

  /** The value of the option of a value or a name; null when there is none. */
  @Nullable String optionValue(String text) {
    for (Option option : options) {
      if (NormalForm.areSame(option.value(), text)) {
        return option.value();
      }
    }
    for (Option option : options) {
      if (NormalForm.areSame(option.name(), text)) {
        return option.value();
      }
    }
    return null;
  }
}
