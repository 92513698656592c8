package org.prepwright.model.answers;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Entry;

/** {@code [SetupMgr]}: what Setup Manager keeps for itself; Setup does not read it. */
public final class SetupMgr extends TypedSection {
  private static final Predicate<String> NUMBERED =
      Pattern.compile("(?i)ComputerName[0-9]{1,9}").asMatchPredicate();

  /** The distribution folder. */
  public final Setting<String> distFolder = text("DistFolder");

  /** Its name on the network. */
  public final Setting<String> distShare = text("DistShare");

  /** {@code ComputerName0}, {@code ComputerName1} and so on. */
  public final KeyedLines computerNames = listed(KeyedLines.plain(this, NUMBERED));

  SetupMgr(AnswerFile answerFile) {
    super(answerFile, "SetupMgr");
  }

  /** The entries that give a computer name, in file order. */
  public List<Entry> namesGiven() {
    return computerNames.entries().stream().filter(entry -> !entry.value().isBlank()).toList();
  }

  /**
   * Adds a computer name under the next number.
   *
   * @throws EditRefusedException when it cannot be written
   */
  public void addComputerName(String name) throws EditRefusedException {
    int next =
        computerNames.lines().stream()
                .mapToInt(line -> Integer.parseInt(line.key().substring("ComputerName".length())))
                .max()
                .orElse(-1)
            + 1;
    computerNames.add(String.format(Locale.ROOT, "ComputerName%d", next), List.of(name));
  }
}
