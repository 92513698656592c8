package org.prepwright.pages.general;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.TimeZoneFact;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/**
 * Time Zone: a list that can be searched by place, offset or index. Nothing is chosen by itself.
 */
final class TimeZonePage {
  static final String ID = "time-zone";
  private static final int SEARCH_COLUMNS = 20;

  private final FormBuilder form;
  private final Setting<Integer> setting;
  private final TextField search = new TextField();
  private final ObservableList<TimeZoneFact> found =
      FXCollections.observableArrayList(Catalogue.standard().timeZones());
  private final ListView<TimeZoneFact> list = new ListView<>(found);
  private final Label chosen = FormBuilder.styled("", "time-zone-chosen");
  private final Button clear;
  private final Sync sync;

  private TimeZonePage(PageContext context) {
    form = new FormBuilder(ID, context);
    setting = context.answers().guiUnattended.timeZone;
    clear = new Button(form.text("clear"));
    sync = new Sync(context.answers().document(), this::showFile);
  }

  static WizardPage of(PageContext context) {
    return new TimeZonePage(context).build();
  }

  private WizardPage build() {
    search.setId("time-zone-search");
    search.setPromptText(form.text("search.prompt"));
    search.setPrefColumnCount(FormBuilder.columns(SEARCH_COLUMNS));
    search.setAccessibleText(form.text("search"));
    search.textProperty().addListener((text, before, now) -> find(now));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::goToList);
    list.setCellFactory(view -> new TimeZoneCell());
    list.getStyleClass().add(FormStyles.DENSE);
    list.setAccessibleText(form.text("list"));
    list.setPlaceholder(FormBuilder.styled(form.text("nothing-found"), "list-placeholder"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (selected, before, now) -> {
              if (now != null) {
                sync.send(() -> setting.set(now.index()));
              }
            });
    HBox.setHgrow(chosen, Priority.ALWAYS);
    chosen.setMaxWidth(Double.MAX_VALUE);
    clear.setOnAction(pressed -> setting.set(null));
    clear.setId("time-zone-clear");
    form.row(form.label("search"), FormBuilder.inLine(search), search, List.of());
    form.row(setting, FormBuilder.stacked(list, FormBuilder.inLine(chosen, clear)), list);
    sync.showFile();
    return form.build();
  }

  /** Down or Enter in the search box goes to what was found. */
  private void goToList(KeyEvent event) {
    boolean goes = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER;
    if (goes && !found.isEmpty()) {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
      event.consume();
    }
  }

  /** Narrows the list; what is chosen stays chosen although it may be out of sight. */
  private void find(String wanted) {
    sync.pause(
        () -> {
          found.setAll(
              Catalogue.standard().timeZones().stream()
                  .filter(zone -> matches(zone, wanted))
                  .toList());
          showFile();
        });
  }

  private static boolean matches(TimeZoneFact zone, String wanted) {
    String all =
        String.join(
                " ",
                zone.display(),
                zone.standardName(),
                TimeZoneCell.offset(zone),
                String.format(Locale.ROOT, "%03d", zone.index()))
            .toLowerCase(Locale.ROOT);
    return Stream.of(wanted.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(all::contains);
  }

  private void showFile() {
    Integer index = setting.get();
    TimeZoneFact zone =
        found.stream()
            .filter(candidate -> Objects.equals(candidate.index(), index))
            .findFirst()
            .orElse(null);
    if (zone == null) {
      list.getSelectionModel().clearSelection();
    } else if (!zone.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(zone);
      list.scrollTo(Math.max(0, found.indexOf(zone) - 2));
    }
    chosen.setText(describe(index));
    clear.setVisible(index != null);
  }

  private String describe(Integer index) {
    if (index == null) {
      return form.text("none");
    }
    return Catalogue.standard()
        .timeZone(index)
        .map(zone -> form.text("chosen", zone.display(), index))
        .orElseGet(() -> form.text("unknown", index));
  }
}
