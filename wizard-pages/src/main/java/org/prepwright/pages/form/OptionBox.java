package org.prepwright.pages.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.prepwright.model.text.Document;

/**
 * A list to choose one value from; typing letters goes to the value that begins with them. A value
 * of the opened file that is not among the options is offered too, so that it is never lost.
 */
public final class OptionBox<T> extends PrefixSelectionComboBox<Option<T>> {
  private final List<Option<T>> options;
  private final Function<T, String> nameOfOther;
  private final Supplier<T> current;

  public OptionBox(
      Document document,
      Supplier<T> current,
      Consumer<T> choose,
      List<Option<T>> options,
      Function<T, String> nameOfOther) {
    this.options = List.copyOf(options);
    this.nameOfOther = nameOfOther;
    this.current = current;
    setVisibleRowCount(12);
    Sync sync = new Sync(document, this::showFile);
    sync.showFile();
    valueProperty()
        .addListener(
            (value, before, now) -> {
              if (now != null) {
                sync.send(() -> choose.accept(now.value()));
              }
            });
  }

  private void showFile() {
    T value = current.get();
    Option<T> option =
        options.stream()
            .filter(offered -> Objects.equals(offered.value(), value))
            .findFirst()
            .orElseGet(() -> new Option<>(value, nameOfOther.apply(value)));
    if (!getItems().contains(option)) {
      getItems().setAll(options);
      if (!options.contains(option)) {
        getItems().add(option);
      }
    }
    if (!option.equals(getValue())) {
      setValue(option);
    }
  }
}
