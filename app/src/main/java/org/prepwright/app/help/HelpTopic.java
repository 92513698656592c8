package org.prepwright.app.help;

import java.util.Optional;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.check.Rules;
import org.prepwright.model.reference.Reference;

/**
 * Something the reference explains.
 *
 * @param kind what it is
 * @param name the section, the page's id or the rule's id; empty for the list of everything
 * @param key the key of a setting; empty for anything else
 */
public record HelpTopic(Kind kind, String name, String key) {
  /** What a topic is. */
  public enum Kind {
    /** The list of everything. */
    CONTENTS,
    /** A page of the wizard. */
    PAGE,
    /** A section of answer files. */
    SECTION,
    /** A key of a section. */
    SETTING,
    /** A rule that files are checked by. */
    RULE
  }

  /** The list of everything. */
  public static final HelpTopic CONTENTS = new HelpTopic(Kind.CONTENTS, "", "");

  /** A page of the wizard. */
  public static HelpTopic page(String id) {
    return new HelpTopic(Kind.PAGE, id, "");
  }

  /** A section. */
  public static HelpTopic section(String name) {
    return new HelpTopic(Kind.SECTION, name, "");
  }

  /** A setting; its section, where the key is unknown or there is none. */
  public static HelpTopic setting(String section, String key) {
    boolean isKnown = !key.isEmpty() && Reference.explain(section, key).isPresent();
    return isKnown ? new HelpTopic(Kind.SETTING, section, key) : section(section);
  }

  /** A rule. */
  public static HelpTopic rule(String id) {
    return new HelpTopic(Kind.RULE, id, "");
  }

  /**
   * What a name stands for.
   *
   * @param name a section, {@code Section/Key} or the id of a rule
   */
  public static HelpTopic named(String name) {
    if (Rules.find(name).isPresent()) {
      return rule(name);
    }
    int slash = name.lastIndexOf('/');
    boolean isSection = slash < 0 || Catalogue.standard().knowsSectionAnywhere(name);
    return isSection ? section(name) : setting(name.substring(0, slash), name.substring(slash + 1));
  }

  /** Whether the reference says anything about it. */
  boolean isKnown() {
    return switch (kind) {
      case CONTENTS, PAGE -> true;
      case SECTION, RULE -> Reference.explain(name).isPresent();
      case SETTING -> Reference.explain(name, key).isPresent();
    };
  }

  /** What finds it again. */
  Optional<String> nearest() {
    return kind == Kind.SETTING ? Reference.suggestion(name, key) : Reference.suggestion(name);
  }
}
