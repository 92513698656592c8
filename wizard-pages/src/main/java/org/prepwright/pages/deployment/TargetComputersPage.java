package org.prepwright.pages.deployment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.prepwright.model.catalog.HalFact;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.HalFit;
import org.prepwright.model.deployment.Target;
import org.prepwright.model.deployment.TargetEdits;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormPage;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.WizardPage;

/** Target Computers: the sorts of computer the image is for, and which of them can take it. */
final class TargetComputersPage {
  static final String ID = "target-computers";
  private static final String SECTIONS = "Target.*";
  private static final int NAME_COLUMNS = 20;

  /** Does something that the file may refuse. */
  @FunctionalInterface
  private interface Change {
    Target run() throws EditRefusedException;
  }

  /** The rows of one target. */
  private record Part(VBox place, List<FieldRow> rows) {}

  private final PageContext context;
  private final FormBuilder form;
  private final Deployment deployment;
  private final TargetEdits edits;
  private final TextField name = new TextField();
  private final ListView<Target> list;
  private final VBox chosenPlace = new VBox();
  private final Map<Target, Part> parts = new HashMap<>();
  private final HalTable table = new HalTable();
  private final Hyperlink toMaster;
  private final StringProperty refusal = new SimpleStringProperty("");
  private FormPage page;
  private Part shown = new Part(new VBox(), List.of());
  private boolean isOutdated = true;

