package org.prepwright.model.check.constraint;

import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.constraint.LanguageFilesInImage;
import org.prepwright.model.catalog.LanguageGroupFact;

/** Rule {@code regional-without-files}. */
public final class LanguageFilesInImageValidator extends Judge<LanguageFilesInImage, AnswerFile> {
  /** Western Europe and United States, which every Windows has. */
  private static final int ALWAYS_THERE = 1;

  @Override
  void judge(AnswerFile answers, Breaches breaches) {
    Setting<List<String>> groups = answers.regionalSettings.languageGroup;
    Optional<LanguageGroupFact> added =
        groups.isPlaceholder()
            ? Optional.empty()
            : groups.valueOr(List.of()).stream()
                .flatMap(item -> LocaleIds.languageGroup(item).stream())
                .filter(group -> group.id() != ALWAYS_THERE)
                .findFirst();
    if (added.isPresent() && !answers.unattended.installFilesPath.isGiven()) {
      breaches.at(groups, "regional-without-files", added.get().name(), added.get().id());
    }
  }
}
