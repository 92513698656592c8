package org.prepwright.model.fuzz;

import static org.prepwright.model.fuzz.Invariant.holds;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.check.DeploymentCheck;
import org.prepwright.model.check.Finding;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.FactSection;
import org.prepwright.model.deployment.Target;
import org.prepwright.model.deployment.TargetEdits;
import org.prepwright.model.drivers.DriverTree;
import org.prepwright.model.testing.RandomText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Rows;

/**
 * Any text as {@code deployment.ini}: its facts can be looked at and judged, and targets that come
 * and go leave a text whose views are those of the text read anew.
 */
@Timeout(Invariant.SECONDS)
class DeploymentFuzzTest {
  private static final AnswerFile ANSWERS =
      AnswerFile.of(
          Document.parse("[Sysprep]\r\n[GuiUnattended]\r\n".getBytes(StandardCharsets.US_ASCII)),
          "sysprep.inf");

  @FuzzTest
  void isJudged(byte[] bytes) {
    Document document = Document.parse(bytes);
    Deployment deployment = new Deployment(document);
    int rows = new Rows(document).size();
    for (Finding finding : DeploymentCheck.check(ANSWERS.snapshot(), deployment.snapshot())) {
      holds(finding.line() <= rows, "a finding behind the end of the file");
      holds(!finding.message().isBlank() && !finding.remedy().isBlank(), "a finding says nothing");
    }
    for (Path folder : DriverTree.rememberedIn(deployment)) {
      holds(folder != null, "a folder that is none");
    }
    editTargets(deployment, Invariant.choicesFor(bytes));
    while (document.canUndo()) {
      document.undo();
    }
    holds(Arrays.equals(document.toBytes(), bytes), "undo brings other bytes back");
    sameAsReadAnew(deployment);
  }

  private static void editTargets(Deployment deployment, Random random) {
    TargetEdits edits = new TargetEdits(deployment);
    for (int i = 0; i < 4; i++) {
      List<Target> targets = new ArrayList<>(deployment.targets());
      Target one = targets.isEmpty() ? null : targets.get(random.nextInt(targets.size()));
      try {
        switch (one == null ? 0 : random.nextInt(4)) {
          case 0 -> edits.add(RandomText.value(random));
          case 1 -> edits.rename(one, RandomText.value(random));
          case 2 -> edits.duplicate(one);
          default -> edits.remove(one);
        }
      } catch (EditRefusedException e) {
        Invariant.isTold(e);
      }
      sameAsReadAnew(deployment);
    }
  }

  private static void sameAsReadAnew(Deployment deployment) {
    Document read = Document.parse(deployment.document().toBytes());
    holds(said(deployment).equals(said(new Deployment(read))), "the views say something else");
  }

  private static List<String> said(Deployment deployment) {
    List<String> said = new ArrayList<>();
    for (FactSection section : deployment.sections()) {
      section
          .settings()
          .forEach(setting -> said.add(setting.path() + setting.state() + setting.plainText()));
    }
    return said;
  }
}
