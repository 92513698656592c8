package org.prepwright.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Checker;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.text.Document;
import org.testfx.framework.junit5.ApplicationTest;

/** The report on paper: nothing lost, nothing cut, no secret. */
class PrintedReportTest extends ApplicationTest {
  private static final double WIDTH = 480;
  private static final double HEIGHT = 680;

  private static Report report(int commands) {
    StringBuilder text =
        new StringBuilder("[UserData]\r\nFullName=Lab\r\nProductKey=MARKE-DSECR-ET111\r\n");
    text.append("[GuiRunOnce]\r\n");
    for (int i = 0; i < commands; i++) {
      text.append("Command").append(i).append("=\"notepad number-").append(i).append("\"\r\n");
    }
    AnswerFile answers =
        new AnswerFile(
            Document.parse(text.toString().getBytes(StandardCharsets.US_ASCII)),
            Kind.SYSPREP,
            Product.XP_PROFESSIONAL);
    return new Report(
        "room.inf",
        answers,
        Origins.ofOpened(answers),
        Companions.none().deployment(),
        Checker.check(answers),
        LocalDateTime.of(2026, 1, 2, 3, 4));
  }

  private List<Node> sheets(int commands) {
    List<Node> sheets = new ArrayList<>();
    interact(() -> sheets.addAll(PrintedReport.sheets(report(commands), WIDTH, HEIGHT)));
    return sheets;
  }

  private static List<Text> textNodes(Node node) {
    List<Text> texts = new ArrayList<>();
    if (node instanceof Text text) {
      texts.add(text);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(textNodes(child)));
    }
    return texts;
  }

  private static List<String> texts(Node node) {
    return textNodes(node).stream().map(Text::getText).toList();
  }

  @Test
  void aLongReportTakesSeveralSheetsAndLosesNothing() {
    List<Node> sheets = sheets(120);
    assertThat(sheets).hasSizeGreaterThan(3);
    List<String> texts = sheets.stream().flatMap(sheet -> texts(sheet).stream()).toList();
    for (int i = 0; i < 120; i++) {
      assertThat(texts).contains("notepad number-" + i);
    }
  }

  @Test
  void noSheetIsHigherOrWiderThanThePaper() {
    List<Node> sheets = sheets(60);
    interact(
        () -> {
          for (Node sheet : sheets) {
            Group root = new Group(sheet);
            new Scene(root);
            root.applyCss();
            root.layout();
            assertThat(sheet.getLayoutBounds().getHeight()).isLessThanOrEqualTo(HEIGHT);
            assertThat(textNodes(sheet))
                .allSatisfy(
                    text ->
                        assertThat(text.localToScene(text.getLayoutBounds()).getMaxX())
                            .as(text.getText())
                            .isLessThanOrEqualTo(WIDTH + 1));
          }
        });
  }

  @Test
  void noHeadingIsLeftAloneAtTheFootOfASheet() {
    for (int commands : new int[] {10, 25, 40, 55}) {
      for (Node sheet : sheets(commands)) {
        Parent parts = (Parent) sheet;
        int last = parts.getChildrenUnmodifiable().size() - 1;
        List<String> texts = texts(parts.getChildrenUnmodifiable().get(last));
        assertThat(texts).doesNotContain("Answers", "Findings", "Run Once");
      }
    }
  }

  @Test
  void paperHoldsNoSecret() {
    assertThat(sheets(1))
        .flatMap(PrintedReportTest::texts)
        .noneMatch(text -> text.contains("DSECR"));
  }
}
