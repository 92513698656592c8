package org.prepwright.app.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.prepwright.model.answers.AnswerFile;
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
    new Checks(file, new DirectTasks(), ChecksTest::nameOf);
    assertThat(messages()).containsExactly("a");
    answers.userData.computerName.set("b");
    assertThat(messages()).containsExactly("b");
  }

  @Test
  void checksAgainForAnotherProduct() {
    new Checks(file, new DirectTasks(), copy -> List.of(finding(copy.product().id())));
    answers.productProperty().set(Product.SERVER_2003_WEB);
    assertThat(messages()).containsExactly("server-2003-web");
  }

  @Test
  void dropsAResultThatANewerChangeHasOvertaken() {
    HeldTasks held = new HeldTasks();
    new Checks(file, held, ChecksTest::nameOf);
    answers.userData.computerName.set("b");
    Runnable first = held.endings.removeFirst();
    Runnable second = held.endings.removeFirst();
    second.run();
    first.run();
    assertThat(messages()).containsExactly("b");
  }

  @Test
  void nothingCountsAsCheckedBeforeTheFirstCheckHasEnded() {
    HeldTasks held = new HeldTasks();
    new Checks(file, held, copy -> List.of());
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
        });
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
      return action::run;
    }
  }
}
