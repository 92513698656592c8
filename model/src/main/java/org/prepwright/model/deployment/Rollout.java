package org.prepwright.model.deployment;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.deployment.constraint.AdministratorPasswordTakesEffect;
import org.prepwright.model.deployment.constraint.MassStorageServed;
import org.prepwright.model.text.Entry;

/**
 * An answer file and the facts it is used with.
 *
 * @param answers the answer file
 * @param deployment the facts
 */
@AdministratorPasswordTakesEffect
@MassStorageServed
public record Rollout(AnswerFile answers, @Valid Deployment deployment) {
  private static final String BLANK_PASSWORD = "*";

  /**
   * Whether the answer file gives the Administrator a password. The asterisk, which stands for a
   * blank one, and what is filled in later do not count; what is asked for at export does.
   */
  public boolean setsAdministratorPassword() {
    Setting<?> password = answers.guiUnattended.adminPassword;
    return deployment.bundle.isAskedAtExport(password.path())
        || password.isGiven()
            && !password.isPlaceholder()
            && !password.plainText().equals(BLANK_PASSWORD);
  }

  /** Whether the disk controllers of the master are stated. */
  public boolean knowsMassStorageOfMaster() {
    return deployment.master.massStorage.isPresent();
  }

  /**
   * Whether Sysprep fills {@code [SysprepMassStorage]} with the controllers Windows knows, so that
   * the answer file does not say what will be in it.
   */
  public boolean buildsMassStorageWhenSealing() {
    return answers.document().section("SysprepMassStorage").isPresent()
        && answers
            .document()
            .find("Sysprep", "BuildMassStorageSection")
            .map(Entry::value)
            .filter("yes"::equalsIgnoreCase)
            .isPresent();
  }

  /**
   * The disk controllers of a target for which the image has no driver as far as is known: they are
   * neither on the master nor in {@code [SysprepMassStorage]}. A more general id there serves a
   * more special one.
   */
  public List<String> unservedMassStorage(Target target) {
    List<HardwareId> known =
        Stream.concat(
                deployment.master.massStorage.valueOr(List.of()).stream(),
                answers.document().entries("SysprepMassStorage").stream()
                    .flatMap(entry -> entry.key().stream()))
            .map(HardwareId::of)
            .toList();
    return target.massStorage.valueOr(List.of()).stream()
        .filter(id -> known.stream().noneMatch(one -> one.serves(HardwareId.of(id))))
        .distinct()
        .toList();
  }
}
