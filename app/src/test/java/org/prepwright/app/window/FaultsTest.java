package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prepwright.app.editing.FakeDialogs;

class FaultsTest {
  private final FakeDialogs dialogs = new FakeDialogs();
  private final Faults faults = new Faults(() -> dialogs);

  @Test
  void tellsWhereItHappenedAndNothingOfWhatWasSaid() {
    faults.uncaughtException(Thread.currentThread(), fault());
    assertThat(dialogs.faults).singleElement().asString().contains("FaultsTest");
    assertThat(dialogs.faults.get(0)).doesNotContain("Geheim");
    assertThat(faults.count()).isEqualTo(1);
  }

  @Test
  void logsWhereItHappenedAndNotWhatWasSaid() {
    assertThat(Faults.trace(fault()))
        .contains("IllegalStateException", "NumberFormatException", "FaultsTest")
        .doesNotContain("Geheim");
  }

  @Test
  void givesTheSameFaultTheSameCodeWhateverWasSaid() {
    assertThat(Faults.code(fault())).matches("PW-[0-9A-F]{4}").isEqualTo(Faults.code(fault()));
    assertThat(Faults.code(fault("one"))).isEqualTo(Faults.code(fault("another")));
    assertThat(Faults.code(new IllegalArgumentException("Geheim")))
        .isNotEqualTo(Faults.code(fault()));
  }

  private static Exception fault(String words) {
    return new IllegalStateException(words);
  }

  private static Exception fault() {
    return new IllegalStateException("Geheim", new NumberFormatException("Geheim"));
  }
}
