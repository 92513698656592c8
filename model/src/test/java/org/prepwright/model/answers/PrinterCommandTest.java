package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that connect printers. */
class PrinterCommandTest {
  @Test
  void aPrinterIsConnectedByItsDocumentedCommand() {
    assertThat(PrinterCommand.of("\\\\server\\printer"))
        .isEqualTo("rundll32 printui.dll,PrintUIEntry /in /n \\\\server\\printer");
    assertThat(PrinterCommand.of("\\\\server\\Color 2"))
        .isEqualTo("rundll32 printui.dll,PrintUIEntry /in /n \"\\\\server\\Color 2\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rundll32 printui.dll,PrintUIEntry /in /n \\\\server\\printer",
        "RUNDLL32.EXE PRINTUI.DLL,PrintUIEntry /in /n\"\\\\server\\printer\"",
        "%SystemRoot%\\system32\\rundll32.exe printui.dll, PrintUIEntry /q /in /n \\\\server\\printer",
        "rundll32 printui,PrintUIEntry /n \\\\server\\printer /in /u"
      })
  void commandsOfOthersAreRecognised(String command) {
    assertThat(PrinterCommand.printerIn(command)).contains("\\\\server\\printer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "net use lpt1 \\\\server\\printer",
        "rundll32 printui.dll,PrintUIEntry /dn /n \\\\server\\printer",
        "rundll32 printui.dll,PrintUIEntry /ia /m \"Some printer\"",
        "rundll32 printui.dll,PrintUIEntry /in /name"
      })
  void otherCommandsAreNot(String command) {
    assertThat(PrinterCommand.printerIn(command)).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (String printer : new String[] {"\\\\s\\p", "\\\\10.0.0.1\\Laser (2nd floor)"}) {
      assertThat(PrinterCommand.isPrinter(printer)).isTrue();
      assertThat(PrinterCommand.printerIn(PrinterCommand.of(printer))).contains(printer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "printer",
        "\\\\server",
        "\\\\server\\",
        "\\server\\printer",
        "//server/printer",
        "\\\\server\\a\\b",
        "\\\\server\\p ",
        "\\\\ser ver\\p",
        "\\\\server\\a\"b"
      })
  void otherTextsNameNoPrinter(String text) {
    assertThat(PrinterCommand.isPrinter(text)).isFalse();
  }
}
