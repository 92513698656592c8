package org.prepwright.pages.advanced;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.cell.CheckBoxListCell;
import org.controlsfx.control.CheckListView;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.LocaleNames;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Sync;

/** The language groups with a tick each. Ids of the opened file keep their place and spelling. */
final class LanguageGroupList extends CheckListView<Option<String>> {
  private final Setting<List<String>> setting;
  private final Sync sync;

  LanguageGroupList(Document document, Setting<List<String>> setting) {
    this.setting = setting;
    sync = new Sync(document, this::showFile);
    getStyleClass().addAll(FormStyles.DENSE, "language-groups");
    setCellFactory(view -> new GroupCell());
    getItems().setAll(known());
    sync.showFile();
    getCheckModel()
        .getCheckedItems()
        .addListener((ListChangeListener<Option<String>>) change -> sync.send(this::write));
  }

  private static List<Option<String>> known() {
    return Catalogue.standard().languageGroups().stream()
        .map(group -> new Option<>(LocaleNames.written(group.id()), group.name()))
        .toList();
  }

  private List<String> inFile() {
    return setting.valueOr(List.of());
  }

  private void write() {
    List<String> ticked = getCheckModel().getCheckedItems().stream().map(Option::value).toList();
    List<String> ids = new ArrayList<>();
    inFile().stream().filter(id -> holds(ticked, id)).forEach(ids::add);
    ticked.stream().filter(id -> !holds(ids, id)).forEach(ids::add);
    setting.set(ids.isEmpty() ? null : List.copyOf(ids));
  }

  private static boolean holds(List<String> ids, String wanted) {
    return ids.stream().anyMatch(id -> LocaleNames.areSameGroup(id, wanted));
  }

  private void showFile() {
    List<String> knownIds = known().stream().map(Option::value).toList();
    List<Option<String>> wanted =
        Stream.concat(
                known().stream(),
                inFile().stream()
                    .filter(id -> !holds(knownIds, id))
                    .distinct()
                    .map(id -> new Option<>(id, LocaleNames.group(id))))
            .toList();
    if (!getItems().equals(wanted)) {
      getCheckModel().clearChecks();
      getItems().setAll(wanted);
    }
    for (Option<String> option : wanted) {
      boolean isTicked = holds(inFile(), option.value());
      if (isTicked && !getCheckModel().isChecked(option)) {
        getCheckModel().check(option);
      } else if (!isTicked && getCheckModel().isChecked(option)) {
        getCheckModel().clearCheck(option);
      }
    }
  }

  /** The list itself is the stop of the keyboard, and Blank ticks; the boxes are no stops. */
  private final class GroupCell extends CheckBoxListCell<Option<String>> {
    GroupCell() {
      super(LanguageGroupList.this::getItemBooleanProperty);
      setFocusTraversable(false);
    }

    @Override
    public void updateItem(Option<String> option, boolean isEmpty) {
      super.updateItem(option, isEmpty);
      if (getGraphic() != null && option != null) {
        getGraphic().setFocusTraversable(false);
        getGraphic().setAccessibleText(option.label());
      }
    }
  }
}
