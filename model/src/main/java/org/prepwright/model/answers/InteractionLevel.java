package org.prepwright.model.answers;

import java.util.Arrays;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;

/**
 * How Setup treats the answers of a file in its graphical part, in Setup Manager's order. Text mode
 * is automatic at each level.
 */
public enum InteractionLevel {
  /** Answers are defaults: every page is shown and may be changed. */
  PROVIDE_DEFAULT("ProvideDefault"),
  /** Nobody is asked: a missing answer brings a message, and Setup waits. */
  FULL_UNATTENDED("FullUnattended"),
  /** Pages with all answers are left out, others are shown. Setup's own choice. */
  DEFAULT_HIDE("DefaultHide"),
  /** The same, but what is given cannot be changed. */
  READ_ONLY("ReadOnly"),
  /** The graphical part is gone through by hand. */
  GUI_ATTENDED("GuiAttended");

  private final String word;

  InteractionLevel(String word) {
    this.word = word;
  }

  /** The word in the file. */
  public String word() {
    return word;
  }

  /** What Setup Manager calls it. */
  public String label() {
    return Messages.model().text("interaction-level." + word);
  }

  /** What it means to whoever sits before the computer. */
  public String meaning() {
    return Messages.model().text("interaction-level." + word + ".meaning");
  }

  /** Whether the graphical part is shown whatever answers there are. */
  public boolean showsAnsweredPages() {
    return this == PROVIDE_DEFAULT || this == GUI_ATTENDED;
  }

  /**
   * The level of a file. Mini-Setup knows none: it leaves out what is answered. An unknown word, or
   * one that is filled in later, stands for Setup's own choice.
   */
  public static InteractionLevel of(AnswerFile answers) {
    if (answers.kind() == Kind.SYSPREP) {
      return DEFAULT_HIDE;
    }
    String given = Document.fold(answers.unattended.unattendMode.valueOr(""));
    return Arrays.stream(values())
        .filter(level -> Document.fold(level.word).equals(given))
        .findFirst()
        .orElse(DEFAULT_HIDE);
  }
}
