package org.prepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of telephone codes. */
class CountryCodesTest {
  @Test
  void codesAreInOrderAndRegionsKnown() {
    assertThat(CountryCodes.all()).extracting(CountryCodeFact::code).isSorted();
    assertThat(CountryCodes.all()).extracting(CountryCodeFact::code).doesNotHaveDuplicates();
    List<String> regions =
        CountryCodes.all().stream().flatMap(fact -> fact.regions().stream()).toList();
    assertThat(regions).doesNotHaveDuplicates();
    assertThat(List.of(Locale.getISOCountries())).containsAll(regions);
  }

  @Test
  void usualCodesAreThere() {
    assertThat(CountryCodes.all())
        .hasSizeGreaterThan(190)
        .contains(
            new CountryCodeFact(1, List.of("US", "CA")),
            new CountryCodeFact(49, List.of("DE")),
            new CountryCodeFact(81, List.of("JP")));
  }
}
