package dev.docket.server.stores;

import dev.docket.storage.StorageProvider;
import dev.docket.storage.StorageProvider.Setting;
import java.util.List;

/**
 * A store that can be opened.
 *
 * @param name the name by which it is chosen
 * @param settings the settings it understands
 * @param origin where it was found: a jar or directory
 * @param provider what opens it
 */
public record InstalledStore(
    String name, List<Setting> settings, String origin, StorageProvider provider) {

  public InstalledStore {
    settings = List.copyOf(settings);
  }
}
