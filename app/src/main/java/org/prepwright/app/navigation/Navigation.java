package org.prepwright.app.navigation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.prepwright.pages.form.PageDescriptor;

/** The pages that apply, the one on display, and those the person has been to. */
public final class Navigation {
  private final ObservableList<PageDescriptor> pages = FXCollections.observableArrayList();
  private final ObservableList<PageDescriptor> readOnlyPages =
      FXCollections.unmodifiableObservableList(pages);
  private final ReadOnlyObjectWrapper<PageDescriptor> current =
      new ReadOnlyObjectWrapper<>(this, "current");
  private final ObservableSet<String> visited = FXCollections.observableSet();
  private final ObservableSet<String> readOnlyVisited =
      FXCollections.unmodifiableObservableSet(visited);

  /**
   * Begins at the first page.
   *
   * @param applying the pages that apply, in their order
   */
  public Navigation(List<PageDescriptor> applying) {
    showPages(applying);
  }

  /**
   * Takes other pages, for instance because the product was changed. The page on display stays when
   * it still applies, else the nearest one before it that does is shown.
   *
   * @param applying the pages that apply, in their order
   */
  public void showPages(List<PageDescriptor> applying) {
    List<PageDescriptor> before = List.copyOf(pages);
    PageDescriptor old = current.get();
    pages.setAll(applying);
    visit(nearest(before, old));
  }

  private PageDescriptor nearest(List<PageDescriptor> before, PageDescriptor old) {
    for (int i = old == null ? -1 : before.indexOf(old); i >= 0; i--) {
      Optional<PageDescriptor> same = find(before.get(i).id());
      if (same.isPresent()) {
        return same.get();
      }
    }
    return pages.isEmpty() ? null : pages.get(0);
  }

  /** The pages that apply, in their order. */
  public ObservableList<PageDescriptor> pages() {
    return readOnlyPages;
  }

  /** The page on display; null when no page applies. */
  public PageDescriptor current() {
    return current.get();
  }

  /** The page on display as a property; null when no page applies. */
  public ReadOnlyObjectProperty<PageDescriptor> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Ids of the pages the person has been to, the one on display among them. */
  public ObservableSet<String> visited() {
    return readOnlyVisited;
  }

  /** Whether there is a page behind the one on display. */
  public boolean canGoNext() {
    return !pages.isEmpty() && place() < pages.size() - 1;
  }

  /** Whether there is a page before the one on display. */
  public boolean canGoBack() {
    return place() > 0;
  }

  /** Goes to the next page; stays on the last one. */
  public void goNext() {
    if (canGoNext()) {
      visit(pages.get(place() + 1));
    }
  }

  /** Goes to the page before; stays on the first one. */
  public void goBack() {
    if (canGoBack()) {
      visit(pages.get(place() - 1));
    }
  }

  /**
   * Goes to a page.
   *
   * @param id the page's id
   * @return false when no such page applies; the page on display then stays
   */
  public boolean goTo(String id) {
    Optional<PageDescriptor> page = find(id);
    page.ifPresent(this::visit);
    return page.isPresent();
  }

  /**
   * The page that edits a setting: the one on display when it does, else the first that does, else
   * the page that takes any setting.
   */
  public Optional<PageDescriptor> pageOf(String section, String key) {
    return current() != null && current().covers(section, key)
        ? Optional.of(current())
        : pages.stream()
            .filter(page -> page.covers(section, key))
            .findFirst()
            .or(() -> pages.stream().filter(PageDescriptor::takesAnySetting).findFirst());
  }

  private Optional<PageDescriptor> find(String id) {
    return pages.stream().filter(page -> page.id().equals(id)).findFirst();
  }

  private int place() {
    return current() == null ? -1 : pages.indexOf(current());
  }

  private void visit(PageDescriptor page) {
    if (page != null) {
      visited.add(page.id());
    }
    current.set(page);
  }
}
