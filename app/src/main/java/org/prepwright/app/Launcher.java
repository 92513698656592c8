package org.prepwright.app;

/** Start of the program. */
public final class Launcher {
  private Launcher() {}

  /**
   * Runs the program.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(3);
  }
}
