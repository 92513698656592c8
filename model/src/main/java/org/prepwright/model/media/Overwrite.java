package org.prepwright.model.media;

/** What happens to another bundle of the same title. Foreign and edited files are always kept. */
public enum Overwrite {
  /** It stays, and the export is refused. */
  REFUSE,
  /** It is replaced when nothing of it would be lost. */
  REPLACE
}
