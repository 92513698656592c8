package org.prepwright.pages.form;

import javafx.css.PseudoClass;

/** The style classes and pseudo-classes of {@code forms.css}. */
public final class FormStyles {
  /** A page in the middle of the window, its scroll pane. */
  public static final String PAGE = "form-page";

  /** What the scroll pane holds: title, sentence, rows. */
  public static final String PAGE_CONTENT = "form-page-content";

  /** A page's name. */
  public static final String TITLE = "form-title";

  /** The one sentence under the name. */
  public static final String INTRO = "form-intro";

  /** The name of a group of rows. */
  public static final String GROUP = "form-group";

  /** A sentence between rows, in line with their labels. */
  public static final String NOTE = "form-note";

  /** One setting with its label and message. */
  public static final String ROW = "field-row";

  /** A row whose setting was changed since the file was opened. */
  public static final String CHANGED = "changed";

  /** A row that shows the text of the file, because it cannot be read as a value. */
  public static final String UNREADABLE = "unreadable";

  /** The label of a row. */
  public static final String LABEL = "field-label";

  /** The quiet explanation under a control. */
  public static final String HELP = "field-help";

  /** The message under a control; it also has the name of its severity as a class. */
  public static final String MESSAGE = "field-message";

  /** The mark before a message, so that colour is not the only sign. */
  public static final String MESSAGE_MARK = "field-message-mark";

  /** The button beside a message that applies its remedy. */
  public static final String REMEDY = "field-remedy";

  /** Text that stands back: origins, examples, counts. */
  public static final String MUTED = "muted";

  /** Numbers and words as the file has them. */
  public static final String VERBATIM = "verbatim";

  /** Controls that stand in line and belong together. */
  public static final String IN_LINE = "in-line";

  /** Controls that stand under one another and belong together. */
  public static final String STACKED = "stacked";

  /** The table of the summary. */
  public static final String SUMMARY = "summary-table";

  /** Lines close together; the theme's own class. */
  public static final String DENSE = "dense";

  /** A row or control with an error that is shown. */
  public static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private FormStyles() {}

  /** The style sheet of the pages, for {@code Scene.getStylesheets()}. */
  public static String sheet() {
    return FormStyles.class.getResource("forms.css").toExternalForm();
  }
}
