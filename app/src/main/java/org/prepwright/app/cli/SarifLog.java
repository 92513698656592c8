package org.prepwright.app.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import java.util.HexFormat;
import java.util.List;

/** A SARIF 2.1.0 log: the properties that are used here, under the names of the standard. */
record SarifLog(@SerializedName("$schema") String schema, String version, List<Run> runs) {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private static final HexFormat HEX = HexFormat.of();

  /** The name that code hosts and editors give to the root of the files under work. */
  private static final String SOURCE_ROOT = "%SRCROOT%";

  /** One go of the program. */
  record Run(Tool tool, List<Invocation> invocations, String columnKind, List<Result> results) {}

  /** What made the log. */
  record Tool(Driver driver) {}

  /** The program itself; its version is null when it is not known. */
  record Driver(String name, String version, List<RuleDescriptor> rules) {}

  /** What is known of a rule whatever it finds. */
  record RuleDescriptor(
      String id,
      Message shortDescription,
      Message fullDescription,
      Message help,
      Configuration defaultConfiguration) {}

  /** The usual weight of a rule. */
  record Configuration(String level) {}

  /** Whether all could be looked at, and if not, why. */
  record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

  /** Something that could not be looked at. */
  record Notification(String level, Message message, List<Location> locations) {}

  /** A finding. */
  record Result(
      String ruleId, int ruleIndex, String level, Message message, List<Location> locations) {}

  /** A sentence. */
  record Message(String text) {}

  /** Where something is. */
  record Location(PhysicalLocation physicalLocation) {}

  /** A file and a place in it; the region is null for the file as a whole. */
  record PhysicalLocation(Artifact artifactLocation, Region region) {}

  /** A file; the base is null when its address is a whole one. */
  record Artifact(String uri, String uriBaseId) {
    static Artifact at(String address) {
      return new Artifact(address, ArtifactUri.isRelative(address) ? SOURCE_ROOT : null);
    }
  }

  /** A place in a file, both from 1. */
  record Region(int startLine, int startColumn) {}

  static SarifLog of(Run run) {
    return new SarifLog(SCHEMA, "2.1.0", List.of(run));
  }

  /** The log as JSON in ASCII, so that no code page of a terminal or a pipe can garble it. */
  String toJson() {
    StringBuilder ascii = new StringBuilder();
    for (char unit : GSON.toJson(this).toCharArray()) {
      if (unit < 0x7F) {
        ascii.append(unit);
      } else {
        ascii.append("\\u").append(HEX.toHexDigits(unit));
      }
    }
    return ascii.toString();
  }
}
