package org.prepwright.model.media;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prepwright.model.bundle.Bundle;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.Content;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.media.ExportException.Reason;

class ImageTargetsTest {
  private static final String SECRET = "Zebra-9-secret";

  @TempDir Path target;

  /** The targets that are one file. */
  enum Form {
    ZIP,
    FLOPPY,
    ISO;

    BundleTarget at(Path folder, Overwrite overwrite) {
      return at(new LocalDisk(), folder, overwrite);
    }

    BundleTarget at(Disk disk, Path folder, Overwrite overwrite) {
      Path file = file(folder);
      return switch (this) {
        case ZIP -> new SingleFile(disk, file, overwrite, new ZipFormat());
        case FLOPPY -> new SingleFile(disk, file, overwrite, new FloppyFormat());
        case ISO -> new SingleFile(disk, file, overwrite, new IsoFormat());
      };
    }

    Path file(Path folder) {
      return folder.resolve("lab." + (this == ZIP ? "zip" : this == FLOPPY ? "img" : "iso"));
    }
  }

  private static Bundle bundle(String answers) throws Exception {
    byte[] large = new byte[200_001];
    new Random(7).nextBytes(large);
    return new Bundle(
        BundleTitle.of("Room 12 (west)"),
        "",
        Kind.SYSPREP,
        Product.XP_PROFESSIONAL,
        List.of(
            BundleFile.secret("winnt.sif", Content.of((answers + SECRET).getBytes(UTF_8))),
            BundleFile.ascii("bundle.txt", "Room 12"),
            BundleFile.ascii("README.txt", "Read me"),
            BundleFile.ascii("Mixed Case and long name.Text", "long"),
            BundleFile.ascii("mixed case and long name 2.text", "longer"),
            BundleFile.of("$OEM$/$1/drivers/Treiber f\u00fcr Netz.inf", Content.of(large)),
            BundleFile.ascii("$OEM$/$1/drivers/empty.cat", ""),
            BundleFile.ascii("$OEM$/cmdlines.txt", "[Commands]\r\n")));
  }

  private void write(Form form, Bundle bundle, Overwrite overwrite) throws ExportException {
    form.at(target, overwrite).write(bundle, ExportProgress.UNWATCHED);
  }

