package org.prepwright.model.computers;

/**
 * The answer file of one computer, its bytes made when they are asked for and kept by nobody. Safe
 * for several threads at once.
 */
public final class ComputerFile {
  private final ComputerAnswers answers;
  private final int row;

  ComputerFile(ComputerAnswers answers, int row) {
    this.answers = answers;
    this.row = row;
  }

  /** The computer's name, which a folder can have too; no two are alike, whatever their case. */
  public String name() {
    return answers.name(row);
  }

  /** The computer's place in {@link ComputerTable#computers()}. */
  public int row() {
    return row;
  }

  /** The bytes of the answer file, made anew each time, always the same. */
  public byte[] bytes() {
    return answers.bytes(row);
  }

  @Override
  public String toString() {
    return name();
  }
}
