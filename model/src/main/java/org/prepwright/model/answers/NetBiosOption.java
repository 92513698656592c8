package org.prepwright.model.answers;

/** NetBIOS over TCP/IP on a connection. */
public enum NetBiosOption {
  /** As the DHCP server says. */
  FROM_DHCP("0"),
  /** On. */
  ENABLED("1"),
  /** Off. */
  DISABLED("2");

  private final String word;

  NetBiosOption(String word) {
    this.word = word;
  }

  /** The digit in the file. */
  public String word() {
    return word;
  }
}
