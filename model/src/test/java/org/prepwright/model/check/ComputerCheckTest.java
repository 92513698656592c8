package org.prepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;

/** A letter in one computer's section gives what a check of the whole file would give. */
class ComputerCheckTest {
  private static AnswerFile file() {
    StringBuilder text = new StringBuilder(";SetupMgrTag\r\n[UniqueIds]\r\n");
    for (int i = 0; i < 30; i++) {
      text.append("PC").append(i).append("=UserData,GuiUnattended\r\n");
    }
    for (int i = 0; i < 30; i++) {
      text.append("[PC").append(i).append(":UserData]\r\nComputerName=LAB_").append(i);
      text.append("\r\nNoSuchKey=1\r\n");
      text.append("[PC").append(i).append(":GuiUnattended]\r\nTimeZone=").append(i).append("\r\n");
    }
    // a section that no id lists
    text.append("[PC99:UserData]\r\nComputerName=PC99\r\n");
    return answers(text.toString(), Kind.UDF);
  }

  private static AnswerFile answers(String text, Kind kind) {
    Document document = Document.parse(text.getBytes(StandardCharsets.US_ASCII));
    return new AnswerFile(document, kind, Product.XP_PROFESSIONAL);
  }

  private static Optional<Set<String>> set(
      AnswerFile answers, String section, String key, String value)
      throws EditRefusedException, UnwritableValueException {
    Document document = answers.document();
    List<Optional<Set<String>>> changed = new ArrayList<>();
    document.addListener(edit -> changed.add(document.sectionsOf(edit)));
    document.apply(
        new Editor(document)
            .set(
                section,
                key,
                new ValueWriter(Reader.BOTH, Quotes.WHEN_NEEDED, Set.of()).one(value)));
    return changed.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LAB_",
        "LAB-77",
        "a name with blanks",
        "THIS-NAME-IS-FAR-TOO-LONG",
        "%x%",
        "12345"
      })
  void givesWhatACheckOfTheWholeFileGives(String value)
      throws EditRefusedException, UnwritableValueException {
    AnswerFile answers = file();
    List<Finding> before = Checker.check(answers);
    Set<String> changed = set(answers, "PC7:UserData", "ComputerName", value).orElseThrow();
    assertThat(ComputerCheck.afterChange(answers, changed, before))
        .contains(Checker.check(answers));
  }

  @Test
  void keepsWhatTheListOfIdsSaysOfASection() throws EditRefusedException, UnwritableValueException {
    AnswerFile answers = file();
    List<Finding> before = Checker.check(answers);
    Set<String> changed = set(answers, "PC99:UserData", "ComputerName", "PC_99").orElseThrow();
    assertThat(ComputerCheck.afterChange(answers, changed, before))
        .hasValueSatisfying(
            now ->
                assertThat(now)
                    .isEqualTo(Checker.check(answers))
                    .anyMatch(finding -> finding.rule().equals("udf-section-unlisted")));
  }

  @Test
  void leavesItToTheWholeCheckWhereItCannotTell()
      throws EditRefusedException, UnwritableValueException {
    AnswerFile list = file();
    Set<String> ids = set(list, "UniqueIds", "PC3", "UserData").orElseThrow();
    assertThat(ComputerCheck.afterChange(list, ids, List.of())).isEmpty();
    AnswerFile sysprep = answers("[UserData]\r\nComputerName=A\r\n", Kind.SYSPREP);
    Set<String> user = set(sysprep, "UserData", "ComputerName", "B").orElseThrow();
    assertThat(ComputerCheck.afterChange(sysprep, user, List.of())).isEmpty();
    AnswerFile twice =
        answers(
            "[UniqueIds]\r\nA=UserData\r\n[A:UserData]\r\nComputerName=A\r\n[A:UserData]\r\nx=1\r\n",
            Kind.UDF);
    Set<String> doubled = set(twice, "A:UserData", "ComputerName", "B").orElseThrow();
    assertThat(ComputerCheck.afterChange(twice, doubled, List.of())).isEmpty();
  }
}
