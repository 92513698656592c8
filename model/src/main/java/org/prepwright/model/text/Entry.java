package org.prepwright.model.text;

import java.util.List;
import java.util.Optional;

/**
 * A view of an entry line. Valid until the document changes.
 *
 * @param document the document the line stands in
 * @param index the line's place in {@link Document#lines()}
 */
public record Entry(Document document, int index) {
  /** The line itself. */
  public Line line() {
    return document.lines().get(index);
  }

  /** The key without quotes; empty for a line that holds values only. */
  public Optional<String> key() {
    Line line = line();
    return line.hasName()
        ? Optional.of(ValueGrammar.name(document.codePage().decode(line.nameUnits())))
        : Optional.empty();
  }

  /** Whether the key is this one, without regard to case. */
  public boolean hasKey(String key) {
    return line().hasName() && Document.fold(key().orElseThrow()).equals(Document.fold(key));
  }

  /** The value with its quotes, decoded. */
  public String rawValue() {
    return document.codePage().decode(line().valueUnits());
  }

  /** The fields as SetupAPI reads them. */
  public List<String> fields() {
    return ValueGrammar.fields(rawValue());
  }

  /**
   * The value as one text. A semicolon that follows the value without a blank is meant as a part of
   * it, although the INF reader cuts there, so what follows it belongs to this text.
   */
  public String value() {
    return line().hasGluedSemicolon()
        ? ValueGrammar.profileValue(document.codePage().decode(line().wholeValueUnits()))
        : ValueGrammar.plain(rawValue());
  }

  /** Number of the entry's first line in the file, from 1. */
  public int lineNumber() {
    return document.lineNumber(index);
  }

  @Override
  public String toString() {
    // no value: it may be a password
    return "entry " + key().orElse("") + " in line " + lineNumber();
  }
}
