package org.prepwright.pages.file;

import java.util.Collection;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The editor: asks before anything changes in it, and has no undo of its own, since undo is that of
 * the file.
 */
final class TextEditorArea extends CodeArea {
  /** Who is asked. */
  interface Gate {
    /**
     * Takes a change into the file.
     *
     * @param start offset of the first letter that is replaced
     * @param end offset behind the last one
     * @param text what stands in its place
     * @return false when the file does not take it; the text then stays as it is
     */
    boolean take(int start, int end, String text);

    /** The editor shows the change. */
    void taken();

    /** What the clipboard may get of the rows; null when they may not be cut out. */
    String forClipboard(int start, int end, boolean isCut);
  }

  private Gate gate;
  private boolean isFollowing;

  TextEditorArea() {
    setUndoManager(UndoUtils.noOpUndoManager());
    // letters that are dragged would change two places at once
    setOnSelectionDropped(dropped -> deselect());
  }

  void setGate(Gate gate) {
    this.gate = gate;
  }

  @Override
  public void replace(
      int start,
      int end,
      StyledDocument<Collection<String>, String, Collection<String>> replacement) {
    boolean isOwn = isFollowing || gate == null;
    if (isOwn) {
      super.replace(start, end, replacement);
    } else if (gate.take(start, end, replacement.getText())) {
      super.replace(start, end, replacement);
      gate.taken();
    }
  }

  /**
   * Puts other paragraphs in place of some without asking; caret and selection stay.
   *
   * @param first the first paragraph
   * @param removed how many are replaced
   * @param texts what stands in their place; the area is never left without any
   */
  void showParagraphs(int first, int removed, List<String> texts) {
    Position caret = offsetToPosition(getCaretPosition(), Bias.Forward);
    Position anchor = offsetToPosition(getAnchor(), Bias.Forward);
    int total = getParagraphs().size();
    isFollowing = true;
    try {
      if (first + removed < total) {
        String text = texts.isEmpty() ? "" : String.join("\n", texts) + "\n";
        replaceText(getAbsolutePosition(first, 0), getAbsolutePosition(first + removed, 0), text);
      } else if (first > 0) {
        String text = texts.isEmpty() ? "" : "\n" + String.join("\n", texts);
        replaceText(
            getAbsolutePosition(first - 1, getParagraphLength(first - 1)), getLength(), text);
      } else {
        replaceText(0, getLength(), String.join("\n", texts));
      }
      int end = first + removed;
      int moved = texts.size() - removed;
      selectRange(offsetNow(anchor, end, moved), offsetNow(caret, end, moved));
    } finally {
      isFollowing = false;
    }
  }

  /** Where a place is now that the paragraphs from one on have moved. */
  private int offsetNow(Position before, int from, int moved) {
    int row = before.getMajor() >= from ? before.getMajor() + moved : before.getMajor();
    int shown = Math.max(0, Math.min(row, getParagraphs().size() - 1));
    return getAbsolutePosition(shown, Math.min(before.getMinor(), getParagraphLength(shown)));
  }

  /** Whether the text changes because the file changed, not because somebody types. */
  boolean isFollowing() {
    return isFollowing;
  }

  @Override
  public void copy() {
    toClipboard(false);
  }

  @Override
  public void cut() {
    if (toClipboard(true)) {
      replaceSelection("");
    }
  }

  private boolean toClipboard(boolean isCut) {
    int start = getSelection().getStart();
    int end = getSelection().getEnd();
    String text = start == end ? null : gate.forClipboard(start, end, isCut);
    if (text == null) {
      return false;
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    return true;
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      replaceSelection(text);
    }
  }
}
