package org.prepwright.model.check.constraint;

import java.util.regex.Pattern;
import org.prepwright.model.answers.constraint.DomainName;

/** Rule {@code domain-name}. */
public final class DomainNameValidator extends Judge<DomainName, String> {
  private static final int LONGEST_NETBIOS = 15;
  private static final int LONGEST_DNS = 255;

  /** Beside what NetBIOS forbids in every name. */
  private static final String FORBIDDEN_IN_DOMAINS = " ,;=+[].";

  /** Letters of any language: Windows DNS takes them; an underscore too. */
  private static final Pattern DNS =
      Pattern.compile(label() + "(?:\\." + label() + ")*\\.?", Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  void judge(String name, Breaches breaches) {
    if (!name.isBlank() && !isNetbiosName(name) && !isDnsName(name)) {
      breaches.add("domain-name", name);
    }
  }

  private static String label() {
    return "(?!-)[\\w-]{1,63}(?<!-)";
  }

  private static boolean isNetbiosName(String name) {
    return name.length() <= LONGEST_NETBIOS
        && name.codePoints()
            .noneMatch(
                point ->
                    Names.isForbiddenByNetbios(point) || FORBIDDEN_IN_DOMAINS.indexOf(point) >= 0);
  }

  private static boolean isDnsName(String name) {
    return name.length() <= LONGEST_DNS && DNS.matcher(name).matches();
  }
}
