package org.prepwright.model.companion;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.deployment.Deployment;
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
    return of(empty(), empty(), empty(), empty());
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

  /**
   * Takes the texts of all files.
   *
   * @param texts the texts in the order of {@link Companion}
   */
  public static Companions of(List<Document> texts) {
    return of(
        texts.get(Companion.DEPLOYMENT.ordinal()),
        texts.get(Companion.UNIQUENESS.ordinal()),
        texts.get(Companion.COMPUTERS.ordinal()),
        texts.get(Companion.COMMANDS.ordinal()));
  }

  /** All texts, in the order of {@link Companion}. */
  public List<Document> texts() {
    return List.of(Companion.values()).stream().map(this::text).toList();
  }
}
