package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.model.message.Messages;

/** The kinds of answer file. */
public enum Kind {
  /** {@code sysprep.inf}: read by Mini-Setup on a cloned computer. */
  SYSPREP("sysprep.inf"),
  /** {@code unattend.txt}: read by winnt.exe and winnt32.exe. */
  UNATTEND("unattend.txt"),
  /** {@code winnt.sif}: read by Setup when it starts from CD. */
  WINNT("winnt.sif"),
  /** A {@code .sif} that Remote Installation Services hands out. */
  RIS("remboot.sif"),
  /** A uniqueness file ({@code .udf}): what differs from computer to computer. */
  UDF("unattend.udf");

  private final String usualFileName;

  Kind(String usualFileName) {
    this.usualFileName = usualFileName;
  }

  /** The name as the command line and JSON write it, for example {@code sysprep}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name as a person reads it. */
  public String label() {
    return Messages.model().text("kind." + id());
  }

  /** The file name that Setup looks for or Setup Manager writes. */
  public String usualFileName() {
    return usualFileName;
  }

  /** Finds a kind by its {@link #id()}, without regard to case. */
  public static Optional<Kind> byId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equalsIgnoreCase(id)).findFirst();
  }
}