  private List<String> namesInTarget() throws IOException {
    try (Stream<Path> names = Files.list(target)) {
      return names.map(name -> name.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenVerifiesAndNothingElseIsLeft(Form form) throws Exception {
    Bundle bundle = bundle("one");
    write(form, bundle, Overwrite.REFUSE);
    assertThat(namesInTarget()).containsExactly(form.file(target).getFileName().toString());
    assertThat(Verification.verify(form.file(target), ExportProgress.UNWATCHED))
        .singleElement()
        .matches(Verification.Result::isSound)
        .extracting(Verification.Result::files)
        .isEqualTo(bundle.files().size());
    if (Files.getFileStore(target).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(form.file(target))))
          .isEqualTo("rw-------");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameBundleGivesTheSameBytesInEveryTimeZone(Form form) throws Exception {
    write(form, bundle("one"), Overwrite.REFUSE);
    byte[] first = Files.readAllBytes(form.file(target));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      write(form, bundle("one"), Overwrite.REPLACE);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(Arrays.equals(first, Files.readAllBytes(form.file(target)))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aFormerBundleIsReplacedOnlyWithLeave(Form form) throws Exception {
    write(form, bundle("one"), Overwrite.REFUSE);
    byte[] former = Files.readAllBytes(form.file(target));
    Bundle other = bundle("two");
    ExportException refusal =
        catchThrowableOfType(ExportException.class, () -> write(form, other, Overwrite.REFUSE));
    assertThat(refusal.reason()).isEqualTo(Reason.BUNDLE_EXISTS);
    assertThat(form.file(target)).hasBinaryContent(former);
    write(form, other, Overwrite.REPLACE);
    assertThat(Arrays.equals(former, Files.readAllBytes(form.file(target)))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aForeignFileIsNeverReplaced(Form form) throws Exception {
    Files.writeString(form.file(target), "mine");
    ExportException refusal =
        catchThrowableOfType(
            ExportException.class, () -> write(form, bundle("one"), Overwrite.REPLACE));
    assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_BUNDLE);
    assertThat(form.file(target)).hasContent("mine");
  }

  @ParameterizedTest
  @EnumSource(names = {"FLOPPY", "ISO"})
  void aChangedByteIsFoundAndNotReplaced(Form form) throws Exception {
    write(form, bundle("one"), Overwrite.REFUSE);
    byte[] bytes = Files.readAllBytes(form.file(target));
    int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(SECRET);
    bytes[at]++;
    Files.write(form.file(target), bytes);
    assertThat(Verification.verify(form.file(target), ExportProgress.UNWATCHED).get(0).changed())
        .containsExactly("winnt.sif");
    ExportException refusal =
        catchThrowableOfType(
            ExportException.class, () -> write(form, bundle("two"), Overwrite.REPLACE));
    assertThat(refusal.reason()).isEqualTo(Reason.CHANGED_FILE);
    assertThat(form.file(target)).hasBinaryContent(bytes);
  }

  @ParameterizedTest
  @EnumSource
  void aCutImageIsASentence(Form form) throws Exception {
    write(form, bundle("one"), Overwrite.REFUSE);
    byte[] bytes = Files.readAllBytes(form.file(target));
    Files.write(form.file(target), Arrays.copyOf(bytes, bytes.length / 2));
    VerificationException refusal =
        catchThrowableOfType(
            VerificationException.class,
            () -> Verification.verify(form.file(target), ExportProgress.UNWATCHED));
    assertThat(refusal).isNotNull().hasMessageContaining("lab.");
  }

  @ParameterizedTest
  @EnumSource
  void aFaultOfAnyKindKeepsTheFormerBundleAndLeavesNoSecret(Form form) throws Exception {
    write(form, bundle("one"), Overwrite.REFUSE);
    byte[] former = Files.readAllBytes(form.file(target));
    List<String> names = namesInTarget();
    int refusals = 0;
    boolean isDone = false;
    while (!isDone) {
      FaultyDisk disk = new FaultyDisk(refusals + 1);
      ExportException refusal =
          catchThrowableOfType(
              ExportException.class,
              () ->
                  form.at(disk, target, Overwrite.REPLACE)
                      .write(bundle("two"), ExportProgress.UNWATCHED));
      isDone = !Arrays.equals(former, Files.readAllBytes(form.file(target)));
      if (!isDone) {
        assertThat(refusal).as("operation %d", refusals + 1).isNotNull();
        refusals++;
      }
      assertThat(namesInTarget()).isEqualTo(names);
    }
    assertThat(refusals).isGreaterThanOrEqualTo(6);
  }

  @Test
  void aFullFloppyIsASentence() throws Exception {
    Bundle bundle =
        new Bundle(
            BundleTitle.of("full"),
            "",
            Kind.WINNT,
            Product.XP_PROFESSIONAL,
            List.of(BundleFile.of("a.bin", Content.of(new byte[1_457_664]))));
    ExportException refusal =
        catchThrowableOfType(
            ExportException.class, () -> write(Form.FLOPPY, bundle, Overwrite.REFUSE));
    assertThat(refusal.reason()).isEqualTo(Reason.NO_ROOM);
    assertThat(namesInTarget()).isEmpty();
  }

  @Test
  void aSetOfFloppiesHoldsOneForEachComputer() throws Exception {
    Map<String, Bundle> bundles = new TreeMap<>();
    bundles.put("LAB-1", bundle("one"));
    bundles.put("LAB-2", bundle("two"));
    Bundle set =
        FloppySet.of(
            BundleTitle.of("lab"), "", bundles, List.of(BundleFile.ascii("bundle.txt", "lab")));
    assertThat(set.files())
        .extracting(BundleFile::path)
        .containsExactly("LAB-1.img", "LAB-2.img", "bundle.txt");
    assertThat(set.file("LAB-1.img").isSecret()).isTrue();
    new FolderTarget(target, Overwrite.REFUSE).write(set, ExportProgress.UNWATCHED);
    assertThat(Verification.verify(target, ExportProgress.UNWATCHED).get(0).isSound()).isTrue();
    Path image = target.resolve("lab/LAB-2.img");
    assertThat(Verification.verify(image, ExportProgress.UNWATCHED).get(0).isSound()).isTrue();
    // nothing was changed, so it is replaced
    new FolderTarget(target, Overwrite.REPLACE).write(set, ExportProgress.UNWATCHED);
  }

  // ---------------------------------------------------------------- judged by other programs

  @Test
  void mtoolsAndFsckReadTheFloppy() throws Exception {
    assumeInstalled("mcopy");
    assumeInstalled("fsck.fat");
    Bundle bundle = bundle("one");
    write(Form.FLOPPY, bundle, Overwrite.REFUSE);
    String image = Form.FLOPPY.file(target).toString();
    run("fsck.fat", "-n", "-v", image);
    assertThat(run("mdir", "-i", image, "::")).contains("winnt    sif").contains("README   txt");
    Path copied = Files.createDirectory(target.resolve("copied"));
    run("mcopy", "-s", "-n", "-i", image, "::*", copied.toString());
    assertSame(bundle, copied);
    // DOS knows no flags: the entry itself is in capitals
    String root = new String(Files.readAllBytes(Path.of(image)), 19 * 512, 14 * 512, US_ASCII);
    assertThat(root).contains("WINNT   SIF").contains("README  TXT");
  }

  @Test
  void xorrisoReadsTheIso() throws Exception {
    assumeInstalled("xorriso");
    Bundle bundle = bundle("one");
    write(Form.ISO, bundle, Overwrite.REFUSE);
    String image = Form.ISO.file(target).toString();
    Path copied = target.resolve("copied");
    run(
        "xorriso",
        "-read_fs",
        "norock",
        "-osirrox",
        "on",
        "-indev",
        image,
        "-extract",
        "/",
        copied.toString());
    run("chmod", "-R", "u+w", copied.toString());
    assertSame(bundle, copied);
    String plain =
        run(
            "xorriso",
            "-read_fs",
            "nojoliet",
            "-ecma119_map",
            "unmapped",
            "-indev",
            image,
            "-find");
    assertThat(plain).contains("WINNT.SIF").contains("/$OEM$/CMDLINES.TXT");
  }

  private static void assertSame(Bundle bundle, Path folder) throws IOException {
    for (BundleFile file : bundle.files()) {
      assertThat(folder.resolve(file.path())).hasBinaryContent(file.bytes());
    }
    assertThat(folder.resolve("manifest.sha256")).exists();
  }

  private static void assumeInstalled(String program) {
    boolean isThere =
        Stream.of("/usr/bin", "/usr/sbin", "/bin", "/sbin")
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    assumeTrue(isThere, program + " is not installed");
  }

  private static String run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("PATH", "/usr/sbin:/sbin:/usr/bin:/bin");
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
