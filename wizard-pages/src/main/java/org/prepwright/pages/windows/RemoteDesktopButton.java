package org.prepwright.pages.windows;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.OneStep;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;

/** Lets Remote Desktop through the Windows firewall by one click, and says when it does. */
final class RemoteDesktopButton {
  private final AnswerFile answers;
  private final Button button = new Button(Texts.text("windows.remote-desktop.allow"));
  private final Label isOpen =
      FormBuilder.styled(Texts.text("windows.remote-desktop.open"), FormStyles.MUTED);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final Sync sync;

  RemoteDesktopButton(String pageId, PageContext context) {
    answers = context.answers();
    button.setId(pageId + "-allow-remote-desktop");
    button.setOnAction(pressed -> allow());
    sync = new Sync(answers.document(), this::showFile);
  }

  void addTo(FormBuilder form, String label) {
    form.row(label, FormBuilder.inLine(button, isOpen), button, List.of())
        .help(Texts.text("windows.remote-desktop.help"))
        .refusal(refusal);
    sync.showFile();
  }

  private void allow() {
    sync.send(
        () ->
            refusal.set(
                OneStep.tryOut(
                    answers,
                    Texts.text("windows.remote-desktop.allow"),
                    copy -> RemoteDesktopException.addTo(copy.windowsFirewall))));
  }

  private void showFile() {
    boolean isAllowed = RemoteDesktopException.isIn(answers.windowsFirewall);
    button.setVisible(!isAllowed);
    button.setManaged(!isAllowed);
    isOpen.setVisible(isAllowed);
    isOpen.setManaged(isAllowed);
    if (!sync.isSending()) {
      refusal.set("");
    }
  }
}
