package org.prepwright.model.check.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.prepwright.model.answers.constraint.ComputerName;

/** Rules {@code computer-name-*} that one name can break. */
public final class ComputerNameValidator extends Judge<ComputerName, String> {
  private static final String GENERATED = "*";
  private static final String FORBIDDEN = " \\/:*?\"<>|,;=+[].";
  private static final int LONGEST = 63;
  private static final int LONGEST_NETBIOS = 15;

  @Override
  void judge(String name, Breaches breaches) {
    breachesBy(name).forEach(breach -> breaches.add(breach.rule(), breach.arguments().toArray()));
  }

  /** The rules that a name breaks, also one that stands in no file; a blank one breaks none. */
  public static List<Breach> breachesBy(String name) {
    List<Breach> breaches = new ArrayList<>();
    if (name.isBlank() || name.equals(GENERATED)) {
      return breaches;
    }
    judgeCharacters(name, breaches);
    if (name.length() > LONGEST) {
      breaches.add(breach("computer-name-length", name, name.length(), LONGEST));
    } else if (name.length() > LONGEST_NETBIOS) {
      breaches.add(breach("computer-name-netbios", name, name.substring(0, LONGEST_NETBIOS)));
    }
    return breaches;
  }

  private static Breach breach(String rule, Object... arguments) {
    return new Breach(rule, Optional.empty(), List.of(arguments));
  }

  private static void judgeCharacters(String name, List<Breach> breaches) {
    OptionalInt forbidden =
        name.codePoints().filter(ComputerNameValidator::isForbidden).findFirst();
    OptionalInt unusual = name.codePoints().filter(point -> !isPlain(point)).findFirst();
    if (forbidden.isPresent()) {
      breaches.add(breach("computer-name-characters", name, Names.shown(forbidden.getAsInt())));
    } else if (name.startsWith("-") || name.endsWith("-")) {
      breaches.add(breach("computer-name-characters", name, "-"));
    } else if (unusual.isPresent()) {
      breaches.add(breach("computer-name-nonstandard", name, Names.shown(unusual.getAsInt())));
    } else if (name.chars().allMatch(Names::isDigit)) {
      breaches.add(breach("computer-name-digits", name));
    }
  }

  private static boolean isForbidden(int point) {
    return FORBIDDEN.indexOf(point) >= 0 || Character.isISOControl(point);
  }

  private static boolean isPlain(int point) {
    return Names.isLetter(point) || Names.isDigit(point) || point == '-';
  }
}
