package org.prepwright.model.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.NumberedLinks.Link;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/** Favorites and quick links as lists. */
class NumberedLinksTest {
  private static final String FILE =
      "[FavoritesEx]\r\nTitle1=\"One.url\"\r\nURL1=\"http://one/\"\r\nOffline1=1\r\n"
          + "; the second\r\nTitle2=\"Two.url\"\r\nURL2=http://two/\r\n"
          + "Title4=\"Four.url\"\r\nOffline4=perhaps\r\n";

  private AnswerFile answers;

  private void open(String text) {
    answers =
        new AnswerFile(
            Document.parse(text.getBytes(StandardCharsets.ISO_8859_1)),
            Kind.UNATTEND,
            Product.XP_PROFESSIONAL);
  }

  @Test
  void titlesAreReadWithoutTheirEnding() {
    open(FILE);
    assertThat(answers.favoritesEx.links().links())
        .containsExactly(
            new Link("One", "http://one/"), new Link("Two", "http://two/"), new Link("Four", ""));
  }

  @Test
  void aNewOneTakesTheNextNumberInOneStep() throws Exception {
    open("[FavoritesEx]\r\n");
    answers.favoritesEx.links().add("Intranet", "http://intranet/");
    answers.favoritesEx.links().add("Help.url", " http://help/ ");
    assertText(
        "[FavoritesEx]\r\nTitle1=\"Intranet.url\"\r\nURL1=\"http://intranet/\"\r\n"
            + "Title2=\"Help.url\"\r\nURL2=\"http://help/\"\r\n");
    answers.document().undo();
    assertThat(answers.favoritesEx.links().links())
        .containsExactly(new Link("Intranet", "http://intranet/"));
  }

  @Test
  void quickLinksHaveNoEnding() throws Exception {
    open("[URL]\r\n");
    answers.url.links().add("Time sheets", "http://time/");
    assertText("[URL]\r\nQuick_Link_1_Name=\"Time sheets\"\r\nQuick_Link_1=\"http://time/\"\r\n");
    assertThat(answers.url.links().links())
        .containsExactly(new Link("Time sheets", "http://time/"));
  }

  @Test
  void removingMovesTheOthersUpWithAllTheySay() throws Exception {
    open(FILE);
    answers.favoritesEx.links().remove(0);
    assertText(
        "[FavoritesEx]\r\n; the second\r\nTitle1=\"Two.url\"\r\nURL1=http://two/\r\n"
            + "Title2=\"Four.url\"\r\nOffline2=perhaps\r\n");
    answers.document().undo();
    assertText(FILE);
  }

  @Test
  void movingExchangesTheValues() throws Exception {
    open(FILE);
    answers.favoritesEx.links().move(0, true);
    assertText(
        "[FavoritesEx]\r\nTitle1=\"Two.url\"\r\nURL1=http://two/\r\nOffline2=1\r\n"
            + "; the second\r\nTitle2=\"One.url\"\r\nURL2=\"http://one/\"\r\n"
            + "Title4=\"Four.url\"\r\nOffline4=perhaps\r\n");
    answers.document().undo();
    answers.favoritesEx.links().move(0, false);
    assertText(FILE);
  }

  @Test
  void changingKeepsTheNumber() throws Exception {
    open(FILE);
    answers.favoritesEx.links().set(2, "Four", "http://four/");
    assertThat(text()).contains("Title4=\"Four.url\"").endsWith("URL4=\"http://four/\"\r\n");
  }

  @Test
  void halfALinkIsRefused() {
    open(FILE);
    assertThatThrownBy(() -> answers.favoritesEx.links().add("Title", " "))
        .isInstanceOf(EditRefusedException.class)
        .hasMessageContaining("belong together");
    assertText(FILE);
  }

  private String text() {
    return new String(answers.document().toBytes(), StandardCharsets.ISO_8859_1);
  }

  private void assertText(String expected) {
    assertThat(text()).isEqualTo(expected);
  }
}
