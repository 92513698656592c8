package org.prepwright.model.answers;

import java.util.Set;
import org.prepwright.model.text.Document;

/** {@code [UniqueIds]} of a uniqueness file: which sections each computer has for itself. */
public final class UniqueIds extends TypedSection {
  /**
   * Sections that text-mode Setup reads, which is before a uniqueness file is read, so that nothing
   * in one can replace them (Microsoft, "Sections In Answer Files and UDFs").
   */
  private static final Set<String> READ_IN_TEXT_MODE =
      Set.of(
          "unattended",
          "data",
          "setupdata",
          "massstoragedrivers",
          "oembootfiles",
          "keyboarddrivers",
          "pointingdevicedrivers",
          "remoteinstall",
          "oschooser");

  /** Id of the computer, and the names of its sections. */
  public final KeyedLines computers = listed(KeyedLines.plain(this));

  UniqueIds(AnswerFile answerFile) {
    super(answerFile, "UniqueIds");
  }

  /**
   * Whether Setup reads a section before it reads a uniqueness file.
   *
   * @param section the section without an id, in any case
   */
  public static boolean isReadInTextMode(String section) {
    return READ_IN_TEXT_MODE.contains(Document.fold(section));
  }
}
