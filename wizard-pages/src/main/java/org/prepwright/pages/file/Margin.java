package org.prepwright.pages.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Texts;

/** What stands left of a row: a sign for its findings, its number, a bar when it was changed. */
final class Margin implements IntFunction<Node> {
  private static final int LEAST_DIGITS = 3;
  private static final double DIGIT_WIDTH = 8;

  private final Document document;
  private final ShownRows rows;
  private final Map<Integer, List<Finding>> findings = new HashMap<>();
  private final DoubleProperty numberWidth = new SimpleDoubleProperty();

  Margin(Document document, ShownRows rows) {
    this.document = document;
    this.rows = rows;
  }

  /** Takes other findings; rows on display have to be asked for anew. */
  void setFindings(List<Finding> all) {
    findings.clear();
    for (Finding finding : all) {
      if (finding.line() > 0) {
        findings.computeIfAbsent(finding.line() - 1, row -> new ArrayList<>()).add(finding);
      }
    }
  }

  /** Makes room for the numbers of so many rows. */
  void setRowCount(int count) {
    numberWidth.set(Math.max(LEAST_DIGITS, String.valueOf(count).length()) * DIGIT_WIDTH);
  }

  @Override
  public Node apply(int row) {
    Label number = new Label(String.valueOf(row + 1));
    number.getStyleClass().add("text-number");
    number.minWidthProperty().bind(numberWidth);
    Region bar = new Region();
    bar.getStyleClass().add("text-bar");
    HBox margin = new HBox(sign(row), number, bar);
    margin.getStyleClass().add("text-margin");
    int line = rows.rows().lineOf(row);
    if (line < document.lines().size() && document.isChanged(line)) {
      bar.getStyleClass().add(FormStyles.CHANGED);
    }
    return margin;
  }

  private Node sign(int row) {
    Region mark = new Region();
    mark.getStyleClass().add(FormStyles.MESSAGE_MARK);
    HBox sign = new HBox(mark);
    sign.getStyleClass().add("text-sign");
    List<Finding> here = findings.getOrDefault(row, List.of());
    if (!here.isEmpty()) {
      Severity worst = here.stream().map(Finding::severity).sorted().findFirst().orElseThrow();
      sign.getStyleClass().addAll(FormStyles.MESSAGE, worst.id());
      install(sign, here.stream().map(Margin::sentence).collect(Collectors.joining("\n")));
    } else if (rows.isStandIn(row)) {
      sign.getStyleClass().add("text-locked");
      install(sign, whyLocked(rows, row));
    }
    return sign;
  }

  /** Why a row cannot be edited. */
  static String whyLocked(ShownRows rows, int row) {
    boolean isHidden = !rows.showsSecrets() && rows.isSecret(row);
    return isHidden
        ? Texts.text("page.raw-text.locked.secret")
        : Texts.text("page.raw-text.locked.long", ShownRows.LONGEST_ROW);
  }

  private static String sentence(Finding finding) {
    return finding.message() + " " + finding.remedy();
  }

  private static void install(Node node, String sentence) {
    Tooltip tooltip = new Tooltip(sentence);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(480);
    Tooltip.install(node, tooltip);
    node.setAccessibleText(sentence);
  }
}
