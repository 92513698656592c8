package org.prepwright.model.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Product;

/** Instructions speak of what is in the bundle, and of nothing else. */
class SetupReadmeTest {
  private static final List<String> NOTHING_READABLE = List.of();

  private static String unattended(UnattendFacts facts, boolean hasDosScript) {
    return SetupReadme.unattended(facts, hasDosScript, NOTHING_READABLE);
  }

  private static String cdStart(boolean hasComputers, boolean isForCdToo, boolean hasCdFiles) {
    return SetupReadme.cdStart(
        Product.XP_PROFESSIONAL, hasComputers, isForCdToo, hasCdFiles, NOTHING_READABLE);
  }

  @Test
  void anUnattendedBundleNamesTheFilesItHas() {
    String all =
        unattended(new UnattendFacts(Product.XP_PROFESSIONAL, "D:\\i386", false, 2, true), true);
    assertThat(all)
        .contains("    dos.bat ", "    unattend.udf ", "    names.txt ", "    $OEM$ ")
        .contains("unattend.bat\" NAME\r\n", "The Setup files are expected in D:\\i386.")
        .contains(lines("readme-share.part"), lines("readme-setup-names.part"));
    String none = unattended(new UnattendFacts(Product.XP_HOME, "", false, 0, false), false);
    assertThat(none)
        .doesNotContain("dos.bat", "    unattend.udf ", "    names.txt", "$OEM$", "bat\" NAME")
        .contains("It asks where the Setup files are.")
        .doesNotContain(lines("readme-share.part"))
        .doesNotContain(lines("readme-setup-names.part"));
  }

  private static String lines(String part) {
    String text = FileTemplate.resource(part);
    assertThat(text).isNotBlank();
    return text.strip().lines().findFirst().orElseThrow();
  }

  @Test
  void aCdBundleOfOneComputerNamesItsAnswers() {
    assertThat(cdStart(false, true, true))
        .contains("    winnt.sif            the answers\r\n", "    cd   ")
        .contains("i386 and $OEM$ to the root", "copy winnt.sif")
        .doesNotContain("computers  ", "out of its folder");
    assertThat(cdStart(false, true, false)).contains("    cd   ").doesNotContain("$OEM$");
    assertThat(cdStart(false, false, false)).doesNotContain("    cd   ");
  }

  @Test
  void aCdBundleOfSeveralComputersNamesTheirFolders() {
    assertThat(cdStart(true, true, true))
        .contains("    computers  ", "    cd   ", "copy the winnt.sif of the computer")
        .contains("Take the winnt.sif of the computer out of its folder")
        .doesNotContain("    winnt.sif  ");
    assertThat(cdStart(true, true, false)).doesNotContain("    cd   ");
    assertThat(cdStart(true, false, true)).doesNotContain("    cd   ");
  }

  @Test
  void anImageOfRisSpeaksOfOemFilesOnlyWhereThereAreSome() {
    String part = lines("readme-ris-oem.part");
    assertThat(SetupReadme.ris(Product.XP_PROFESSIONAL, true, NOTHING_READABLE)).contains(part);
    assertThat(SetupReadme.ris(Product.XP_PROFESSIONAL, false, NOTHING_READABLE))
        .doesNotContain(part);
  }
}
