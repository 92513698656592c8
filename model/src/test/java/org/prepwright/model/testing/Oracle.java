package org.prepwright.model.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wine's INF and profile readers as independent judges, when the build is told where their tool
 * lies ({@code -Dprepwright.oracle=FOLDER}).
 */
public final class Oracle {
  private final Path folder;

  private Oracle(Path folder) {
    this.folder = folder;
  }

  /** What a reader said of an entry; the key is null when it has none. */
  public record ReadEntry(String key, List<String> fields) {}

  /** What a reader said of a section. */
  public record ReadSection(String name, List<ReadEntry> entries) {
    /** The first entry of a key. */
    public Optional<ReadEntry> find(String key) {
      return entries.stream().filter(e -> key.equalsIgnoreCase(e.key())).findFirst();
    }
  }

  /** What a reader said of a file. */
  public record ReadFile(boolean refused, List<ReadSection> sections) {}

  /** The oracle; the test is skipped with a message when there is none. */
  public static Oracle orSkip() {
    String folder = System.getProperty("prepwright.oracle", "");
    assumeTrue(!folder.isEmpty(), "skipped: no -Dprepwright.oracle=FOLDER was given");
    return new Oracle(Path.of(folder));
  }

  /** Reads files as SetupAPI does. */
  public List<ReadFile> setupApi(List<Path> files) throws IOException, InterruptedException {
    return read(files, "--locale", "en_US");
  }

  /** Reads files as the private-profile functions do. */
  public List<ReadFile> profile(List<Path> files) throws IOException, InterruptedException {
    return read(files, "--profile");
  }

  private List<ReadFile> read(List<Path> files, String... options)
      throws IOException, InterruptedException {
    Path list = Files.createTempFile("files", ".txt");
    Path output = Files.createTempFile("read", ".jsonl");
    try {
      Files.write(list, files.stream().map(Path::toString).toList());
      List<String> command = new ArrayList<>();
      command.add(folder.resolve("infdump.sh").toString());
      command.addAll(List.of(options));
      command.addAll(List.of("--from", list.toString()));
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertThat(process.waitFor()).as("exit code of the oracle").isZero();
      return Files.readAllLines(output, StandardCharsets.UTF_8).stream().map(Oracle::file).toList();
    } finally {
      Files.deleteIfExists(list);
      Files.deleteIfExists(output);
    }
  }

  private static ReadFile file(String line) {
    JsonObject json = JsonParser.parseString(line).getAsJsonObject();
    List<ReadSection> sections = new ArrayList<>();
    for (JsonElement section : json.getAsJsonArray("sections")) {
      sections.add(section(section.getAsJsonObject()));
    }
    JsonElement error = json.get("error");
    return new ReadFile(error != null && !error.isJsonNull(), sections);
  }

  private static ReadSection section(JsonObject json) {
    List<ReadEntry> entries = new ArrayList<>();
    for (JsonElement line : json.getAsJsonArray("lines")) {
      JsonElement key = line.getAsJsonObject().get("key");
      JsonArray fields = line.getAsJsonObject().getAsJsonArray("fields");
      entries.add(
          new ReadEntry(
              key.isJsonNull() ? null : key.getAsString(),
              fields.asList().stream().map(JsonElement::getAsString).toList()));
    }
    return new ReadSection(json.get("name").getAsString(), entries);
  }
}
