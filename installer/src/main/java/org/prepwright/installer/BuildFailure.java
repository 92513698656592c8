package org.prepwright.installer;

/** A tool of the build failed; the message says which one and what it printed. */
public final class BuildFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Carries what to tell. */
  public BuildFailure(String message) {
    super(message);
  }
}
