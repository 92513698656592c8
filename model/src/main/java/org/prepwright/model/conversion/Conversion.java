package org.prepwright.model.conversion;

import java.util.List;
import java.util.Locale;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.CodePage;

/**
 * A converted answer file, and what was not simply carried over.
 *
 * @param result the new file, which no file on disk holds yet
 * @param report what was dropped, changed and added, each in the order of the file
 */
public record Conversion(AnswerFile result, List<Step> report) {
  /** What happened to an entry. */
  public enum Outcome {
    /** It is not in the new file. */
    DROPPED,
    /** It has another value there. */
    CHANGED,
    /** It is there and was not in the old file. */
    ADDED;

    /** The word as JSON writes it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One thing that was not simply carried over. Holds no secret.
   *
   * @param section the section as the file spells it
   * @param key the key; empty for a line without one, and for a section as a whole
   * @param line line of the old file from 1; 0 for what was added
   * @param reason a sentence
   */
  public record Step(Outcome outcome, String section, String key, int line, String reason) {}

  /** Keeps its own copy of the report. */
  public Conversion {
    report = List.copyOf(report);
  }

  /**
   * Converts a file, which itself stays as it is.
   *
   * @param source the file
   * @param target the kind of the new file
   * @param eightBitPage code page of the new file where the old one is Unicode and text-mode Setup,
   *     which cannot read that, reads the new one
   * @throws ConversionRefusedException when the kinds are the same, one of them is a uniqueness
   *     file, or a character has no place in the code page
   */
  public static Conversion of(AnswerFile source, Kind target, CodePage eightBitPage)
      throws ConversionRefusedException {
    return new Converter(source, target, eightBitPage).convert();
  }
}
