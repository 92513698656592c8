package org.prepwright.pages;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.bundle.SysprepSwitches;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.text.Document;

/** A window that remembers what the pages asked of it. */
final class FakeContext implements PageContext {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  final ObservableList<Finding> findings = FXCollections.observableArrayList();
  final List<String> focused = new ArrayList<>();
  final List<String> visited = new ArrayList<>();
  final List<String> exported = new ArrayList<>();
  private final AnswerFile answers;

  private FakeContext(AnswerFile answers) {
    this.answers = answers;
  }

  static FakeContext opened(Product product, String... lines) {
    byte[] bytes = String.join("\r\n", lines).concat("\r\n").getBytes(WINDOWS);
    return new FakeContext(new AnswerFile(Document.parse(bytes), Kind.SYSPREP, product));
  }

  static FakeContext opened(String... lines) {
    return opened(Product.XP_PROFESSIONAL, lines);
  }

  static FakeContext fresh(Product product) {
    return new FakeContext(NewAnswerFile.of(Kind.SYSPREP, product));
  }

  String text() {
    return new String(answers.document().toBytes(), WINDOWS);
  }

  Finding finding(Severity severity, String section, String key, String message, String remedy) {
    return new Finding("a-rule", severity, 1, 1, section, key, message, remedy, "a source");
  }

  @Override
  public AnswerFile answers() {
    return answers;
  }

  @Override
  public ObservableList<Finding> findings() {
    return findings;
  }

  @Override
  public void fieldFocused(String section, String key) {
    focused.add(section + "/" + key);
  }

  @Override
  public void goToSetting(String section, String key) {
    visited.add(section + "/" + key);
  }

  @Override
  public void export(String title, SysprepSwitches switches) {
    exported.add(title + " " + switches.commandLine());
  }
}
