package org.prepwright.app.report;

import java.time.LocalDateTime;
import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.check.Finding;
import org.prepwright.model.deployment.Deployment;

/**
 * What a report is about.
 *
 * @param fileName the answer file's name, without its folder
 * @param answers the answer file
 * @param origins where its values come from
 * @param deployment the facts outside the file; without any line when none are known
 * @param findings what was found in it
 * @param made when the report is made
 */
public record Report(
    String fileName,
    AnswerFile answers,
    Origins origins,
    Deployment deployment,
    List<Finding> findings,
    LocalDateTime made) {
  /** Copies the list. */
  public Report {
    findings = List.copyOf(findings);
  }
}
