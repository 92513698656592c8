package org.prepwright.model.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What the headers of a Windows program tell (Microsoft, "PE Format" and VS_FIXEDFILEINFO). Every
 * offset is looked at before it is followed, since the file may be anything.
 *
 * @param machine the processor it is for
 * @param version its file version; empty when no version resource was found
 */
record ExecutableFacts(Machine machine, Optional<Version> version) {
  /** The processors that these Windows run on. */
  enum Machine {
    /** 32 bit. */
    I386(0x014C),
    /** 64 bit, x64. */
    AMD64(0x8664),
    /** 64 bit, Itanium. */
    IA64(0x0200),
    /** None of these. */
    OTHER(0);

    private final int code;

    Machine(int code) {
      this.code = code;
    }

    private static Machine of(int code) {
      for (Machine machine : values()) {
        if (machine.code == code) {
          return machine;
        }
      }
      return OTHER;
    }
  }

  /** A file version, of which the first two numbers are those of Windows. */
  record Version(int major, int minor, int build, int revision) {
    @Override
    public String toString() {
      return major + "." + minor + "." + build + "." + revision;
    }
  }

  private static final int MZ = 0x5A4D;
  private static final int PLACE_OF_HEADER = 0x3C;
  private static final int PE = 0x00004550;
  private static final int FIXED_INFO = 0xFEEF04BD;
  private static final int FIXED_INFO_VERSION = 0x00010000;
  private static final int FIXED_INFO_LENGTH = 52;

  /** Reads a program; empty when it is none of Windows. */
  static Optional<ExecutableFacts> of(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < PLACE_OF_HEADER + 4 || Short.toUnsignedInt(file.getShort(0)) != MZ) {
      return Optional.empty();
    }
    int header = file.getInt(PLACE_OF_HEADER);
    if (header < 0 || header > bytes.length - 6 || file.getInt(header) != PE) {
      return Optional.empty();
    }
    Machine machine = Machine.of(Short.toUnsignedInt(file.getShort(header + 4)));
    return Optional.of(new ExecutableFacts(machine, versionIn(file)));
  }

  /** Resources begin at multiples of four bytes, and so does this one. */
  private static Optional<Version> versionIn(ByteBuffer file) {
    for (int at = 0; at <= file.limit() - FIXED_INFO_LENGTH; at += 4) {
      if (file.getInt(at) == FIXED_INFO && file.getInt(at + 4) == FIXED_INFO_VERSION) {
        int high = file.getInt(at + 8);
        int low = file.getInt(at + 12);
        return Optional.of(new Version(high >>> 16, high & 0xFFFF, low >>> 16, low & 0xFFFF));
      }
    }
    return Optional.empty();
  }
}
