package org.prepwright.model.conversion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Assignment;
import org.prepwright.model.answers.DocumentedSections;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.conversion.Conversion.Outcome;
import org.prepwright.model.conversion.Conversion.Step;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.ByteForm;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;
import org.prepwright.model.text.UnrepresentableException;

/** One conversion: takes out, changes and adds lines of a copy. */
final class Converter {
  /** Sections that say something by standing there, whatever they hold. */
  private static final List<String> KEPT_WHEN_EMPTY = List.of("unattended", "networking");

  private final AnswerFile source;
  private final Kind target;
  private final CodePage eightBitPage;
  private final List<Step> report = new ArrayList<>();

  Converter(AnswerFile source, Kind target, CodePage eightBitPage) {
    this.source = source;
    this.target = target;
    this.eightBitPage = eightBitPage;
  }

  Conversion convert() throws ConversionRefusedException {
    refuse();
    Document document = copy();
    AnswerFile result = new AnswerFile(document, target, source.product());
    dropForeign(result);
    adaptValues(result);
    addNeeds(result);
    new NewErrors(source, result, report).cure();
    document.markNeverSaved();
    return new Conversion(result, report);
  }

  private void refuse() throws ConversionRefusedException {
    if (source.kind() == Kind.UDF) {
      throw refusal("convert.from-udf");
    }
    if (target == Kind.UDF) {
      throw refusal("convert.to-udf");
    }
    if (source.kind() == target) {
      throw refusal("convert.same-kind", target.usualFileName());
    }
  }

  /** Text-mode Setup reads no Unicode. */
  private Document copy() throws ConversionRefusedException {
    Document document = source.document();
    boolean readInTextMode = target == Kind.WINNT || target == Kind.RIS;
    if (!readInTextMode || document.form() == ByteForm.EIGHT_BIT) {
      return Document.parse(document.toBytes(), document.codePage());
    }
    try {
      return document.in(eightBitPage);
    } catch (UnrepresentableException e) {
      throw new ConversionRefusedException(e.getMessage());
    }
  }

  // ------------------------------------------------------------------ what does not carry over

  private void dropForeign(AnswerFile result) throws ConversionRefusedException {
    Document document = result.document();
    DocumentedSections roles = new DocumentedSections(document, source.kind());
    CarryOver carryOver = new CarryOver(source.kind(), target);
    Editor editor = new Editor(document);
    Deque<Edit> edits = new ArrayDeque<>();
    try {
      for (Section section : document.sections()) {
        String role = roles.of(section.name());
        List<Entry> dropped = new ArrayList<>();
        for (Entry entry : section.entries()) {
          Optional<String> reason = carryOver.reasonAgainst(role, entry);
          if (reason.isPresent()) {
            dropped.add(entry);
            String key = entry.key().orElse("");
            report(Outcome.DROPPED, section.name(), key, entry.lineNumber(), reason.get());
          }
        }
        boolean nothingStays =
            dropped.size() == section.entries().size()
                && (!dropped.isEmpty() || !carryOver.knowsSection(role))
                && !KEPT_WHEN_EMPTY.contains(Document.fold(section.name()));
        if (nothingStays) {
          reportHeader(section, dropped.isEmpty() ? carryOver.noSection() : "");
        }
        // from the bottom, so that the places above stay
        edits.addFirst(
            nothingStays ? editor.removeSection(section) : editor.remove(dropped, section.name()));
      }
    } catch (EditRefusedException e) {
      throw new ConversionRefusedException(e.getMessage());
    }
    document.apply(Edit.sequence(List.copyOf(edits), ""));
  }

  /** A section without entries is told of itself; comments go with their section. */
  private void reportHeader(Section section, String reason) {
    long comments =
        section.document().lines().subList(section.headerIndex(), section.endIndex()).stream()
            .filter(line -> line.kind() == Line.Kind.COMMENT)
            .count();
    String ofComments = comments == 0 ? "" : text("convert.comments", comments);
    String sentence = (reason + " " + ofComments).strip();
    if (!sentence.isEmpty()) {
      report(Outcome.DROPPED, section.name(), "", section.lineNumber(), sentence);
    }
  }

  // ------------------------------------------------------------------ what has to be different

  /** Where the files come from: 1 over the network, 0 from the CD (KB 123765). */
  private void adaptValues(AnswerFile result) throws ConversionRefusedException {
    adapt(result, "MsDosInitiated", target == Kind.RIS ? "1" : "0");
    if (target == Kind.WINNT) {
      adapt(result, "UnattendedInstall", "Yes");
    }
  }

  private void adapt(AnswerFile result, String key, String wanted)
      throws ConversionRefusedException {
    Optional<Entry> entry = result.document().find("Data", key);
    if (entry.isPresent() && !entry.get().value().equalsIgnoreCase(wanted)) {
      int line = source.document().find("Data", key).map(Entry::lineNumber).orElse(0);
      String reason = text("convert.start", target.usualFileName(), wanted);
      report(Outcome.CHANGED, "Data", key, line, reason);
      assign(result, "Data", key, wanted);
    }
  }

  private void addNeeds(AnswerFile result) throws ConversionRefusedException {
    for (Needs.Need need : Needs.of(source, target)) {
      if (result.document().find(need.section(), need.key()).isEmpty()) {
        assign(result, need.section(), need.key(), need.value());
        report(
            Outcome.ADDED,
            need.section(),
            need.key(),
            0,
            text("convert.needed", target.usualFileName(), need.value()));
      }
    }
  }

  private static void assign(AnswerFile result, String section, String key, String value)
      throws ConversionRefusedException {
    try {
      result.document().apply(new Assignment(result).edit(section, key, value));
    } catch (EditRefusedException e) {
      throw new ConversionRefusedException(e.getMessage());
    }
  }

  private void report(Outcome outcome, String section, String key, int line, String reason) {
    report.add(new Step(outcome, section, key, line, reason));
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }

  private static ConversionRefusedException refusal(String key, Object... arguments) {
    return new ConversionRefusedException(text(key, arguments));
  }
}
