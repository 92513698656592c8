package org.prepwright.model.reference;

import java.util.Collections;
import java.util.List;
import org.prepwright.model.check.Rule;
import org.prepwright.model.message.Messages;

/**
 * Everything about one rule.
 *
 * @param id its name in findings
 * @param severity its weight: error, warning or info
 * @param files the files it holds for, for example {@code sysprep.inf}
 * @param products the Windows it holds for
 * @param message what is wrong; "..." stands for what a finding puts in
 * @param remedy what to do
 * @param source where the fact comes from; empty where it needs none
 */
public record RuleDescription(
    String id,
    String severity,
    List<String> files,
    String products,
    String message,
    String remedy,
    String source) {
  private static final String PUT_IN = "...";
  private static final int MOST_ARGUMENTS = 10;

  /** Keeps its own copy of the list. */
  public RuleDescription {
    files = List.copyOf(files);
  }

  static RuleDescription of(Rule rule) {
    return new RuleDescription(
        rule.id(),
        rule.severity().id(),
        FactDescription.files(rule.kinds()),
        FactDescription.products(rule.families()),
        sentence(rule.messageKey()),
        sentence(rule.remedyKey()),
        Sources.readable(rule.source()));
  }

  private static String sentence(String key) {
    Object[] arguments = Collections.nCopies(MOST_ARGUMENTS, PUT_IN).toArray();
    String text = Messages.model().text(key, arguments);
    // in front of a sentence, without a blank, stands another sentence or nothing
    return text.replaceAll("\\.\\.\\.(?=\\p{Lu})", "").replace(PUT_IN + ".", PUT_IN);
  }
}