  private TargetComputersPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    deployment = context.companions().deployment();
    edits = new TargetEdits(deployment);
    list = new ListView<>(deployment.targets());
    toMaster = new Hyperlink(form.text("hal.master"));
  }

  static WizardPage of(PageContext context) {
    return new TargetComputersPage(context).build();
  }

  private WizardPage build() {
    name.setId(ID + "-name");
    name.setPrefColumnCount(FormBuilder.columns(NAME_COLUMNS));
    name.setPromptText(form.text("name.prompt"));
    name.setOnAction(entered -> add());
    form.row(
            form.label("name"),
            FormBuilder.inLine(name, button("add", form.text("add"), this::add)),
            name,
            List.of())
        .help(form.text("name.help"))
        .refusal(refusal);
    list.setId(ID + "-list");
    list.getStyleClass().addAll(FormStyles.DENSE, "short-list");
    list.setCellFactory(view -> new TargetCell());
    list.setPlaceholder(FormBuilder.styled(form.text("empty"), "list-placeholder"));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            remove();
          }
        });
    list.getSelectionModel().selectedItemProperty().addListener(changed -> showChosen());
    Node buttons =
        FormBuilder.inLine(
            button("remove", form.text("remove"), this::remove),
            button("duplicate", form.text("duplicate"), this::duplicate),
            button("rename", form.text("rename"), this::rename));
    form.row(form.label("list"), FormBuilder.stacked(list, buttons), list, List.of())
        .headOf(SECTIONS)
        .help(form.text("list.help"));
    chosenPlace.getStyleClass().add("target-part");
    form.add(chosenPlace);
    form.group("hal.group");
    toMaster.setId(ID + "-to-master");
    toMaster.setOnAction(
        pressed -> context.goToSetting(deployment.master.name(), deployment.master.hal.key()));
    VBox picture = new VBox(table, toMaster);
    picture.getStyleClass().add("hal-picture");
    form.add(FormBuilder.styled(form.text("hal.help"), FormStyles.NOTE)).add(picture);
    page = form.build().beforeFocus((section, key) -> choose(section));
    deployment.document().addListener(change -> outdated());
    // a page that is not shown need not follow every keystroke
    page.node().sceneProperty().addListener((scene, before, now) -> showIfOutdated());
    show();
    list.getSelectionModel().selectFirst();
    return page;
  }

  private Button button(String action, String label, Runnable step) {
    Button button = new Button(label);
    button.setId(ID + "-" + action);
    button.setOnAction(pressed -> step.run());
    return button;
  }

  private void outdated() {
    isOutdated = true;
    showIfOutdated();
  }

  private void showIfOutdated() {
    if (isOutdated && page.node().getScene() != null) {
      show();
    }
  }

  private void show() {
    isOutdated = false;
    table.show(deployment);
    boolean isUnknown = deployment.master.hal.get() == null;
    toMaster.setVisible(isUnknown);
    toMaster.setManaged(isUnknown);
    list.refresh();
  }

  private void choose(String section) {
    deployment.targets().stream()
        .filter(target -> Document.fold(target.name()).equals(Document.fold(section)))
        .findFirst()
        .ifPresent(target -> list.getSelectionModel().select(target));
  }

  private Optional<Target> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void showChosen() {
    parts.keySet().retainAll(deployment.targets());
    Part next =
        chosen()
            .map(target -> parts.computeIfAbsent(target, this::partFor))
            .orElseGet(() -> new Part(new VBox(), List.of()));
    chosenPlace.getChildren().setAll(next.place());
    if (page != null) {
      page.replaceRows(shown.rows(), next.rows());
    }
    shown = next;
  }

  private Part partFor(Target target) {
    VBox place =
        new VBox(FormBuilder.styled(form.text("chosen", target.label()), FormStyles.GROUP));
    place.getStyleClass().add("target-part");
    FormBuilder part = form.part(place);
    FactRows facts = new FactRows(part);
    facts.hal(target.hal, "ask.hal");
    facts.number(target.diskSizeMb, "ask.disk-size");
    facts.listOrNone(target.massStorage, "ask.mass-storage");
    return new Part(place, part.rows());
  }

  private void add() {
    if (attempt(() -> edits.add(name.getText()))) {
      name.clear();
    }
  }

  private void duplicate() {
    chosen()
        .ifPresentOrElse(
            target -> attempt(() -> edits.duplicate(target)),
            () -> refusal.set(form.text("choose-first")));
  }

  private void rename() {
    chosen()
        .ifPresentOrElse(
            target -> {
              if (attempt(() -> edits.rename(target, name.getText()))) {
                name.clear();
              }
            },
            () -> refusal.set(form.text("choose-first")));
  }

  private void remove() {
    chosen()
        .ifPresentOrElse(
            target -> {
              String label = target.label();
              int index = list.getSelectionModel().getSelectedIndex();
              boolean isDone =
                  attempt(
                      () -> {
                        edits.remove(target);
                        return null;
                      });
              if (isDone) {
                list.getSelectionModel().select(Math.min(index, deployment.targets().size() - 1));
                context.tellRemoved(form.text("removed", label));
              }
            },
            () -> refusal.set(form.text("choose-first")));
  }

  private boolean attempt(Change change) {
    try {
      Target now = change.run();
      refusal.set("");
      if (now != null) {
        list.getSelectionModel().select(now);
        list.scrollTo(now);
      }
      return true;
    } catch (EditRefusedException e) {
      refusal.set(e.getMessage());
      return false;
    }
  }

  /** A target, and in a few words what becomes of the image there. */
  private final class TargetCell extends ListCell<Target> {
    @Override
    protected void updateItem(Target target, boolean isEmpty) {
      super.updateItem(target, isEmpty);
      if (isEmpty || target == null) {
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String verdict = verdictOn(target);
      Label label = new Label(target.label());
      Label words = new Label(verdict);
      words.getStyleClass().add(FormStyles.MUTED);
      setText(null);
      setGraphic(FormBuilder.inLine(label, words));
      setAccessibleText(target.label() + " " + verdict);
    }

    private String verdictOn(Target target) {
      HalFact image = deployment.master.hal.get();
      HalFact here = target.hal.get();
      if (image == null || here == null) {
        return form.text("verdict.unknown");
      }
      return HalFit.of(image, here).runs() ? form.text("verdict.runs") : form.text("verdict.not");
    }
  }
}
