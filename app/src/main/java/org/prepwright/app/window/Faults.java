package org.prepwright.app.window;

import static org.prepwright.app.message.AppMessages.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.prepwright.app.editing.Dialogs;

/**
 * What happens to a fault of the program that nobody caught: it is logged without its message,
 * which may hold a part of the file, and told in one sentence. The file stays open as it is.
 */
final class Faults implements Thread.UncaughtExceptionHandler {
  private final Dialogs dialogs;
  private int count;
  private boolean isTelling;

  Faults(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /** How many there were. */
  int count() {
    return count;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    count++;
    System.getLogger(Faults.class.getName()).log(System.Logger.Level.ERROR, trace(fault));
    if (!isTelling) {
      // one fault in the drawing of the window repeats at every pulse; one dialog is enough
      isTelling = true;
      try {
        dialogs.tellProblem(
            text("dialog.fault"), text("dialog.fault.more", fault.getClass().getSimpleName()));
      } finally {
        isTelling = false;
      }
    }
  }

  /** The kinds of the fault and its causes, and where they arose. */
  static String trace(Throwable fault) {
    StringBuilder trace = new StringBuilder();
    for (Throwable one = fault; one != null; one = one.getCause()) {
      trace.append(one.getClass().getName()).append(System.lineSeparator());
      trace.append(
          Arrays.stream(one.getStackTrace())
              .map(frame -> "\tat " + frame + System.lineSeparator())
              .collect(Collectors.joining()));
    }
    return trace.toString();
  }
}
