package org.prepwright.model.answers;

import java.util.stream.Stream;
import org.prepwright.model.answers.constraint.NetworkingGiven;
import org.prepwright.model.answers.constraint.TypicalOrCustom;
import org.prepwright.model.answers.constraint.WholeFile;

/**
 * {@code [Networking]}: typical network components. Its header has to be there, even with nothing
 * below it, for the other network sections to be read.
 */
@NetworkingGiven(groups = WholeFile.class)
@TypicalOrCustom
public final class Networking extends TypedSection {
  /** Whether the typical components are installed. */
  public final Setting<Boolean> installDefaultComponents = yesNo("InstallDefaultComponents");

  /** Whether the component sections are read; an old entry of RIS templates. */
  public final Setting<Boolean> processPageSections = yesNo("ProcessPageSections");

  Networking(AnswerFile answerFile) {
    this(answerFile, "Networking");
  }

  /** Reads a section of another name in the same way. */
  Networking(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }

  /** The sections that choose single components, those of them that say something. */
  public Stream<String> customSections() {
    NetworkScope scope = NetworkScope.of(this);
    return Stream.of("NetAdapters", "NetClients", "NetServices", "NetProtocols")
        .map(scope::in)
        .filter(section -> !document().entries(section).isEmpty());
  }
}
