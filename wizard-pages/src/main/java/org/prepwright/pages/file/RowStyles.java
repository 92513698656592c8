package org.prepwright.pages.file;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Line;

/** What the parts of a row are, as style classes of {@code forms.css}. */
final class RowStyles {
  private static final List<String> PLAIN = List.of();
  private static final List<String> HEADER = List.of("text-header");
  private static final List<String> KEY = List.of("text-key");
  private static final List<String> EQUALS = List.of("text-equals");
  private static final List<String> VALUE = List.of("text-value");
  private static final List<String> COMMENT = List.of("text-comment");
  private static final List<String> BROKEN = List.of("text-broken");
  private static final List<String> STAND_IN = List.of("text-stand-in");

  private final Document document;
  private final ShownRows rows;

  RowStyles(Document document, ShownRows rows) {
    this.document = document;
    this.rows = rows;
  }

  /** The styles of a row of this length. */
  StyleSpans<Collection<String>> of(int row, int length) {
    int index = rows.rows().lineOf(row);
    Spans spans = new Spans(length);
    if (index < document.lines().size()) {
      Line line = document.lines().get(index);
      switch (line.kind()) {
        case COMMENT, UNREAD -> spans.upTo(length, COMMENT);
        case BROKEN -> spans.upTo(length, BROKEN);
        case HEADER -> {
          spans.upTo(letters(line, line.nameOffset() + line.nameUnits().length()) + 1, HEADER);
          spans.upTo(length, COMMENT);
        }
        case ENTRY -> entry(line, row - rows.rows().rowOf(index), rows.isStandIn(row), spans);
        case BLANK -> {
          // nothing to colour
        }
      }
    }
    return spans.made();
  }

  private void entry(Line line, int part, boolean isStandIn, Spans spans) {
    List<String> value = isStandIn ? STAND_IN : VALUE;
    if (part == 0 && line.hasName()) {
      spans.upTo(letters(line, line.nameOffset() + line.nameUnits().length()), KEY);
      spans.upTo(letters(line, line.valueOffset()), EQUALS);
    }
    boolean isOneRow = line.physicalLines() == 1 && !isStandIn;
    if (isOneRow && line.commentOffset() >= 0) {
      spans.upTo(letters(line, line.commentOffset()), value);
      spans.upTo(spans.length, COMMENT);
    } else {
      spans.upTo(spans.length, value);
    }
  }

  /** How many letters the units in front of an offset are. */
  private int letters(Line line, int offset) {
    String units = line.units();
    return document
        .codePage()
        .decode(units.substring(0, Math.min(offset, units.length())))
        .length();
  }

  private static final class Spans {
    private final int length;
    private final StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    private int at;

    Spans(int length) {
      this.length = length;
    }

    void upTo(int end, List<String> style) {
      int to = Math.min(end, length);
      if (to > at) {
        builder.add(style, to - at);
        at = to;
      }
    }

    StyleSpans<Collection<String>> made() {
      if (at == 0) {
        builder.add(PLAIN, length);
      } else if (at < length) {
        builder.add(PLAIN, length - at);
      }
      return builder.create();
    }
  }
}
