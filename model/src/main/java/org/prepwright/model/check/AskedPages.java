package org.prepwright.model.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.InteractionLevel;
import org.prepwright.model.catalog.Certainty;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.AskedPage.Decider;
import org.prepwright.model.check.AskedPage.State;
import org.prepwright.model.check.PageRow.Phase;
import org.prepwright.model.check.PageRow.Way;
import org.prepwright.model.message.Messages;

/**
 * Tells which pages Setup or Mini-Setup shows with an answer file.
 *
 * <p>Text mode is automatic as soon as the file has {@code [Unattended]}; the interaction level
 * counts in the graphical part. Keys that hide a page by name, such as {@code OEMSkipWelcome}, do
 * so at every level, since their documentation knows no exception. Values are not judged beyond the
 * one a page needs: that is what findings are for.
 */
public final class AskedPages {
  private static final PageAnswer HANDS_OFF =
      new PageAnswer("Unattended", "UnattendMode", InteractionLevel.FULL_UNATTENDED.word());
  private static final PageAnswer IS_READ = new PageAnswer("Unattended", "", "");

  private final AnswerFile answers;
  private final InteractionLevel level;
  private final List<AskedPage> pages = new ArrayList<>();

  /** Titles of the pages of the graphical part whose answers are missing. */
  private final List<String> lacking = new ArrayList<>();

  private AskedPages(AnswerFile answers) {
    this.answers = answers;
    this.level = InteractionLevel.of(answers);
  }

  /**
   * The pages of the file's kind and product, in their order, those that are not shown among them.
   * A uniqueness file has none: it is read on top of another file.
   */
  public static List<AskedPage> of(AnswerFile answers) {
    AskedPages asked = new AskedPages(answers);
    PageRow.of(answers.kind(), answers.product()).forEach(asked::judge);
    return List.copyOf(asked.pages);
  }

  /** Whether Setup reads the file at all; Mini-Setup asks for no section. */
  static boolean isRead(AnswerFile answers) {
    return answers.kind() == Kind.SYSPREP || IS_READ.isIn(answers);
  }

  private void judge(PageRow row) {
    Optional<Way> way = row.ways().stream().filter(known -> known.isIn(answers)).findFirst();
    if (!isRead(answers)) {
      add(row, State.ASKED, List.of(IS_READ), "not-read");
    } else if (row.decider() == Decider.PAGES) {
      judgeByOtherPages(row);
    } else if (way.isEmpty()) {
      judgeUnanswered(row);
    } else if (row.phase() == Phase.GRAPHICAL
        && level.showsAnsweredPages()
        && !way.get().atEveryLevel()) {
      boolean isPrefilled = level == InteractionLevel.PROVIDE_DEFAULT;
      add(
          row,
          isPrefilled ? State.PREFILLED : State.ASKED,
          List.of(HANDS_OFF),
          isPrefilled ? "provide-default" : "gui-attended");
    } else {
      add(row, State.SKIPPED, List.of(), "answered", shown(way.get().answers()));
    }
  }

  private void judgeUnanswered(PageRow row) {
    List<PageAnswer> missing = missing(row);
    if (row.isDefaulted()) {
      add(row, State.SKIPPED, List.of(), "default", shown(missing));
    } else if (row.decider() != Decider.FILE) {
      add(row, State.ASKED, missing, "by-" + row.decider().id(), shown(missing));
    } else if (!row.waits()) {
      add(row, State.ASKED, missing, "passes", shown(missing));
    } else {
      boolean stopsWithMessage =
          row.phase() == Phase.GRAPHICAL && level == InteractionLevel.FULL_UNATTENDED;
      add(
          row,
          State.ASKED,
          missing,
          stopsWithMessage ? "missing-in-full" : "missing",
          shown(missing));
    }
  }

  /** The message that something is missing comes once, in front of the pages that lack it. */
  private void judgeByOtherPages(PageRow row) {
    if (lacking.isEmpty() || level.showsAnsweredPages()) {
      add(row, State.SKIPPED, List.of(), "no-message");
    } else {
      add(row, State.ASKED, List.of(), "by-pages", String.join(", ", lacking));
    }
  }

  /** What is missing on the way that lacks least; the first of equals. */
  private List<PageAnswer> missing(PageRow row) {
    return row.ways().stream()
        .filter(way -> way.answers().stream().anyMatch(answer -> answer.isIn(answers)))
        .map(way -> way.missingIn(answers))
        .min(Comparator.comparingInt(List::size))
        .orElseGet(() -> row.ways().stream().findFirst().map(Way::answers).orElse(List.of()));
  }

  private void add(
      PageRow row, State state, List<PageAnswer> missing, String reason, Object... arguments) {
    boolean isByDefault = state == State.SKIPPED && row.isDefaulted() && !reason.equals("answered");
    AskedPage page =
        new AskedPage(
            row.order(),
            row.id(),
            Messages.model().text("asks.page." + row.id()),
            state,
            row.ways().stream().flatMap(way -> way.answers().stream()).distinct().toList(),
            missing,
            Messages.model().text("asks.why." + reason, arguments),
            row.decider(),
            row.waits(),
            row.orderCertainty(),
            isByDefault ? Certainty.RECALL : row.answerCertainty(),
            row.source());
    pages.add(page);
    if (row.phase() == Phase.GRAPHICAL && page.isForTheFileToAnswer()) {
      lacking.add(page.title());
    }
  }

  private static String shown(List<PageAnswer> answers) {
    return answers.stream().map(PageAnswer::toString).collect(Collectors.joining(", "));
  }
}
