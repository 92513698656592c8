package org.prepwright.app.window;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.prepwright.app.editing.Dialogs;

/**
 * What happens to a fault of the program that nobody caught: it is logged without its message,
 * which may hold a part of the file, and told in one sentence. The file stays open as it is.
 */
final class Faults implements Thread.UncaughtExceptionHandler {
  private static final String OWN_PACKAGES = "org.prepwright.";

  private final Supplier<Dialogs> dialogs;
  private int count;
  private boolean isTelling;

  Faults(Supplier<Dialogs> dialogs) {
    this.dialogs = dialogs;
  }

  /** How many there were. */
  int count() {
    return count;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable fault) {
    count++;
    System.getLogger(Faults.class.getName())
        .log(System.Logger.Level.ERROR, code(fault) + System.lineSeparator() + trace(fault));
    if (!isTelling) {
      // one fault in the drawing of the window repeats at every pulse; one dialog is enough
      isTelling = true;
      try {
        dialogs.get().tellFault(code(fault), code(fault) + System.lineSeparator() + trace(fault));
      } finally {
        isTelling = false;
      }
    }
  }

  /**
   * A short name of a fault: made of the kinds of it and its causes and of the method of the
   * program it came from, so that it is the same at each occurrence and in each version that has
   * the method.
   */
  static String code(Throwable fault) {
    StringBuilder place = new StringBuilder();
    for (Throwable one = fault; one != null; one = one.getCause()) {
      place.append(one.getClass().getName()).append('\n');
      Arrays.stream(one.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith(OWN_PACKAGES))
          .findFirst()
          .ifPresent(
              frame ->
                  place.append(frame.getClassName()).append('.').append(frame.getMethodName()));
    }
    return String.format(Locale.ROOT, "PW-%04X", place.toString().hashCode() >>> 16);
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
