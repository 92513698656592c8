package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/** Files of a bundle, wherever their bytes come from. */
class BundleFileTest {
  private static final byte[] BYTES = "abc".getBytes(US_ASCII);

  @TempDir Path folder;

  private static void assertHolds(Content content) throws IOException {
    assertThat(content.size()).isEqualTo(3);
    assertThat(content.bytes()).isEqualTo(BYTES);
    try (InputStream in = content.open()) {
      assertThat(in.readAllBytes()).isEqualTo(BYTES);
    }
    assertThat(content.size()).isEqualTo(3);
  }

  @Test
  void theBytesAreTheSameWhereverTheyComeFrom() throws Exception {
    assertHolds(Content.of(BYTES));
    assertHolds(Content.ofFile(Files.write(folder.resolve("a"), BYTES)));
    assertHolds(Content.made(() -> BYTES));
    assertHolds(Content.made(3, () -> BYTES));
  }

  @Test
  void bytesAreMadeOnceForTheirNumberAndNotAtAllWhereItIsKnown() {
    AtomicInteger made = new AtomicInteger();
    Content counted =
        Content.made(
            () -> {
              made.incrementAndGet();
              return BYTES;
            });
    assertThat(counted.size() + counted.size()).isEqualTo(6);
    assertThat(made).hasValue(1);
    Content known =
        Content.made(
            3,
            () -> {
              made.incrementAndGet();
              return BYTES;
            });
    assertThat(known.size()).isEqualTo(3);
    assertThat(made).hasValue(1);
  }

  @Test
  void aFileThatGrewSinceItWasChosenIsNotRead() throws Exception {
    Path file = Files.write(folder.resolve("a"), BYTES);
    Content content = Content.ofFile(file);
    Files.writeString(file, "abcd");
    assertThatThrownBy(content::open)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("3 bytes")
        .hasMessageContaining("4 now");
  }

  @Test
  void aFileKeepsItsContentAndSecrecyAtAnotherPlace() {
    Content content = Content.of(BYTES);
    for (BundleFile file : List.of(BundleFile.of("a", content), BundleFile.secret("a", content))) {
      assertThat(file.below("f").path()).isEqualTo("f/a");
      assertThat(file.at("b").path()).isEqualTo("b");
      for (BundleFile moved : List.of(file.below("f"), file.at("b"))) {
        assertThat(moved.isSecret()).isEqualTo(file.isSecret());
        assertThat(moved.content()).isSameAs(content);
      }
    }
    assertThat(BundleFile.of("a", content).isSecret()).isFalse();
    assertThat(BundleFile.secret("a", content).isSecret()).isTrue();
    assertThat(BundleFile.secret("a", content)).hasToString("a (3 bytes)");
  }

  @Test
  void aBundleHasItsFilesInOrderAndNoPathTwice() {
    BundleFile a = BundleFile.ascii("A", "abc");
    BundleFile b = BundleFile.ascii("b", "de");
    Bundle bundle = bundle(List.of(b, a));
    assertThat(bundle.files()).containsExactly(a, b);
    assertThat(bundle.size()).isEqualTo(5);
    assertThat(bundle.file("b")).isSameAs(b);
    assertThat(bundle).hasToString("Lab (sysprep, xp-home, 2 files)");
    List<BundleFile> twice = List.of(a, BundleFile.ascii("a", ""));
    assertThatThrownBy(() -> bundle(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two files are a");
  }

  private static Bundle bundle(List<BundleFile> files) {
    BundleTitle title = BundleTitle.proposedFrom("Lab");
    return new Bundle(title, "", Kind.SYSPREP, Product.XP_HOME, files);
  }

  @Test
  void spaceIsNeededForTheCommonFilesAndThoseOfTheComputerWithTheMost() {
    PrepFacts none = PrepFacts.of(SysprepSwitches.of(), Product.XP_HOME);
    PrepFacts facts =
        none.withFiles(
            List.of(
                sized("Sysprep/Sysprep.exe", 4095),
                sized("Sysprep/i386/x", 4096),
                sized("computers/A/sysprep.inf", 1),
                sized("computers/A/more", 1),
                sized("computers/B/sysprep.inf", 9000),
                sized("README.txt", 100_000)));
    // 1 and 2 clusters, and those of B
    assertThat(facts.bytesToCopy()).isEqualTo((1 + 2 + 3) * 4096);
    assertThat(facts.hasComputers()).isTrue();
    assertThat(facts.hasTools()).isTrue();
    PrepFacts few = none.withFiles(List.of(sized("Sysprep/sysprep.inf", 0)));
    assertThat(few.bytesToCopy()).isEqualTo(4096);
    assertThat(few.hasComputers()).isFalse();
    assertThat(few.hasTools()).isFalse();
  }

  private static BundleFile sized(String path, int size) {
    return BundleFile.of(path, Content.of(new byte[size]));
  }
}
