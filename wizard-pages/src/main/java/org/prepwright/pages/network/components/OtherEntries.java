package org.prepwright.pages.network.components;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.TypedSection;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.Entry;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Texts;

/** The entries of a section that have no field, as the file has them. They are kept. */
final class OtherEntries extends VBox {
  private final AnswerFile answers;
  private final String section;
  private final List<String> known;
  private final Label text = FormBuilder.styled("", FormStyles.VERBATIM);

  /** Shows what a typed section does not know. */
  OtherEntries(TypedSection section) {
    this(
        section.answerFile(),
        section.name(),
        section.settings().stream().map(setting -> setting.key()).toList());
  }

  /** Shows all entries of a section. */
  OtherEntries(AnswerFile answers, String section) {
    this(answers, section, List.of());
  }

  private OtherEntries(AnswerFile answers, String section, List<String> known) {
    this.answers = answers;
    this.section = section;
    this.known = known;
    getStyleClass().add("other-entries");
    getChildren()
        .setAll(
            FormBuilder.styled(Texts.text("networking.other-entries", section), FormStyles.MUTED),
            text);
    showFile();
  }

  /** Follows the file. */
  void showFile() {
    String lines =
        String.join(
            "\n",
            answers.document().entries(section).stream()
                .filter(entry -> known.stream().noneMatch(entry::hasKey))
                .map(this::line)
                .toList());
    setVisible(!lines.isEmpty());
    setManaged(!lines.isEmpty());
    text.setText(lines);
  }

  private String line(Entry entry) {
    return entry
        .key()
        .map(
            key ->
                Catalogue.standard().isSecret(section, key, entry.value())
                    ? key + "=" + SecretText.MASK
                    : key + "=" + entry.value())
        .orElseGet(entry::rawValue);
  }
}
