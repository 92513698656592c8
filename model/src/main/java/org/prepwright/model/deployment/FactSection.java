package org.prepwright.model.deployment;

import org.prepwright.model.answers.SettingsSection;
import org.prepwright.model.text.Document;

/** A section of {@code deployment.ini}. */
public abstract class FactSection extends SettingsSection {
  private final Document document;

  FactSection(Document document, String name) {
    super(name);
    this.document = document;
  }

  @Override
  protected final Document document() {
    return document;
  }

  /** No program fills in facts before they are read. */
  @Override
  protected final boolean isPlaceholder(String value) {
    return false;
  }

  /** Reads the file for the first time. */
  final void beginReading() {
    open();
  }

  /** Reads the file once more after a change. */
  final void readAgain() {
    follow();
  }
}
