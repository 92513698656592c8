package org.prepwright.model.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prepwright.testing.Faults;
import org.prepwright.testing.Faults.PowerLost;
import org.prepwright.testing.FaultyFileSystem;

/** Each call that reaches the medium fails once: the old file or the new one, and a sentence. */
class FileFaultsTest {
  private static final byte[] OLD = "[old]\r\n".repeat(40).getBytes(US_ASCII);
  private static final byte[] NEW = "[new]\r\n".repeat(50).getBytes(US_ASCII);
  private static final String REASON = "No space left on device";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Faults.Kind.class)
  void aReplacedFileIsTheOldOneOrTheNewOneWhateverFails(Faults.Kind kind) throws Exception {
    int calls = callsOf(Files.write(folder.resolve("a.inf"), OLD), FileStamp.of(OLD));
    assertThat(calls).as("calls that reach the medium").isGreaterThan(10);
    for (int failing = 1; failing <= calls; failing++) {
      Path file = Files.write(folder.resolve("a.inf"), OLD);
      Attempt attempt = attempt(file, new Faults(kind, failing, REASON), FileStamp.of(OLD));
      byte[] held = Files.readAllBytes(file);
      assertThat(held).as(attempt.toString()).isIn(OLD, NEW);
      if (attempt.succeeded()) {
        assertThat(held).as(attempt.toString()).isEqualTo(NEW);
      } else {
        tells(attempt, file);
        if (kind == Faults.Kind.ONCE) {
          assertThat(held).as(attempt.toString()).isEqualTo(OLD);
        }
      }
      leavesNothingBeside(kind, attempt, "a.inf");
    }
  }

  @ParameterizedTest
  @EnumSource(Faults.Kind.class)
  void aNewFileIsThereAsAWholeOrNotAtAll(Faults.Kind kind) throws Exception {
    Path file = folder.resolve("new.inf");
    int calls = callsOf(file, FileStamp.ABSENT);
    for (int failing = 1; failing <= calls; failing++) {
      Files.deleteIfExists(file);
      Attempt attempt = attempt(file, new Faults(kind, failing, REASON), FileStamp.ABSENT);
      if (Files.exists(file)) {
        assertThat(Files.readAllBytes(file)).as(attempt.toString()).isEqualTo(NEW);
      } else {
        assertThat(attempt.succeeded()).as(attempt.toString()).isFalse();
        tells(attempt, file);
      }
      leavesNothingBeside(kind, attempt, "new.inf");
    }
  }

  @Test
  void whatCannotBeReadIsTold() throws Exception {
    Path file = Files.write(folder.resolve("a.inf"), OLD);
    Faults none = new Faults(Faults.Kind.ONCE, 0, REASON);
    assertThat(FileStore.read(new FaultyFileSystem(file.getFileSystem(), none).wrap(file)))
        .isEqualTo(OLD);
    for (int failing = 1; failing <= none.calls().size(); failing++) {
      Faults faults = new Faults(Faults.Kind.FROM_THEN_ON, failing, "Input/output error");
      try {
        FileStore.read(new FaultyFileSystem(file.getFileSystem(), faults).wrap(file));
        assertThat(faults.calls().get(failing - 1)).isIn("close", "readAttributes");
      } catch (FileProblemException e) {
        assertThat(e).hasMessageContaining("a.inf").hasMessageContaining("Input/output error");
      }
    }
  }

  /** One attempt to write, and what came of it. */
  private record Attempt(Faults faults, Throwable problem) {
    boolean succeeded() {
      return problem == null;
    }

    @Override
    public String toString() {
      List<String> calls = faults.calls();
      return "fault at call " + calls.size() + " of " + calls + ", told: " + problem;
    }
  }

  private static Attempt attempt(Path file, Faults faults, FileStamp expected) {
    try {
      FileStore.write(new FaultyFileSystem(file.getFileSystem(), faults).wrap(file), NEW, expected);
      return new Attempt(faults, null);
    } catch (FileProblemException | PowerLost e) {
      return new Attempt(faults, e);
    }
  }

  private static int callsOf(Path file, FileStamp expected) {
    Faults none = new Faults(Faults.Kind.ONCE, 0, REASON);
    assertThat(attempt(file, none, expected).problem()).isNull();
    return none.calls().size();
  }

  private static void tells(Attempt attempt, Path file) {
    if (!(attempt.problem() instanceof PowerLost)) {
      assertThat(attempt.problem())
          .as(attempt.toString())
          .isInstanceOf(FileProblemException.class)
          .hasMessageContaining(file.getFileName().toString());
    }
  }

  /** A drive that is gone, or a computer without power, cannot be tidied up. */
  private void leavesNothingBeside(Faults.Kind kind, Attempt attempt, String name)
      throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      List<Path> others = left.filter(path -> !path.endsWith(name)).toList();
      boolean wasTidying =
          attempt.faults().calls().lastIndexOf("delete") == attempt.faults().calls().size() - 1;
      if (kind == Faults.Kind.ONCE && !wasTidying) {
        assertThat(others).as(attempt.toString()).isEmpty();
      }
      for (Path other : others) {
        assertThat(other.getFileName().toString()).matches("\\.prepwright-.+\\.part");
        Files.delete(other);
      }
    }
  }
}
