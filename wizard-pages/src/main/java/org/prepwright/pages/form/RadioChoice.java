package org.prepwright.pages.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/** Radio buttons of which one stands for each choice; also chosen by the arrow keys. */
public final class RadioChoice<E extends Enum<E>> {
  private final Map<E, RadioButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private boolean isShowing;

  /** Asks to be told of every choice a person makes, not of those made by {@link #show}. */
  public RadioChoice(Consumer<E> chosen) {
    group
        .selectedToggleProperty()
        .addListener(
            (toggle, before, now) -> {
              if (now != null && !isShowing) {
                chosen.accept(choiceOf(now));
              }
            });
  }

  public RadioButton add(E choice, RadioButton button) {
    button.setToggleGroup(group);
    buttons.put(choice, button);
    return button;
  }

  public RadioButton button(E choice) {
    return buttons.get(choice);
  }

  /** Shows what the file says; null when it says none of them. */
  public void show(E choice) {
    isShowing = true;
    try {
      group.selectToggle(choice == null ? null : buttons.get(choice));
    } finally {
      isShowing = false;
    }
  }

  private E choiceOf(Toggle toggle) {
    return buttons.entrySet().stream()
        .filter(entry -> entry.getValue().equals(toggle))
        .findFirst()
        .orElseThrow()
        .getKey();
  }
}
