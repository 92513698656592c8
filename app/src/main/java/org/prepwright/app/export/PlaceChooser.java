package org.prepwright.app.export;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for the place of an export with the dialogs of the system. */
interface PlaceChooser {
  /** Asks for a folder; empty when the person thinks better of it. */
  Optional<Path> chooseFolder();

  /**
   * Asks for a file to write; empty when the person thinks better of it.
   *
   * @param medium what it becomes
   * @param proposed its name
   */
  Optional<Path> chooseFile(ExportMedium medium, String proposed);
}
