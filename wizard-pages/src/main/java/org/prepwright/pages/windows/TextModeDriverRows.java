package org.prepwright.pages.windows;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.BareLines;
import org.prepwright.model.answers.KeyedLine;
import org.prepwright.model.answers.KeyedLines;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Texts;

/** The drivers that text-mode Setup loads to reach the disk, and the files that bring them. */
final class TextModeDriverRows {
  private final FormBuilder form;
  private final AnswerFile answers;

  TextModeDriverRows(FormBuilder form, AnswerFile answers) {
    this.form = form;
    this.answers = answers;
  }

  void add() {
    addDrivers();
    addFiles();
  }

  private void addDrivers() {
    LinePart description =
        LinePart.ofText("drivers-description", "Intel(R) 82801GBM SATA AHCI Controller");
    LinePart source = LinePart.ofWords("drivers-source", List.of("OEM", "RETAIL"));
    LineEditor<KeyedLine> editor =
        new LineEditor<>(
            "drivers-text-mode",
            answers.massStorageDrivers.drivers.lines(),
            line -> List.of(line.key(), line.value()),
            List.of(description, source),
            Texts.text("page.drivers.text-mode.empty"),
            new Drivers());
    editor
        .list()
        .unordered()
        .list()
        .setCellFactory(view -> new TwoLineCell<>(KeyedLine::key, KeyedLine::value));
    editor.list().list().setId("MassStorageDrivers-lines");
    form.row(
            Texts.text("page.drivers.description"),
            description.node(),
            description.node(),
            List.of())
        .help(Texts.text("page.drivers.description.help"));
    form.row(
            Texts.text("page.drivers.source"),
            FormBuilder.stacked(source.node(), editor.buttons()),
            source.node(),
            List.of())
        .help(Texts.text("page.drivers.source.help"))
        .refusal(editor.refusalProperty());
    form.section(
            Texts.text("page.drivers.text-mode"),
            editor.list(),
            editor.list().list(),
            answers.massStorageDrivers.name())
        .help(Texts.text("page.drivers.text-mode.help"));
  }

  private void addFiles() {
    LinePart file = LinePart.ofText("drivers-boot-file", "Txtsetup.oem");
    LineEditor<String> editor =
        new LineEditor<>(
            "drivers-boot-files",
            answers.oemBootFiles.files.lines(),
            List::of,
            List.of(file),
            Texts.text("page.drivers.boot-files.empty"),
            new Files());
    editor.list().unordered().list().setId("OEMBootFiles-lines");
    form.row(
            Texts.text("page.drivers.boot-file"),
            FormBuilder.stacked(file.node(), editor.buttons()),
            file.node(),
            List.of())
        .help(Texts.text("page.drivers.boot-file.help"))
        .refusal(editor.refusalProperty());
    form.section(
            Texts.text("page.drivers.boot-files"),
            editor.list(),
            editor.list().list(),
            answers.oemBootFiles.name())
        .help(Texts.text("page.drivers.boot-files.help"));
  }

  /** {@code "description" = "OEM"}. */
  private final class Drivers implements LineEditor.Store {
    private final KeyedLines lines = answers.massStorageDrivers.drivers;

    @Override
    public void add(List<String> parts) throws EditRefusedException {
      refuseUnlessNew(parts.get(0));
      lines.add(parts.get(0), List.of(parts.get(1)));
    }

    @Override
    public void set(int index, List<String> parts) throws EditRefusedException {
      String before = lines.lines().get(index).key();
      if (!parts.get(0).equalsIgnoreCase(before)) {
        refuseUnlessNew(parts.get(0));
      }
      OneStep.apply(
          answers,
          Texts.text("page.drivers.title"),
          copy -> {
            KeyedLines there = copy.massStorageDrivers.drivers;
            if (!parts.get(0).equals(before)) {
              there.rename(index, parts.get(0));
            }
            there.set(index, List.of(parts.get(1)));
          });
    }

    @Override
    public void remove(int index) throws EditRefusedException {
      lines.remove(index);
    }

    private void refuseUnlessNew(String description) throws EditRefusedException {
      if (description.isEmpty()) {
        throw new EditRefusedException(Texts.text("page.drivers.description.missing"));
      }
      if (lines.find(description).isPresent()) {
        throw new EditRefusedException(Texts.text("page.drivers.text-mode.twice", description));
      }
    }
  }

  /** One file name in each line. */
  private final class Files implements LineEditor.Store {
    private final BareLines lines = answers.oemBootFiles.files;

    @Override
    public void add(List<String> parts) throws EditRefusedException {
      refuseUnlessName(parts.get(0));
      lines.add(parts.get(0));
    }

    @Override
    public void set(int index, List<String> parts) throws EditRefusedException {
      refuseUnlessName(parts.get(0));
      lines.set(index, parts.get(0));
    }

    @Override
    public void remove(int index) throws EditRefusedException {
      lines.remove(index);
    }

    private void refuseUnlessName(String file) throws EditRefusedException {
      boolean hasPath = file.contains("\\") || file.contains("/");
      if (file.isEmpty() || hasPath) {
        throw new EditRefusedException(Texts.text("page.drivers.boot-file.no-path"));
      }
    }
  }
}
