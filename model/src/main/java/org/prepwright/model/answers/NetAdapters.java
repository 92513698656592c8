package org.prepwright.model.answers;

import java.util.List;
import org.prepwright.model.answers.constraint.AdaptersIdentified;
import org.prepwright.model.answers.constraint.WholeFile;
import org.prepwright.model.text.Entry;

/**
 * {@code [NetAdapters]}: network adapters under names of one's own choice, each with the name of
 * the section that holds its parameters. {@link Network#adapters()} follows them.
 */
@AdaptersIdentified(groups = WholeFile.class)
public final class NetAdapters extends TypedSection {
  NetAdapters(AnswerFile answerFile) {
    super(answerFile, "NetAdapters");
  }

  /** The lines that name an adapter. */
  public List<Entry> entries() {
    return document().entries(name()).stream().filter(entry -> entry.key().isPresent()).toList();
  }
}
