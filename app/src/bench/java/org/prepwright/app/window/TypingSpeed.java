package org.prepwright.app.window;

import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import org.prepwright.app.editing.OpenedFile;
import org.prepwright.app.look.Look;
import org.prepwright.app.settings.TextSize;
import org.prepwright.app.settings.ThemeChoice;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.bench.BenchRows;
import org.prepwright.model.answers.Setting;
import org.prepwright.pages.Pages;

/**
 * How long it takes from a letter in a field to the preview and the findings that follow from it,
 * in the real window without a display: a file of 500 lines, and a uniqueness file of 20,000
 * computers with its text on the page Raw Text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-Dglass.platform=Monocle",
      "-Dmonocle.platform=Headless",
      "-Dprism.order=sw",
      "-Xmx2g"
    })
@Warmup(iterations = 400)
@Measurement(iterations = 400)
public class TypingSpeed {
  /** One frame of a screen that shows sixty in a second, in milliseconds. */
  private static final double FRAME = 16;

  private static final int COMPUTERS = 20_000;
  private static final int COMMANDS = 460;
  private static final int LONGEST_NAME = 12;

  /** Which file is typed in. */
  @Param({"500-lines", "20000-computers"})
  public String file;

  private Shell shell;
  private OpenedFile opened;
  private Setting<String> field;
  private int letters;

  /** Opens the file in a window and waits for the first check. */
  @Setup
  public void open() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("typing-speed");
    boolean isShort = file.equals("500-lines");
    Path path = folder.resolve(isShort ? "sysprep.inf" : "unattend.udf");
    Files.writeString(path, isShort ? answers() : computers(), StandardCharsets.US_ASCII);
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    onFx(() -> show(folder));
    onFx(() -> shell.open(List.of(path)));
    waitUntil(() -> shell.view() != null && shell.view().isChecked());
    onFx(() -> prepare(isShort));
    folder.toFile().deleteOnExit();
  }

  private void show(Path folder) {
    Look.apply(ThemeChoice.LIGHT, TextSize.NORMAL);
    FxTaskRunner tasks = new FxTaskRunner();
    Stage stage = new Stage();
    shell =
        new Shell(
            new SmokeTest.SilentDialogs(),
            tasks,
            UserSettings.load(folder.resolve("settings.ini")),
            Pages::applying,
            tasks.runningProperty());
    stage.setScene(new Scene(shell, 1280, 800));
    stage.show();
  }

  private void prepare(boolean isShort) {
    opened = shell.files().file();
    String section = isShort ? "UserData" : "PC" + COMPUTERS / 2 + ":UserData";
    @SuppressWarnings("unchecked") // the name of a computer is a text
    Setting<String> name =
        (Setting<String>) opened.answers().documentedSetting(section, "ComputerName").orElseThrow();
    field = name;
    shell.view().goToSetting(section, "ComputerName");
  }

  private static String answers() {
    StringBuilder text = new StringBuilder(";SetupMgrTag\r\n[Unattended]\r\nOemSkipEula=Yes\r\n");
    text.append("[GuiUnattended]\r\nTimeZone=110\r\nOEMSkipRegional=1\r\nOemSkipWelcome=1\r\n");
    text.append("[UserData]\r\nFullName=\"Lab\"\r\nOrgName=\"School\"\r\nComputerName=LAB\r\n");
    text.append("[Identification]\r\nJoinWorkgroup=LAB\r\n");
    text.append("[Networking]\r\nInstallDefaultComponents=Yes\r\n[GuiRunOnce]\r\n");
    for (int i = 0; i < COMMANDS; i++) {
      text.append("Command").append(i).append("=\"notepad ").append(i).append("\"\r\n");
    }
    return text.toString();
  }

  private static String computers() {
    StringBuilder text = new StringBuilder(";SetupMgrTag\r\n[UniqueIds]\r\n");
    for (int i = 0; i < COMPUTERS; i++) {
      text.append("PC").append(i).append("=UserData\r\n");
    }
    for (int i = 0; i < COMPUTERS; i++) {
      text.append("[PC").append(i).append(":UserData]\r\nComputerName=LAB-").append(i);
      text.append("\r\n");
    }
    return text.toString();
  }

  /** One letter, with all that the person sees of it. */
  @Benchmark
  public int letter() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> type(done));
    done.await();
    return letters;
  }

  private void type(CountDownLatch done) {
    ChangeListener<Boolean> whenFound =
        new ChangeListener<>() {
          @Override
          public void changed(
              javafx.beans.value.ObservableValue<? extends Boolean> of,
              Boolean before,
              Boolean now) {
            if (Boolean.TRUE.equals(now)) {
              opened.upToDateProperty().removeListener(this);
              layOut();
              done.countDown();
            }
          }
        };
    opened.upToDateProperty().addListener(whenFound);
    letters++;
    String name = field.valueOr("");
    // the underscore comes and goes with its finding
    field.set(name.length() < LONGEST_NAME ? name + (letters % 3 == 0 ? "_" : "a") : "L");
    layOut();
  }

  /** What JavaFX does for each frame: styles, sizes and pictures of what has changed. */
  private static void layOut() {
    Toolkit.getToolkit().firePulse();
  }

  /** Measures and leaves the rows. */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(TypingSpeed.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    for (RunResult result : results) {
      Statistics times = result.getPrimaryResult().getStatistics();
      String name = "Keystroke, " + result.getParams().getParam("file");
      row(name, "median", times.getPercentile(50), 1);
      row(name + ", slow", "99th percentile", times.getPercentile(99), 2);
    }
  }

  private static void row(String name, String what, double nanoseconds, double frames) {
    BenchRows.add(name, what, nanoseconds / 1e6, "one frame", FRAME, "ms", frames, true);
  }

  private static void onFx(Runnable step) throws InterruptedException {
    AtomicReference<Throwable> fault = new AtomicReference<>();
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            step.run();
          } catch (RuntimeException | Error e) {
            fault.set(e);
          } finally {
            done.countDown();
          }
        });
    done.await();
    if (fault.get() != null) {
      throw new IllegalStateException(fault.get());
    }
  }

  private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
    AtomicReference<Boolean> holds = new AtomicReference<>(false);
    Supplier<Boolean> ask = condition::getAsBoolean;
    while (!holds.get()) {
      onFx(() -> holds.set(ask.get()));
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
