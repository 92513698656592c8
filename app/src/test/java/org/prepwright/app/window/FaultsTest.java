package org.prepwright.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prepwright.app.editing.FakeDialogs;

class FaultsTest {
  private final FakeDialogs dialogs = new FakeDialogs();
  private final Faults faults = new Faults(dialogs);

  @Test
  void tellsThatTheWorkIsKeptAndNothingOfTheFault() {
    faults.uncaughtException(Thread.currentThread(), fault());
    assertThat(dialogs.problems).singleElement().asString().contains("kept");
    assertThat(dialogs.problems.get(0)).doesNotContain("Geheim");
    assertThat(faults.count()).isEqualTo(1);
  }

  @Test
  void logsWhereItHappenedAndNotWhatWasSaid() {
    assertThat(Faults.trace(fault()))
        .contains("IllegalStateException", "NumberFormatException", "FaultsTest")
        .doesNotContain("Geheim");
  }

  private static Exception fault() {
    return new IllegalStateException("Geheim", new NumberFormatException("Geheim"));
  }
}
