package org.prepwright.pages.network.components;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Tabs above a place that is as high as the chosen one needs; a tab pane with contents would be as
 * high as its highest.
 */
final class PartTabs extends VBox {
  private final TabPane header = new TabPane();
  private final Map<AdapterTab, VBox> places = new EnumMap<>(AdapterTab.class);
  private final Map<AdapterTab, Tab> tabs = new EnumMap<>(AdapterTab.class);
  private final VBox place = new VBox();
  private final ObjectProperty<AdapterTab> chosen;

  /**
   * Makes the tabs.
   *
   * @param chosen the tab on display, shared with the tabs of other adapters
   */
  PartTabs(String id, String name, List<AdapterTab> which, ObjectProperty<AdapterTab> chosen) {
    this.chosen = chosen;
    header.setId(id);
    header.setAccessibleText(name);
    header.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    header.setMinHeight(Region.USE_PREF_SIZE);
    header.setMaxHeight(Region.USE_PREF_SIZE);
    for (AdapterTab tab : which) {
      Tab made = new Tab(tab.label());
      made.setId(id + "-" + tab.id());
      tabs.put(tab, made);
      places.put(tab, new VBox());
      places.get(tab).getStyleClass().add("tab-place");
      header.getTabs().add(made);
    }
    getStyleClass().add("part-tabs");
    getChildren().setAll(header, place);
    header
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((selected, before, now) -> selected(now));
  }

  /** Where the rows of a tab go. */
  VBox place(AdapterTab tab) {
    return places.get(tab);
  }

  private void selected(Tab tab) {
    tabs.forEach(
        (which, made) -> {
          if (made.equals(tab)) {
            place.getChildren().setAll(places.get(which));
            chosen.set(which);
          }
        });
  }

  /** Shows the tab that is chosen for all adapters, or the first where there is none such. */
  void showChosen() {
    choose(tabs.containsKey(chosen.get()) ? chosen.get() : tabs.keySet().iterator().next());
  }

  void choose(AdapterTab tab) {
    header.getSelectionModel().select(tabs.get(tab));
    selected(tabs.get(tab));
  }

  /** Marks the tabs behind which there is a problem. */
  void markProblems(Predicate<AdapterTab> hasProblem) {
    tabs.forEach(
        (which, tab) -> {
          boolean isMarked = tab.getGraphic() != null;
          if (hasProblem.test(which) != isMarked) {
            tab.setGraphic(isMarked ? null : new ProblemMark());
          }
        });
  }
}
