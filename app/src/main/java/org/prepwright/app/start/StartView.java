package org.prepwright.app.start;

import static org.prepwright.app.message.AppMessages.text;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.prepwright.app.look.Icons;
import org.prepwright.app.look.Look;
import org.prepwright.app.settings.UserSettings;
import org.prepwright.model.advice.Advice;
import org.prepwright.model.answers.NewFileAnswers;
import org.prepwright.model.answers.SetupType;
import org.prepwright.model.preset.Preset;

/** What the window shows without a file: make one, from a preset or not, or open one. */
public final class StartView extends BorderPane {
  /** What the view asks of the window. */
  public interface Commands {
    /** Makes a file that answers this. */
    void makeNew(NewFileAnswers answers);

    /** Makes a file from a preset. */
    void makeNew(Preset preset);

    /** Asks for a file and opens it. */
    void open();

    /** Opens a file. */
    void open(Path file);

    /** Shows the settings of the program. */
    void showSettings();
  }

  private static final double COLUMN_WIDTH = 304;
  private static final double GAP = 24;

  private final UserSettings settings;
  private final Commands commands;
  private final VBox notices = new VBox();
  private final VBox recent = new VBox();
  private final Node home;
  private Button first;

  /**
   * Makes the view.
   *
   * @param settings holds the recent files
   * @param presets the presets that are offered
   * @param commands what it asks for
   */
  public StartView(UserSettings settings, List<Preset> presets, Commands commands) {
    this.settings = settings;
    this.commands = commands;
    getStyleClass().add("start");
    notices.setId("start-notices");
    notices.getStyleClass().add("start-notices");
    recent.getStyleClass().add("start-recent");
    home = home(presets);
    settings.recentFiles().addListener((ListChangeListener<Path>) change -> listRecent());
    listRecent();
    showHome();
  }

  /** A place above the columns for what needs the person's eye first; empty. */
  public VBox notices() {
    return notices;
  }

  /** Gives the first choice the focus. */
  public void focusFirst() {
    first.requestFocus();
  }

  private Node home(List<Preset> presets) {
    FlowPane columns = new FlowPane(GAP, GAP, newColumn(), presetColumn(presets), fileColumn());
    columns.getStyleClass().add("start-columns");
    VBox content = new VBox(heading(), notices, columns);
    content.getStyleClass().add("start-content");
    content
        .maxWidthProperty()
        .bind(Look.factorProperty().multiply(3 * COLUMN_WIDTH).add(2 * GAP + 32));
    VBox centred = new VBox(content);
    centred.setAlignment(Pos.TOP_CENTER);
    return Parts.scrolling(centred);
  }

  private Node heading() {
    VBox words =
        new VBox(
            Parts.label(text("start.name"), "start-name"),
            Parts.label(text("start.purpose"), "start-muted"));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button show = new Button(text("window.settings"), Icons.of(Feather.SETTINGS));
    show.setId("settings");
    show.getStyleClass().add(Styles.FLAT);
    show.setMinWidth(Region.USE_PREF_SIZE);
    show.setOnAction(pressed -> commands.showSettings());
    HBox heading = new HBox(words, show);
    heading.setAlignment(Pos.TOP_LEFT);
    return heading;
  }

  private static VBox column(String titleKey, Node... nodes) {
    VBox column = new VBox(Parts.label(text(titleKey), "start-group"));
    column.getChildren().addAll(nodes);
    column.getStyleClass().add("start-column");
    column.prefWidthProperty().bind(Look.factorProperty().multiply(COLUMN_WIDTH));
    column.setMinWidth(Region.USE_PREF_SIZE);
    column.setMaxWidth(Region.USE_PREF_SIZE);
    return column;
  }

  private Node newColumn() {
    Button unattended = typeCard(SetupType.UNATTENDED, Feather.DISC);
    Button sysprep = typeCard(SetupType.SYSPREP, Feather.COPY);
    Button ris = typeCard(SetupType.RIS, Feather.SERVER);
    Button which =
        Parts.card(
            "start-advice",
            Feather.HELP_CIRCLE,
            text("advice.title"),
            text("start.advice.meaning"),
            this::showAdvice);
    first = unattended;
    return column("start.new", unattended, sysprep, ris, which);
  }

  private Button typeCard(SetupType type, Ikon icon) {
    return Parts.card(
        "start-new-" + type.id(),
        icon,
        type.label(),
        text("start.type." + type.id()),
        () -> {
          NewFilePlan plan = new NewFilePlan();
          plan.type().set(type);
          plan.goTo(NewFilePlan.Step.PRODUCT);
          showQuestions(plan);
        });
  }

  private Node presetColumn(List<Preset> presets) {
    VBox column = column("start.presets");
    for (Preset preset : presets) {
      Button card =
          Parts.card(
              "start-preset-" + preset.id(),
              preset.isBuiltIn() ? Feather.BOOKMARK : Feather.USER,
              preset.name(),
              preset.kind().label(),
              () -> commands.makeNew(preset));
      card.getStyleClass().add("small-card");
      card.setTooltip(
          new Tooltip(
              text("start.preset.tip", preset.product().label(), preset.description()).strip()));
      card.getTooltip().setWrapText(true);
      card.getTooltip().setMaxWidth(COLUMN_WIDTH);
      column.getChildren().add(card);
    }
    return column;
  }

  private Node fileColumn() {
    Button open = new Button(text("start.open"), Icons.of(Feather.FOLDER));
    open.setId("start-open");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setAlignment(Pos.CENTER_LEFT);
    open.setOnAction(pressed -> commands.open());
    return column(
        "start.open.title",
        open,
        Parts.label(text("start.drop"), "start-muted"),
        Parts.label(text("start.recent"), "start-group"),
        recent);
  }

  private void listRecent() {
    recent.getChildren().clear();
    if (settings.recentFiles().isEmpty()) {
      recent.getChildren().add(Parts.label(text("start.no-recent"), "start-muted"));
    }
    for (Path file : settings.recentFiles()) {
      recent.getChildren().add(recentRow(file));
    }
  }

  private Node recentRow(Path file) {
    Hyperlink name = new Hyperlink(String.valueOf(file.getFileName()));
    name.getStyleClass().add("recent-name");
    name.setOnAction(pressed -> commands.open(file));
    name.setTooltip(new Tooltip(file.toString()));
    Label folder = new Label(file.getParent() == null ? "" : file.getParent().toString());
    folder.getStyleClass().addAll("start-muted", "recent-folder");
    folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    return new VBox(name, folder);
  }

  // ------------------------------------------------------------------ what is shown instead

  private void showHome() {
    setCenter(home);
  }

  private void leave() {
    showHome();
    focusFirst();
  }

  private void showQuestions(NewFilePlan plan) {
    NewFileView view = new NewFileView(plan, commands::makeNew, this::leave);
    setCenter(view);
    view.applyCss();
    view.layout();
    view.focusFirst();
  }

  private void showAdvice() {
    AdviceView view = new AdviceView(this::begin, this::leave);
    setCenter(view);
    view.applyCss();
    view.layout();
    view.focusFirst();
  }

  /** Begins with what was recommended, its answers filled in. */
  private void begin(Advice advice) {
    NewFilePlan plan = new NewFilePlan();
    plan.type().set(advice.type());
    if (advice.startsFromCd()) {
      plan.source().set(NewFilePlan.Source.CD);
    }
    plan.goTo(NewFilePlan.Step.PRODUCT);
    showQuestions(plan);
  }
}
