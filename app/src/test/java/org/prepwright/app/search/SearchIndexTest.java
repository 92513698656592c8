package org.prepwright.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private final SearchIndex index =
      index(
          "Time Zone|General",
          "Time zone of the domain|[Other] Zone",
          "Computer Name|[UserData] ComputerName",
          "Runtime options|Advanced",
          "Product Key|[UserData] ProductKey");

  @Test
  void theBeginningOfANameCountsMostThenAWordThenAnywhere() {
    assertThat(titles("time"))
        .containsExactly("Time Zone", "Time zone of the domain", "Runtime options");
  }

  @Test
  void everyWordMustBeFoundInAnyOrder() {
    assertThat(titles("zone time dom")).containsExactly("Time zone of the domain");
    assertThat(titles("time key")).isEmpty();
  }

  @Test
  void keysAndSectionsFindTheirSettings() {
    assertThat(titles("productkey")).containsExactly("Product Key");
    assertThat(titles("userdata")).containsExactly("Product Key", "Computer Name");
    assertThat(titles("userd name")).containsExactly("Computer Name");
  }

  @Test
  void lettersLeftOutAreForgiven() {
    assertThat(titles("cmptr")).containsExactly("Computer Name");
  }

  @Test
  void nothingFindsTheFirst() {
    assertThat(index.find("", 2)).hasSize(2);
    assertThat(titles("xyzzy")).isEmpty();
  }

  private List<String> titles(String wanted) {
    return index.find(wanted, 10).stream().map(SearchEntry::title).toList();
  }

  private static SearchIndex index(String... titlesAndDetails) {
    return new SearchIndex(
        Arrays.stream(titlesAndDetails)
            .map(both -> both.split("\\|", -1))
            .map(both -> new SearchEntry("kind", both[0], both[1], () -> {}))
            .toList());
  }
}
