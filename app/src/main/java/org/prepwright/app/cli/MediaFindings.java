package org.prepwright.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.check.Finding;
import org.prepwright.model.media.MediaCheck;

/** What is done about findings on the medium of an export. */
final class MediaFindings {
  private MediaFindings() {}

  /**
   * Prints what is worth knowing.
   *
   * @throws TroubleException when there are errors: nothing could be written then, whatever is
   *     forced
   */
  static void heed(List<Finding> findings, PrintStream err) {
    Optional<String> refusal = MediaCheck.refusal(findings);
    if (refusal.isPresent()) {
      throw new TroubleException(refusal.get());
    }
    findings.stream().map(MediaFindings::sentences).forEach(err::println);
  }

  private static String sentences(Finding finding) {
    return finding.message() + " " + finding.remedy();
  }
}
