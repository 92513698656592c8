package org.prepwright.model.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;

/**
 * The answer file as the bundle holds it: with the tag of Setup Manager in its first line, and with
 * what the other files of the bundle need. The file that a person edits is never changed.
 */
final class ExportedAnswers {
  /** Where Mini-Setup looks for {@code $oem$\cmdlines.txt}. */
  private static final String FILES_OF_SYSPREP = "C:\\Sysprep\\i386";

  private final BundleOrder order;
  private final AnswerFile file;
  private final OemTree tree;
  private final List<String> remarks = new ArrayList<>();
  private final DriverParts drivers;

  private ExportedAnswers(BundleOrder order) {
    this.order = order;
    file = order.answers().snapshot();
    drivers = new DriverParts(order, remarks);
    tree = file.kind() == Kind.SYSPREP ? OemTree.sysprep() : OemTree.unattended();
  }

  static ExportedAnswers of(BundleOrder order) throws BundleRefusedException {
    ExportedAnswers made = new ExportedAnswers(order);
    try {
      made.make();
    } catch (EditRefusedException e) {
      throw new BundleRefusedException(e.getMessage(), e);
    }
    return made;
  }

  private void make() throws EditRefusedException, BundleRefusedException {
    List<String> commands = new ArrayList<>();
    order.oemFolder().ifPresent(tree::addFolder);
    Optional<DcPromo> promotion = DcPromo.of(file);
    if (promotion.isPresent()) {
      promotion.get().applyTo(file);
      tree.addAll(promotion.get().files(), DcPromo.FILE_NAME);
      commands.addAll(promotion.get().commandLines());
      remarks.addAll(promotion.get().remarks());
      if (!promotion.get().isRunByHand()) {
        remarks.add(text("bundle.promotion", promotion.get().command()));
      }
    }
    addPermissions(commands);
    tree.addAll(drivers.filesIn(tree.root()), text("bundle.drivers"));
    tree.addCommands(order.companions().commands(), commands);
    if (!tree.files().isEmpty()) {
      makeSetupLook();
    }
    remarks.addAll(tree.problems());
  }

  private void addPermissions(List<String> commands)
      throws BundleRefusedException, EditRefusedException {
    List<FilePermission> permissions = new ArrayList<>();
    for (String line : order.permissions()) {
      FilePermission.Parsed parsed = FilePermission.parse(line);
      if (parsed.permission().isEmpty()) {
        throw new BundleRefusedException(parsed.objection());
      }
      permissions.add(parsed.permission().get());
    }
    Optional<PermissionScript> script = PermissionScript.of(permissions, file.kind());
    if (script.isPresent()) {
      tree.addAll(script.get().files(), PermissionScript.FILE_NAME);
      commands.addAll(script.get().commandLines());
      Optional<String> atLogon = script.get().runOnceCommand();
      if (atLogon.isPresent() && !file.guiRunOnce.commands().contains(atLogon.get())) {
        file.guiRunOnce.add(atLogon.get());
        remarks.add(text("bundle.run-once", atLogon.get()));
      }
    }
  }

  /** Setup looks for files beside the answer file only when it is told to. */
  private void makeSetupLook() {
    if (file.kind() != Kind.SYSPREP) {
      if (!file.unattended.oemPreinstall.is(true)) {
        file.unattended.oemPreinstall.set(true);
        remarks.add(text("bundle.oem-preinstall"));
      }
    } else if (!file.unattended.installFilesPath.isGiven()) {
      file.unattended.installFilesPath.set(FILES_OF_SYSPREP);
      remarks.add(text("bundle.install-files-path", FILES_OF_SYSPREP));
    } else if (!looksInSysprep(file.unattended.installFilesPath.plainText())) {
      remarks.add(
          text(
              "bundle.other-files-path",
              file.unattended.installFilesPath.plainText(),
              FILES_OF_SYSPREP));
    }
  }

  private static boolean looksInSysprep(String path) {
    String plain = path.endsWith("\\") ? path.substring(0, path.length() - 1) : path;
    return plain.equalsIgnoreCase(FILES_OF_SYSPREP)
        || plain.equalsIgnoreCase("%SystemDrive%" + FILES_OF_SYSPREP.substring(2));
  }

  /** The answer file, tagged; a copy for one bundle. */
  AnswerFile file() {
    Document document = file.document();
    return new AnswerFile(
        Document.parse(SetupMgrTag.putFirst(document.toBytes()), document.codePage()),
        file.kind(),
        file.product());
  }

  /** The files that lie in {@code $OEM$}. */
  OemTree tree() {
    return tree;
  }

  /** The files of drivers that lie elsewhere. */
  List<BundleFile> driverFilesElsewhere() throws BundleRefusedException {
    return drivers.filesOutside(tree.root());
  }

  /** What was added to the answer file, and what does not fit. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  private static String text(String key, Object... arguments) {
    return Messages.model().text(key, arguments);
  }
}
