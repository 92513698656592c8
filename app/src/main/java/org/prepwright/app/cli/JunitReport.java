package org.prepwright.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.prepwright.app.message.XmlText;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;

/**
 * Findings as JUnit XML: a test suite for each file, a test case for each finding. A finding that
 * makes the exit code 1 is a failure, a lesser one passes and says its sentence in {@code
 * system-out}; a file without findings is one case that passes, and one that cannot be read is an
 * error.
 *
 * <p>Printed file by file, and in ASCII, so that no code page of a terminal or a pipe can garble
 * it. Holds no times: the same files give the same bytes.
 */
final class JunitReport implements CheckReport {
  private static final String ENCODING = "US-ASCII";

  private final PrintStream out;
  private final Severity failOn;
  private final XMLStreamWriter xml;

  /**
   * Begins the report.
   *
   * @param failOn from which weight on a finding is a failure
   */
  JunitReport(PrintStream out, Severity failOn) {
    this.out = out;
    this.failOn = failOn;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, ENCODING);
      xml.writeStartDocument(ENCODING, "1.0");
      newLine();
      xml.writeStartElement("testsuites");
      attribute("name", "Prepwright");
      newLine();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  @Override
  public void add(CheckedFile file) {
    long failures =
        file.findings().stream().filter(finding -> finding.severity().isAtLeast(failOn)).count();
    try {
      startSuite(file.path(), Math.max(1, file.findings().size()), failures, 0);
      if (file.findings().isEmpty()) {
        startCase(file.path(), "no findings");
        xml.writeEndElement();
        newLine();
      }
      for (Finding finding : file.findings()) {
        writeCase(file.path(), finding);
      }
      xml.writeEndElement();
      newLine();
      xml.flush();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  @Override
  public void addTrouble(Path path, String sentence) {
    try {
      startSuite(path, 1, 0, 1);
      startCase(path, "readable");
      xml.writeStartElement("error");
      attribute("message", sentence);
      attribute("type", "unreadable");
      xml.writeEndElement();
      xml.writeEndElement();
      newLine();
      xml.writeEndElement();
      newLine();
      xml.flush();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  @Override
  public void finish() {
    try {
      xml.writeEndDocument();
      xml.flush();
      out.println();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  private void startSuite(Path path, int tests, long failures, int errors)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    attribute("name", path.toString());
    attribute("tests", String.valueOf(tests));
    attribute("failures", String.valueOf(failures));
    attribute("errors", String.valueOf(errors));
    attribute("skipped", "0");
    newLine();
  }

  private void startCase(Path path, String name) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("classname", path.toString());
    attribute("name", name);
    attribute("file", path.toString());
  }

  private void writeCase(Path path, Finding finding) throws XMLStreamException {
    startCase(path, name(finding));
    if (finding.line() > 0) {
      attribute("line", String.valueOf(finding.line()));
    }
    String line = FindingPrinter.line(path, finding);
    if (finding.severity().isAtLeast(failOn)) {
      xml.writeStartElement("failure");
      attribute("message", finding.message());
      attribute("type", finding.severity().id());
      text(finding.source().isEmpty() ? line : line + "\n" + finding.source());
    } else {
      xml.writeStartElement("system-out");
      text(line);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    newLine();
  }

  /**
   * What it is about and where it is: a name of its own for each finding of a file. Build servers
   * know a case by it from run to run, so it is the same in every language.
   */
  private static String name(Finding finding) {
    String key = finding.key().isEmpty() ? "" : " " + finding.key();
    String about = finding.section().isEmpty() ? "" : " [" + finding.section() + "]" + key;
    String place =
        finding.line() == 0 ? "" : " in line " + finding.line() + ", column " + finding.column();
    return finding.rule() + about + place;
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.of(value));
  }

  private void text(String text) throws XMLStreamException {
    xml.writeCharacters(XmlText.of(text));
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** A print stream keeps its faults to itself, so the writer has none to tell. */
  private static IllegalStateException unexpected(XMLStreamException e) {
    return new IllegalStateException("Cannot write XML", e);
  }
}
