package org.prepwright.model.answers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/**
 * The text a new answer file begins with: the tag by which other tools know the family, and what
 * Setup Manager writes without being asked, in its layout (entries indented by four blanks, CR LF).
 */
public final class NewAnswerFile {
  /** The comment in the first line by which Setup Manager and other tools know the family. */
  public static final String TAG = ";SetupMgrTag";

  private NewAnswerFile() {}

  /** Makes a new answer file that no file on disk holds yet. */
  public static AnswerFile of(Kind kind, Product product) {
    List<String> lines = new ArrayList<>();
    lines.add(TAG);
    switch (kind) {
      case SYSPREP -> sysprep(lines, product);
      case UNATTEND -> setup(lines, product);
      case WINNT -> {
        section(
            lines, "Data", "AutoPartition=1", "MsDosInitiated=\"0\"", "UnattendedInstall=\"Yes\"");
        setup(lines, product);
      }
      case RIS -> ris(lines, product);
      case UDF -> section(lines, "UniqueIds");
    }
    byte[] bytes = String.join("\r\n", lines).concat("\r\n").getBytes(StandardCharsets.US_ASCII);
    Document document = Document.parse(bytes);
    document.markNeverSaved();
    return new AnswerFile(document, kind, product);
  }

  private static void sysprep(List<String> lines, Product product) {
    section(lines, "Unattended", "OemSkipEula=Yes", "InstallFilesPath=C:\\sysprep\\i386");
    graphicalPart(lines, product, List.of(), List.of("ComputerName=*"));
    section(lines, "Identification", "JoinWorkgroup=WORKGROUP");
    section(lines, "Networking", "InstallDefaultComponents=Yes");
  }

  private static void setup(List<String> lines, Product product) {
    unattended(lines);
    graphicalPart(lines, product, List.of(), List.of("ComputerName=*"));
    section(lines, "Identification", "JoinWorkgroup=WORKGROUP");
    section(lines, "Networking", "InstallDefaultComponents=Yes");
  }

  /** The variables are filled in by Remote Installation Services. */
  private static void ris(List<String> lines, Product product) {
    section(
        lines,
        "Data",
        "Floppyless=\"1\"",
        "MsDosInitiated=\"1\"",
        "OriSrc=\"\\\\%SERVERNAME%\\RemInst\\%INSTALLPATH%\\%MACHINETYPE%\"",
        "OriTyp=\"4\"",
        "LocalSourceOnCD=1");
    section(
        lines,
        "SetupData",
        "OsLoadOptions=\"/noguiboot /fastdetect\"",
        "SetupSourceDevice=\"\\Device\\LanmanRedirector\\%SERVERNAME%\\RemInst\\%INSTALLPATH%\"");
    unattended(lines);
    graphicalPart(
        lines,
        product,
        List.of("TimeZone=%TIMEZONE%"),
        List.of(
            "FullName=\"%USERFIRSTNAME% %USERLASTNAME%\"",
            "OrgName=\"%ORGNAME%\"", "ComputerName=%MACHINENAME%"));
    section(lines, "Identification", "JoinDomain=%MACHINEDOMAIN%", "DoOldStyleDomainJoin=Yes");
    section(lines, "Networking", "InstallDefaultComponents=Yes");
    // said, since a field report has the disk wiped where it is not
    section(lines, "RemoteInstall", "Repartition=No");
    section(
        lines,
        "OSChooser",
        "Description=\"" + product.label() + "\"",
        "Help=\"Installs " + product.label() + " on this computer.\"",
        "LaunchFile=\"%INSTALLPATH%\\%MACHINETYPE%\\templates\\startrom.com\"",
        "ImageType=Flat");
  }

  private static void unattended(List<String> lines) {
    section(
        lines,
        "Unattended",
        "UnattendMode=FullUnattended",
        "OemSkipEula=Yes",
        "OemPreinstall=No",
        "TargetPath=\\WINDOWS");
  }

  private static void graphicalPart(
      List<String> lines, Product product, List<String> gui, List<String> userData) {
    List<String> entries =
        new ArrayList<>(
            List.of("EncryptedAdminPassword=No", "OEMSkipRegional=1", "OEMSkipWelcome=1"));
    entries.addAll(gui);
    section(lines, "GuiUnattended", entries.toArray(String[]::new));
    section(lines, "UserData", userData.toArray(String[]::new));
    licensing(lines, product);
  }

  private static void licensing(List<String> lines, Product product) {
    if (product.isServer()) {
      section(lines, "LicenseFilePrintData", "AutoMode=PerServer", "AutoUsers=5");
    }
  }

  private static void section(List<String> lines, String name, String... entries) {
    if (lines.size() > 1) {
      lines.add("");
    }
    lines.add("[" + name + "]");
    for (String entry : entries) {
      lines.add("    " + entry);
    }
  }
}
