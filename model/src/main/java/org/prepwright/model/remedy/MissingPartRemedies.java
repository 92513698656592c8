package org.prepwright.model.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Assignment;
import org.prepwright.model.check.Finding;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;

/** Remedies that add the part without which Setup does not do what the file asks for. */
final class MissingPartRemedies {
  /** What a CD start needs (KB 123765). */
  private static final Map<String, String> DATA_OF_CD_START =
      new TreeMap<>(Map.of("MsDosInitiated", "0", "UnattendedInstall", "Yes"));

  private MissingPartRemedies() {}

  static Optional<Edit> addMassStorageSection(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    return Optional.of(new Editor(answers.document()).addSection("SysprepMassStorage"));
  }

  static Optional<Edit> addUnattended(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    return Optional.of(new Editor(answers.document()).addSection("Unattended"));
  }

  /** Of the pages that stop a run only Welcome asks nothing; the others want answers. */
  static Optional<Edit> skipWelcome(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    return finding.concerns("GuiUnattended", "OEMSkipWelcome")
        ? Optional.of(Spots.assign(answers, finding, "1"))
        : Optional.empty();
  }

  static Optional<Edit> preinstall(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    return Optional.of(new Assignment(answers).edit("Unattended", "OemPreinstall", "Yes"));
  }

  static Optional<Edit> addDataOfCdStart(AnswerFile answers, Finding finding)
      throws EditRefusedException {
    // each edit is made for the text that the one before leaves
    Document copy = answers.document().snapshot();
    AnswerFile changed = new AnswerFile(copy, answers.kind(), answers.product());
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<String, String> needed : DATA_OF_CD_START.entrySet()) {
      Edit edit = new Assignment(changed).edit("Data", needed.getKey(), needed.getValue());
      copy.apply(edit);
      edits.add(edit);
    }
    return Optional.of(Edit.sequence(edits, "Data"));
  }
}
