package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prepwright.model.check.Finding;

/** An export stops at errors about its medium and tells the rest. */
class MediaFindingsTest {
  private static final Finding WARNING = Finding.of("media-floppy-sysprep", 0, 0, "", "");
  private static final Finding ERROR = Finding.of("media-space", 0, 0, "", "", 20, 10);

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void errorsStopTheExportWithTheirSentences() {
    assertThatThrownBy(() -> MediaFindings.heed(List.of(WARNING, ERROR), err))
        .isInstanceOf(TroubleException.class)
        .hasMessage(ERROR.message() + " " + ERROR.remedy());
  }

  @Test
  void warningsArePrinted() {
    MediaFindings.heed(List.of(WARNING), err);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains(WARNING.message() + " " + WARNING.remedy());
  }

  @Test
  void nothingIsSaidOfAMediumThatFits() {
    MediaFindings.heed(List.of(), err);
    assertThat(printed.size()).isZero();
  }
}
