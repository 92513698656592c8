package org.prepwright.model.check.constraint;

import org.prepwright.model.answers.constraint.PageFileKept;

/** Rule {@code keep-page-file-zero}. */
public final class PageFileKeptValidator extends Judge<PageFileKept, String> {
  @Override
  void judge(String text, Breaches breaches) {
    if (text.equals("0")) {
      breaches.add("keep-page-file-zero");
    }
  }
}
