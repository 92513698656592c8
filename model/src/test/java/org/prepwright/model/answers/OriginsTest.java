package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;

/** Where the answers of a file come from. */
class OriginsTest {
  private static final String TEXT =
      "[UserData]\nFullName=Lab\nOrgName=School\n[GuiRunOnce]\n\"one\"\n\"two\"\n";

  private final AnswerFile answers =
      new AnswerFile(
          Document.parse(TEXT.getBytes(StandardCharsets.US_ASCII)),
          Kind.SYSPREP,
          Product.XP_PROFESSIONAL);
  private final Origins origins = Origins.ofOpened(answers);

  private Entry entry(String section, int index) {
    return answers.document().entries(section).get(index);
  }

  @Test
  void whatWasThereAtTheBeginningComesFromTheFileOrIsADefault() {
    assertThat(origins.of("userdata", "FULLNAME")).isEqualTo(Origin.FILE);
    assertThat(Origins.ofNew(answers).of("UserData", "FullName")).isEqualTo(Origin.DEFAULT);
    assertThat(origins.of("UserData", "ComputerName")).isEqualTo(Origin.NONE);
    assertThat(origins.of("UserData", "")).isEqualTo(Origin.FILE);
    assertThat(origins.of(entry("UserData", 0))).isEqualTo(Origin.FILE);
    assertThat(origins.of(entry("GuiRunOnce", 1))).isEqualTo(Origin.FILE);
  }

  @Test
  void whatWasTypedSinceComesFromYou() throws Exception {
    answers.userData.fullName.set("Room");
    answers.userData.computerName.set("LAB-1");
    answers.guiRunOnce.add("three");
    assertThat(origins.of("UserData", "FullName")).isEqualTo(Origin.YOU);
    assertThat(origins.of("UserData", "ComputerName")).isEqualTo(Origin.YOU);
    assertThat(origins.of("UserData", "OrgName")).isEqualTo(Origin.FILE);
    assertThat(origins.of(entry("UserData", 0))).isEqualTo(Origin.YOU);
    assertThat(origins.of(entry("GuiRunOnce", 0))).isEqualTo(Origin.FILE);
    assertThat(origins.of(entry("GuiRunOnce", 2))).isEqualTo(Origin.YOU);
    answers.document().undo();
    answers.document().undo();
    answers.document().undo();
    assertThat(origins.of("UserData", "FullName")).isEqualTo(Origin.FILE);
  }

  @Test
  void whatAPresetPutInComesFromItUntilItIsChanged() throws Exception {
    answers.userData.fullName.set("Room");
    origins.cameFromPreset("Rooms", "userdata", "fullname");
    answers.guiRunOnce.add("three");
    origins.cameFromPreset("Commands", "GuiRunOnce", "");
    assertThat(origins.of("UserData", "FullName")).isEqualTo(Origin.PRESET);
    assertThat(origins.preset("UserData", "FullName")).contains("Rooms");
    assertThat(origins.of(entry("UserData", 0))).isEqualTo(Origin.PRESET);
    assertThat(origins.of(entry("GuiRunOnce", 2))).isEqualTo(Origin.PRESET);
    assertThat(origins.preset("UserData", "OrgName")).isEmpty();
    AnswerFile snapshot = answers.snapshot();
    Origins copy = origins.in(snapshot);
    answers.userData.fullName.set("Hall");
    assertThat(origins.of("UserData", "FullName")).isEqualTo(Origin.YOU);
    assertThat(origins.preset("UserData", "FullName")).isEmpty();
    assertThat(copy.of("UserData", "FullName")).isEqualTo(Origin.PRESET);
    assertThat(copy.of("UserData", "OrgName")).isEqualTo(Origin.FILE);
  }

  @Test
  void oneOfSeveralLinesWithTheSameKeyHasAnOriginOfItsOwn() throws Exception {
    Document document = answers.document();
    document.apply(new Editor(document).rewrite(2, "OrgName=School\nFullName=Other", "x"));
    assertThat(origins.of(entry("UserData", 0))).isEqualTo(Origin.FILE);
    assertThat(origins.of(entry("UserData", 2))).isEqualTo(Origin.YOU);
  }

  @Test
  void whatWentIsStillTold() throws Exception {
    answers.userData.orgName.set(null);
    answers.userData.computerName.set("LAB-1");
    answers.guiRunOnce.remove(0);
    assertThat(origins.isRemoved("UserData", "OrgName")).isTrue();
    assertThat(origins.isRemoved("UserData", "FullName")).isFalse();
    assertThat(origins.isRemoved("UserData", "ComputerName")).isFalse();
    assertThat(origins.isRemoved("UserData", "ProductKey")).isFalse();
    assertThat(origins.removed()).extracting(Entry::rawValue).isEqualTo(List.of("School"));
  }
}
