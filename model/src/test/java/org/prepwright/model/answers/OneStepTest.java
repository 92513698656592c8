package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** What a command changes is one step of undo, whatever was typed around it. */
class OneStepTest {
  private static final String TEXT =
      """
      [UserData]
      FullName=Lab
      OrgName=School
      [GuiRunOnce]
      "one"
      "two"
      [NetBindings]
      Enable="a,b"
      [Branding]
      BrandIEUsingUnattended=Yes
      [FavoritesEx]
      Title1="One.url"
      URL1="http://192.0.2.1"
      Title2="Two.url"
      URL2="http://192.0.2.2"
      """;

  static Stream<Arguments> commands() {
    return Stream.of(
        command("remove a command", answers -> answers.guiRunOnce.remove(0)),
        command("move a command", answers -> answers.guiRunOnce.move(0, true)),
        command("remove a binding", answers -> answers.netBindings.remove(0)),
        command("remove a favourite", answers -> answers.favoritesEx.links().remove(0)),
        command("move a favourite", answers -> answers.favoritesEx.links().move(0, true)),
        command(
            "two settings",
            answers ->
                OneStep.apply(
                    answers,
                    "two",
                    copy -> {
                      copy.userData.fullName.set("Workshop");
                      copy.userData.orgName.set("Factory");
                    })));
  }

  private static Arguments command(String name, OneStep.Change change) {
    return Arguments.of(name, change);
  }

  private static AnswerFile file() {
    return new AnswerFile(
        Document.parse(TEXT.getBytes(StandardCharsets.US_ASCII)),
        Kind.UNATTEND,
        Product.XP_PROFESSIONAL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commands")
  void oneUndoTakesBackTheCommandAlone(String name, OneStep.Change command)
      throws EditRefusedException {
    AnswerFile answers = file();
    Document document = answers.document();
    answers.userData.fullName.set("L");
    byte[] before = document.toBytes();
    command.applyTo(answers);
    byte[] after = document.toBytes();
    assertThat(after).isNotEqualTo(before);
    answers.userData.orgName.set("S");
    answers.userData.orgName.set("Sc");
    document.undo();
    assertThat(document.toBytes()).isEqualTo(after);
    document.undo();
    assertThat(document.toBytes()).isEqualTo(before);
    document.undo();
    assertThat(document.toBytes()).isEqualTo(TEXT.getBytes(StandardCharsets.US_ASCII));
  }

  /** The last letter before and the first behind would continue the step if it were open. */
  @Test
  void lettersOfTheSameFieldDoNotJoinTheStep() throws EditRefusedException {
    AnswerFile answers = file();
    answers.userData.fullName.set("A");
    OneStep.apply(answers, "name", copy -> copy.userData.fullName.set("AB"));
    answers.userData.fullName.set("ABC");
    assertThat(answers.document().undoDepth()).isEqualTo(3);
    assertThat(answers.document().undoLabel()).isNotEqualTo("name");
    answers.document().undo();
    assertThat(answers.document().undoLabel()).isEqualTo("name");
    answers.document().undo();
    assertThat(answers.userData.fullName.get()).isEqualTo("A");
  }

  @Test
  void leavingAFieldEndsTheRunOfLetters() {
    AnswerFile answers = file();
    answers.userData.fullName.set("A");
    answers.userData.fullName.set("AB");
    assertThat(answers.document().undoDepth()).isEqualTo(1);
    answers.userData.fullName.commit();
    answers.userData.fullName.set("ABC");
    assertThat(answers.document().undoDepth()).isEqualTo(2);
  }

  @Test
  void aPartThatCannotBeWrittenLeavesTheFileAsItWas() {
    AnswerFile answers = file();
    byte[] before = answers.document().toBytes();
    OneStep.Change change =
        copy -> {
          copy.userData.fullName.set("Workshop");
          throw new EditRefusedException("The second part has no place.");
        };
    assertThat(OneStep.tryOut(answers, "two", change)).isEqualTo("The second part has no place.");
    assertThat(answers.document().toBytes()).isEqualTo(before);
    assertThat(answers.document().canUndo()).isFalse();
    assertThat(OneStep.tryOut(answers, "one", copy -> copy.userData.fullName.set("Workshop")))
        .isEmpty();
    assertThat(answers.userData.fullName.get()).isEqualTo("Workshop");
    assertThat(answers.document().undoLabel()).isEqualTo("one");
  }

  @Test
  void theLevelIsThatOfTheFileAndMiniSetupHasNone() {
    for (InteractionLevel level : InteractionLevel.values()) {
      AnswerFile answers = file();
      answers.unattended.unattendMode.set(level.word());
      assertThat(InteractionLevel.of(answers)).isEqualTo(level);
      answers.kindProperty().set(Kind.SYSPREP);
      assertThat(InteractionLevel.of(answers)).isEqualTo(InteractionLevel.DEFAULT_HIDE);
      assertThat(level.label()).isNotBlank();
      assertThat(level.meaning()).endsWith(".");
    }
    assertThat(List.of(InteractionLevel.values()))
        .filteredOn(InteractionLevel::showsAnsweredPages)
        .containsExactly(InteractionLevel.PROVIDE_DEFAULT, InteractionLevel.GUI_ATTENDED);
    AnswerFile unheard = file();
    unheard.unattended.unattendMode.set("Unheard");
    assertThat(InteractionLevel.of(unheard)).isEqualTo(InteractionLevel.DEFAULT_HIDE);
  }
}
