package org.prepwright.pages.windows;

import java.util.List;
import javafx.scene.control.CheckBox;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Data;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.Unattended;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.Severity;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.MessageLine;
import org.prepwright.pages.form.Mnemonics;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Disk and Partition: where Windows goes, and what is erased for it. */
final class DiskPage {
  static final String ID = "disk-and-partition";

  /** What becomes of the data on the disk. */
  private enum Fate {
    /** All partitions of the first disk are deleted. */
    ERASED,
    /** Remote Installation Services is not told to leave the disk alone. */
    ERASED_UNSAID,
    /** Setup takes a partition by itself. */
    KEPT,
    /** Somebody chooses a partition, and may delete some. */
    CHOSEN_ON_THE_SPOT,
    /** The image was written to the disk before. */
    IMAGE
  }

  private final FormBuilder form;
  private final AnswerFile answers;
  private final DocumentedRows rows;
  private final MessageLine fate = new MessageLine();

  private DiskPage(PageContext context) {
    form = new FormBuilder(ID, context);
    answers = context.answers();
    rows = new DocumentedRows(form, answers);
  }

  static WizardPage of(PageContext context) {
    return new DiskPage(context).build();
  }

  private WizardPage build() {
    Unattended unattended = answers.unattended;
    Data data = answers.data;
    fate.getStyleClass().add("disk-fate");
    fate.setId("disk-and-partition-fate");
    form.add(fate);
    rows.group(form.text("choice"));
    rows.choice(
        data.autoPartition,
        List.of(
            new Option<>(null, DocumentedRows.withoutEntry(data.autoPartition)),
            new Option<>(true, form.text("auto.first")),
            new Option<>(false, form.text("auto.ask"))));
    rows.choice(unattended.repartition, wiping(unattended.repartition));
    rows.group(form.text("ris"));
    rows.choice(answers.remoteInstall.repartition, wiping(answers.remoteInstall.repartition));
    rows.choice(
        answers.remoteInstall.useWholeDisk,
        List.of(
            new Option<>(null, DocumentedRows.withoutEntry(answers.remoteInstall.useWholeDisk)),
            new Option<>(true, form.text("whole.yes")),
            new Option<>(false, form.text("whole.no"))));
    rows.group(form.text("partition"));
    rows.choice(
        unattended.fileSystem,
        List.of(
            new Option<>(null, DocumentedRows.withoutEntry(unattended.fileSystem)),
            new Option<>("ConvertNTFS", form.text("file-system.convert")),
            new Option<>("LeaveAlone", form.text("file-system.leave"))));
    if (rows.knows(unattended.extendOemPartition)) {
      rows.inGroup(
          () -> new ExtensionField(answers.document(), unattended.extendOemPartition).addTo(form));
    }
    rows.yesNo(unattended.enableBigLba);
    rows.yesNo(data.useBiosToBoot);
    rows.group(form.text("space"));
    keepPageFile(unattended.keepPageFile);
    rows.yesNo(unattended.hibernation);
    rows.choice(
        unattended.crashDumpSetting,
        List.of(
            new Option<>(null, DocumentedRows.withoutEntry(unattended.crashDumpSetting)),
            new Option<>(0, form.text("dump.none")),
            new Option<>(1, form.text("dump.all")),
            new Option<>(2, form.text("dump.kernel")),
            new Option<>(3, form.text("dump.small"))));
    new Sync(answers.document(), this::showFate).showFile();
    return form.build();
  }

  private List<Option<Boolean>> wiping(Setting<Boolean> setting) {
    return List.of(
        new Option<>(null, DocumentedRows.withoutEntry(setting)),
        new Option<>(true, form.text("wipe.yes")),
        new Option<>(false, form.text("wipe.no")));
  }

  /** Any text keeps the page file, so the tick stands for the entry and not for its value. */
  private void keepPageFile(Setting<String> setting) {
    if (!rows.knows(setting)) {
      return;
    }
    CheckBox box = new CheckBox(new Mnemonics().mark(Facts.label(setting)));
    box.setAccessibleText(Facts.label(setting));
    box.setId(Ids.of(setting));
    FormBuilder.wrap(box);
    Sync sync = new Sync(answers.document(), () -> box.setSelected(setting.isGiven()));
    sync.showFile();
    box.selectedProperty()
        .addListener((selected, before, now) -> sync.send(() -> setting.set(now ? "1" : null)));
    rows.inGroup(() -> form.row("", box, box, List.of(setting)).help(Facts.help(setting)));
  }

  private void showFate() {
    switch (fate()) {
      case ERASED -> fate.show(form.text("fate.erased"), Severity.WARNING);
      case ERASED_UNSAID -> fate.show(form.text("fate.erased-unsaid"), Severity.WARNING);
      case KEPT -> fate.show(form.text("fate.kept"), Severity.INFO);
      case CHOSEN_ON_THE_SPOT -> fate.show(form.text("fate.chosen"), Severity.INFO);
      case IMAGE -> fate.show(form.text("fate.image"), Severity.INFO);
    }
  }

  private Fate fate() {
    if (answers.kind() == Kind.SYSPREP) {
      return Fate.IMAGE;
    }
    Setting<Boolean> ofRis = answers.remoteInstall.repartition;
    boolean isWiped = answers.unattended.repartition.is(true) || ofRis.is(true);
    if (isWiped) {
      return Fate.ERASED;
    }
    if (answers.kind() == Kind.RIS && !ofRis.isGiven()) {
      return Fate.ERASED_UNSAID;
    }
    return answers.data.autoPartition.is(true) ? Fate.KEPT : Fate.CHOSEN_ON_THE_SPOT;
  }
}
