package org.prepwright.model.check;

import java.util.List;
import java.util.Locale;
import org.prepwright.model.catalog.Certainty;

/**
 * A page of Setup or Mini-Setup, and whether it is shown with a given answer file.
 *
 * @param order its place among the pages, from 1
 * @param id a short name such as {@code date-time}, the same in Setup and Mini-Setup
 * @param title what the page is about
 * @param state whether it is shown
 * @param answers all that plays a part in whether it is shown
 * @param missing what the file would have to get so that the page is not shown; empty when it is
 *     not shown, or when no key hides it
 * @param why the reason for the state, as a sentence
 * @param decider what decides whether it is shown where the file does not
 * @param waits whether Setup stops at it until somebody does something
 * @param orderCertainty how far its place may be trusted
 * @param answerCertainty how far may be trusted that these answers keep it from being shown
 * @param source where the facts were seen
 */
public record AskedPage(
    int order,
    String id,
    String title,
    State state,
    List<PageAnswer> answers,
    List<PageAnswer> missing,
    String why,
    Decider decider,
    boolean waits,
    Certainty orderCertainty,
    Certainty answerCertainty,
    String source) {

  /** Whether a page is shown. */
  public enum State {
    /** It is shown, and something is to be filled in or done. */
    ASKED,
    /** It is shown with all answers filled in, and has to be confirmed. */
    PREFILLED,
    /** It is not shown. */
    SKIPPED;

    /** The word in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What decides whether a page is shown that the file leaves without answer. */
  public enum Decider {
    /** The file alone: Setup asks. */
    FILE,
    /** The computer: the page needs hardware. */
    COMPUTER,
    /** How Setup is started: winnt32.exe, winnt.exe or a server. */
    START,
    /** The installation files: their service pack. */
    MEDIA,
    /** Whether other pages miss an answer. */
    PAGES,
    /** Nothing that is known. */
    NOTHING;

    /** The word in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Keeps its own copies of the lists. */
  public AskedPage {
    answers = List.copyOf(answers);
    missing = List.copyOf(missing);
  }

  /** Whether it is shown, with or without answers. */
  public boolean isShown() {
    return state != State.SKIPPED;
  }

  /** Whether Setup stops here although the file could have kept it from doing so. */
  public boolean isForTheFileToAnswer() {
    return isShown() && waits && decider == Decider.FILE;
  }
}
