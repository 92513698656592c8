package org.prepwright.model.companion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;

/**
 * The texts of the files beside an answer file. A file that is not there is an empty text, and one
 * that stays empty is not written.
 *
 * @param deployment the facts outside the answer file
 * @param uniqueness the uniqueness file
 * @param computers the table of computers
 * @param commands the commands that Setup runs
 */
public record Companions(
    Deployment deployment, AnswerFile uniqueness, Document computers, Document commands) {
  /** Takes the texts of four files. */
  public static Companions of(
      Document deployment, Document uniqueness, Document computers, Document commands) {
    return new Companions(
        new Deployment(deployment),
        new AnswerFile(uniqueness, Kind.UDF, Product.XP_PROFESSIONAL),
        computers,
        commands);
  }

  /** Begins without any file. */
  public static Companions none() {
    // a new table takes the letters of every language
    Document table = Document.parse(new byte[0], CodePage.UTF_8);
    return of(empty(), empty(), table, empty());
  }

  private static Document empty() {
    return Document.parse(new byte[0]);
  }

  /** The text of one of the files. */
  public Document text(Companion companion) {
    return switch (companion) {
      case DEPLOYMENT -> deployment.document();
      case UNIQUENESS -> uniqueness.document();
      case COMPUTERS -> computers;
      case COMMANDS -> commands;
    };
  }

  /** Takes the text of each file. */
  public static Companions of(Map<Companion, Document> texts) {
    return of(
        texts.get(Companion.DEPLOYMENT),
        texts.get(Companion.UNIQUENESS),
        texts.get(Companion.COMPUTERS),
        texts.get(Companion.COMMANDS));
  }

  /** Copies of all texts, of which another thread makes its own views. */
  public Map<Companion, Document> snapshots() {
    Map<Companion, Document> copies = new EnumMap<>(Companion.class);
    for (Companion companion : Companion.values()) {
      copies.put(companion, text(companion).snapshot());
    }
    return copies;
  }

  /** All texts, in the order of {@link Companion}. */
  public List<Document> texts() {
    return List.of(Companion.values()).stream().map(this::text).toList();
  }
}
