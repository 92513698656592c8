package org.prepwright.model.computers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of names count, take cells of a table, or both. */
class NameTemplateTest {
  private static final ComputerTable TABLE =
      ComputerTable.of(
          List.of("Site", "UserData/FullName"),
          List.of(List.of("ber", "Anna"), List.of("PAR", "Bea"), List.of("ber", "Carl")));

  @Test
  void theCounterBeginsWhereItIsTold() throws PatternRefusedException {
    assertThat(NameTemplate.parse(" LAB-{n:03} ").numbered(99, 3).names())
        .containsExactly("LAB-099", "LAB-100", "LAB-101");
    assertThat(NameTemplate.parse("{N}-PC").numbered(8, 3).names())
        .containsExactly("8-PC", "9-PC", "10-PC");
    assertThat(NameTemplate.parse("a{n:2}b{ row : 000 }").numbered(5, 2).names())
        .containsExactly("a05b001", "a06b002");
  }

  @Test
  void theFirstNamesAreShownWithoutTheOthers() throws PatternRefusedException {
    NameSeries series = NameTemplate.parse("LAB-{n:05}").numbered(1, 50_000);
    assertThat(series.count()).isEqualTo(50_000);
    assertThat(series.firstNames(2)).containsExactly("LAB-00001", "LAB-00002");
    assertThat(NameTemplate.parse("X").numbered(1, 1).firstNames(5)).containsExactly("X");
  }

  @Test
  void aRangeOfItsOwnNeedsNothingBeside() throws PatternRefusedException {
    NameTemplate template = NameTemplate.parse("LAB-{8..11:00}-{row}");
    assertThat(template.ownCount()).hasValue(4);
    assertThat(template.names().names())
        .containsExactly("LAB-08-1", "LAB-09-2", "LAB-10-3", "LAB-11-4");
    assertThat(NameTemplate.parse("LAB-{1..30:00}").names().names())
        .isEqualTo(ComputerNamePattern.parse("LAB-{1..30:00}").names());
    assertThat(template.forRows(TABLE, 1).names())
        .containsExactly("LAB-08-1", "LAB-09-2", "LAB-10-3");
  }

  @Test
  void columnsAreNamedByTheirHeadingsInAnyCase() throws PatternRefusedException {
    NameTemplate template = NameTemplate.parse("{site}-{row}");
    assertThat(template.readsTable()).isTrue();
    assertThat(template.ownCount()).isEmpty();
    assertThat(template.forRows(TABLE, 1).names()).containsExactly("ber-1", "PAR-2", "ber-3");
    assertThat(NameTemplate.parse("{userdata/fullname}{n:02}").forRows(TABLE, 10).names())
        .containsExactly("Anna10", "Bea11", "Carl12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "LAB-{n",
        "LAB-n}",
        "LAB-{}",
        "LAB-{{n}}",
        "{1..2}{1..2}",
        "{1..2}{n}",
        "{n:12}",
        "{n:0000000000}",
        "{9..1}"
      })
  void whatIsNoPatternIsRefusedInASentence(String text) {
    assertThatThrownBy(() -> NameTemplate.parse(text))
        .isInstanceOf(PatternRefusedException.class)
        .message()
        .contains(". ")
        .doesNotContain("'");
  }

  @Test
  void whatMakesNoNamesIsRefusedInASentence() throws PatternRefusedException {
    NameTemplate counter = NameTemplate.parse("LAB-{n}");
    NameTemplate range = NameTemplate.parse("LAB-{1..2}");
    ComputerTable none = ComputerTable.of(List.of("ComputerName"), List.of());
    assertThatThrownBy(counter::names).hasMessageContaining("how many");
    assertThatThrownBy(() -> counter.numbered(1, 0)).isInstanceOf(PatternRefusedException.class);
    assertThatThrownBy(() -> counter.numbered(-1, 5)).isInstanceOf(PatternRefusedException.class);
    assertThatThrownBy(() -> counter.numbered(1, 50_001)).hasMessageContaining("50000");
    assertThatThrownBy(() -> counter.forRows(none, 1)).hasMessageContaining("no computers");
    assertThatThrownBy(() -> range.numbered(1, 3)).hasMessageContaining("from 1 to 2");
    assertThatThrownBy(() -> range.forRows(TABLE, 1)).hasMessageContaining("{n}");
    assertThatThrownBy(() -> NameTemplate.parse("LAB").numbered(1, 2))
        .hasMessageContaining("the same");
    assertThatThrownBy(() -> NameTemplate.parse("{site}").numbered(1, 2))
        .hasMessageContaining("\"site\"");
  }

  @Test
  void aColumnThatIsMissingOrBlankIsNamed() throws PatternRefusedException {
    NameTemplate template = NameTemplate.parse("{room}-{n}");
    assertThatThrownBy(() -> template.forRows(TABLE, 1))
        .hasMessageContainingAll("\"room\"", "Site, UserData/FullName");
    ComputerTable gap =
        ComputerTable.of(List.of("Room", "x"), List.of(List.of("1", "a"), List.of("", "b")));
    assertThatThrownBy(() -> template.forRows(gap, 1))
        .hasMessageContainingAll("Computer 2", "line 3", "\"room\"");
  }

  @Test
  void aSecretDoesNotGetIntoAName() throws PatternRefusedException {
    NameTemplate template = NameTemplate.parse("PC-{userdata/productkey}");
    ComputerTable keys =
        ComputerTable.of(List.of("UserData/ProductKey", "x"), List.of(List.of("AAAAA", "a")));
    assertThatThrownBy(() -> template.forRows(keys, 1))
        .hasMessageContaining("\"userdata/productkey\"")
        .message()
        .doesNotContain("AAAAA");
  }
}
