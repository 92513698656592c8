package org.prepwright.model.bundle;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/** The part of the instructions that says what in a bundle can be read, and by whom. */
final class ClearTextPart {
  private static final int WIDTH = 76;

  private ClearTextPart() {}

  /**
   * The part with its heading.
   *
   * @param sentences ASCII; no secret in them
   * @return empty when nothing can be read
   */
  static String of(List<String> sentences) {
    if (sentences.isEmpty()) {
      return "";
    }
    return "\nWhat can be read here, and by whom\n----------------------------------\n\n"
        + sentences.stream().map(ClearTextPart::item).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String item(String sentence) {
    return " -  " + WordUtils.wrap(sentence, WIDTH - 4, "\n    ", false);
  }
}
