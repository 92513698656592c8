package org.prepwright.app.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.FileStore;
import org.prepwright.model.text.UnwritableValueException;
import org.prepwright.model.text.ValueGrammar;
import org.prepwright.model.text.ValueWriter;
import org.prepwright.model.text.ValueWriter.Quotes;
import org.prepwright.model.text.ValueWriter.Reader;

/**
 * What the program remembers of a person. Kept in an INI file in UTF-8; a file that cannot be read
 * counts as empty, and one that cannot be written is left, since nothing that matters is lost.
 */
public final class UserSettings {
  /** How many recent files are remembered. */
  public static final int LONGEST_LIST = 10;

  private static final String RECENT = "Recent";
  private static final String FILE_KEY = "File";
  private static final String WINDOW = "Window";
  private static final String THEME_KEY = "Theme";
  private static final String LANGUAGE_KEY = "Language";
  private static final String TEXT_SIZE_KEY = "TextSize";
  private static final String PLACE_KEY = "Place";
  private static final String PREVIEW_FOLDED_KEY = "PreviewFolded";
  private static final String PREVIEW_WIDTH_KEY = "PreviewWidth";
  private static final String FINDINGS_HEIGHT_KEY = "FindingsHeight";
  private static final String EXPORT = "Export";
  private static final String MEDIUM_KEY = "Medium";
  private static final String MARK = "\uFEFF";
  private static final double LARGEST_PART = 10_000;

  private final Path file;
  private final ObservableList<Path> recentFiles = FXCollections.observableArrayList();
  private final ObservableList<Path> readOnlyRecentFiles =
      FXCollections.unmodifiableObservableList(recentFiles);
  private final ObjectProperty<ThemeChoice> theme =
      new SimpleObjectProperty<>(this, "theme", ThemeChoice.SYSTEM);
  private final ObjectProperty<LanguageChoice> language =
      new SimpleObjectProperty<>(this, "language", LanguageChoice.SYSTEM);
  private final ObjectProperty<TextSize> textSize =
      new SimpleObjectProperty<>(this, "textSize", TextSize.NORMAL);
  private final BooleanProperty previewFolded =
      new SimpleBooleanProperty(this, "previewFolded", false);
  private final DoubleProperty previewWidth = new SimpleDoubleProperty(this, "previewWidth", 0);
  private final DoubleProperty findingsHeight = new SimpleDoubleProperty(this, "findingsHeight", 0);
  private WindowPlace place;
  private LastExport lastExport = LastExport.NONE;

  private UserSettings(Path file) {
    this.file = file;
  }

  /**
   * Reads the settings.
   *
   * @param file the settings file; it need not exist
   */
  public static UserSettings load(Path file) {
    UserSettings settings = new UserSettings(file);
    try {
      settings.take(Document.parse(FileStore.read(file), CodePage.UTF_8));
    } catch (IOException e) {
      // there is no file yet, or nobody may read it: begin with nothing
      settings.recentFiles.clear();
    }
    Stream.of(
            settings.theme,
            settings.language,
            settings.textSize,
            settings.previewFolded,
            settings.previewWidth,
            settings.findingsHeight)
        .forEach(choice -> choice.addListener(changed -> settings.save()));
    return settings;
  }

  /** The files opened last, the newest first. */
  public ObservableList<Path> recentFiles() {
    return readOnlyRecentFiles;
  }

  /** Which colours the person wants; a change is written at once. */
  public ObjectProperty<ThemeChoice> themeProperty() {
    return theme;
  }

  /** Which language the person wants; a change is written at once. */
  public ObjectProperty<LanguageChoice> languageProperty() {
    return language;
  }

  /** How large the window writes; a change is written at once. */
  public ObjectProperty<TextSize> textSizeProperty() {
    return textSize;
  }

  /** Whether the person folded the preview away; a change is written at once. */
  public BooleanProperty previewFoldedProperty() {
    return previewFolded;
  }

  /** The width the person gave the preview, in pixels; 0 when none. Written at once. */
  public DoubleProperty previewWidthProperty() {
    return previewWidth;
  }

  /** The height the person gave the list of findings, in pixels; 0 when none. Written at once. */
  public DoubleProperty findingsHeightProperty() {
    return findingsHeight;
  }

  /** Where the window stood last; empty before it was closed for the first time. */
  public Optional<WindowPlace> place() {
    return Optional.ofNullable(place);
  }

  /** Notes where the window stands. */
  public void notePlace(WindowPlace now) {
    place = now;
    save();
  }

  /** Where bundles went last. */
  public LastExport lastExport() {
    return lastExport;
  }

  /**
   * Notes where a bundle went.
   *
   * @param medium a word for the medium
   * @param folder the folder it was put into
   */
  public void noteExport(String medium, Path folder) {
    lastExport = lastExport.with(medium, folder.toString());
    save();
  }

