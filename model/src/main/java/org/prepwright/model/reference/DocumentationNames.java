package org.prepwright.model.reference;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands names as documentation writes them: {@code <MS_TCPIP adapter parameters>} for {@code
 * params.MS_TCPIP.<adapter>}, {@code winbom.ini [Factory]} for {@code Factory}, {@code
 * Quick_Link_n} for {@code Quick_Link_<n>}, {@code (section header)} for the section itself, and
 * two keys in one, with a slash between them.
 */
final class DocumentationNames {
  private static final Pattern FILE_AND_SECTION = Pattern.compile("[^\\[\\]]+ \\[(.+)\\]");
  private static final Pattern OF_ADAPTER =
      Pattern.compile("<(?:(\\S+) )?adapter parameters>", Pattern.CASE_INSENSITIVE);
  private static final Pattern OF_COMPONENT =
      Pattern.compile("<(\\S+) parameters>", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERS_FROM = Pattern.compile("[0-9]\\.\\.n$");
  private static final Pattern NUMBER = Pattern.compile("_n(?=_|$)");
  private static final Pattern SEVERAL_KEYS = Pattern.compile(" / ");

  private DocumentationNames() {}

  /** The name of a section as the tables write it. */
  static String section(String name) {
    String plain = name.strip();
    Matcher inFile = FILE_AND_SECTION.matcher(plain);
    if (inFile.matches()) {
      return inFile.group(1);
    }
    Matcher adapter = OF_ADAPTER.matcher(plain);
    if (adapter.matches()) {
      return adapter.group(1) == null
          ? "params.<adapter>"
          : "params." + adapter.group(1) + ".<adapter>";
    }
    Matcher component = OF_COMPONENT.matcher(plain);
    return component.matches() ? "params." + component.group(1) : plain;
  }

  /** The keys that a name stands for, as the tables write them; none for the section itself. */
  static List<String> keys(String name) {
    String plain = name.strip();
    if (plain.isEmpty() || plain.startsWith("(") && plain.endsWith(")")) {
      return List.of();
    }
    return Arrays.stream(SEVERAL_KEYS.split(plain))
        .map(key -> NUMBERS_FROM.matcher(key.strip()).replaceFirst("<n>"))
        .map(key -> NUMBER.matcher(key).replaceAll("_<n>"))
        .toList();
  }
}
