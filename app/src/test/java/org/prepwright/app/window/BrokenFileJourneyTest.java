package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.Document;

/** A broken file is pasted, and mended line by line. */
class BrokenFileJourneyTest extends ShellTest {
  private static final String BEFORE = "; nothing yet\r\n";

  private static final String BROKEN =
      String.join(
          "\n",
          "this came by mail",
          "[Unattended]",
          "OemSkipEula=Yes",
          "OemPnPDriversPath=drivers\\nic;drivers\\disk",
          "InstallFilesPath=C:\\sysprep\\i386",
          "[GuiUnatended]",
          "OEMSkipRegional=1",
          "[GuiUnattended]",
          "TimeZone=999",
          "AdminPassword=*",
          "OemSkipWelcome=1",
          "OemSkipWelcome=1",
          "[UserData]",
          "FullName=\"Lab\"",
          "OrgName=\"Lab\"",
          "ComputerName=LAB 01",
          "ProductID=BCDFG-HJKMP-QRTVW-XY234-67892",
          "[Identification",
          "JoinWorkgroup=LAB",
          "[Networking]",
          "InstallDefaultComponents=Yes",
          "");

  @Test
  void aBrokenFileIsMendedFindingByFindingAndUndoGivesTheFirstTextBack() throws IOException {
    open(Files.writeString(folder.resolve("sysprep.inf"), BEFORE));
    Keyboard keyboard = new Keyboard(this, shell);
    keyboard.goToPage("raw-text");
    interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(BROKEN);
          Clipboard.getSystemClipboard().setContent(content);
        });
    push(KeyCode.CONTROL, KeyCode.A);
    push(KeyCode.CONTROL, KeyCode.V);
    Keyboard.until("the text is pasted", () -> text().equals(BROKEN.replace("\n", "\r\n")));
    assertThat(rules())
        .contains(
            "text-before-first-section",
            "driver-path-unquoted",
            "section-unknown",
            "time-zone-unknown",
            "text-repeated-key",
            "product-id-legacy",
            "text-unclosed-section");

    followFindingsToTheirLines();

    keyboard.press("findings-fix-all");
    Keyboard.until("all that leaves no choice is cured", () -> !dialogs.removed.isEmpty());
    assertThat(dialogs.problems).isEmpty();
    assertThat(dialogs.removed).hasSize(1);
    assertThat(rules())
        .doesNotContain(
            "driver-path-unquoted",
            "text-repeated-key",
            "product-id-legacy",
            "text-unclosed-section");
    assertThat(errors()).isNotEmpty();

    keyboard.goToPage("raw-text");
    put("this came by mail\n", "");
    put("[GuiUnatended]\nOEMSkipRegional=1\n", "");
    put("TimeZone=999", "TimeZone=110");
    put("LAB 01", "LAB-01");
    put("[UserData]", "OEMSkipRegional=1\n[UserData]");
    assertThat(errors()).isEmpty();
    assertThat(rules()).doesNotContain("section-unknown", "regional-skip");

    Document document = shell.view().answers().document();
    for (int steps = document.undoDepth(); steps > 0; steps--) {
      int left = steps - 1;
      push(KeyCode.CONTROL, KeyCode.Z);
      Keyboard.until("a step is undone", () -> document.undoDepth() == left);
    }
    assertThat(document.undoDepth()).isZero();
    assertThat(text()).isEqualTo(BEFORE);
    assertThat(editor().getText()).isEqualTo(BEFORE.replace("\r\n", "\n"));
  }

  private void followFindingsToTheirLines() {
    List<Finding> found = findings();
    List<String> reached = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (Finding finding : found) {
      int place = found.indexOf(finding);
      push(KeyCode.F8);
      Keyboard.until("F8 goes to finding " + place, () -> selectedFinding() == place);
      if (finding.line() > 0) {
        wanted.add(finding.rule() + " " + finding.line());
        reached.add(finding.rule() + " " + selectedLine());
      }
      if (finding.rule().equals("text-before-first-section")) {
        assertThat(editor().isFocused()).isTrue();
        assertThat(editor().getCurrentParagraph()).isZero();
      }
    }
    assertThat(reached).isEqualTo(wanted);
  }

  private int selectedFinding() {
    return node("findings-table", ListView.class).getSelectionModel().getSelectedIndex();
  }

  /** The line that is marked in the preview. */
  private int selectedLine() {
    return node("preview-lines", ListView.class).getSelectionModel().getSelectedIndex() + 1;
  }

  /** Selects a part of the text and types over it. */
  private void put(String old, String now) {
    interact(
        () -> {
          int start = editor().getText().indexOf(old);
          editor().requestFocus();
          editor().selectRange(start, start + old.length());
        });
    if (now.isEmpty()) {
      push(KeyCode.DELETE);
    } else {
      write(now);
    }
    Keyboard.until(
        "the text is typed",
        () ->
            editor().getText().contains(now)
                && (now.contains(old) || !editor().getText().contains(old)));
  }

  private CodeArea editor() {
    return node("raw-text-editor", CodeArea.class);
  }

  private List<Finding> errors() {
    return findings().stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  private String text() {
    return new String(shell.view().answers().document().toBytes(), StandardCharsets.ISO_8859_1);
  }
}
