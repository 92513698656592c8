package org.prepwright.model.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Uniqueness files of any number of computers, always the same ones. */
final class UniquenessText {
  /** Makes a file of 4.7 MB. */
  static final int COMPUTERS_OF_A_LARGE_FILE = 20_000;

  /** Makes a file of 47 MB. */
  static final int COMPUTERS_OF_A_HUGE_FILE = 200_000;

  private UniquenessText() {}

  /** The file: each computer has a line in the list and two sections of its own. */
  static byte[] of(int computers) {
    StringBuilder text = new StringBuilder(";SetupMgrTag\r\n[UniqueIds]\r\n");
    for (int i = 1; i <= computers; i++) {
      text.append("    ").append(id(i)).append("=UserData,Identification\r\n");
    }
    for (int i = 1; i <= computers; i++) {
      String id = id(i);
      text.append("\r\n[").append(id).append(":UserData]\r\n");
      text.append("    ComputerName=LAB-").append(id).append("\r\n");
      text.append("    FullName=\"Training Centre, desk ").append(i).append("\"\r\n");
      text.append("    OrgName=\"School of Engineering\"\r\n");
      text.append("[").append(id).append(":Identification]\r\n");
      text.append("    JoinDomain=CORP ; the forest of wing ").append(i % 7).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The section of a computer in the middle of the file, and what it is called there. */
  static String sectionInTheMiddle(int computers) {
    return id(computers / 2) + ":UserData";
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "PC%06d", number);
  }
}
