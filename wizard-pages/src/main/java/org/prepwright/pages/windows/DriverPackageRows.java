package org.prepwright.pages.windows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.Rollout;
import org.prepwright.model.drivers.DriverFolder;
import org.prepwright.model.drivers.DriverInf;
import org.prepwright.model.drivers.DriverPlan;
import org.prepwright.model.drivers.DriverTree;
import org.prepwright.model.drivers.ReadingProgress;
import org.prepwright.model.drivers.ServedController;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.Texts;
import org.prepwright.pages.form.WatchedWork;

/** Driver packages read from folders; those that are ticked fill in the keys. */
final class DriverPackageRows {
  /** So many remarks are shown; a tree of thousands of packages would hide the page. */
  private static final int MOST_REMARKS = 12;

  private final PageContext context;
  private final FormBuilder form;
  private final AnswerFile answers;
  private final Deployment facts;
  private final DriverTable table;
  private final Button read = new Button();
  private final Button readAgain = new Button();
  private final Button fill = new Button();
  private final Label state = FormBuilder.styled("", FormStyles.MUTED);
  private final Label remarks = FormBuilder.styled("", FormStyles.HELP);
  private final StringProperty refusal = new SimpleStringProperty("");
  private DriverTree tree = new DriverTree(List.of(), List.of());

  DriverPackageRows(FormBuilder form, PageContext context) {
    this.form = form;
    this.context = context;
    answers = context.answers();
    facts = context.companions().deployment();
    table = new DriverTable(answers);
  }

  void add() {
    button(read, "read", Texts.text("page.drivers.packages.read"), this::chooseFolder);
    button(
        readAgain,
        "read-again",
        Texts.text("page.drivers.packages.read-again"),
        () -> readWith(List.of()));
    button(fill, "fill", Texts.text("page.drivers.packages.fill"), this::fill);
    state.setId("drivers-state");
    remarks.setId("drivers-remarks");
    form.row(
            Texts.text("page.drivers.packages.read-from"),
            FormBuilder.stacked(FormBuilder.inLine(read, readAgain), state),
            read,
            List.of())
        .help(Texts.text("page.drivers.packages.help"));
    form.add(table);
    form.row(
            Texts.text("page.drivers.packages.into-file"),
            FormBuilder.stacked(FormBuilder.inLine(fill), remarks),
            fill,
            List.of())
        .help(Texts.text("page.drivers.packages.fill.help"))
        .refusal(refusal);
    new Sync(facts.document(), this::showRemembered).showFile();
    show();
  }

  private static void button(Button button, String key, String label, Runnable step) {
    button.setText(label);
    button.setId("drivers-" + key);
    button.setOnAction(pressed -> step.run());
  }

  private void showRemembered() {
    int remembered = DriverTree.rememberedIn(facts).size();
    readAgain.setVisible(remembered > 0);
    readAgain.setManaged(remembered > 0);
    state.setText(
        switch (remembered) {
          case 0 -> Texts.text("page.drivers.packages.remembered.none");
          case 1 -> Texts.text("page.drivers.packages.remembered.one");
          default -> Texts.text("page.drivers.packages.remembered.many", remembered);
        });
  }

  private void chooseFolder() {
    context.chooseFolderToRead(
        Texts.text("page.drivers.packages.choose"), folder -> readWith(List.of(folder)));
  }

  /** The folders taken before come first, since their numbers are in the file. */
  private void readWith(List<Path> more) {
    List<Path> remembered = DriverTree.rememberedIn(facts);
    DriverTree before = tree;
    context.inBackgroundWatched(
        Texts.text("page.drivers.packages.reading"),
        watch -> {
          ReadingProgress progress = progress(watch);
          DriverTree known = DriverTree.readAlone(remembered, progress);
          return known.with(before).with(DriverTree.read(more, progress));
        },
        this::take);
  }

  private static ReadingProgress progress(WatchedWork.Watch watch) {
    return new ReadingProgress() {
      @Override
      public void step(String file, int done, int total) {
        watch.step(file, done, total);
      }

      @Override
      public boolean isCancelled() {
        return watch.isCancelled();
      }
    };
  }

  /** What fits the product is ticked, what was ticked or left before stays so. */
  private void take(DriverTree found) {
    Set<Path> remembered = new HashSet<>();
    DriverTree.rememberedIn(facts)
        .forEach(path -> remembered.add(path.toAbsolutePath().normalize()));
    Set<Path> known = new HashSet<>();
    tree.folders().forEach(folder -> known.add(folder.place()));
    Set<Path> ticked = new HashSet<>();
    taken().forEach(folder -> ticked.add(folder.place()));
    tree = found;
    List<DriverLine> lines = new ArrayList<>();
    for (DriverFolder folder : found.folders()) {
      boolean isTaken =
          known.contains(folder.place())
              ? ticked.contains(folder.place())
              : remembered.contains(folder.place()) || folder.serves(answers.product());
      BooleanProperty taken = new SimpleBooleanProperty(isTaken);
      taken.addListener((value, before, now) -> show());
      for (DriverInf inf : folder.infs()) {
        lines.add(new DriverLine(folder, inf, taken));
      }
    }
    table.getItems().setAll(lines);
    show();
  }

  /** The folders whose packages are ticked, in the order of the list. */
  private List<DriverFolder> taken() {
    return table.getItems().stream()
        .filter(line -> line.taken().get())
        .map(DriverLine::folder)
        .distinct()
        .toList();
  }

  private DriverPlan plan() throws EditRefusedException {
    return DriverPlan.of(answers, taken(), facts);
  }

  private void show() {
    refusal.set("");
    fill.setDisable(table.getItems().isEmpty());
    List<String> sentences = new ArrayList<>();
    if (!table.getItems().isEmpty()) {
      controllers().forEach(controller -> sentences.add(controller.sentence()));
      try {
        sentences.addAll(plan().remarks());
      } catch (EditRefusedException e) {
        refusal.set(e.getMessage());
      }
    }
    tree.problems()
        .forEach(
            problem -> sentences.add(problem.place().getFileName() + ": " + problem.sentence()));
    int more = sentences.size() - MOST_REMARKS;
    String shown =
        String.join("\n", sentences.subList(0, Math.min(MOST_REMARKS, sentences.size())));
    remarks.setText(
        more > 0 ? shown + "\n" + Texts.text("page.drivers.packages.more", more) : shown);
    remarks.setVisible(!sentences.isEmpty());
    remarks.setManaged(!sentences.isEmpty());
  }

  private List<ServedController> controllers() {
    return ServedController.of(
        new Rollout(answers, facts),
        taken().stream().flatMap(folder -> folder.infs().stream()).toList());
  }

  /** The keys come last, so that one undo takes them back. */
  private void fill() {
    try {
      DriverPlan plan = plan();
      plan.remember(facts);
      plan.apply(answers, Texts.text("page.drivers.packages.fill.step"));
      show();
    } catch (EditRefusedException e) {
      refusal.set(e.getMessage());
    }
  }
}
