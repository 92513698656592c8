package org.prepwright.model.deployment;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/** Adds, copies, renames and removes targets; each is one step that can be undone. */
public final class TargetEdits {
  private static final String PREFIX = "Target.";

  private final Deployment deployment;

  /** Changes the targets of these facts. */
  public TargetEdits(Deployment deployment) {
    this.deployment = deployment;
  }

  /**
   * Adds a target of which nothing is stated.
   *
   * @param name its name, without {@code Target.}
   * @return the target
   * @throws EditRefusedException when the name is blank, taken or cannot be written
   */
  public Target add(String name) throws EditRefusedException {
    String section = sectionFor(name);
    apply(new Editor(document()).addSection(section));
    return found(section);
  }

  /**
   * Adds a target with the facts of another, under a name made of that one's.
   *
   * @return the target
   * @throws EditRefusedException when it cannot be written
   */
  public Target duplicate(Target original) throws EditRefusedException {
    String section = PREFIX + freeName(original.label());
    Document copy = document().snapshot();
    List<Edit> edits = new ArrayList<>();
    copy.addListener(edits::add);
    copy.apply(new Editor(copy).addSection(section));
    int header = copy.section(section).orElseThrow().headerIndex();
    StringBuilder text = new StringBuilder(copy.lineText(header));
    for (Entry entry : document().entries(original.name())) {
      text.append("\r\n").append(document().lineText(entry.index()));
    }
    copy.apply(new Editor(copy).rewrite(header, text.toString(), section));
    apply(Edit.sequence(edits, section));
    return found(section);
  }

  /**
   * Gives a target another name.
   *
   * @return the target under its new name
   * @throws EditRefusedException when the name is blank, taken or cannot be written
   */
  public Target rename(Target target, String name) throws EditRefusedException {
    if (target.label().equals(name.strip())) {
      return target;
    }
    boolean differsInCase = Document.fold(target.label()).equals(Document.fold(name.strip()));
    String section = differsInCase ? PREFIX + name.strip() : sectionFor(name);
    // tried out as a section of its own, which refuses what no section can be called
    new Editor(Document.parse(new byte[0])).addSection(section);
    List<Edit> edits = new ArrayList<>();
    for (Section part : document().sections(target.name())) {
      edits.add(new Editor(document()).rewrite(part.headerIndex(), "[" + section + "]", section));
    }
    apply(Edit.sequence(edits, section));
    return found(section);
  }

  /**
   * Removes a target with its facts.
   *
   * @throws EditRefusedException when the lines around would then read differently
   */
  public void remove(Target target) throws EditRefusedException {
    apply(new Editor(document()).removeSection(target.name()));
  }

  private String sectionFor(String name) throws EditRefusedException {
    if (name.isBlank()) {
      throw new EditRefusedException(Messages.model().text("deployment.target.no-name"));
    }
    if (isTaken(name.strip())) {
      throw new EditRefusedException(
          Messages.model().text("deployment.target.name-taken", name.strip()));
    }
    return PREFIX + name.strip();
  }

  private boolean isTaken(String name) {
    return document().section(PREFIX + name).isPresent();
  }

  private String freeName(String label) {
    int number = 2;
    while (isTaken(label + " " + number)) {
      number++;
    }
    return label + " " + number;
  }

  private void apply(Edit edit) {
    document().applyAsStep(edit);
  }

  private Target found(String section) {
    return (Target) deployment.section(section).orElseThrow();
  }

  private Document document() {
    return deployment.document();
  }
}
