package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileStamp;

class ChecksTest {
  private final AnswerFile answers =
      AnswerFile.of(
          Document.parse("[UserData]\nComputerName=a\n".getBytes(StandardCharsets.US_ASCII)),
          "sysprep.inf");
  private final OpenedFile file = new OpenedFile(answers, null, FileStamp.ABSENT);

  @Test
  void checksAtTheBeginningAndAfterEveryChange() {
    new Checks(file, new DirectTasks(), ChecksTest::nameOf, () -> 0);
    assertThat(messages()).containsExactly("a");
    answers.userData.computerName.set("b");
    assertThat(messages()).containsExactly("b");
  }

  @Test
  void checksAgainForAnotherProduct() {
    new Checks(file, new DirectTasks(), copy -> List.of(finding(copy.product().id())), () -> 0);
    answers.productProperty().set(Product.SERVER_2003_WEB);
    assertThat(messages()).containsExactly("server-2003-web");
  }

  @Test
  void dropsAResultThatANewerChangeHasOvertakenAndChecksAgain() {
    HeldTasks held = new HeldTasks();
    new Checks(file, held, ChecksTest::nameOf, () -> 0);
    answers.userData.computerName.set("b");
    answers.userData.computerName.set("c");
    assertThat(held.endings).as("one check at a time").hasSize(1);
    held.endings.removeFirst().run();
    assertThat(messages()).isEmpty();
    assertThat(file.upToDateProperty().get()).isFalse();
    held.endings.removeFirst().run();
    assertThat(messages()).containsExactly("c");
    assertThat(file.upToDateProperty().get()).isTrue();
  }

  @Test
  void aLongCheckWaitsForAPauseInTheTyping() {
    HeldTasks held = new HeldTasks();
    new Checks(file, held, ChecksTest::nameOf, slowClock());
    held.endings.removeFirst().run();
    answers.userData.computerName.set("b");
    answers.userData.computerName.set("c");
    assertThat(held.endings).isEmpty();
    held.pause();
    held.endings.removeFirst().run();
    assertThat(messages()).containsExactly("c");
  }

  @Test
  void theComputerThatIsTypedInIsJudgedAtOnce() {
    AnswerFile computers =
        AnswerFile.of(
            Document.parse(
                "[UniqueIds]\nA=UserData\n[A:UserData]\nComputerName=a\n"
                    .getBytes(StandardCharsets.US_ASCII)),
            "unattend.udf");
    OpenedFile many = new OpenedFile(computers, null, FileStamp.ABSENT);
    HeldTasks held = new HeldTasks();
    new Checks(many, held, copy -> List.of(), slowClock());
    held.endings.removeFirst().run();
    computers
        .documentedSetting("A:UserData", "ComputerName")
        .ifPresent(setting -> ChecksTest.<String>of(setting).set("a_b"));
    assertThat(many.findings())
        .extracting(Finding::rule)
        .containsExactly("computer-name-nonstandard");
    assertThat(many.upToDateProperty().get()).isTrue();
  }

  @SuppressWarnings("unchecked") // whoever asks knows what the setting holds
  private static <T> Setting<T> of(Setting<?> setting) {
    return (Setting<T>) setting;
  }

  @Test
  void aFaultIsToldAndTheNextChangeIsCheckedAgain() {
    HeldTasks held = new HeldTasks();
    List<String> faults = new ArrayList<>(List.of("fault"));
    new Checks(
        file,
        held,
        copy -> {
          if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.remove(0));
          }
          return nameOf(copy);
        },
        () -> 0);
    assertThatThrownBy(() -> held.endings.removeFirst().run()).hasMessage("fault");
    answers.userData.computerName.set("b");
    held.endings.removeFirst().run();
    assertThat(messages()).containsExactly("b");
  }

  private static LongSupplier slowClock() {
    AtomicLong time = new AtomicLong();
    return () -> time.addAndGet(10 * Checks.QUICK);
  }

  @Test
  void nothingCountsAsCheckedBeforeTheFirstCheckHasEnded() {
    HeldTasks held = new HeldTasks();
    new Checks(file, held, copy -> List.of(), () -> 0);
    assertThat(file.checkedProperty().get()).isFalse();
    held.endings.removeFirst().run();
    assertThat(file.checkedProperty().get()).isTrue();
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void checksACopy() {
    List<AnswerFile> seen = new ArrayList<>();
    new Checks(
        file,
        new DirectTasks(),
        copy -> {
          seen.add(copy);
          return List.of();
        },
        () -> 0);
    assertThat(seen).doesNotContain(answers);
  }

  private List<String> messages() {
    return file.findings().stream().map(Finding::message).toList();
  }

  private static List<Finding> nameOf(AnswerFile copy) {
    return List.of(finding(copy.userData.computerName.get()));
  }

  private static Finding finding(String message) {
    return new Finding("rule", Severity.INFO, 0, 0, "", "", message, "", "");
  }

  /** Keeps results back until the test hands them over. */
  private static final class HeldTasks implements TaskRunner {
    private final Deque<Runnable> endings = new ArrayDeque<>();
    private Runnable afterPause;
    private boolean isAskedFor;

    @Override
    public <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
      throw new AssertionError("nobody waits for a check");
    }

    @Override
    public <T> void runQuietly(Supplier<T> work, Consumer<T> done) {
      T result = work.get();
      endings.add(() -> done.accept(result));
    }

    @Override
    public Delayed delayed(Duration wait, Runnable action) {
      afterPause = action;
      return () -> isAskedFor = true;
    }

    /** Nobody types for a while. */
    void pause() {
      if (isAskedFor) {
        isAskedFor = false;
        afterPause.run();
      }
    }
  }
}
