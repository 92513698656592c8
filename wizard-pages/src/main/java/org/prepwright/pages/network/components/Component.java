package org.prepwright.pages.network.components;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.pages.form.Texts;

/**
 * A client, service or protocol, documented or not.
 *
 * @param group the list it stands in
 * @param key its name there
 */
record Component(ComponentGroup group, String key) {
  private static final String NETWARE = "MS_NWClient";

  /** The components that the file installs, in file order within each list. */
  static List<Component> inFile(AnswerFile answers) {
    List<Component> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ComponentGroup group : ComponentGroup.values()) {
      for (Entry entry : answers.document().entries(group.section())) {
        entry
            .key()
            .filter(key -> seen.add(group + Document.fold(key)))
            .ifPresent(key -> found.add(new Component(group, key)));
      }
    }
    return found;
  }

  /** The documented components that the file does not install and its Windows has. */
  static List<Component> toAdd(AnswerFile answers) {
    List<Component> found = new ArrayList<>();
    for (ComponentGroup group : ComponentGroup.values()) {
      for (Setting<?> setting : group.documented(answers)) {
        boolean isMissingFromHome =
            setting.key().equals(NETWARE) && answers.product() == Product.XP_HOME;
        if (!setting.isPresent() && !isMissingFromHome) {
          found.add(new Component(group, setting.key()));
        }
      }
    }
    return found;
  }

  /** Its name for a person; the key where nothing is written about it. */
  String label() {
    return Catalogue.standard().label(group.section(), key).orElse(key);
  }

  /** Its name and what it is. */
  String nameWithGroup() {
    return Texts.text("networking.component", label(), group.label());
  }

  /** What it does; empty where nothing is written about it. */
  String help() {
    return Catalogue.standard().help(group.section(), key).orElse("");
  }

  /** Whether it is this one, without regard to case. */
  boolean is(String section, String name) {
    return group.section().equalsIgnoreCase(section) && key.equalsIgnoreCase(name);
  }

  /** What stands behind its equals sign: the section with its parameters, or an asterisk. */
  String value(AnswerFile answers) {
    return answers.document().find(group.section(), key).map(Entry::value).orElse("");
  }
}
