package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;

/** The typed sections about Setup itself hold every documented key, in its documented form. */
class SetupSectionsTest {
  private static final List<String> SECTIONS =
      List.of(
          "Unattended",
          "GuiUnattended",
          "UserData",
          "Display",
          "Identification",
          "RegionalSettings",
          "Data",
          "SetupData",
          "SetupMgr",
          "RemoteInstall",
          "OSChooser",
          "SetupParams",
          "Sysprep",
          "SysprepMassStorage",
          "SysprepCleanup",
          "MassStorageDrivers",
          "OEMBootFiles",
          "OEM_Ads");

  /** Their keys are free; they are lists. */
  private static final Set<String> IN_LISTS =
      Set.of(
          "SetupMgr/ComputerName<n>",
          "SysprepMassStorage/<hardware id>",
          "SysprepCleanup/<generated line>",
          "MassStorageDrivers/<driver description>",
          "OEMBootFiles/<file name>");

  static Stream<Arguments> documentedKeys() {
    List<Arguments> keys = new ArrayList<>();
    for (String section : SECTIONS) {
      for (Kind kind : Kind.values()) {
        for (KeyFact fact : Catalogue.standard().keysOf(kind, section)) {
          if (!IN_LISTS.contains(fact.section() + "/" + fact.key())) {
            keys.add(Arguments.of(kind, fact.section(), fact.key(), fact));
          }
        }
      }
    }
    return keys.stream();
  }

  @ParameterizedTest(name = "{0}: {1}/{2}")
  @MethodSource("documentedKeys")
  void everyDocumentedKeyIsASettingOfItsType(Kind kind, String section, String key, KeyFact fact) {
    String sample = sample(fact);
    AnswerFile answers = answers(kind, "[" + section + "]\r\n" + key + "=" + sample + "\r\n");
    Setting<?> setting = answers.setting(section, key).orElseThrow();
    assertThat(setting.sectionName()).isEqualTo(section);
    assertThat(setting.key()).isEqualTo(key);
    assertThat(setting.state()).isEqualTo(Setting.State.PRESENT);
    assertThat(setting.get()).isInstanceOf(type(fact));
  }

  private static String sample(KeyFact fact) {
    return switch (fact.type()) {
      case YESNO -> "Yes";
      default -> "1";
    };
  }

  private static Class<?> type(KeyFact fact) {
    if (fact.secret()) {
      return SecretText.class;
    }
    return switch (fact.type()) {
      case YESNO, BOOL -> Boolean.class;
      case INT -> Integer.class;
      default -> Object.class;
    };
  }

  @Test
  void theListOfExceptionsHasNothingThatIsNotDocumented() {
    for (String path : IN_LISTS) {
      String section = path.substring(0, path.indexOf('/'));
      assertThat(
              Arrays.stream(Kind.values())
                  .flatMap(kind -> Catalogue.standard().keysOf(kind, section).stream())
                  .map(fact -> fact.section() + "/" + fact.key()))
          .as(path)
          .contains(path);
    }
  }

  @Test
  void noSettingStandsTwice() {
    AnswerFile answers = answers(Kind.SYSPREP, "");
    assertThat(
            answers.sections().stream()
                .flatMap(section -> section.settings().stream())
                .map(setting -> setting.path().toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
    assertThat(answers.sections()).extracting(TypedSection::name).doesNotHaveDuplicates();
  }

  @Test
  void fieldsOfOneValueKeepTheirCommasInsideQuotes() throws Exception {
    AnswerFile answers =
        answers(Kind.UNATTEND, "[Unattended]\r\nComputerType=\"Standard, PC\",OEM\r\n");
    assertThat(answers.unattended.computerType.get()).containsExactly("Standard, PC", "OEM");
    answers.unattended.computerType.change(List.of("ACPI PC", "RETAIL"));
    answers.unattended.updateHal.change(List.of("MPS_MP", "%WINDIR%\\Inf\\Hal.inf"));
    assertThat(text(answers))
        .isEqualTo(
            "[Unattended]\r\nComputerType=\"ACPI PC\",\"RETAIL\"\r\n"
                + "UpdateHAL=MPS_MP,%WINDIR%\\Inf\\Hal.inf\r\n");
    answers.unattended.updateUpHal.set(List.of(""));
    assertThat(answers.unattended.updateUpHal.isPresent()).isFalse();
  }

  @Test
  void driverFoldersArePartedBySemicolons() {
    AnswerFile answers =
        answers(Kind.SYSPREP, "[Unattended]\r\nOemPnPDriversPath=Drivers\\a; Drivers\\b;;\r\n");
    List<String> folders = DriverFolders.in(answers.unattended.oemPnPDriversPath.get());
    assertThat(folders).containsExactly("Drivers\\a", "Drivers\\b");
    answers.unattended.oemPnPDriversPath.set(DriverFolders.listing(folders));
    assertThat(text(answers))
        .isEqualTo("[Unattended]\r\nOemPnPDriversPath=\"Drivers\\a;Drivers\\b\"\r\n");
    assertThat(DriverFolders.in(" ; ")).isEmpty();
  }

  private static String text(AnswerFile answers) {
    return new String(answers.document().toBytes(), StandardCharsets.ISO_8859_1);
  }

  private static AnswerFile answers(Kind kind, String text) {
    return new AnswerFile(
        Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)), kind, Product.XP_PROFESSIONAL);
  }
}
