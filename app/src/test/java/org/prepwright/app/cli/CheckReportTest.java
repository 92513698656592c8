package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.app.cli.Program.Run;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What build servers and code hosts read. */
class CheckReportTest {
  private static final JsonSchema SARIF = sarifSchema();

  /** One error, one warning and notes, a password that nobody should see. */
  private static final String BAD =
      "[GuiUnattended]\r\nAdminPassword=Geheim\r\nTimeZone=$zone$\r\n"
          + "[UserData]\r\nComputerName=a?b\r\nFullName=\"<&> 'x' \u0001\"\r\n[\u00C4<&]\r\nk=1\r\n";

  private static final String GOOD =
      "[Unattended]\r\nUpdateServerProfileDirectory=1\r\n"
          + "[GuiUnattended]\r\nOEMSkipRegional=1\r\nTimeZone=110\r\n"
          + "[UserData]\r\nFullName=Lab\r\nComputerName=LAB-01\r\n";

  @TempDir Path folder;

  // ------------------------------------------------------------------ SARIF

  @Test
  void sarifFollowsTheOfficialSchema() throws IOException {
    Run run =
        Program.run(
            "check",
            write("bad.inf", BAD),
            write("good.inf", GOOD),
            at("none.inf"),
            "--format",
            "sarif");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(complaints(run.out())).isEmpty();
    assertThat(complaints(Program.run("check", at("good.inf"), "--format", "sarif").out()))
        .isEmpty();
  }

  @Test
  void theSchemaWouldComplain() {
    assertThat(complaints("{\"version\":\"2.1.0\",\"runs\":[{}]}")).isNotEmpty();
  }

  @Test
  void sarifPlacesEachFindingAndNamesItsRule() throws IOException {
    Run run = Program.run("check", write("bad.inf", BAD), "--format", "sarif");
    assertThat(run.exitCode()).isEqualTo(1);
    JsonObject sarif = run(run.out());
    JsonObject driver = sarif.getAsJsonObject("tool").getAsJsonObject("driver");
    assertThat(driver.get("name").getAsString()).isEqualTo("Prepwright");
    assertThat(driver.has("informationUri")).isFalse();
    JsonArray rules = driver.getAsJsonArray("rules");
    List<JsonObject> results = objects(sarif.getAsJsonArray("results"));
    assertThat(results)
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(result.get("ruleId"))
                    .isEqualTo(
                        rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id")));
    JsonObject result = withRule(results, "computer-name-characters");
    assertThat(result.get("level").getAsString()).isEqualTo("error");
    assertThat(text(result, "message")).contains("\"a?b\"");
    JsonObject place = place(result);
    assertThat(place.getAsJsonObject("region").get("startLine").getAsInt()).isEqualTo(5);
    assertThat(place.getAsJsonObject("region").get("startColumn").getAsInt()).isEqualTo(14);
    JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
    assertThat(text(rule, "shortDescription"))
        .isEqualTo(
            "The computer name \"\u2026\" has \"\u2026\" in a place where Windows does not take it.");
    assertThat(text(rule, "help")).contains("Source: key table of Sysprep.inf");
    assertThat(rule.getAsJsonObject("defaultConfiguration").get("level").getAsString())
        .isEqualTo("error");
    assertThat(withRule(results, "admin-password-clear-text").get("level").getAsString())
        .isEqualTo("warning");
    assertThat(withRule(results, "value-placeholder").get("level").getAsString()).isEqualTo("note");
  }

  @Test
  void sarifGivesNoRegionWhereThereIsNoLine() throws IOException {
    Run run = Program.run("check", write("empty.inf", ""), "--format", "sarif");
    JsonObject result =
        withRule(objects(run(run.out()).getAsJsonArray("results")), "time-zone-missing");
    assertThat(place(result).has("region")).isFalse();
    assertThat(place(result).has("artifactLocation")).isTrue();
  }

  @Test
  void sarifTellsWhatCouldNotBeRead() {
    JsonObject invocation =
        run(Program.run("check", at("none.inf"), "--format", "sarif").out())
            .getAsJsonArray("invocations")
            .get(0)
            .getAsJsonObject();
    assertThat(invocation.get("executionSuccessful").getAsBoolean()).isFalse();
    JsonObject notification =
        invocation.getAsJsonArray("toolExecutionNotifications").get(0).getAsJsonObject();
    assertThat(text(notification, "message")).contains("none.inf: there is no such file");
  }

  @Test
  void sarifTellsTheVersionWhereThereIsOne() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SarifReport report = new SarifReport(stream(bytes), Optional.of("1.2.3"));
    report.add(new CheckedFile(Path.of("a.inf"), "sysprep", "xp-home", List.of()));
    report.finish();
    String out = bytes.toString(StandardCharsets.UTF_8);
    assertThat(complaints(out)).isEmpty();
    assertThat(
            run(out).getAsJsonObject("tool").getAsJsonObject("driver").get("version").getAsString())
        .isEqualTo("1.2.3");
  }

