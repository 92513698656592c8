package org.prepwright.model.check.constraint;

import java.util.regex.Pattern;
import org.prepwright.model.answers.GuiUnattended;
import org.prepwright.model.answers.constraint.AutoLogonFits;

/** Rules {@code autologon-*}. */
public final class AutoLogonFitsValidator extends Judge<AutoLogonFits, GuiUnattended> {
  private static final String BLANK = "*";
  private static final Pattern AT_LEAST_ONE = Pattern.compile("0*[1-9][0-9]*");

  @Override
  void judge(GuiUnattended gui, Breaches breaches) {
    if (gui.autoLogon.is(true)) {
      judgePassword(gui, breaches);
    }
    if (gui.autoLogonCount.isGiven()) {
      judgeCount(gui, breaches);
    }
  }

  private static void judgePassword(GuiUnattended gui, Breaches breaches) {
    boolean blank = !gui.adminPassword.isGiven() || gui.adminPassword.plainText().equals(BLANK);
    if (gui.encryptedAdminPassword.is(true)) {
      breaches.at(gui.autoLogon, "autologon-with-encrypted-password");
    }
    if (blank) {
      breaches.at(gui.autoLogon, "autologon-blank-password");
    }
  }

  private static void judgeCount(GuiUnattended gui, Breaches breaches) {
    boolean countKnown = !gui.autoLogonCount.isPlaceholder();
    String count = gui.autoLogonCount.plainText();
    if (countKnown && !AT_LEAST_ONE.matcher(count).matches()) {
      breaches.at(gui.autoLogonCount, "autologon-count-value", count);
    }
    if (!gui.autoLogon.is(true) && !gui.autoLogon.isPlaceholder()) {
      breaches.at(gui.autoLogonCount, "autologon-count-without-autologon");
    }
  }
}
