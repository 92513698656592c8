package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prepwright.model.catalog.Product;

class SysprepBundleTest {
  private static final byte[] ANSWERS =
      "[GuiUnattended]\r\nAdminPassword=\"s3cret \u00e9\"\r\n"
          .getBytes(StandardCharsets.ISO_8859_1);

  private static SysprepBundle bundleFor(
      Product product, SysprepSwitches switches, boolean holdsSecrets) throws Exception {
    return new SysprepBundle(
        BundleTitle.of("Lab & west"), ANSWERS, switches, product, holdsSecrets);
  }

  private static SysprepBundle usualFor(Product product) throws Exception {
    return bundleFor(product, SysprepSwitches.usualFor(product), true);
  }

  private static byte[] contentOf(SysprepBundle bundle, String path) throws Exception {
    return bundle.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static String golden(String name) throws Exception {
    try (InputStream in = SysprepBundleTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), US_ASCII).replace("\r\n", "\n").replace("\n", "\r\n");
    }
  }

  @Test
  void aBundleHoldsFiveFiles() throws Exception {
    assertThat(usualFor(Product.XP_PROFESSIONAL).files())
        .extracting(BundleFile::path)
        .containsExactly(
            "Sysprep/sysprep.inf", "prep.cmd", "README.txt", "files.txt", "manifest.sha256");
  }

  @Test
  void theAnswerFileIsTakenOverByteForByte() throws Exception {
    assertThat(contentOf(usualFor(Product.XP_PROFESSIONAL), "Sysprep/sysprep.inf"))
        .isEqualTo(ANSWERS);
  }

  @Test
  void theSameBundleGivesTheSameBytes() throws Exception {
    List<BundleFile> once = usualFor(Product.XP_HOME).files();
    List<BundleFile> again = usualFor(Product.XP_HOME).files();
    assertThat(again).hasSameSizeAs(once);
    for (int i = 0; i < once.size(); i++) {
      assertThat(again.get(i).path()).isEqualTo(once.get(i).path());
      assertThat(again.get(i).bytes()).isEqualTo(once.get(i).bytes());
    }
  }

  @Test
  void theInstructionsForXpProfessionalAreAsApproved() throws Exception {
    assertThat(new String(contentOf(usualFor(Product.XP_PROFESSIONAL), "README.txt"), US_ASCII))
        .isEqualTo(golden("README-xp-professional.txt"));
  }

  @Test
  void theInstructionsForAServerThatRestartsAreAsApproved() throws Exception {
    SysprepSwitches switches =
        SysprepSwitches.of(SysprepSwitch.RESEAL, SysprepSwitch.PNP, SysprepSwitch.REBOOT);
    SysprepBundle bundle = bundleFor(Product.SERVER_2003_STANDARD, switches, false);
    assertThat(new String(contentOf(bundle, "README.txt"), US_ASCII))
        .isEqualTo(golden("README-server-2003.txt"));
  }

  @ParameterizedTest
  @EnumSource(Product.class)
  void textFilesAreAsciiWithWindowsLineEndsWhateverTheProduct(Product product) throws Exception {
    SysprepSwitches everything =
        SysprepSwitches.of(SysprepSwitch.values()).without(SysprepSwitch.FORCESHUTDOWN);
    for (boolean holdsSecrets : new boolean[] {true, false}) {
      SysprepBundle bundle = bundleFor(product, everything, holdsSecrets);
      for (String path : List.of("prep.cmd", "README.txt")) {
        byte[] content = contentOf(bundle, path);
        String text = new String(content, StandardCharsets.ISO_8859_1);
        assertThat(text).matches("(?s)[\\x20-\\x7e\\r\\n]+").endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).contains(product.label()).doesNotContainPattern("\\{[a-z-]+\\}");
      }
    }
  }

  @Test
  void noTextHoldsASecretOrTheTitle() throws Exception {
    SysprepBundle bundle = usualFor(Product.XP_PROFESSIONAL);
    for (String path : List.of("prep.cmd", "README.txt", "manifest.sha256")) {
      assertThat(new String(contentOf(bundle, path), StandardCharsets.UTF_8))
          .doesNotContain("s3cret", "Lab");
    }
    assertThat(bundle.toString() + bundle.files()).doesNotContain("s3cret");
  }

  @Test
  void theInstructionsSpeakOfSecretsOnlyWhenThereAreSome() throws Exception {
    SysprepSwitches switches = SysprepSwitches.usualFor(Product.XP_HOME);
    SysprepBundle without = bundleFor(Product.XP_HOME, switches, false);
    assertThat(new String(contentOf(without, "README.txt"), US_ASCII))
        .doesNotContain("What stays where");
    assertThat(new String(contentOf(usualFor(Product.XP_HOME), "README.txt"), US_ASCII))
        .contains("What stays where");
  }

  @Test
  void switchesThatDoNotGoTogetherMakeNoBundle() {
    assertThatThrownBy(
            () -> bundleFor(Product.XP_HOME, SysprepSwitches.of(SysprepSwitch.QUIET), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-reseal");
  }

  @Test
  void aBundleKeepsNothingThatItsCallersCanChange() throws Exception {
    byte[] answers = ANSWERS.clone();
    SysprepBundle bundle =
        new SysprepBundle(
            BundleTitle.of("a"),
            answers,
            SysprepSwitches.usualFor(Product.XP_HOME),
            Product.XP_HOME,
            false);
    answers[0] = 'x';
    bundle.files().get(0).bytes()[0] = 'y';
    assertThat(contentOf(bundle, "Sysprep/sysprep.inf")).isEqualTo(ANSWERS);
  }
}
