package org.prepwright.app.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where bundles went last.
 *
 * @param medium the word of the medium; empty before the first export
 * @param folders the folder that was last used for each medium, by its word
 */
public record LastExport(String medium, Map<String, String> folders) {
  /** Before the first export. */
  public static final LastExport NONE = new LastExport("", Map.of());

  /** Copies the map. */
  public LastExport {
    folders = Map.copyOf(folders);
  }

  /** The same after one more export. */
  public LastExport with(String usedMedium, String folder) {
    Map<String, String> now = new LinkedHashMap<>(folders);
    now.put(usedMedium, folder);
    return new LastExport(usedMedium, now);
  }

  /** The folder last used for a medium; empty when none was. */
  public String folder(String ofMedium) {
    return folders.getOrDefault(ofMedium, "");
  }
}
