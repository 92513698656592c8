package org.prepwright.model.answers;

/** How a server's client licences are counted. */
public enum LicensingMode {
  /** So many connections to this server at a time. */
  PER_SERVER("PerServer"),
  /** Each client has a licence of its own; "Per Device or Per User" in Server 2003. */
  PER_SEAT("PerSeat");

  private final String word;

  LicensingMode(String word) {
    this.word = word;
  }

  /** The word in the file. */
  public String word() {
    return word;
  }
}
