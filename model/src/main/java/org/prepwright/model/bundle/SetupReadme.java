package org.prepwright.model.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/**
 * The instructions {@code README.txt} of bundles that Setup reads, not Sysprep. Plain ASCII, CR LF,
 * no secret in it.
 */
final class SetupReadme {
  private SetupReadme() {}

  static String unattended(UnattendFacts facts, boolean hasDosScript, List<String> readable) {
    boolean many = facts.hasComputers();
    Map<String, String> values = new HashMap<>();
    values.put("product", FileTexts.product(facts.product()));
    values.put(
        "dos-line", hasDosScript ? "    dos.bat              the same for a start from DOS\n" : "");
    values.put(
        "udf-line",
        many
            ? "    unattend.udf         what differs from computer to computer\n"
                + "    names.txt            its names, for unattend.bat\n"
            : "");
    values.put(
        "oem-line",
        facts.looksForOemFolder()
            ? "    $OEM$                files that Setup copies along\n"
            : "");
    values.put("share", facts.looksForOemFolder() ? part("readme-share.part") : "");
    values.put("command", "\"E:\\folder name\\unattend.bat\"" + (many ? " NAME" : ""));
    values.put("names", many ? part("readme-setup-names.part") : "");
    values.put(
        "source-line",
        facts.setupSource().isEmpty()
            ? "It asks where the Setup files are."
            : "The Setup files are expected in " + facts.setupSource() + ".");
    values.put("log-name", UnattendScript.LOG_NAME);
    values.put("exit-codes", FileTemplate.indented(UnattendScript.EXIT_CODES));
    values.put("clear-text", ClearTextPart.of(readable));
    return FileTemplate.ofResource("README-unattended.txt.template").filledWith(values);
  }

  static String cdStart(
      Product product,
      boolean hasComputers,
      boolean isForCdToo,
      boolean hasCdFiles,
      List<String> readable) {
    Map<String, String> values = new HashMap<>();
    values.put("product", FileTexts.product(product));
    values.put(
        "answers-lines",
        hasComputers
            ? "    computers            the answers of each computer, winnt.sif in its folder\n"
            : "    winnt.sif            the answers\n");
    values.put(
        "cd-line",
        isForCdToo && (hasCdFiles || !hasComputers)
            ? "    cd                   files for a CD of your own\n"
            : "");
    values.put("which", hasComputers ? "the winnt.sif of the computer" : "winnt.sif");
    values.put("oem-words", hasCdFiles ? " and $OEM$ to the root" : "");
    values.put(
        "computer-step",
        hasComputers ? "    Take the winnt.sif of the computer out of its folder for that.\n" : "");
    values.put("clear-text", ClearTextPart.of(readable));
    return FileTemplate.ofResource("README-cd.txt.template").filledWith(values);
  }

  static String ris(Product product, boolean hasOemFiles, List<String> readable) {
    Map<String, String> values = new HashMap<>();
    values.put("product", FileTexts.product(product));
    values.put("answer-file", Kind.RIS.usualFileName());
    values.put("oem-words", hasOemFiles ? part("readme-ris-oem.part") : "");
    values.put("clear-text", ClearTextPart.of(readable));
    return FileTemplate.ofResource("README-ris.txt.template").filledWith(values);
  }

  private static String part(String resource) {
    return FileTemplate.resource(resource);
  }
}
