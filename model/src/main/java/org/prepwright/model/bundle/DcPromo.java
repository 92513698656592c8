package org.prepwright.model.bundle;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.ByteForm;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Line;

/**
 * The answers of {@code [DCInstall]} as a file of their own, and the command that promotes the
 * server with them at the first logon. Immutable.
 *
 * <p>The section leaves the answer file of the bundle: Setup keeps that file as {@code
 * System32\$winnt$.inf} (Microsoft KB 241219), where nobody deletes the passwords of the domain,
 * and an image must not have the section at all. The file of its own is deleted by the command that
 * used it; dcpromo takes the passwords out of it before (TechNet cc758390).
 */
public final class DcPromo {
  /** The file's name, in the bundle and on the computer. */
  public static final String FILE_NAME = "dcpromo.txt";

  private static final String SECTION = "DCInstall";
  private static final String PROGRAM = "dcpromo";
  private static final String ON_TARGET = OnTarget.onTarget(FILE_NAME);

  /**
   * START waits for a program with a window, which CMD alone need not do; CMD replaces the
   * variables, which {@code [GuiRunOnce]} need not do.
   */
  private static final String COMMAND =
      "cmd /c start /wait " + PROGRAM + " /answer:" + ON_TARGET + " & del /f " + ON_TARGET;

  private final OnTarget placed;
  private final boolean runsByHand;

  private DcPromo(OnTarget placed, boolean runsByHand) {
    this.placed = placed;
    this.runsByHand = runsByHand;
  }

  /**
   * Takes the promotion out of an answer file.
   *
   * @return empty when the file has no {@code [DCInstall]} or is a uniqueness file
   */
  public static Optional<DcPromo> of(AnswerFile answers) {
    if (!answers.dcInstall.isInFile() || answers.kind() == Kind.UDF) {
      return Optional.empty();
    }
    BundleFile file = BundleFile.secret(FILE_NAME, Content.of(textOf(answers.document())));
    boolean runsByHand =
        answers.guiRunOnce.commands().stream()
            .anyMatch(
                command ->
                    command.toLowerCase(Locale.ROOT).contains(PROGRAM) && !isCommand(command));
    return Optional.of(new DcPromo(OnTarget.inWindowsFolder(answers.kind(), file), runsByHand));
  }

  /** The lines of the section byte by byte, in the code of the answer file. */
  private static byte[] textOf(Document document) {
    StringBuilder units = new StringBuilder();
    units.append(NewAnswerFile.TAG).append("\r\n[").append(SECTION).append("]\r\n");
    for (Entry entry : document.entries(SECTION)) {
      Line line = entry.line();
      units.append(line.unitsWithoutBreak());
      units.append(line.lineBreak().isEmpty() ? "\r\n" : line.lineBreak());
    }
    ByteForm form = document.form();
    return form.toBytes(units, new byte[0]);
  }

  /**
   * Whether the answer file runs dcpromo by a command of its own, which may use the answers where
   * they stand. Then the bundle leaves both as they are: no file, no command, no change.
   */
  public boolean isRunByHand() {
    return runsByHand;
  }

  /** What a person should know, one sentence each. */
  public List<String> remarks() {
    return runsByHand ? List.of(Messages.model().text("dcpromo.by-hand")) : List.of();
  }

  /** The files of the bundle, which hold passwords. */
  public List<BundleFile> files() {
    return runsByHand ? List.of() : List.of(placed.file());
  }

  /** What cmdlines.txt has to hold, so that the file outlives the folder of Sysprep. */
  public List<String> commandLines() {
    return runsByHand ? List.of() : placed.commandLines();
  }

  /** The command of {@code [GuiRunOnce]}. */
  public String command() {
    return COMMAND;
  }

  /** Where the file lies on the computer until its command has run. */
  public String pathOnTarget() {
    return ON_TARGET;
  }

  /**
   * Changes the copy of the answer file that goes into the bundle: the section goes, and the
   * command comes unless it is there. Never called on the file that a person edits.
   *
   * @throws EditRefusedException when the lines around would then read differently
   */
  public void applyTo(AnswerFile exported) throws EditRefusedException {
    if (runsByHand) {
      return;
    }
    Document document = exported.document();
    document.apply(new Editor(document).removeSection(SECTION));
    if (exported.guiRunOnce.commands().stream().noneMatch(DcPromo::isCommand)) {
      exported.guiRunOnce.add(COMMAND);
    }
  }

  private static boolean isCommand(String command) {
    return command.strip().equalsIgnoreCase(COMMAND);
  }

  @Override
  public String toString() {
    return ON_TARGET;
  }
}