  @Test
  void addressesAreRelativeToTheWorkingFolderAndEncoded() {
    Path work = folder.resolve("work");
    assertThat(ArtifactUri.of(work.resolve("room 12/a#b%.inf"), work))
        .isEqualTo("room%2012/a%23b%25.inf");
    assertThat(ArtifactUri.of(Path.of("./x/../a.inf"), work)).isEqualTo("a.inf");
    assertThat(ArtifactUri.of(Path.of("../a.inf"), work)).startsWith("file:///").endsWith("/a.inf");
    assertThat(ArtifactUri.isRelative(ArtifactUri.of(Path.of("a.inf"), work))).isTrue();
    assertThat(ArtifactUri.isRelative(ArtifactUri.of(Path.of("../a.inf"), work))).isFalse();
    assertThat(URI.create(ArtifactUri.of(Path.of("a b.inf"), work)).getPath()).isEqualTo("a b.inf");
  }

  // ------------------------------------------------------------------ JUnit

  @Test
  void junitHasASuiteForEachFileAndACaseForEachFinding() throws Exception {
    String bad = write("bad.inf", BAD);
    String good = write("good.inf", GOOD);
    Run run = Program.run("check", bad, good, at("none.inf"), "--format", "junit");
    assertThat(run.exitCode()).isEqualTo(2);
    List<Element> suites = elements(xml(run.out()), "testsuite");
    assertThat(suites)
        .map(suite -> suite.getAttribute("name"))
        .containsExactly(bad, good, at("none.inf"));
    assertThat(suites)
        .allSatisfy(
            suite -> {
              assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
              assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
              assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
              assertThat(elements(suite, "testcase"))
                  .map(one -> one.getAttribute("name"))
                  .doesNotHaveDuplicates();
            });
    assertThat(suites).map(suite -> suite.getAttribute("failures")).containsExactly("1", "0", "0");
    assertThat(suites).map(suite -> suite.getAttribute("errors")).containsExactly("0", "0", "1");

    Element failure = elements(suites.get(0), "failure").get(0);
    assertThat(failure.getAttribute("message")).contains("\"a?b\"");
    assertThat(failure.getAttribute("type")).isEqualTo("error");
    assertThat(failure.getTextContent())
        .startsWith(bad + ":5:14: error: ")
        .contains("[computer-name-characters]");
    Element failed = (Element) failure.getParentNode();
    assertThat(failed.getAttribute("name"))
        .isEqualTo("computer-name-characters [UserData] ComputerName in line 5, column 14");
    assertThat(failed.getAttribute("file")).isEqualTo(bad);
    assertThat(failed.getAttribute("line")).isEqualTo("5");
    assertThat(elements(suites.get(0), "system-out"))
        .anySatisfy(out -> assertThat(out.getTextContent()).contains(": warning: "))
        .anySatisfy(out -> assertThat(out.getTextContent()).contains(": info: "));

    assertThat(elements(suites.get(1), "testcase"))
        .singleElement()
        .satisfies(one -> assertThat(one.getChildNodes().getLength()).isZero());
    assertThat(elements(suites.get(2), "error").get(0).getAttribute("message"))
        .contains("there is no such file");
  }

