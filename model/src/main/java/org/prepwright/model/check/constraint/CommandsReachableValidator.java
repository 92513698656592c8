package org.prepwright.model.check.constraint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.constraint.CommandsReachable;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Section;

/**
 * Rule {@code commands-from-cd}.
 *
 * <p>{@code OemPreinstall=Yes} alone says nothing of commands: CDs of one's own carry {@code $OEM$}
 * for drivers and files. The file counts as expecting {@code cmdlines.txt} when one of its entries
 * names it, or when it has the section {@code [Commands]}, which belongs into it. A distribution
 * share shows in the folder of {@code $OEM$} that the file names, or in what Setup Manager noted
 * down of the share.
 */
public final class CommandsReachableValidator extends Judge<CommandsReachable, AnswerFile> {
  private static final String FILE = "cmdlines.txt";
  private static final String SECTION = "Commands";

  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    boolean hasShare =
        answers.unattended.oemFilesPath.isGiven()
            || answers.setupMgr.distFolder.isGiven()
            || answers.setupMgr.distShare.isGiven();
    if (!hasShare) {
      expectation(answers.document()).ifPresent(place -> breaches.at(place, "commands-from-cd"));
    }
  }

  private static Optional<Place> expectation(Document document) {
    return document.section(SECTION).isPresent()
        ? Optional.of(Place.of(SECTION))
        : document.sections().stream().flatMap(CommandsReachableValidator::mentions).findFirst();
  }

  private static Stream<Place> mentions(Section section) {
    return section.entries().stream()
        .filter(entry -> entry.rawValue().toLowerCase(Locale.ROOT).contains(FILE))
        .map(entry -> Place.of(section.name(), entry));
  }
}
