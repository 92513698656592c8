package org.prepwright.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ini4j.Ini;
import org.ini4j.Profile;

/** Compares what two answer files say, whatever their order, layout, quotes and letter case. */
public final class DocumentComparison {
  /**
   * A key, or a section, that the files answer differently.
   *
   * @param section the section
   * @param key the key; empty for lines without a key, and for a section as a whole
   * @param before the values in the first file; none when it does not have the key
   * @param after the values in the second file
   */
  public record Difference(String section, String key, List<String> before, List<String> after) {
    @Override
    public String toString() {
      // no values: they may be secret
      return section + "/" + key;
    }
  }

  private record Place(String section, String key) {}

  private record Said(String section, String key, List<String> values) {}

  private DocumentComparison() {}

  /** The differences, in the order of the first file, then of the second. */
  public static List<Difference> of(Document before, Document after) {
    Map<Place, Said> first = read(before);
    Map<Place, Said> second = read(after);
    List<Difference> differences = new ArrayList<>();
    first.forEach(
        (place, said) -> {
          Said other = second.get(place);
          if (other == null || !other.values().equals(said.values())) {
            differences.add(
                new Difference(
                    said.section(),
                    said.key(),
                    said.values(),
                    other == null ? List.of() : other.values()));
          }
        });
    second.forEach(
        (place, said) -> {
          if (!first.containsKey(place)) {
            differences.add(new Difference(said.section(), said.key(), List.of(), said.values()));
          }
        });
    return differences;
  }

  private static Map<Place, Said> read(Document document) {
    Map<Place, Said> said = new LinkedHashMap<>();
    Ini ini = IniBridge.toIni(document);
    for (String name : ini.keySet()) {
      for (Profile.Section section : ini.getAll(name)) {
        // a header alone says something too: [Networking] must be there
        add(said, name, "", null);
        for (String key : section.keySet()) {
          for (String value : section.getAll(key)) {
            if (value == null) {
              add(said, name, "", ValueGrammar.plain(key));
            } else {
              add(said, name, key, ValueGrammar.plain(value));
            }
          }
        }
      }
    }
    return said;
  }

  private static void add(Map<Place, Said> said, String section, String key, String value) {
    Said place =
        said.computeIfAbsent(
            new Place(Document.fold(section), Document.fold(key)),
            missing -> new Said(section, key, new ArrayList<>()));
    if (value != null) {
      place.values().add(value);
    }
  }
}
