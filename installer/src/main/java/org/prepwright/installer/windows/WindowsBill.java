package org.prepwright.installer.windows;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prepwright.installer.BuildFailure;
import org.prepwright.installer.FileSum;

/**
 * The bill of materials of the Windows packages: that of the app, with JavaFX's jars for Windows in
 * place of those of the machine that builds.
 */
final class WindowsBill {
  private static final Pattern CLASSIFIER = Pattern.compile("(?<=[?&]classifier=)[a-z0-9-]+");
  private static final String JAVAFX = "org.openjfx";
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private WindowsBill() {}

  /**
   * Writes it.
   *
   * @param bill of the app
   * @param jars folder of the jars of Windows
   * @throws BuildFailure when it names a JavaFX jar that is not there
   */
  static void write(Path bill, Path jars, Path file) throws IOException {
    JsonObject json = JsonParser.parseString(Files.readString(bill)).getAsJsonObject();
    for (JsonElement element : json.getAsJsonArray("components")) {
      JsonObject component = element.getAsJsonObject();
      boolean classified = CLASSIFIER.matcher(component.get("purl").getAsString()).find();
      if (classified && component.get("group").getAsString().equals(JAVAFX)) {
        String jar =
            String.format(
                "%s-%s-win.jar",
                component.get("name").getAsString(), component.get("version").getAsString());
        component.add("hashes", hashes(jars.resolve(jar), component.getAsJsonArray("hashes")));
      }
    }
    Matcher classifiers = CLASSIFIER.matcher(GSON.toJson(json));
    Files.writeString(file, classifiers.replaceAll("win") + "\n");
  }

  /** The sums of a jar, in the ways the other jar's sums were made. */
  private static JsonArray hashes(Path jar, JsonArray others) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new BuildFailure("The bill of materials names JavaFX, and " + jar + " is not there.");
    }
    JsonArray hashes = new JsonArray();
    for (JsonElement other : others) {
      String algorithm = other.getAsJsonObject().get("alg").getAsString();
      JsonObject hash = new JsonObject();
      hash.addProperty("alg", algorithm);
      hash.addProperty("content", FileSum.of(jar, algorithm));
      hashes.add(hash);
    }
    return hashes;
  }
}
