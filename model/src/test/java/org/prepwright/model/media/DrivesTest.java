package org.prepwright.model.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrivesTest {
  private static final String STICK = "Pr\u00fcfstand 2";

  private static String recorded(String name) throws IOException {
    try (InputStream in = DrivesTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Drive> drives(String system, String recording) throws Exception {
    String answer = recorded(recording);
    return Drives.of(system, command -> answer).drives();
  }

  @Test
  void linuxOffersMountedSticksCardsAndUsbDisksOnly() throws Exception {
    List<Drive> drives = drives("Linux", "lsblk.json");
    assertThat(drives)
        .extracting(Drive::path)
        .containsExactly(
            "/media/otto/BACKUP", "/media/otto/CARD", "/media/otto/" + STICK, "/media/otto/whole");
    assertThat(drives)
        .contains(
            new Drive(
                "/media/otto/" + STICK,
                STICK,
                "vfat",
                OptionalLong.of(7_990_124_544L),
                OptionalLong.of(8_006_885_376L)));
  }

  @Test
  void aLinuxThatRunsFromAStickDoesNotOfferIt() throws Exception {
    assertThat(drives("Linux", "lsblk-live.json"))
        .containsExactly(
            new Drive(
                "/media/stick", "STICK", "vfat", OptionalLong.of(3000), OptionalLong.of(4000)));
  }

  @Test
  void windowsOffersSticksCardsAndUsbDisksOnly() throws Exception {
    List<Drive> drives = drives("Windows 11", "windows-drives.json");
    assertThat(drives).extracting(Drive::path).containsExactly("E:\\", "F:\\", "H:\\");
    assertThat(drives.get(0))
        .isEqualTo(
            new Drive(
                "E:\\",
                STICK,
                "FAT32",
                OptionalLong.of(7_990_124_544L),
                OptionalLong.of(8_006_885_376L)));
    assertThat(drives.get(2).label()).isEmpty();
  }

  @Test
  void windowsMayPrintOneDriveOrNone() throws Exception {
    assertThat(drives("Windows 10", "windows-one-drive.json"))
        .extracting(Drive::label)
        .containsExactly("STICK");
    assertThat(WindowsDrives.parse("\r\n")).isEmpty();
    assertThat(WindowsDrives.parse("[]")).isEmpty();
  }

  @Test
  void macAsksForEachMountedVolume() throws Exception {
    List<String> asked = new ArrayList<>();
    String list = recorded("diskutil-list.plist");
    String stick = recorded("diskutil-info.plist");
    String internal = recorded("diskutil-info-internal.plist");
    List<Drive> drives =
        Drives.of(
                "Mac OS X",
                command -> {
                  String last = command.get(command.size() - 1);
                  asked.add(last);
                  return switch (last) {
                    case "physical" -> list;
                    case "disk4s1" -> stick;
                    default -> internal;
                  };
                })
            .drives();
    assertThat(asked).containsExactly("physical", "disk4s1", "disk5");
    assertThat(drives)
        .containsExactly(
            new Drive(
                "/Volumes/Pr\u00fcfstand & 2",
                "Pr\u00fcfstand & 2",
                "msdos",
                OptionalLong.of(7_990_124_544L),
                OptionalLong.of(8_006_885_376L)));
    assertThat(MacDrives.parseInfo(recorded("diskutil-info-cd.plist"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Windows XP", "Mac OS X"})
  void anAnswerThatMakesNoSenseIsASentence(String system) {
    DriveSource source = Drives.of(system, command -> "<<<{");
    assertThatThrownBy(source::drives)
        .isInstanceOf(DrivesException.class)
        .hasMessageContaining("full path");
  }

  @Test
  void aMissingToolIsNamed() {
    assertThatThrownBy(() -> SystemTool.output(List.of("no-such-tool-anywhere")))
        .isInstanceOf(DrivesException.class)
        .hasMessageContaining("no-such-tool-anywhere");
  }

  @Test
  void aSystemThatNobodyKnowsIsNamed() {
    assertThatThrownBy(() -> Drives.of("Plan 9", command -> "").drives())
        .isInstanceOf(DrivesException.class)
        .hasMessageContaining("Plan 9");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "stick", "../stick", "~", ""})
  void aFolderIsNamedByItsFullPath(String typed) {
    assertThatThrownBy(() -> Drives.folder(typed)).isInstanceOf(DrivesException.class);
  }

  @Test
  void aFullPathIsTaken() throws Exception {
    Path full = Path.of("stick").toAbsolutePath();
    assertThat(Drives.folder(full.toString())).isEqualTo(full);
  }
}
