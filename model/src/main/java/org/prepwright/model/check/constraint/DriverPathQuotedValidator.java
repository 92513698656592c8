package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.Unattended;
import org.prepwright.model.answers.constraint.DriverPathQuoted;

/** Rule {@code driver-path-unquoted}: about the text of the file, where the quotes are. */
public final class DriverPathQuotedValidator extends Judge<DriverPathQuoted, Unattended> {
  @Override
  void judge(Unattended unattended, Breaches breaches) {
    Setting<String> path = unattended.oemPnPDriversPath;
    boolean unquoted = path.entry().map(entry -> entry.line().hasGluedSemicolon()).orElse(false);
    if (unquoted && !path.isPlaceholder()) {
      breaches.at(path, "driver-path-unquoted");
    }
  }
}
