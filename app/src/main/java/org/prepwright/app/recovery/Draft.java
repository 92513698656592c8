package org.prepwright.app.recovery;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prepwright.app.editing.FileChange;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/**
 * Unsaved work on an answer file and the files beside it, without secrets.
 *
 * @param version of this form; another one is not read
 * @param path where the answer file lies; empty for one that was never saved
 * @param kind id of its kind
 * @param product id of its product
 * @param writtenAt when this was written, in ISO-8601
 * @param texts the answer file, then the files beside it
 */
public record Draft(
    int version,
    String path,
    String kind,
    String product,
    String writtenAt,
    List<DraftText> texts) {
  private static final int VERSION = 1;
  private static final Gson GSON = new Gson();

  /**
   * What became of the work.
   *
   * @param lost the secrets that were entered and not saved, by name
   * @param isChangedOnDisk whether somebody changed a file meanwhile
   */
  public record Restored(Set<String> lost, boolean isChangedOnDisk) {
    /** Keeps its own copy of the names. */
    public Restored {
      lost = Collections.unmodifiableSet(new LinkedHashSet<>(lost));
    }
  }

  /** Keeps its own copy of the list. */
  public Draft {
    // something else in JSON has none
    texts = texts == null ? List.of() : List.copyOf(texts);
  }

  /** Takes the work on a file. */
  static Draft of(
      Optional<Path> path, Kind kind, Product product, Instant now, List<FileChange> texts) {
    return new Draft(
        VERSION,
        path.map(Path::toAbsolutePath).map(Path::toString).orElse(""),
        kind.id(),
        product.id(),
        now.toString(),
        texts.stream().map(DraftText::of).toList());
  }

  /** Where the answer file lies; empty for one that was never saved. */
  public Optional<Path> file() {
    return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
  }

  /** The name of the answer file, or the one it would get. */
  public String name() {
    return texts.get(0).name();
  }

  /** The kind of the file. */
  public Kind answerKind() {
    return Kind.byId(kind).orElse(Kind.SYSPREP);
  }

  /** The product the file is for. */
  public Product answerProduct() {
    return Product.byId(product).orElse(Product.XP_PROFESSIONAL);
  }

  /** When the work was kept last. */
  public Instant time() {
    return Instant.parse(writtenAt);
  }

  /**
   * Puts the work into the file as it is on disk now; each text is one step that can be undone.
   *
   * @param file the file, just read
   * @param label what undo will say
   */
  public Restored restoreInto(OpenedFile file, String label) {
    Set<String> lost = new LinkedHashSet<>();
    boolean isChanged = false;
    List<Document> documents = file.texts();
    for (int i = 0; i < Math.min(texts.size(), documents.size()); i++) {
      isChanged |= texts.get(i).isChangedOnDisk(documents.get(i));
      lost.addAll(texts.get(i).restoreInto(documents.get(i), label));
    }
    file.answers().kindProperty().set(answerKind());
    file.answers().productProperty().set(answerProduct());
    return new Restored(lost, isChanged);
  }

  // ------------------------------------------------------------------ as bytes

  /** JSON in ASCII, so that a unit of any file goes through unchanged. */
  byte[] toBytes() {
    String json = GSON.toJson(this);
    StringBuilder ascii = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char one = json.charAt(i);
      if (one < 0x7F) {
        ascii.append(one);
      } else {
        ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) one));
      }
    }
    return ascii.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads what {@link #toBytes()} wrote; empty for anything else. */
  static Optional<Draft> parse(byte[] bytes) {
    try {
      Draft draft = GSON.fromJson(new String(bytes, StandardCharsets.US_ASCII), Draft.class);
      if (draft == null || draft.version != VERSION || draft.texts.isEmpty()) {
        return Optional.empty();
      }
      draft.file();
      draft.time();
      return Optional.of(draft);
    } catch (JsonParseException
        | InvalidPathException
        | DateTimeParseException
        | NullPointerException e) {
      return Optional.empty();
    }
  }
}
