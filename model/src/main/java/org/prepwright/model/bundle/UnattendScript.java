package org.prepwright.model.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Product;

/**
 * The launch script {@code unattend.bat}: checks the computer, the bundle and the Setup files, and
 * runs winnt32.exe with the answer file, as the batch file of Setup Manager does. Plain ASCII, CR
 * LF.
 *
 * <p>It holds only what the cmd.exe of Windows 2000 to Server 2003 and Wine understand alike. Under
 * COMMAND.COM, which cannot read it, it says so and ends.
 */
public final class UnattendScript {
  /** The file's name in the bundle. */
  public static final String FILE_NAME = "unattend.bat";

  /** The list of the computers in the bundle. */
  static final String NAMES = "names.txt";

  /** The log in the Windows folder. */
  static final String LOG_NAME = "unattend.log";

  /** What the exit codes mean; stated once for the script and for the instructions. */
  static final String EXIT_CODES = FileTemplate.resource("unattend-exit-codes.txt").strip();

  /** A whole CD and its uncompressed files; winnt32.exe itself looks more closely. */
  private static final int NEEDED_MEGABYTES = 1500;

  /** So many names fit on a screen together with the question. */
  private static final int SHOWN_AT_ONCE = 20;

  private UnattendScript() {}

  /** The script for a bundle; the same facts give the same text. */
  public static String textFor(UnattendFacts facts) {
    boolean is64Bit = facts.product() == Product.XP_PROFESSIONAL_X64;
    Map<String, String> values = new HashMap<>();
    values.put("product", FileTexts.product(facts.product()));
    values.put("log-name", LOG_NAME);
    values.put("setup-source", facts.setupSource());
    values.put("setup-folder", is64Bit ? "amd64" : "i386");
    values.put("bits", is64Bit ? "64" : "32");
    // a 64-bit program cannot run here; of a 32-bit winnt32.exe that is not certain
    values.put("processor-finding", is64Bit ? "error" : "warning");
    values.put("needed-megabytes", Integer.toString(NEEDED_MEGABYTES));
    values.put("exit-codes-as-remarks", asRemarks(EXIT_CODES));
    values.put("choose-name", facts.hasComputers() ? chooseName(facts) : NO_NAME);
    values.put(
        "find-name", facts.hasComputers() ? FileTemplate.resource("unattend-names.part") : "");
    values.put(
        "udf-switches", facts.hasComputers() ? " /udf:%COMPUTER%,%UdfFile% /makelocalsource" : "");
    values.put("language-switch", facts.copiesLanguages() ? " /copysource:lang" : "");
    values.put("language-check", facts.copiesLanguages() ? LANGUAGE_CHECK : "");
    values.put("oem-check", facts.looksForOemFolder() ? OEM_CHECK : "");
    return FileTemplate.ofResource("unattend.bat.template").filledWith(values);
  }

  /**
   * The list by which the script knows the computers: one name a line, in the case in which Setup
   * looks for it. The uniqueness file itself can hold what a script cannot read.
   */
  public static BundleFile namesOf(AnswerFile uniqueness) {
    return BundleFile.ascii(
        NAMES,
        UnattendFacts.plainNamesIn(uniqueness).stream()
            .map(name -> name + "\r\n")
            .collect(Collectors.joining()));
  }

  private static final String NO_NAME = "if defined COMPUTER goto name_not_wanted\n";

  private static final String LANGUAGE_CHECK =
      "if not exist \"%SetupFiles%\\lang\\.\" call :language_files_missing\n";

  private static final String OEM_CHECK =
      String.join(
          "\n",
          "if exist \"%SetupFiles%\\$OEM$\\.\" exit /b 0",
          "if exist \"%SetupFiles%\\..\\$OEM$\\.\" exit /b 0",
          "goto oem_files_missing",
          "");

  private static String chooseName(UnattendFacts facts) {
    return FileTemplate.ofResource("unattend-name.part")
        .filledWith(
            Map.of(
                "computers",
                Integer.toString(facts.computers()),
                "list-at-once",
                facts.computers() <= SHOWN_AT_ONCE ? "call :list_names" : ""))
        .replace("\r\n", "\n");
  }

  private static String asRemarks(String text) {
    return text.lines().map(line -> "rem   " + line).collect(Collectors.joining("\n"));
  }
}
