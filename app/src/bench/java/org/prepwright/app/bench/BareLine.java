package org.prepwright.app.bench;

/** The least a Java program on the command line can do: one line. */
public final class BareLine {
  private BareLine() {}

  /** Prints a line. */
  public static void main(String[] arguments) {
    System.out.println("ready");
  }
}
