package org.prepwright.app.editing;

import java.nio.file.Path;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileStamp;

/**
 * A text of the window and the file that holds it: where that lies, what it held when it was read
 * or written last, and whether the text has changed since.
 */
final class TextFile {
  private final Document text;
  private Path path;
  private FileStamp stamp;
  private boolean isOurs;
  private long version;
  private Document held;

  /**
   * Takes a text.
   *
   * @param path the file; null when there is none yet
   * @param stamp what the file held; {@link FileStamp#ABSENT} when it is not there
   */
  TextFile(Document text, Path path, FileStamp stamp) {
    this.text = text;
    this.path = path;
    this.stamp = stamp;
    // of a new file no line is held anywhere yet
    held = path == null ? Document.parse(new byte[0]) : text.snapshot();
    text.addListener(change -> version++);
  }

  /** The same file, its text read in another code page. */
  TextFile in(CodePage page, Document otherText) {
    TextFile other = new TextFile(otherText, path, stamp);
    other.isOurs = isOurs;
    other.held = Document.parse(held.toBytes(), page);
    return other;
  }

  /** What the file holds, as far as is known. */
  Document held() {
    return held;
  }

  Document text() {
    return text;
  }

  /** Where the file lies; null when there is none yet. */
  Path path() {
    return path;
  }

  /** What the file held when it was read or written last. */
  FileStamp stamp() {
    return stamp;
  }

  /** Counts the changes of the text. */
  long version() {
    return version;
  }

  boolean isEmpty() {
    return text.lines().isEmpty();
  }

  /** Whether a file holds the text, or an earlier state of it. */
  boolean isOnDisk() {
    return !stamp.equals(FileStamp.ABSENT);
  }

  /**
   * Whether the file was made by this program since it was opened, so that it may go when its text
   * does.
   */
  boolean isOurs() {
    return isOurs;
  }

  /**
   * What a file should still hold before it is written.
   *
   * @param target the file; one that was never read should not be there
   */
  FileStamp expectedAt(Path target) {
    return target.equals(path) ? stamp : FileStamp.ABSENT;
  }

  /** Whether the file differs from the text, or should be there and is not. */
  boolean isUnsaved() {
    return text.hasUnsavedEdits() && (!isEmpty() || isOnDisk());
  }

  /**
   * Notes that the text was written.
   *
   * @param target the file it went to
   * @param isNew whether there was no such file before
   * @param written what that file holds now; {@link FileStamp#ABSENT} when it was removed
   * @param savedText the text that was written
   * @param savedVersion the {@link #version()} of it; when the text was changed meanwhile it stays
   *     unsaved
   */
  void saved(Path target, boolean isNew, FileStamp written, Document savedText, long savedVersion) {
    held = savedText;
    isOurs = isNew || (isOurs && target.equals(path));
    path = target;
    stamp = written;
    if (savedVersion == version) {
      text.markSaved();
    }
  }
}
