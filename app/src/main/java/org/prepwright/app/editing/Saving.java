package org.prepwright.app.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.text.ChangedOnDiskException;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStamp;
import org.prepwright.model.text.FileStore;

/**
 * Writes several texts one after another, each in one step for itself. What goes wrong ends it; the
 * files written before stay written.
 */
final class Saving {
  /**
   * A text to write, as it stood when it was asked for.
   *
   * @param file the text and the file it had so far
   * @param target the file it goes to
   * @param text a copy of the text, for the thread that writes
   * @param expected what the target should still hold; null to overwrite whatever is there
   * @param version the version of the text that is written
   * @param isBeside whether it is a file beside: its folder is made where it is missing, and it is
   *     removed when there is nothing to write and the program made it
   */
  record Part(
      TextFile file,
      Path target,
      Document text,
      FileStamp expected,
      long version,
      boolean isBeside) {
    static Part of(TextFile file, Path target, FileStamp expected, boolean isBeside) {
      Document copy = file.text().snapshot();
      return new Part(file, target, copy, expected, file.version(), isBeside);
    }

    /** The same, over whatever is there. */
    Part overwriting() {
      return new Part(file, target, text, null, version, isBeside);
    }

    /** Nobody else's file is ever removed. */
    private boolean isRemoval() {
      return isBeside && text.lines().isEmpty() && file.isOurs() && target.equals(file.path());
    }

    /** Whether the target is a place where nothing was read. */
    private boolean isNewPlace() {
      return FileStamp.ABSENT.equals(expected) && !target.equals(file.path());
    }

    /** Notes in the text what the file holds now. */
    void written(FileStamp stamp) {
      file.saved(target, FileStamp.ABSENT.equals(expected), stamp, text, version);
    }
  }

  /** A part that is on the disk. */
  record Written(Part part, FileStamp stamp) {}

  /**
   * How far it came.
   *
   * @param written the parts on the disk
   * @param rest those that are not, the one in trouble first
   * @param problem what went wrong; null when nothing did
   */
  record Outcome(List<Written> written, List<Part> rest, FileProblemException problem) {}

  private Saving() {}

  static Outcome write(List<Part> parts) {
    List<Written> written = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      try {
        written.add(new Written(parts.get(i), write(parts.get(i))));
      } catch (FileProblemException e) {
        return new Outcome(written, parts.subList(i, parts.size()), e);
      }
    }
    return new Outcome(written, List.of(), null);
  }

  private static FileStamp write(Part part) throws FileProblemException {
    try {
      if (part.isRemoval()) {
        return remove(part);
      }
      if (part.isBeside()) {
        Files.createDirectories(part.target().toAbsolutePath().getParent());
      }
      return FileStore.write(part.target(), part.text().toBytes(), part.expected());
    } catch (ChangedOnDiskException e) {
      throw part.isNewPlace() ? ChangedOnDiskException.inTheWay(part.target()) : e;
    } catch (FileProblemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileProblemException(FileStore.writeSentence(part.target(), e), e);
    }
  }

  private static FileStamp remove(Part part) throws IOException, FileProblemException {
    FileStamp there = FileStamp.of(part.target());
    boolean isAsExpected = part.expected() == null || there.equals(part.expected());
    if (!isAsExpected) {
      throw new ChangedOnDiskException(part.target());
    }
    Files.deleteIfExists(part.target());
    return FileStamp.ABSENT;
  }
}
