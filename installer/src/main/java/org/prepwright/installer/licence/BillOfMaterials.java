package org.prepwright.installer.licence;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prepwright.installer.BuildFailure;

/** The list of all libraries of the program, in the CycloneDX format that the build writes. */
public final class BillOfMaterials {
  /** Its name, in the distribution and in every package. */
  public static final String FILE_NAME = "bom.json";

  private BillOfMaterials() {}

  /**
   * The libraries of others, each once however many jars it has.
   *
   * @param ownGroup group of the program's own modules, which are left out
   * @throws BuildFailure when there is no such file
   */
  public static List<Component> librariesOfOthers(Path file, String ownGroup) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BuildFailure(
          file + " is not there. It is written by the profile packages, when the app is packaged.");
    }
    Set<Component> components = new LinkedHashSet<>();
    JsonObject bill = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    for (JsonElement element : bill.getAsJsonArray("components")) {
      Component component = component(element.getAsJsonObject());
      if (!component.group().equals(ownGroup)) {
        components.add(component);
      }
    }
    return List.copyOf(components);
  }

  private static Component component(JsonObject json) {
    return new Component(
        text(json, "group"),
        text(json, "name"),
        text(json, "version"),
        licences(array(json, "licenses")),
        homePage(array(json, "externalReferences")));
  }

  private static List<String> licences(JsonArray choices) {
    List<String> names = new ArrayList<>();
    for (JsonElement choice : choices) {
      JsonObject licence = choice.getAsJsonObject().getAsJsonObject("license");
      if (licence == null) {
        names.add(text(choice.getAsJsonObject(), "expression"));
      } else {
        names.add(licence.has("id") ? text(licence, "id") : text(licence, "name"));
      }
    }
    return names;
  }

  private static String homePage(JsonArray references) {
    for (JsonElement reference : references) {
      if (text(reference.getAsJsonObject(), "type").equals("website")) {
        return text(reference.getAsJsonObject(), "url");
      }
    }
    return "";
  }

  private static JsonArray array(JsonObject json, String name) {
    return json.has(name) ? json.getAsJsonArray(name) : new JsonArray();
  }

  private static String text(JsonObject json, String name) {
    return json.has(name) ? json.get(name).getAsString() : "";
  }
}
