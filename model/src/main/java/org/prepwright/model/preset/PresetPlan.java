package org.prepwright.model.preset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.answers.NewFileAnswers;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Origins;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.message.Messages;
import org.prepwright.model.preset.PresetChange.Effect;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.ValueGrammar;

/** What a preset does to an answer file, known before it is done. */
public final class PresetPlan {
  private final AnswerFile answers;
  private final Preset preset;
  private final List<PresetChange> changes;

  private PresetPlan(AnswerFile answers, Preset preset) {
    this.answers = answers;
    this.preset = preset;
    this.changes = reckon();
  }

  /** Compares a file with a preset; the file stays as it is. */
  public static PresetPlan of(AnswerFile answers, Preset preset) {
    return new PresetPlan(answers, preset);
  }

  /**
   * A new file that says what a preset says.
   *
   * @throws EditRefusedException when a part of it cannot be written
   */
  public static AnswerFile newFile(Preset preset) throws EditRefusedException {
    AnswerFile made = NewAnswerFile.of(preset.kind(), preset.product());
    PresetPlan plan = of(made, preset);
    plan.apply(plan.fitting());
    return NewFileAnswers.asNew(made);
  }

  /** The preset. */
  public Preset preset() {
    return preset;
  }

  /** What would change, settings that go first, then in the order of the preset. */
  public List<PresetChange> changes() {
    return changes;
  }

  /** What would change and fits kind and product of the file. */
  public List<PresetChange> fitting() {
    return changes.stream().filter(PresetChange::fits).toList();
  }

  /**
   * Makes changes of this plan, all or none, as one step of undo. Other settings stay.
   *
   * @param chosen the changes that are wanted
   * @throws EditRefusedException when a part of it cannot be written
   */
  public void apply(Collection<PresetChange> chosen) throws EditRefusedException {
    String label = Messages.model().text("preset.applied", preset.name());
    OneStep.apply(
        answers,
        label,
        copy -> {
          for (PresetChange change : changes) {
            if (chosen.contains(change)) {
              make(copy.document(), change);
            }
          }
        });
  }

  /**
   * Notes that settings come from the preset.
   *
   * @param chosen the changes that were made
   */
  public void note(Origins origins, Collection<PresetChange> chosen) {
    chosen.stream()
        .filter(change -> change.effect() != Effect.REMOVED)
        .forEach(change -> note(origins, change.section(), change.key()));
  }

  /** Notes of a {@linkplain #newFile new file} that what the preset says comes from it. */
  public static void note(Origins origins, Preset preset) {
    preset.entries().forEach(entry -> note(origins, preset, entry.section(), entry.key()));
  }

  private void note(Origins origins, String section, String key) {
    note(origins, preset, section, key);
  }

  private static void note(Origins origins, Preset preset, String section, String key) {
    origins.cameFromPreset(preset.name(), section, key);
  }

  private static void make(Document document, PresetChange change) throws EditRefusedException {
    if (change.effect() == Effect.REMOVED) {
      document.apply(new Editor(document).remove(change.section(), change.key()));
    } else {
      Preset.put(document, change.entry());
    }
  }

  private List<PresetChange> reckon() {
    List<PresetChange> found = new ArrayList<>();
    for (String path : preset.removals()) {
      int slash = path.lastIndexOf('/');
      String section = path.substring(0, slash);
      String key = path.substring(slash + 1);
      answers
          .document()
          .find(section, key)
          .ifPresent(
              entry ->
                  found.add(
                      new PresetChange(
                          section, key, shown(section, key, entry), "", Effect.REMOVED, "", null)));
    }
    DocumentedSections applied = new DocumentedSections(applied(), answers.kind());
    for (PresetEntry entry : preset.entries()) {
      change(entry, applied).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<PresetChange> change(PresetEntry entry, DocumentedSections applied) {
    String section = entry.section();
    String key = entry.key();
    String after = ValueGrammar.plain(entry.rawValue());
    Optional<Entry> now = key.isEmpty() ? sameLine(entry) : answers.document().find(section, key);
    boolean saysItAlready = now.filter(one -> plain(one).equals(after)).isPresent();
    if (saysItAlready) {
      return Optional.empty();
    }
    return Optional.of(
        new PresetChange(
            section,
            key,
            now.map(one -> shown(section, key, one)).orElse(""),
            after,
            now.isPresent() ? Effect.CHANGED : Effect.ADDED,
            unfit(section, key, applied),
            entry));
  }

  private Optional<Entry> sameLine(PresetEntry entry) {
    return answers.document().entries(entry.section()).stream()
        .filter(one -> one.key().isEmpty() && one.rawValue().equals(entry.rawValue()))
        .findFirst();
  }

  private static String plain(Entry entry) {
    return ValueGrammar.plain(entry.rawValue());
  }

  private static String shown(String section, String key, Entry entry) {
    return Catalogue.standard().isSecret(section, key, entry.value())
        ? SecretText.MASK
        : plain(entry);
  }

  /** The text with all of the preset: only there do sections stand that its answers name. */
  private Document applied() {
    Document copy = answers.document().snapshot();
    for (PresetEntry entry : preset.entries()) {
      putWherePossible(copy, entry);
    }
    return copy;
  }

  private static void putWherePossible(Document copy, PresetEntry entry) {
    try {
      Preset.put(copy, entry);
    } catch (EditRefusedException e) {
      // refused again, and told, when it is really to be done
      return;
    }
  }

  private String unfit(String section, String key, DocumentedSections applied) {
    Catalogue catalogue = Catalogue.standard();
    String documented = applied.of(section);
    boolean isSectionKnown = catalogue.knowsSection(answers.kind(), documented);
    if (key.isEmpty() || (isSectionKnown && catalogue.hasFreeKeys(answers.kind(), documented))) {
      return isSectionKnown || !catalogue.knowsSectionAnywhere(section) ? "" : notForKind();
    }
    Optional<KeyFact> fact = catalogue.find(answers.kind(), documented, key);
    if (fact.isPresent()) {
      return fact.get().appliesTo(answers.product())
          ? ""
          : Messages.model().text("preset.not-for-product", answers.product().label());
    }
    // what no documentation knows, a person has put in by intent
    return catalogue.findAnywhere(section, key).isEmpty() ? "" : notForKind();
  }

  private String notForKind() {
    return Messages.model().text("preset.not-for-kind", answers.kind().label());
  }
}
