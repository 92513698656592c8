package org.prepwright.model.answers;

import java.util.List;
import java.util.Locale;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Line;

/** Tells kind and product of a file from its name and content. */
final class Guess {
  private static final List<String> RIS_VARIABLES =
      List.of("%MACHINENAME%", "%MACHINEDOMAIN%", "%INSTALLPATH%");

  private Guess() {}

  static Kind kind(String fileName, Document document) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (has(document, "UniqueIds") || name.endsWith(".udf") || name.endsWith(".udb")) {
      return Kind.UDF;
    }
    if (has(document, "RemoteInstall")
        || has(document, "OSChooser")
        || hasKey(document, "SetupData", "SetupSourceDevice")
        || hasKey(document, "Data", "OriSrc")
        || name.contains("remboot")
        || name.contains("ristndrd")
        || holdsRisVariable(document)) {
      return Kind.RIS;
    }
    if (name.endsWith(".sif")
        || hasKey(document, "Data", "UnattendedInstall")
        || hasKey(document, "Data", "MsDosInitiated")) {
      return Kind.WINNT;
    }
    if (name.contains("sysprep")
        || has(document, "Sysprep")
        || has(document, "SysprepMassStorage")
        || has(document, "SysprepCleanup")) {
      return Kind.SYSPREP;
    }
    boolean unattended =
        name.contains("unattend")
            || name.endsWith(".txt")
            || hasKey(document, "Unattended", "UnattendMode")
            || hasKey(document, "Unattended", "OemPreinstall")
            || has(document, "Data")
            || has(document, "MassStorageDrivers");
    return unattended ? Kind.UNATTEND : Kind.SYSPREP;
  }

  /** RIS fills these in before Setup reads the file. */
  private static boolean holdsRisVariable(Document document) {
    return document.lines().stream()
        .map(Line::valueUnits)
        .filter(value -> value.indexOf('%') >= 0)
        .map(value -> value.toUpperCase(Locale.ROOT))
        .anyMatch(value -> RIS_VARIABLES.stream().anyMatch(value::contains));
  }

  static Product product(Document document) {
    return has(document, "LicenseFilePrintData")
        ? Product.SERVER_2003_STANDARD
        : Product.XP_PROFESSIONAL;
  }

  private static boolean has(Document document, String section) {
    return document.section(section).isPresent();
  }

  private static boolean hasKey(Document document, String section, String key) {
    return document.find(section, key).isPresent();
  }
}
