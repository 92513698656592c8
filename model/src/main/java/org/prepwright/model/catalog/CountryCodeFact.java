package org.prepwright.model.catalog;

import java.util.List;

/**
 * A telephone code of a country or region, as {@code [TapiLocation] CountryCode} takes it.
 *
 * @param code the number one dials, for example 49
 * @param regions who has it, as codes of ISO 3166, the largest first
 */
public record CountryCodeFact(int code, List<String> regions) {
  /** Copies the list. */
  public CountryCodeFact {
    regions = List.copyOf(regions);
  }
}
