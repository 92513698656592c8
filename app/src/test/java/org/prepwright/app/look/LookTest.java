package org.prepwright.app.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.prepwright.app.settings.TextSize;
import org.prepwright.app.settings.ThemeChoice;

/** High contrast is one by numbers, and each look is a stylesheet that can be read. */
class LookTest {
  private static final double WANTED = 7;
  private static final Pattern COLOUR = Pattern.compile("(-color-[a-z0-9-]+):\\s*(#[0-9a-f]{6});");
  private static final List<String> GROUNDS =
      List.of(
          "-color-bg-default",
          "-color-bg-overlay",
          "-color-bg-subtle",
          "-color-bg-inset",
          "-color-neutral-muted",
          "-color-neutral-subtle",
          "-color-accent-muted",
          "-color-accent-subtle",
          "-color-success-subtle",
          "-color-warning-subtle",
          "-color-danger-subtle");
  private static final List<String> TEXTS =
      List.of(
          "-color-fg-default",
          "-color-fg-muted",
          "-color-fg-subtle",
          "-color-accent-fg",
          "-color-success-fg",
          "-color-warning-fg",
          "-color-danger-fg");
  private static final List<String> EMPHASIS =
      List.of(
          "-color-accent-emphasis",
          "-color-success-emphasis",
          "-color-warning-emphasis",
          "-color-danger-emphasis",
          "-color-neutral-emphasis",
          "-color-neutral-emphasis-plus");

  @Test
  void inHighContrastEveryTextStandsOutSevenfold() {
    Map<String, Color> colours = colours();
    for (String ground : GROUNDS) {
      for (String text : TEXTS) {
        assertThat(contrast(colours.get(text), colours.get(ground)))
            .as("%s on %s", text, ground)
            .isGreaterThanOrEqualTo(WANTED);
      }
      assertThat(contrast(colours.get("-color-accent-emphasis"), colours.get(ground)))
          .as("the ring around the focus on %s", ground)
          .isGreaterThanOrEqualTo(WANTED);
    }
    for (String ground : EMPHASIS) {
      assertThat(contrast(colours.get("-color-fg-emphasis"), colours.get(ground)))
          .as("the text of buttons on %s", ground)
          .isGreaterThanOrEqualTo(WANTED);
    }
  }

  @Test
  void contrastIsReckonedAsTheStandardDoes() {
    assertThat(contrast(Color.WHITE, Color.BLACK)).isCloseTo(21, within(0.01));
    assertThat(contrast(Color.web("#767676"), Color.WHITE)).isCloseTo(4.54, within(0.01));
  }

  @Test
  void everyLookCanBeReadAsAStylesheet() throws Exception {
    for (ThemeChoice theme :
        List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST)) {
      for (TextSize size : TextSize.values()) {
        String sheet = Look.stylesheet(theme, size);
        if (sheet.startsWith("data:")) {
          String css =
              new String(
                  Base64.getDecoder().decode(sheet.substring(sheet.indexOf(',') + 1)),
                  StandardCharsets.UTF_8);
          Stylesheet read = new CssParser().parse(css);
          assertThat(read.getRules()).as("%s %s", theme, size).hasSizeGreaterThan(100);
          assertThat(css).contains("-fx-font-size:" + 14 * size.percent() / 100);
        } else {
          assertThat(LookTest.class.getResource(sheet)).as("%s %s", theme, size).isNotNull();
        }
      }
    }
  }

  private static Map<String, Color> colours() {
    Map<String, Color> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(Look.highContrast());
    while (matcher.find()) {
      colours.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return colours;
  }

  /** WCAG 2.1, contrast ratio. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
