package org.prepwright.pages.network;

import java.util.List;
import java.util.SortedSet;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.computers.NameList;
import org.prepwright.model.computers.TableNames;
import org.prepwright.model.computers.UniquenessNames;
import org.prepwright.model.computers.UnreadableTableException;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Edit;
import org.prepwright.model.text.EditRefusedException;

/**
 * The list of names beside an answer file: in its uniqueness file where Setup takes one, else in
 * the table of computers.
 */
final class NamesBeside {
  private final AnswerFile answers;
  private final Companions companions;
  private NameList list;
  private List<String> names = List.of();
  private String problem = "";

  NamesBeside(AnswerFile answers, Companions companions) {
    this.answers = answers;
    this.companions = companions;
  }

  /** The texts that may hold the list. */
  List<Document> texts() {
    return List.of(companions.uniqueness().document(), companions.computers());
  }

  /** The names as they were read last. */
  List<String> names() {
    return names;
  }

  /** Why the list cannot be read; empty when it can. */
  String problem() {
    return problem;
  }

  /** Only Setup that is started with an answer file of its own is given a uniqueness file. */
  private boolean isInUniquenessFile() {
    return answers.kind() == Kind.UNATTEND;
  }

  void readAgain() {
    try {
      list =
          isInUniquenessFile()
              ? new UniquenessNames(companions.uniqueness().document())
              : new TableNames(companions.computers());
      names = list.names();
      problem = "";
    } catch (UnreadableTableException e) {
      list = null;
      names = List.of();
      problem = e.getMessage();
    }
  }

  void add(List<String> added, String label) throws EditRefusedException {
    readAgain();
    apply(readable().adding(added, label));
  }

  void remove(SortedSet<Integer> places, String label) throws EditRefusedException {
    apply(readable().removing(places, label));
  }

  private NameList readable() throws EditRefusedException {
    if (list == null) {
      throw new EditRefusedException(problem);
    }
    return list;
  }

  private void apply(Edit edit) {
    Document text =
        isInUniquenessFile() ? companions.uniqueness().document() : companions.computers();
    text.applyAsStep(edit);
  }
}
