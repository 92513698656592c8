package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.preset.Preset;
import org.prepwright.model.preset.PresetChange;
import org.prepwright.model.preset.PresetEntry;
import org.prepwright.model.preset.PresetPlan;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/**
 * Any bytes as a preset: it has a name, holds no secret, and is put into a file as one step of undo
 * after which it changes nothing more, or is refused with a sentence.
 */
@Timeout(Invariant.SECONDS)
class PresetFuzzTest {
  private static final byte[] FILE =
      "[UserData]\r\nFullName=x\r\n[Identification]\r\nJoinWorkgroup=W\r\n"
          .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  @FuzzTest
  void isPutIn(byte[] bytes) {
    Preset preset = Preset.read("own", bytes, false);
    holds(!preset.name().isBlank(), "a preset without a name");
    preset.description();
    for (PresetEntry entry : preset.entries()) {
      holds(
          entry.key().isEmpty() || !Catalogue.standard().isSecret(entry.section(), entry.key(), ""),
          "a secret in a preset");
    }
    try {
      PresetPlan.newFile(preset);
    } catch (EditRefusedException e) {
      Invariant.isTold(e);
    }
    Document document = Document.parse(FILE);
    AnswerFile answers = new AnswerFile(document, preset.kind(), preset.product());
    PresetPlan plan = PresetPlan.of(answers, preset);
    for (PresetChange change : plan.changes()) {
      holds(!change.section().isEmpty() || !change.key().isEmpty(), "a change of nothing");
    }
    try {
      plan.apply(plan.fitting());
    } catch (EditRefusedException e) {
      Invariant.isTold(e);
      holds(Arrays.equals(document.toBytes(), FILE), "half of a preset was put in");
      return;
    }
    holds(document.undoDepth() <= 1, "more than one step of undo");
    document.undo();
    holds(Arrays.equals(document.toBytes(), FILE), "undo brings other bytes back");
  }
}
