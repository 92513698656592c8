package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.constraint.DuplicatorString;

/** Rule {@code oem-duplicator-length}. */
public final class DuplicatorStringValidator extends Judge<DuplicatorString, String> {
  private static final int LONGEST = 255;

  @Override
  void judge(String text, Breaches breaches) {
    if (text.length() > LONGEST) {
      breaches.add("oem-duplicator-length", text.length(), LONGEST);
    }
  }
}
