package org.prepwright.model.answers;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** {@code [URL]}: pages and links of Internet Explorer, and its automatic configuration. */
public final class Url extends TypedSection {
  /** A link of the Links bar. */
  public record QuickLink(int number, Setting<String> address, Setting<String> title) {}

  /** The home page. */
  public final Setting<String> homePage = quotedText("Home_Page");

  /** The page for help. */
  public final Setting<String> helpPage = quotedText("Help_Page");

  /** The page for searching. */
  public final Setting<String> searchPage = quotedText("Search_Page");

  /** Whether a configuration file or proxy script is used. */
  public final Setting<Boolean> autoConfig = oneZero("AutoConfig");

  /** The configuration file (.ins). */
  public final Setting<String> autoConfigUrl = quotedText("AutoConfigURL");

  /** The proxy script (.js, .jvs or .pac). */
  public final Setting<String> autoConfigJsUrl = quotedText("AutoConfigJSURL");

  /** Minutes after which the configuration is fetched again. */
  public final Setting<Integer> autoConfigTime = number("AutoConfigTime");

  /** Whether settings are detected. */
  public final Setting<Boolean> autoDetect = oneZero("AutoDetect");

  private final NumberedSettings<String> addresses =
      numbered("Quick_Link_", "", Codecs.quotedText());
  private final NumberedSettings<String> titles =
      numbered("Quick_Link_", "_Name", Codecs.quotedText());
  private final ObservableList<QuickLink> quickLinks = FXCollections.observableArrayList();
  private final ObservableList<QuickLink> readOnly =
      FXCollections.unmodifiableObservableList(quickLinks);

  private final NumberedLinks links = new NumberedLinks(this, titles, addresses, "", List.of());

  Url(AnswerFile answerFile) {
    super(answerFile, "URL");
  }

  /** The quick links as a list to add to and to sort. */
  public NumberedLinks links() {
    return links;
  }

  /** The quick links in the file, by number; changes with the file. */
  public ObservableList<QuickLink> quickLinks() {
    return readOnly;
  }

  /** The quick link of a number, in the file or not; giving it values adds it. */
  public QuickLink quickLink(int number) {
    return new QuickLink(number, addresses.of(number), titles.of(number));
  }

  @Override
  void reread() {
    super.reread();
    readLinks();
  }

  @Override
  void readFirst() {
    super.readFirst();
    readLinks();
  }

  private void readLinks() {
    List<QuickLink> read =
        NumberedSettings.numbers(Stream.of(addresses, titles)).stream()
            .map(this::quickLink)
            .toList();
    if (!read.equals(quickLinks)) {
      quickLinks.setAll(read);
    }
    links.reread();
  }
}
