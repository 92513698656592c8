package org.prepwright.pages.form;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.Setting.State;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.TimeZoneFact;
import org.prepwright.model.secret.SecretText;

/** Says in words what a setting is set to. Never shows a secret. */
public final class SettingText {
  private SettingText() {}

  /** The value for a person; empty when the file has no entry. */
  public static String value(Setting<?> setting) {
    if (!setting.isPresent()) {
      return "";
    }
    if (isSecret(setting)) {
      return SecretText.MASK;
    }
    String text = RawText.of(setting);
    if (text.isBlank()) {
      return Texts.text("summary.empty");
    }
    if (setting.state() == State.UNREADABLE) {
      return Texts.text("summary.unreadable", text);
    }
    return named(setting, text);
  }

  /** A mark such as Yes tells nothing, whatever its key is called. */
  private static boolean isSecret(Setting<?> setting) {
    return !(setting.get() instanceof Boolean)
        && Catalogue.standard().isSecret(setting.sectionName(), setting.key());
  }

  private static String named(Setting<?> setting, String text) {
    return switch (setting.key()) {
      case "TimeZone" ->
          setting.get() instanceof Integer index
              ? Catalogue.standard().timeZone(index).map(TimeZoneFact::display).orElse(text)
              : text;
      case "Language", "UserLocale", "SystemLocale" -> LocaleNames.locale(text);
      case "InputLocale" -> items(setting).map(LocaleNames::keyboard).collect(joined());
      case "LanguageGroup" -> items(setting).map(LocaleNames::group).collect(joined());
      case "ComputerName" -> "*".equals(text) ? Texts.text("summary.generated") : text;
      default -> text;
    };
  }

  private static Stream<String> items(Setting<?> setting) {
    return setting.get() instanceof List<?> list
        ? list.stream().map(String::valueOf)
        : Stream.empty();
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("; ");
  }
}
