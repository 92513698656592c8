package org.prepwright.model.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.check.constraint.Place;
import org.prepwright.model.deployment.Deployment;
import org.prepwright.model.deployment.Imaging;
import org.prepwright.model.deployment.Master;
import org.prepwright.model.deployment.Rollout;
import org.prepwright.model.deployment.Target;
import org.prepwright.model.text.Document;

/**
 * Says which facts are not stated although a rule needs them, so that silence is not taken for a
 * pass: one note for each fact, under the first rule that it would decide.
 */
final class MissingFacts {
  private static final String SENTENCES = "deployment.missing.";

  private final Rollout rollout;
  private final Deployment deployment;
  private final Findings findings;

  MissingFacts(Rollout rollout, Findings findings) {
    this.rollout = rollout;
    this.deployment = rollout.deployment();
    this.findings = findings;
  }

  void run() {
    judgeMaster(deployment.master);
    judgeImaging(deployment.master, deployment.imaging);
    judgeTargets(deployment.master, deployment.targets());
  }

  private void judgeMaster(Master master) {
    require(master.installedBy, "master-upgraded", "master-preinstalled");
    require(master.systemDrive, "master-system-drive");
    requireEntry(
        master.roles,
        "master-certificate-services",
        "master-cluster-service",
        "master-directory-dependent",
        "master-name-or-sid-bound");
    require(master.domainRole, "master-domain-controller", "master-domain-member");
    require(master.encryptedFiles, "master-encrypted-files");
    require(master.reseals, "master-reseal-limit");
    require(master.inProduction, "master-in-production");
    if (rollout.setsAdministratorPassword()) {
      require(master.blankAdministratorPassword, "master-admin-password-set");
    }
  }

  /** Either fact can settle the other rule alone: nothing is lost then. */
  private void judgeImaging(Master master, Imaging imaging) {
    requireEntry(imaging.program, "imaging-program-missing");
    if (!imaging.supportsNtfs.is(true)) {
      require(master.customPermissions, "imaging-loses-permissions");
    }
    if (!master.customPermissions.is(false)) {
      require(imaging.supportsNtfs, "imaging-loses-permissions");
    }
  }

  private void judgeTargets(Master master, List<Target> targets) {
    if (targets.isEmpty()) {
      findings.addNote(Place.of(""), "hal-incompatible", SENTENCES + "targets");
      return;
    }
    require(master.hal, "hal-incompatible", "hal-unsupported-change", "hal-automatic-upgrade");
    require(master.diskSizeMb, "target-disk-too-small");
    boolean masterDecides =
        !rollout.buildsMassStorageWhenSealing()
            && targets.stream().anyMatch(target -> !rollout.unservedMassStorage(target).isEmpty());
    if (masterDecides) {
      requireEntry(master.massStorage, "mass-storage-missing");
    }
    for (Target target : targets) {
      require(target.hal, "hal-incompatible", "hal-unsupported-change", "hal-automatic-upgrade");
      require(target.diskSizeMb, "target-disk-too-small");
      requireEntry(target.massStorage, "mass-storage-missing");
      if (rollout.buildsMassStorageWhenSealing()) {
        for (String id : rollout.unservedMassStorage(target)) {
          findings.addNote(
              Place.of(target.massStorage),
              "mass-storage-missing",
              SENTENCES + "massstoragelist",
              id);
        }
      }
    }
  }

  /** A fact that an empty entry does not state. */
  private void require(Setting<?> fact, String... rules) {
    if (!fact.isGiven()) {
      report(fact, rules);
    }
  }

  /** A fact that an empty entry states. */
  private void requireEntry(Setting<?> fact, String... rules) {
    if (!fact.isPresent()) {
      report(fact, rules);
    }
  }

  private void report(Setting<?> fact, String... rules) {
    Optional<String> first = Arrays.stream(rules).filter(findings::holds).findFirst();
    String sentences = SENTENCES + Document.fold(fact.key());
    first.ifPresent(
        rule -> findings.addNote(Place.of(fact), rule, sentences, fact.sectionName(), fact.key()));
  }
}
