package org.prepwright.model.conversion;

import java.util.Optional;
import org.prepwright.model.answers.Placeholders;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.KeyFact;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Entry;

/** Says which entries of one kind of file mean the same in another. */
final class CarryOver {
  private static final String LIST_OF_COMPUTERS = "UniqueIds";

  private final Catalogue catalogue = Catalogue.standard();
  private final Kind source;
  private final Kind target;

  CarryOver(Kind source, Kind target) {
    this.source = source;
    this.target = target;
  }

  /**
   * Why an entry cannot be carried over; empty when it can. What no documentation knows is carried
   * over as it is.
   *
   * @param section the section's documented name
   */
  Optional<String> reasonAgainst(String section, Entry entry) {
    String key = entry.key().orElse("");
    if (!knowsSection(section)) {
      return Optional.of(noSection());
    }
    boolean isForeignKey =
        !key.isEmpty()
            && catalogue.find(target, section, key).isEmpty()
            && !catalogue.findAnywhere(section, key).isEmpty();
    if (isForeignKey) {
      return Optional.of(text("convert.no-key", target.usualFileName()));
    }
    if (isFilledByRisOnly(entry)) {
      return Optional.of(text("convert.ris-variable", target.usualFileName()));
    }
    return hasForeignValue(section, key, entry.value())
        ? Optional.of(text("convert.no-value", target.usualFileName()))
        : Optional.empty();
  }

  /** Whether the new kind has a section, or nobody documented it. */
  boolean knowsSection(String section) {
    if (section.equalsIgnoreCase(LIST_OF_COMPUTERS)) {
      // only winnt.exe and winnt32.exe take a uniqueness file
      return target == Kind.UNATTEND;
    }
    return catalogue.knowsSection(target, section) || !catalogue.knowsSectionAnywhere(section);
  }

  /** The sentence about a section that the new kind does not have. */
  String noSection() {
    return text("convert.no-section", target.usualFileName());
  }

  private boolean isFilledByRisOnly(Entry entry) {
    return source == Kind.RIS
        && Placeholders.isPlaceholder(entry.value(), Kind.RIS)
        && !Placeholders.isPlaceholder(entry.value(), target);
  }

  private boolean hasForeignValue(String section, String key, String value) {
    Optional<KeyFact> here = catalogue.find(source, section, key);
    Optional<KeyFact> there = catalogue.find(target, section, key);
    return here.isPresent()
        && there.isPresent()
        && there.get().certainty().isVerified()
        && here.get().allows(value)
        && !there.get().allows(value);
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
