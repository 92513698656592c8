package org.prepwright.model.check.constraint;

import java.util.regex.Pattern;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.prepwright.model.answers.constraint.OrganizationalUnit;

/** Rule {@code ou-syntax}. */
public final class OrganizationalUnitValidator extends Judge<OrganizationalUnit, String> {
  private static final Pattern LEADING_LDAP =
      Pattern.compile("^\\s*LDAP://", Pattern.CASE_INSENSITIVE);

  @Override
  void judge(String unit, Breaches breaches) {
    if (!unit.isBlank() && !isDistinguishedName(LEADING_LDAP.matcher(unit).replaceFirst(""))) {
      breaches.add("ou-syntax", unit);
    }
  }

  private static boolean isDistinguishedName(String text) {
    try {
      return !new LdapName(text).isEmpty();
    } catch (InvalidNameException | IllegalArgumentException e) {
      // the second one comes from an escape or a #hex value that is none
      return false;
    }
  }
}
