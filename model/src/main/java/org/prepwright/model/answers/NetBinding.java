package org.prepwright.model.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;

/**
 * What Setup does with a binding path.
 *
 * @param change what it does
 * @param path names of components in the order client or service, protocol, adapter; Setup ignores
 *     another order
 */
public record NetBinding(Change change, List<String> path) {
  /** What Setup can do with a binding path. */
  public enum Change {
    /** Switch it on. */
    ENABLE("Enable"),
    /** Switch it off. */
    DISABLE("Disable"),
    /** Move it behind the others that begin with the same component. */
    DEMOTE("Demote");

    private final String key;

    Change(String key) {
      this.key = key;
    }

    /** The key in the file. */
    public String key() {
      return key;
    }
  }

  /** Keeps its own copy of the path. */
  public NetBinding {
    path = List.copyOf(path);
  }

  /** Reads an entry; empty when it is of another key. */
  static Optional<NetBinding> of(Entry entry) {
    return Arrays.stream(Change.values())
        .filter(change -> entry.hasKey(change.key))
        .map(change -> new NetBinding(change, names(entry.value())))
        .findFirst();
  }

  private static List<String> names(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Whether the path goes over a component, by its name without regard to case. */
  public boolean goesOver(String component) {
    return path.stream().anyMatch(name -> Document.fold(name).equals(Document.fold(component)));
  }
}
