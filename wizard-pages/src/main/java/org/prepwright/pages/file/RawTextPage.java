package org.prepwright.pages.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.RowEditor;
import org.prepwright.model.text.Section;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.MessageLine;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Texts;
import org.prepwright.pages.form.WizardPage;

/**
 * Raw Text: the text itself. What is typed goes into the file letter by letter, with the file's own
 * undo, and what changes elsewhere shows here. Only rows near those on display are coloured.
 */
public final class RawTextPage implements WizardPage {
  /** Short name of the page. */
  public static final String ID = "raw-text";

  /** Rows above and below those on display that are coloured in advance. */
  private static final int STYLED_BEYOND = 60;

  /** More rows than this are shown anew in one go. */
  private static final int MOST_SINGLE_ROWS = 50;

  private static final KeyCombination COMPLETE =
      new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN);

  private final PageContext context;
  private final AnswerFile answers;
  private final Document document;
  private final ShownRows shown;
  private final RowStyles styles;
  private final Margin margin;
  private final Completion completion;
  private final TextEditorArea area = new TextEditorArea();
  private final CompletionPopup popup = new CompletionPopup(area, this::complete);
  private final CheckBox showSecrets = new CheckBox(Texts.text("page.raw-text.show-secrets"));
  private final MessageLine message = new MessageLine();
  private final VBox page;
  private final Runnable beforeLayout = this::styleVisible;

  /** The lines the editor shows: where they are no longer those of the file, it is behind. */
  private Document known = Document.parse(new byte[0]);

  private boolean isSending;
  private boolean isOutdated;
  private boolean isStyleOutdated = true;
  private boolean hadHeader;
  private TextGate sent;
  private String typed = "";
  private int caretRow;

  /** Makes the page. */
  public RawTextPage(PageContext context) {
    this.context = context;
    answers = context.answers();
    document = answers.document();
    shown = new ShownRows(document);
    styles = new RowStyles(document, shown);
    margin = new Margin(document, shown);
    completion = new Completion(answers);
    page = layOut();
    showAll();
    area.setGate(new Gate());
    follow();
  }

  private VBox layOut() {
    Label title = new Label(Texts.text("page.raw-text.title"));
    title.getStyleClass().add(FormStyles.TITLE);
    Label intro = new Label(Texts.text("page.raw-text.intro"));
    intro.getStyleClass().add(FormStyles.INTRO);
    intro.setWrapText(true);
    intro.setMinHeight(Region.USE_PREF_SIZE);
    showSecrets.setId("raw-text-show-secrets");
    showSecrets.setTooltip(new Tooltip(Texts.text("page.raw-text.locked.secret")));
    showSecrets.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label hint = new Label(Texts.text("page.raw-text.hint"));
    hint.getStyleClass().add(FormStyles.MUTED);
    HBox tools = new HBox(hint, gap, showSecrets);
    tools.getStyleClass().add(FormStyles.IN_LINE);
    area.setId("raw-text-editor");
    area.getStyleClass().add("text-editor");
    area.setAccessibleText(Texts.text("page.raw-text.title"));
    area.setParagraphGraphicFactory(margin);
    VirtualizedScrollPane<TextEditorArea> scroll = new VirtualizedScrollPane<>(area);
    // the scroll pane itself draws over a border of its own
    StackPane frame = new StackPane(scroll);
    frame.getStyleClass().add("text-editor-frame");
    VBox.setVgrow(frame, Priority.ALWAYS);
    // the frame stands below the title, not below the bar of a changed row
    VBox.setMargin(frame, new Insets(0, 0, 0, 8));
    VBox box = new VBox(title, intro, tools, frame, message);
    box.getStyleClass().addAll(FormStyles.PAGE, FormStyles.PAGE_CONTENT, "wide-page");
    box.getStylesheets().add(FormStyles.sheet());
    return box;
  }

  private void follow() {
    document.addListener(change -> outdated());
    context.findings().addListener((ListChangeListener<Finding>) change -> showFindings());
    area.getVisibleParagraphs().addChangeObserver(change -> styleSoon());
    page.sceneProperty().addListener((scene, before, now) -> moved(before, now));
    showSecrets.selectedProperty().addListener(changed -> toggleSecrets());
    area.currentParagraphProperty().addListener(changed -> leaveRow());
    area.caretPositionProperty().addListener(changed -> caretMoved());
    area.focusedProperty().addListener(changed -> document.sealLastEdit());
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (COMPLETE.match(key)) {
            propose(true);
            key.consume();
          }
        });
  }

  private boolean isOnDisplay() {
    return page.getScene() != null;
  }

  private void moved(Scene before, Scene now) {
    if (before != null) {
      before.removePreLayoutPulseListener(beforeLayout);
      popup.hide();
      shown.closeRow();
    }
    if (now != null) {
      now.addPreLayoutPulseListener(beforeLayout);
      if (isOutdated) {
        followFile();
      }
      showFindings();
    }
  }

  // ------------------------------------------------------------------ from the file

  private void showAll() {
    int count = shown.rows().size();
    List<String> texts = new ArrayList<>(count);
    for (int row = 0; row < count; row++) {
      texts.add(shown.text(row));
    }
    area.showParagraphs(0, area.getParagraphs().size(), texts);
    known = document.snapshot();
    isOutdated = false;
    margin.setRowCount(count);
    margin.setFindings(context.findings());
    style(0, STYLED_BEYOND);
    area.showParagraphAtTop(0);
  }

  private void outdated() {
    if (isSending) {
      return;
    }
    isOutdated = true;
    shown.closeRow();
    if (isOnDisplay()) {
      followFile();
    }
  }

  /** Shows the rows between the first and the last line that are not those of the file. */
  private void followFile() {
    List<Line> before = known.lines();
    List<Line> now = document.lines();
    int head = document.sameLinesAtBeginning(known);
    int tail = document.sameLinesAtEnd(known, Math.min(before.size(), now.size()) - head);
    int first = shown.rows().rowOf(head);
    int count = shown.rows().size();
    int end = tail == 0 ? count : shown.rows().rowOf(now.size() - tail);
    int removed = area.getParagraphs().size() - (count - end) - first;
    List<String> texts = new ArrayList<>();
    for (int row = first; row < end; row++) {
      texts.add(shown.text(row));
    }
    boolean hadHeader = holdsHeader(before.subList(head, before.size() - tail));
    boolean hasHeader = holdsHeader(now.subList(head, now.size() - tail));
    if (removed > 0 || !texts.isEmpty()) {
      area.showParagraphs(first, removed, texts);
    }
    settle(first, end, hadHeader || hasHeader);
    area.requestFollowCaret();
  }

  private static boolean holdsHeader(List<Line> lines) {
    return lines.stream().anyMatch(line -> line.kind() == Line.Kind.HEADER);
  }

  /** Brings up what goes with changed rows: stand-ins, colours, numbers. */
  private void settle(int first, int end, boolean headersChanged) {
    known = document.snapshot();
    isOutdated = false;
    // what a header says decides what is a secret below it
    int last = headersChanged ? endOfSection(end) : end;
    showRows(first, last);
    margin.setRowCount(shown.rows().size());
    style(first, Math.min(last, first + STYLED_BEYOND));
    styleSoon();
    recreateMargin(first, Math.min(last, first + STYLED_BEYOND));
  }

  private int endOfSection(int row) {
    int line = Math.min(shown.rows().lineOf(row), document.lines().size());
    while (line < document.lines().size() && document.kind(line) != Line.Kind.HEADER) {
      line++;
    }
    return line == document.lines().size() ? shown.rows().size() : shown.rows().rowOf(line);
  }

  /** Shows rows as they are to be shown, where they are not. */
  private void showRows(int first, int end) {
    List<Integer> differing = new ArrayList<>();
    for (int row = first; row < end; row++) {
      if (!area.getText(row).equals(shown.text(row))) {
        differing.add(row);
      }
    }
    if (differing.size() > MOST_SINGLE_ROWS) {
      List<String> texts = new ArrayList<>();
      for (int row = first; row < end; row++) {
        texts.add(shown.text(row));
      }
      area.showParagraphs(first, end - first, texts);
    } else {
      differing.forEach(row -> area.showParagraphs(row, 1, List.of(shown.text(row))));
    }
  }

  private void toggleSecrets() {
    shown.setShowsSecrets(showSecrets.isSelected());
    shown.closeRow();
    showRows(0, shown.rows().size());
    recreateVisibleMargin();
    styleSoon();
    message.hide();
  }

  private void showFindings() {
    if (isOnDisplay()) {
      margin.setFindings(context.findings());
      recreateVisibleMargin();
    }
  }

  private void recreateVisibleMargin() {
    int visible = area.getVisibleParagraphs().size();
    if (visible > 0) {
      int first = area.firstVisibleParToAllParIndex();
      recreateMargin(first, first + visible);
    }
  }

  private void recreateMargin(int first, int end) {
    for (int row = first; row < Math.min(end, area.getParagraphs().size()); row++) {
      area.recreateParagraphGraphic(row);
    }
  }

  // ------------------------------------------------------------------ colours

  private void styleSoon() {
    isStyleOutdated = true;
    Platform.requestNextPulse();
  }

  private void styleVisible() {
    int visible = area.getVisibleParagraphs().size();
    if (isStyleOutdated && visible > 0) {
      isStyleOutdated = false;
      int first = area.firstVisibleParToAllParIndex();
      style(first - STYLED_BEYOND, first + visible + STYLED_BEYOND);
    }
  }

  private void style(int first, int end) {
    int last = Math.min(end, area.getParagraphs().size());
    for (int row = Math.max(0, first); row < last; row++) {
      int length = area.getParagraphLength(row);
      var wanted = styles.of(row, length);
      if (length > 0 && !wanted.equals(area.getStyleSpans(row))) {
        area.setStyleSpans(row, 0, wanted);
      }
    }
  }

  // ------------------------------------------------------------------ into the file

  private final class Gate implements TextEditorArea.Gate {
    @Override
    public boolean take(int start, int end, String text) {
      message.hide();
      sent = TextGate.of(area, shown, start, end, text);
      typed = text;
      if (sent.isLocked()) {
        refuse(
            shown.isStandIn(sent.locked())
                ? Margin.whyLocked(shown, sent.locked())
                : Texts.text("page.raw-text.locked.paste"));
        return false;
      }
      hadHeader = holdsHeader(sent.first(), sent.removed());
      isSending = true;
      try {
        document.apply(
            new RowEditor(document)
                .replaceRows(
                    sent.first(), sent.removed(), sent.rows(), Texts.text("page.raw-text.edit")));
        return true;
      } catch (EditRefusedException e) {
        refuse(e.getMessage());
        return false;
      } finally {
        isSending = false;
      }
    }

    @Override
    public void taken() {
      int row = area.getCurrentParagraph();
      int end = sent.first() + sent.rows().size();
      boolean isTypedRow = row >= sent.first() && row < end;
      if (isTypedRow && area.getText(row).equals(shown.rows().text(row))) {
        shown.open(row);
      } else {
        shown.closeRow();
      }
      boolean hasHeader = holdsHeader(sent.first(), sent.rows().size());
      settle(sent.first(), Math.max(end, row + 1), hadHeader || hasHeader);
      boolean isLetter = typed.length() == 1 && sent.rows().size() == 1;
      if (popup.isShowing() || isLetter && asksForProposals()) {
        propose(false);
      }
    }

    @Override
    public String forClipboard(int start, int end, boolean isCut) {
      return selectedText(start, end, isCut);
    }
  }

  /** Whether a header is among rows, or next to them. */
  private boolean holdsHeader(int first, int count) {
    int from = Math.max(0, shown.rows().lineOf(first) - 1);
    int to = Math.min(document.lines().size(), shown.rows().lineOf(first + count) + 1);
    return holdsHeader(document.lines().subList(from, to));
  }

  private void refuse(String sentence) {
    message.show(sentence, Severity.ERROR);
  }

  /** Only what may be shown: a secret that is being typed goes out masked as well. */
  private String selectedText(int start, int end, boolean isCut) {
    int first = area.offsetToPosition(start, Bias.Forward).getMajor();
    int last = area.offsetToPosition(end, Bias.Forward).getMajor();
    List<String> texts = new ArrayList<>();
    boolean hidesAny = false;
    boolean showsHidden = false;
    for (int row = first; row <= last; row++) {
      String hidden = shown.hidden(row);
      texts.add(hidden);
      hidesAny |= !hidden.equals(shown.rows().text(row));
      showsHidden |= !hidden.equals(area.getText(row));
    }
    if (isCut && hidesAny) {
      refuse(Texts.text("page.raw-text.locked.cut"));
      return null;
    }
    return showsHidden ? String.join("\n", texts) : area.getText(start, end);
  }

  private void leaveRow() {
    int open = shown.openRow();
    if (open >= 0 && open != area.getCurrentParagraph() && !area.isFollowing() && !isSending) {
      shown.closeRow();
      if (open < area.getParagraphs().size()) {
        showRows(open, open + 1);
        style(open, open + 1);
        recreateMargin(open, open + 1);
      }
    }
  }

  private void caretMoved() {
    if (area.isFollowing() || isSending) {
      return;
    }
    int row = area.getCurrentParagraph();
    if (row != caretRow) {
      caretRow = row;
      popup.hide();
      place(row).ifPresent(place -> context.fieldFocused(place.section(), place.key()));
    }
  }

  private record Place(String section, String key) {}

  private Optional<Place> place(int row) {
    int line = shown.rows().lineOf(row);
    if (line >= document.lines().size()) {
      return Optional.empty();
    }
    boolean isEntry = document.kind(line) == Line.Kind.ENTRY;
    String key = isEntry ? new Entry(document, line).key().orElse("") : "";
    return document.sectionOfLine(line).map(Section::name).map(name -> new Place(name, key));
  }

  // ------------------------------------------------------------------ completion

  /** Names and values come up by themselves; elsewhere they would be in the way. */
  private boolean asksForProposals() {
    String head = area.getText(area.getCurrentParagraph()).substring(0, area.getCaretColumn());
    char last = head.isEmpty() ? ' ' : head.charAt(head.length() - 1);
    return Character.isLetterOrDigit(last) || last == '[' || last == '=' || last == '_';
  }

  private void propose(boolean isAsked) {
    int row = area.getCurrentParagraph();
    String text = area.getText(row);
    boolean isEditable = !shown.isStandIn(row);
    popup.show(
        isEditable
            ? completion.at(shown.rows().lineOf(row), text, area.getCaretColumn())
            : Completion.Proposals.NONE,
        isAsked);
  }

  private void complete(String text) {
    int row = area.getCurrentParagraph();
    int line = shown.rows().lineOf(row);
    int column = area.getCaretColumn();
    int from = completion.at(line, area.getText(row), column).from();
    area.replaceText(row, Math.min(from, column), row, column, text);
    area.requestFollowCaret();
  }

  // ------------------------------------------------------------------ the page

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void revealProblems() {
    showFindings();
  }

  @Override
  public void focusFirst() {
    area.requestFocus();
  }

  @Override
  public boolean focusSetting(String section, String key) {
    Optional<Integer> line =
        key.isEmpty()
            ? document.section(section).map(Section::headerIndex)
            : document.find(section, key).map(Entry::index);
    return line.isPresent() && focusRow(shown.rows().rowOf(line.get()));
  }

  @Override
  public boolean focusLine(int line) {
    return focusRow(line - 1);
  }

  private boolean focusRow(int row) {
    if (row < 0 || row >= area.getParagraphs().size()) {
      return false;
    }
    area.requestFocus();
    area.moveTo(row, 0);
    area.showParagraphAtCenter(row);
    style(row - STYLED_BEYOND, row + STYLED_BEYOND);
    return true;
  }
}
