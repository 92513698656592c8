package org.prepwright.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --secret Section/Key}: keys whose values are asked for, never typed as an argument. */
final class SecretOption {
  @Option(
      names = "--secret",
      paramLabel = "Section/Key",
      converter = SettingName.KeyConverter.class,
      descriptionKey = "cli.option.secret")
  List<SettingName> names = new ArrayList<>();
}
