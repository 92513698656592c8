package org.prepwright.model.media;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.Manifest;
import org.prepwright.model.check.Finding;
import org.prepwright.model.media.ExportException.Reason;

/**
 * Says in a sentence why something was not written. The medium is asked, since the words of the
 * operating system depend on its language.
 *
 * @param target the folder in which something is written
 * @param workplace where it is made
 * @param bytes how many are needed
 */
record Faults(Path target, Path workplace, long bytes) {
  /**
   * The folder must exist.
   *
   * @throws ExportException when it does not, or is a file
   */
  static void requireFolder(Path target) throws ExportException {
    if (!Files.exists(target)) {
      throw new ExportException(Reason.TARGET_MISSING, target);
    }
    if (!Files.isDirectory(target)) {
      throw new ExportException(Reason.TARGET_IS_A_FILE, target);
    }
  }

  /**
   * The bundle must fit the medium.
   *
   * @throws ExportException when a finding about it is an error
   */
  static void requireFit(Bundle bundle, Medium medium) throws ExportException {
    List<Finding> findings =
        MediaCheck.check(bundle.kind(), bundle.product(), bundle.files(), medium);
    String refusal = MediaCheck.refusal(findings).orElse(null);
    if (refusal != null) {
      throw new ExportException(Reason.UNFIT, refusal);
    }
  }

  /** The bytes of all files and the manifest. */
  static long bytesOf(Bundle bundle) {
    return bundle.size() + Manifest.sizeFor(bundle.files());
  }

  static boolean holdsSecrets(Bundle bundle) {
    return bundle.files().stream().anyMatch(BundleFile::isSecret);
  }

  /** Why the place where something is to be made could not be made. */
  ExportException notBegun(Exception fault) {
    if (fault instanceof InvalidPathException) {
      return new ExportException(fault, Reason.BAD_PATH, workplace.getFileName(), target);
    }
    if (!Files.exists(target)) {
      return new ExportException(fault, Reason.TARGET_GONE, target);
    }
    return hasNoRoom()
        ? new ExportException(fault, Reason.NO_ROOM, target, bytes)
        : new ExportException(fault, Reason.TARGET_READ_ONLY, target);
  }

  /**
   * Why something could not be written.
   *
   * @param name what was being written
   */
  ExportException notWritten(IOException fault, Object name) {
    if (fault instanceof CancelledException) {
      return new ExportException(Reason.CANCELLED, target);
    }
    if (fault instanceof SourceException source) {
      return new ExportException(fault, Reason.SOURCE_UNREADABLE, source.path(), target);
    }
    if (fault instanceof DiffersException differs) {
      return new ExportException(fault, Reason.READ_BACK, differs.path(), target);
    }
    if (!Files.exists(workplace, LinkOption.NOFOLLOW_LINKS)) {
      return new ExportException(fault, Reason.TARGET_GONE, target);
    }
    if (isAboutLength(fault)) {
      return new ExportException(fault, Reason.NAME_TOO_LONG, name, target);
    }
    return hasNoRoom()
        ? new ExportException(fault, Reason.NO_ROOM, target, bytes)
        : new ExportException(fault, Reason.FAILED, name, target);
  }

  /** In the words of Linux, whose names have at most 255 bytes, and macOS. */
  private static boolean isAboutLength(IOException fault) {
    return fault instanceof FileSystemException problem
        && String.valueOf(problem.getReason()).toLowerCase(Locale.ROOT).contains("name too long");
  }

  private boolean hasNoRoom() {
    try {
      return Files.getFileStore(target).getUsableSpace() < bytes;
    } catch (IOException e) {
      return false;
    }
  }
}