  /** The folder for the person's own presets, beside the settings file. */
  public Path presetFolder() {
    return file.resolveSibling("presets");
  }

  /** Puts a file at the head of the recent files. */
  public void remember(Path opened) {
    Path absolute = opened.toAbsolutePath().normalize();
    recentFiles.remove(absolute);
    recentFiles.add(0, absolute);
    if (recentFiles.size() > LONGEST_LIST) {
      recentFiles.remove(LONGEST_LIST, recentFiles.size());
    }
    save();
  }

  /** Takes a file off the recent files. */
  public void forget(Path gone) {
    recentFiles.remove(gone.toAbsolutePath().normalize());
    save();
  }

  private void take(Document written) {
    for (int i = 1; i <= LONGEST_LIST; i++) {
      String recent = value(written, RECENT, FILE_KEY + i);
      if (!recent.isEmpty()) {
        takeRecent(recent);
      }
    }
    ThemeChoice.byId(value(written, WINDOW, THEME_KEY)).ifPresent(theme::set);
    LanguageChoice.byId(value(written, WINDOW, LANGUAGE_KEY)).ifPresent(language::set);
    TextSize.byId(value(written, WINDOW, TEXT_SIZE_KEY)).ifPresent(textSize::set);
    place = WindowPlace.of(value(written, WINDOW, PLACE_KEY)).orElse(null);
    takeLastExport(written);
    previewFolded.set(value(written, WINDOW, PREVIEW_FOLDED_KEY).equalsIgnoreCase("yes"));
    previewWidth.set(length(value(written, WINDOW, PREVIEW_WIDTH_KEY)));
    findingsHeight.set(length(value(written, WINDOW, FINDINGS_HEIGHT_KEY)));
  }

  private void takeLastExport(Document written) {
    Map<String, String> folders = new LinkedHashMap<>();
    written.entries(EXPORT).stream()
        .flatMap(entry -> entry.key().stream())
        .filter(key -> !key.equalsIgnoreCase(MEDIUM_KEY))
        .forEach(key -> folders.put(key, value(written, EXPORT, key)));
    lastExport = new LastExport(value(written, EXPORT, MEDIUM_KEY), folders);
  }

  /** A length in pixels; 0 for anything else. */
  private static double length(String written) {
    boolean isNumber = written.matches("[0-9]{1,5}");
    return isNumber ? Math.min(LARGEST_PART, Integer.parseInt(written)) : 0;
  }

  private void takeRecent(String written) {
    try {
      recentFiles.add(Path.of(written));
    } catch (InvalidPathException e) {
      // not a path of this computer; the others may well be
      return;
    }
  }

  private static String value(Document written, String section, String key) {
    return written.find(section, key).map(entry -> ValueGrammar.plain(entry.rawValue())).orElse("");
  }

  private void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileStore.write(file, toBytes(), null);
    } catch (IOException e) {
      System.getLogger(UserSettings.class.getName())
          .log(System.Logger.Level.WARNING, "The settings were not written to " + file, e);
    }
  }

  private byte[] toBytes() {
    Document document = Document.parse(MARK.getBytes(StandardCharsets.UTF_8));
    set(document, WINDOW, LANGUAGE_KEY, language.get().id());
    set(document, WINDOW, THEME_KEY, theme.get().id());
    set(document, WINDOW, TEXT_SIZE_KEY, textSize.get().id());
    set(document, WINDOW, PREVIEW_FOLDED_KEY, previewFolded.get() ? "yes" : "no");
    if (previewWidth.get() > 0) {
      set(document, WINDOW, PREVIEW_WIDTH_KEY, String.valueOf(Math.round(previewWidth.get())));
    }
    if (findingsHeight.get() > 0) {
      set(document, WINDOW, FINDINGS_HEIGHT_KEY, String.valueOf(Math.round(findingsHeight.get())));
    }
    if (place != null) {
      set(document, WINDOW, PLACE_KEY, place.text());
    }
    if (!lastExport.medium().isEmpty()) {
      set(document, EXPORT, MEDIUM_KEY, lastExport.medium());
      lastExport.folders().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(used -> set(document, EXPORT, used.getKey(), used.getValue()));
    }
    int number = 1;
    for (Path recent : recentFiles) {
      if (set(document, RECENT, FILE_KEY + number, recent.toString())) {
        number++;
      }
    }
    return document.toBytes();
  }

  /** A file name may hold a line break, which no INI file can; such a file is not remembered. */
  private static boolean set(Document document, String section, String key, String value) {
    ValueWriter writer = new ValueWriter(Reader.BOTH, Quotes.ALWAYS, document.stringNames());
    try {
      document.apply(new Editor(document).set(section, key, writer.one(value)));
      return true;
    } catch (UnwritableValueException | EditRefusedException e) {
      return false;
    }
  }
}
