package org.prepwright.installer;

import java.io.IOException;
import java.util.Optional;

/** One package, or something that several of them need. */
public interface BuildStep {
  /** What it makes, as the build names it. */
  String name();

  /**
   * What this machine lacks for it, as a sentence with the remedy; empty when it can be built. A
   * step that cannot be built is left out and named.
   */
  Optional<String> lack();

  /**
   * Makes it.
   *
   * @throws IOException when a file cannot be read or written
   * @throws BuildFailure when a tool fails
   */
  void make(Build build) throws IOException;
}
