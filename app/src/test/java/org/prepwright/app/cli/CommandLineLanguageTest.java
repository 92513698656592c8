package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prepwright.app.cli.Program.Run;
import org.prepwright.model.message.Language;

/** The command line speaks the language of the program, and not that of the computer. */
class CommandLineLanguageTest {
  @AfterEach
  void speakEnglishAgain() {
    Language.use(Language.ENGLISH);
  }

  @Test
  void helpSpeaksGerman() {
    Language.use(Language.GERMAN);
    assertThat(Program.run("--help").out())
        .contains("Aufruf: ", "Befehle:", "Zeigt diese Hilfe.", "Erstellt eine neue Antwortdatei.")
        .doesNotContain("Usage", "Commands:", "Show this", "Print version");
    assertThat(Program.run("check", "--help").out())
        .contains("Aufruf: ", "Nennt alle Befunde", "Schweregrad")
        .doesNotContain("Usage", "Gives all");
    assertThat(Program.run("help", "--help").out())
        .contains("Erklärt einen Befehl.", "Ohne Befehl")
        .doesNotContain("Usage", "displayed", "COMMAND is");
  }

  @Test
  void helpSpeaksEnglishOnAGermanComputer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Program.run("--help").out())
          .contains("Usage: ", "Commands:", "Shows this help.")
          .doesNotContain("Zeigt", "Aufruf");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void wrongUseIsToldInWordsOfOurOwn() {
    assertTold(
        "--colour is no option here.",
        "--colour ist hier keine Option.",
        "diff",
        "a.inf",
        "b.inf",
        "--colour");
    assertTold("This is missing: B.", "Es fehlt: B.", "diff", "a.inf");
    assertTold(
        "--format is given more than once.",
        "--format ist mehr als einmal angegeben.",
        "check",
        "a.inf",
        "--format=json",
        "--format=text");
  }

  private static void assertTold(String english, String german, String... arguments) {
    Language.use(Language.ENGLISH);
    Run told = Program.run(arguments);
    assertThat(told.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(told.err()).startsWith(english).contains("See: prepwright");
    Language.use(Language.GERMAN);
    assertThat(Program.run(arguments).err()).startsWith(german).contains("Siehe: prepwright");
  }
}