  @Test
  void junitCountsWarningsAsFailuresWhereTheExitCodeDoes() throws Exception {
    String file = write("w.inf", GOOD.replace("LAB-01", "LAB_01"));
    Run lenient = Program.run("check", file, "--format", "junit");
    assertThat(lenient.exitCode()).isZero();
    assertThat(elements(xml(lenient.out()), "failure")).isEmpty();
    Run strict = Program.run("check", file, "--format", "junit", "--fail-on", "warning");
    assertThat(strict.exitCode()).isEqualTo(1);
    assertThat(elements(xml(strict.out()), "failure"))
        .singleElement()
        .satisfies(one -> assertThat(one.getAttribute("type")).isEqualTo("warning"));
  }

  @Test
  void junitHoldsAnyCharacterThatXmlCan() throws Exception {
    String odd =
        "a<&>\"']]>\u0000\u0001\u001F\uFFFE\uFFFF\uD800-\t\u00E4\u0416\u20AC\uD83D\uDE00\uDC00";
    String kept = "a<&>\"']]>-\t\u00E4\u0416\u20AC\uD83D\uDE00";
    Finding finding =
        new Finding("rule", Severity.ERROR, 3, 4, "section", "key", odd, "remedy", "source");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JunitReport report = new JunitReport(stream(bytes), Severity.ERROR);
    report.add(new CheckedFile(Path.of("a&b.inf"), "sysprep", "xp-home", List.of(finding)));
    report.finish();
    String out = bytes.toString(StandardCharsets.UTF_8);
    assertThat(out).matches("\\p{ASCII}+");
    Element failure = elements(xml(out), "failure").get(0);
    // a tab in an attribute is read as a blank
    assertThat(failure.getAttribute("message")).isEqualTo(kept.replace('\t', ' '));
    assertThat(failure.getTextContent())
        .isEqualTo("a&b.inf:3:4: error: " + kept + " remedy [rule]\nsource");
  }

  // ------------------------------------------------------------------ both

  @Test
  void reportsAreAsciiStableAndTellNoSecret() throws Exception {
    String file = write("bad.inf", BAD);
    for (String format : List.of("sarif", "junit")) {
      Run run = Program.run("check", file, "--format", format);
      assertThat(run.out()).matches("\\p{ASCII}+").doesNotContain("Geheim");
      assertThat(Program.run("check", file, "--format", format)).isEqualTo(run);
    }
    assertThat(
            text(
                withRule(
                    objects(
                        run(Program.run("check", file, "--format", "sarif").out())
                            .getAsJsonArray("results")),
                    "section-unknown"),
                "message"))
        .contains("[\u00C4<&]");
  }

  // ------------------------------------------------------------------ reading

  private static JsonSchema sarifSchema() {
    try (InputStream stream =
        CheckReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> complaints(String json) {
    return SARIF.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static JsonObject run(String sarif) {
    return JsonParser.parseString(sarif)
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static JsonObject withRule(List<JsonObject> results, String rule) {
    return results.stream()
        .filter(result -> result.get("ruleId").getAsString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject place(JsonObject result) {
    return result
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation");
  }

  private static String text(JsonObject owner, String member) {
    return owner.getAsJsonObject(member).get("text").getAsString();
  }

  private static Element xml(String text)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element below, String name) {
    NodeList nodes = below.getElementsByTagName(name);
    return new ArrayList<>(
        IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList());
  }

  private static String count(Element below, String name) {
    return String.valueOf(elements(below, name).size());
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1)).toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }
}
