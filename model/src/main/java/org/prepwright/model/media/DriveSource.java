package org.prepwright.model.media;

import java.util.List;

/** Knows which removable drives there are by now. */
public interface DriveSource {
  /**
   * The removable drives that are mounted, by path. Fixed drives, the drive of the system and CD
   * drives are never among them.
   *
   * @throws DrivesException when the system does not tell
   */
  List<Drive> drives() throws DrivesException;
}
