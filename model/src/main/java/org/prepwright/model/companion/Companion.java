package org.prepwright.model.companion;

import java.nio.file.Path;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;

/** The files beside an answer file, and where each is looked for and written. */
public enum Companion {
  /** What is known of the master and the targets, {@code deployment.ini}. */
  DEPLOYMENT,
  /** The uniqueness file, named as the answer file with the ending {@code .udf}. */
  UNIQUENESS,
  /** The table of computers, {@code computers.csv}. */
  COMPUTERS,
  /**
   * The commands Setup runs, {@code cmdlines.txt}: in {@code $OEM$} of the distribution share, for
   * Sysprep in {@code i386\$OEM$} beside {@code sysprep.inf} (TechNet, Sysprep; Setup Manager does
   * the same).
   */
  COMMANDS;

  /**
   * Where the file lies.
   *
   * @param answerFile the answer file
   * @param kind its kind
   */
  public Path beside(Path answerFile, Kind kind) {
    return switch (this) {
      case DEPLOYMENT -> answerFile.resolveSibling("deployment.ini");
      case UNIQUENESS -> answerFile.resolveSibling(stem(answerFile) + ".udf");
      case COMPUTERS -> answerFile.resolveSibling("computers.csv");
      case COMMANDS ->
          answerFile.resolveSibling(
              kind == Kind.SYSPREP
                  ? Path.of("i386", "$OEM$", "cmdlines.txt").toString()
                  : Path.of("$OEM$", "cmdlines.txt").toString());
    };
  }

  /**
   * The text of a file that was read. A table without a mark is UTF-8 where it can be, as {@link
   * org.prepwright.model.computers.ComputerTable} reads it; every other file is windows-1252.
   */
  public Document textOf(byte[] bytes) {
    boolean isUtf8 = this == COMPUTERS && ComputerTable.isUtf8(bytes);
    return Document.parse(bytes, isUtf8 ? CodePage.UTF_8 : CodePage.WINDOWS_1252);
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
