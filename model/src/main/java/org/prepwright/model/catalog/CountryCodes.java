package org.prepwright.model.catalog;

import java.util.Arrays;
import java.util.List;

/** The telephone codes of the world (ITU-T E.164, assigned country codes). */
public final class CountryCodes {
  private static final List<CountryCodeFact> ALL =
      CsvTable.read(
          CountryCodes.class,
          "country-codes.csv",
          List.of("code", "regions"),
          row ->
              new CountryCodeFact(
                  Integer.parseInt(row.get("code")),
                  Arrays.asList(row.get("regions").split("\\|", -1))));

  private CountryCodes() {}

  /** All of them, by code. */
  public static List<CountryCodeFact> all() {
    return ALL;
  }
}
