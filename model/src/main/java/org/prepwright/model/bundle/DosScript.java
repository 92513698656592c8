package org.prepwright.model.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.catalog.Product;

/**
 * {@code dos.bat}: runs winnt.exe after a start from DOS. A script of its own, since COMMAND.COM
 * knows neither long names nor exit codes nor comparing without regard to case; so it looks only
 * whether the files are there. What is typed behind it cannot become a command: COMMAND.COM has no
 * character that parts two.
 */
public final class DosScript {
  /** The file's name in the bundle. */
  public static final String FILE_NAME = "dos.bat";

  private DosScript() {}

  /**
   * The script for a bundle.
   *
   * @return empty for a 64-bit product, which has no winnt.exe
   */
  public static Optional<String> textFor(UnattendFacts facts) {
    if (facts.product() == Product.XP_PROFESSIONAL_X64) {
      return Optional.empty();
    }
    boolean many = facts.hasComputers();
    Map<String, String> values = new HashMap<>();
    values.put("product", FileTexts.product(facts.product()));
    values.put("usage", (many ? "NAME " : "") + "[D:\\I386]");
    values.put("usage-lines", many ? MANY : ONE);
    values.put("dos-checks", many ? CHECKS : "");
    values.put("setup-source", isForDos(facts.setupSource()) ? facts.setupSource() : "");
    values.put("source-argument", many ? "2" : "1");
    values.put("udf-switches", many ? " /udf:%1,.\\unattend.udf" : "");
    // what winnt32.exe calls /copysource
    values.put("language-switch", facts.copiesLanguages() ? " /rx:lang" : "");
    return Optional.of(FileTemplate.ofResource("dos.bat.template").filledWith(values));
  }

  private static final String SECOND =
      "The folder of the Setup files follows when it is another one.";
  private static final String ONE = SECOND;
  private static final String MANY =
      "NAME is the computer whose answers in UNATTEND.UDF are taken.\nrem " + SECOND;
  private static final String CHECKS =
      "if not exist unattend.udf goto udf\nif \"%1\"==\"\" goto usage\n";

  /** Names of a share may be longer than 8.3; the network client of DOS knows them. */
  private static boolean isForDos(String source) {
    if (source.isEmpty() || source.startsWith("\\\\")) {
      return source.indexOf(' ') < 0;
    }
    return List.of(source.substring(2).split("\\\\", -1)).stream()
        .allMatch(name -> name.isEmpty() || FatNames.isShort(name));
  }
}
