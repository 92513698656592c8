package org.prepwright.model.check.constraint;

import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.prepwright.model.answers.GuiRunOnce;
import org.prepwright.model.answers.constraint.CommandsNumbered;
import org.prepwright.model.text.Entry;

/** Rule {@code run-once-numbering}. */
public final class CommandsNumberedValidator extends Judge<CommandsNumbered, GuiRunOnce> {
  @Override
  void judge(GuiRunOnce runOnce, Breaches breaches) {
    NavigableMap<Integer, Entry> byNumber = new TreeMap<>();
    for (Entry entry : runOnce.entries()) {
      OptionalInt number = GuiRunOnce.numberOf(entry);
      if (number.isPresent() && byNumber.putIfAbsent(number.getAsInt(), entry) != null) {
        breaches.at(runOnce.name(), entry, "run-once-numbering", "Command" + number.getAsInt());
      }
    }
    int expected = 0;
    for (var command : byNumber.entrySet()) {
      if (command.getKey() != expected) {
        breaches.at(runOnce.name(), command.getValue(), "run-once-numbering", "Command" + expected);
        return;
      }
      expected++;
    }
  }
}
