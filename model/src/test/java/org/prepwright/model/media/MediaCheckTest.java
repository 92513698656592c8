package org.prepwright.model.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.bundle.BundleFile;
import org.prepwright.model.bundle.Content;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.media.Medium.Form;

/** For each rule about media a bundle that breaks it, and one that does not. */
public class MediaCheckTest {
  private static final int SECTOR = 512;
  private static final int ALL_SECTORS = 1_457_664;

  /** The rule, what breaks it, what does not. */
  public static List<Arguments> cases() {
    return List.of(
        Arguments.of(
            "media-floppy-sysprep",
            bundle(Kind.SYSPREP, Form.FLOPPY, file("sysprep.inf", 1)),
            bundle(Kind.SYSPREP, Form.USB_DRIVE, file("sysprep.inf", 1))),
        Arguments.of(
            "media-floppy-sysprep",
            bundle(Kind.SYSPREP, Form.FLOPPY, file("sysprep.inf", 1)),
            bundle(Kind.WINNT, Form.FLOPPY, file("winnt.sif", 1))),
        Arguments.of(
            "media-floppy-size",
            bundle(Kind.WINNT, Form.FLOPPY, file("winnt.sif", ALL_SECTORS + 1)),
            bundle(Kind.WINNT, Form.FLOPPY, file("winnt.sif", ALL_SECTORS))),
        Arguments.of(
            "media-floppy-size",
            bundle(Kind.WINNT, Form.FLOPPY, file("winnt.sif", ALL_SECTORS + 1)),
            bundle(Kind.WINNT, Form.ISO, file("winnt.sif", ALL_SECTORS + 1))),
        // two sectors hold 513 bytes
        Arguments.of(
            "media-floppy-size",
            bundle(
                Kind.UNATTEND,
                Form.FLOPPY,
                file("a", SECTOR + 1),
                file("b", ALL_SECTORS - 2 * SECTOR + 1)),
            bundle(
                Kind.UNATTEND,
                Form.FLOPPY,
                file("a", SECTOR + 1),
                file("b", ALL_SECTORS - 2 * SECTOR))),
        // each of the folders takes a sector
        Arguments.of(
            "media-floppy-size",
            bundle(Kind.UNATTEND, Form.FLOPPY, file("A/B/c", ALL_SECTORS - SECTOR)),
            bundle(Kind.UNATTEND, Form.FLOPPY, file("A/B/c", ALL_SECTORS - 2 * SECTOR))),
        // 14 files and the folder's own two entries fill its sector
        Arguments.of(
            "media-floppy-size",
            bundle(Kind.UNATTEND, Form.FLOPPY, folderOf(15, ALL_SECTORS - 16 * SECTOR)),
            bundle(Kind.UNATTEND, Form.FLOPPY, folderOf(14, ALL_SECTORS - 15 * SECTOR))),
        Arguments.of(
            "media-space",
            bundle(Kind.SYSPREP, new Medium(Form.FOLDER, OptionalLong.of(9)), file("a", 10)),
            bundle(Kind.SYSPREP, new Medium(Form.FOLDER, OptionalLong.of(10)), file("a", 10))),
        Arguments.of(
            "media-space",
            bundle(
                Kind.UDF,
                new Medium(Form.USB_DRIVE, OptionalLong.of(9)),
                file("a", 5),
                file("b", 5)),
            bundle(Kind.UDF, Form.USB_DRIVE, file("a", 5), file("b", 5))),
        Arguments.of(
            "media-file-name",
            bundle(Kind.SYSPREP, Form.USB_DRIVE, file("drivers/con.inf", 1)),
            bundle(Kind.SYSPREP, Form.USB_DRIVE, file("drivers/icon.inf", 1))));
  }

  /** A bundle, its kind and the medium it goes to. */
  record Packed(Kind kind, Medium medium, List<BundleFile> files) {}

  private static Packed bundle(Kind kind, Medium medium, BundleFile... files) {
    return new Packed(kind, medium, List.of(files));
  }

  private static Packed bundle(Kind kind, Form form, BundleFile... files) {
    return bundle(kind, new Medium(form, OptionalLong.empty()), files);
  }

  private static BundleFile file(String path, int size) {
    return BundleFile.of(path, Content.of(new byte[size]));
  }

  /** Files of a byte each in one folder, and one large file beside it. */
  private static BundleFile[] folderOf(int files, int large) {
    return Stream.concat(
            Stream.of(file("large", large)),
            Stream.iterate(1, i -> i + 1).limit(files).map(i -> file("F/" + i, 1)))
        .toArray(BundleFile[]::new);
  }

  private static List<Finding> findings(Packed packed) {
    return MediaCheck.check(
        packed.kind(), Product.XP_PROFESSIONAL, packed.files(), packed.medium());
  }

  private static List<Finding> findings(Packed packed, String rule) {
    return findings(packed).stream().filter(found -> found.rule().equals(rule)).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void firesForTheFailingBundleOnly(String rule, Packed fails, Packed passes) {
    assertThat(findings(fails, rule)).hasSize(1);
    assertThat(findings(passes, rule)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nul", "COM1.txt", "a:b", "a?b", "x/prn.inf/y", "a.", "b ", "a\u0007"})
  void namesThatWindowsForbidsAreErrors(String path) {
    assertThat(findings(bundle(Kind.SYSPREP, Form.FOLDER, file(path, 1))))
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("media-file-name", Severity.ERROR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "COM10.txt", "a b", "x/prnt.inf/y", ".a", "manifest.sha256"})
  void namesThatWindowsTakesAreFine(String path) {
    assertThat(findings(bundle(Kind.UNATTEND, Form.FOLDER, file(path, 1)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "unattend.txt, UNATTEND, FLOPPY, 0",
    "unattended.txt, UNATTEND, FLOPPY, 1",
    "unattended.txt, UNATTEND, USB_DRIVE, 0",
    "unattended.txt, UNATTEND, ISO, 0",
    "winnt.sif, WINNT, FLOPPY, 0",
    "winnt.sif.old, WINNT, FLOPPY, 1",
    "room 12.udf, UDF, FLOPPY, 1",
    "room12.udf1, UDF, FLOPPY, 1",
    "room+12.udf, UDF, FLOPPY, 1",
    "r\u00f6om.udf, UDF, FLOPPY, 1",
    "$oem$/a.txt, UNATTEND, FLOPPY, 0",
    "manifest.sha256, SYSPREP, FLOPPY, 0",
  })
  void whatDosReadsFromAFloppyHasAShortName(String path, Kind kind, Form form, int objections) {
    assertThat(findings(bundle(kind, form, file(path, 1)), "media-file-name")).hasSize(objections);
  }

  @Test
  void aFolderKnowsItsRoom(@TempDir Path folder) {
    assertThat(Medium.folder(folder).freeBytes().orElseThrow()).isPositive();
    assertThat(Medium.folder(folder.resolve("none")).freeBytes()).isEmpty();
  }
}
