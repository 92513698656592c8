package org.prepwright.model.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.prepwright.model.text.Document;

/**
 * The sections that a setting lists by name, as typed views in its order. The view of a name stays
 * the same as long as the file is open, also while nothing lists it.
 *
 * @param <S> the type of the views
 */
final class NamedSections<S extends TypedSection> {
  private final Setting<List<String>> names;
  private final Function<String, S> maker;
  private final Map<String, S> views = new HashMap<>();
  private final ObservableList<S> listed = FXCollections.observableArrayList();
  private final ObservableList<S> readOnly = FXCollections.unmodifiableObservableList(listed);

  NamedSections(Setting<List<String>> names, Function<String, S> maker) {
    this.names = names;
    this.maker = maker;
  }

  /** The views; changes with the file. */
  ObservableList<S> listed() {
    return readOnly;
  }

  /** Follows the document; the setting with the names has done so already. */
  void reread() {
    views.values().forEach(TypedSection::reread);
    List<S> read = names.valueOr(List.of()).stream().map(this::view).distinct().toList();
    if (!read.equals(listed)) {
      listed.setAll(read);
    }
  }

  /** Shows in the views of a copy what could not be written. */
  void showRefusedIn(NamedSections<S> copy) {
    listed.forEach(view -> view.showRefusedIn(copy.view(view.name())));
  }

  private S view(String name) {
    S known = views.get(Document.fold(name));
    if (known != null) {
      return known;
    }
    S made = maker.apply(name);
    made.readFirst();
    views.put(Document.fold(name), made);
    return made;
  }
}
