package org.prepwright.app.export;

/** What a person does about an export. */
public enum ExportAnswer {
  /** It is written as chosen. */
  EXPORT,
  /** It is called off, and the first error is shown. */
  SHOW_ERROR,
  /** It is called off. */
  CANCEL
}
