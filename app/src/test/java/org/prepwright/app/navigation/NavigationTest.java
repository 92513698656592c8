package org.prepwright.app.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.Presence;

class NavigationTest {
  private final Navigation navigation =
      new Navigation(pages("name", "display", "licensing", "end"));

  @Test
  void beginsAtTheFirstPage() {
    assertThat(navigation.current().id()).isEqualTo("name");
    assertThat(navigation.canGoBack()).isFalse();
    assertThat(navigation.canGoNext()).isTrue();
    assertThat(navigation.visited()).containsExactly("name");
  }

  @Test
  void goesThroughAllPagesAndStaysAtTheEnds() {
    List<String> seen = new ArrayList<>();
    navigation.currentProperty().addListener((page, before, now) -> seen.add(now.id()));
    for (int i = 0; i < 5; i++) {
      navigation.goNext();
    }
    assertThat(navigation.canGoNext()).isFalse();
    for (int i = 0; i < 5; i++) {
      navigation.goBack();
    }
    assertThat(seen).containsExactly("display", "licensing", "end", "licensing", "display", "name");
  }

  @Test
  void goesToAPageByItsId() {
    assertThat(navigation.goTo("end")).isTrue();
    assertThat(navigation.current().id()).isEqualTo("end");
    assertThat(navigation.visited()).containsExactlyInAnyOrder("name", "end");
  }

  @Test
  void staysWhenThereIsNoSuchPage() {
    assertThat(navigation.goTo("elsewhere")).isFalse();
    assertThat(navigation.current().id()).isEqualTo("name");
  }

  @Test
  void keepsThePageOnDisplayWhenOthersGo() {
    navigation.goTo("end");
    navigation.showPages(pages("name", "end"));
    assertThat(navigation.current().id()).isEqualTo("end");
    assertThat(navigation.canGoNext()).isFalse();
  }

  @Test
  void goesToTheNearestPageBeforeWhenTheOneOnDisplayNoLongerApplies() {
    navigation.goTo("licensing");
    navigation.showPages(pages("name", "display", "end"));
    assertThat(navigation.current().id()).isEqualTo("display");
  }

  @Test
  void hasNoPageWhereNoneApplies() {
    Navigation empty = new Navigation(List.of());
    assertThat(empty.current()).isNull();
    assertThat(empty.canGoNext()).isFalse();
    assertThat(empty.canGoBack()).isFalse();
    empty.goNext();
    empty.goBack();
    assertThat(empty.current()).isNull();
    empty.showPages(pages("name"));
    assertThat(empty.current().id()).isEqualTo("name");
  }

  @Test
  void findsThePageOfASettingWithoutRegardToCase() {
    assertThat(navigation.pageOf("SECTION", "DISPLAY").orElseThrow().id()).isEqualTo("display");
    assertThat(navigation.pageOf("Section", "nowhere")).isEmpty();
  }

  @Test
  void prefersThePageOnDisplayForASettingThatTwoPagesEdit() {
    PageDescriptor first = page("first", "Section/Shared");
    PageDescriptor second = page("second", "Section/Shared");
    Navigation two = new Navigation(List.of(first, second));
    assertThat(two.pageOf("Section", "Shared")).contains(first);
    two.goNext();
    assertThat(two.pageOf("Section", "Shared")).contains(second);
  }

  @Test
  void aSettingOnNoPageIsOnThePageThatTakesAny() {
    PageDescriptor own = page("own", "Section/Own");
    PageDescriptor any = page("any").takingAnySetting();
    Navigation all = new Navigation(List.of(any, own));
    assertThat(all.pageOf("Section", "Own")).contains(own);
    assertThat(all.pageOf("Section", "Other")).contains(any);
  }

  private static List<PageDescriptor> pages(String... ids) {
    return Arrays.stream(ids).map(id -> page(id, "Section/" + id)).toList();
  }

  private static PageDescriptor page(String id, String... paths) {
    return new PageDescriptor(
        id, PageGroup.GENERAL, Presence.ALWAYS, List.of(paths), context -> null);
  }
}
