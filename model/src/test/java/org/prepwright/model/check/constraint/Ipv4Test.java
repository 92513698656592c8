package org.prepwright.model.check.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only four decimal numbers with dots are an address. */
class Ipv4Test {
  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "0.0.0.0", "255.255.255.255", "10.0.0.10", "1.2.3.0"})
  void dottedQuadsAreAddresses(String text) {
    assertThat(Ipv4.parse(text).orElseThrow().toCanonicalString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "10.1",
        "10",
        "3232235521",
        "192.0.2",
        "192.0.2.1.1",
        "192.0.2.256",
        "010.0.0.1",
        "192.0.2.01",
        "192.0.2.1/24",
        "192.0.2.1-9",
        "192.0.2.*",
        "192.0.2.1%1",
        "0xC0.0.2.1",
        "192..2.1",
        "192.0.2.1.",
        "-1.0.2.1",
        "192.0.2.1 ",
        "::1",
        "localhost",
        "\u0661.\u0662.\u0663.\u0664",
        "\uFF11.2.3.4"
      })
  void nothingElseIs(String text) {
    assertThat(Ipv4.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0,true", "128.0.0.0,true", "255.255.255.0,true", "255.255.255.255,true",
    "255.255.0.255,false", "0.0.0.255,false", "255.255.255.1,false", "254.255.0.0,false"
  })
  void onesOfAMaskStandTogether(String mask, boolean contiguous) {
    assertThat(Ipv4.isContiguous(Ipv4.parse(mask).orElseThrow())).isEqualTo(contiguous);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1.2.3,false",
    "1.0.0.1,true",
    "127.0.0.1,true",
    "223.255.255.255,true",
    "224.0.0.1,false",
    "255.255.255.255,false"
  })
  void addressesOfGroupsBelongToNoInterface(String address, boolean ofInterface) {
    assertThat(Ipv4.isOfInterface(Ipv4.parse(address).orElseThrow())).isEqualTo(ofInterface);
  }
}
