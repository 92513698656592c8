package org.prepwright.model.answers;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** {@code [FavoritesEx]}: favorites of Internet Explorer, numbered from 1. */
public final class FavoritesEx extends TypedSection {
  /**
   * One favorite.
   *
   * @param number its number in the keys
   * @param title its name, which ends in {@code .url}; a backslash puts it in a folder
   * @param address where it leads
   * @param iconFile its icon, where it has one of its own
   * @param offline whether it can be read without a connection
   */
  public record Favorite(
      int number,
      Setting<String> title,
      Setting<String> address,
      Setting<String> iconFile,
      Setting<Boolean> offline) {}

  private final NumberedSettings<String> titles = numbered("Title", "", Codecs.quotedText());
  private final NumberedSettings<String> addresses = numbered("URL", "", Codecs.quotedText());
  private final NumberedSettings<String> iconFiles = numbered("IconFile", "", Codecs.quotedText());
  private final NumberedSettings<Boolean> offline = numbered("Offline", "", Codecs.oneZero());
  private final ObservableList<Favorite> favorites = FXCollections.observableArrayList();
  private final ObservableList<Favorite> readOnly =
      FXCollections.unmodifiableObservableList(favorites);

  private final NumberedLinks links =
      new NumberedLinks(this, titles, addresses, ".url", List.of(iconFiles, offline));

  FavoritesEx(AnswerFile answerFile) {
    super(answerFile, "FavoritesEx");
  }

  /** The same favorites as a list to add to and to sort; titles without {@code .url}. */
  public NumberedLinks links() {
    return links;
  }

  /** The favorites in the file, by number; changes with the file. */
  public ObservableList<Favorite> favorites() {
    return readOnly;
  }

  /** The favorite of a number, in the file or not; giving it values adds it. */
  public Favorite favorite(int number) {
    return new Favorite(
        number, titles.of(number), addresses.of(number), iconFiles.of(number), offline.of(number));
  }

  @Override
  void reread() {
    super.reread();
    readFavorites();
  }

  @Override
  void readFirst() {
    super.readFirst();
    readFavorites();
  }

  private void readFavorites() {
    List<Favorite> read =
        NumberedSettings.numbers(Stream.of(titles, addresses, iconFiles, offline)).stream()
            .map(this::favorite)
            .toList();
    if (!read.equals(favorites)) {
      favorites.setAll(read);
    }
    links.reread();
  }
}
