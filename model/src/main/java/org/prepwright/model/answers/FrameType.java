package org.prepwright.model.answers;

/** Frame types of IPX. */
public enum FrameType {
  /** Ethernet II. */
  ETHERNET_II("0x0"),
  /** Ethernet 802.3. */
  ETHERNET_802_3("0x1"),
  /** Ethernet 802.2. */
  ETHERNET_802_2("0x2"),
  /** SNAP. */
  SNAP("0x3"),
  /** ARCnet. */
  ARCNET("0x4"),
  /** As found on the network. */
  AUTOMATIC("0xFF");

  private final String word;

  FrameType(String word) {
    this.word = word;
  }

  /** The number in the file. */
  public String word() {
    return word;
  }
}
