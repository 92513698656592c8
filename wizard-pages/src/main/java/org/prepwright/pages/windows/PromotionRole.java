package org.prepwright.pages.windows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prepwright.model.answers.DcInstall;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.EditRefusedException;

/** What Dcpromo makes of the server, and which entries of {@code [DCInstall]} that needs. */
enum PromotionRole {
  /** The file has no answers for Dcpromo. */
  NONE,
  /** The first domain controller of a new forest. */
  FOREST,
  /** The first domain controller of a new tree in a forest. */
  TREE,
  /** The first domain controller of a child domain. */
  CHILD,
  /** A further domain controller of a domain. */
  REPLICA,
  /** A domain controller becomes an ordinary server. */
  DEMOTION;

  /** The role a file speaks of; empty where it has only what goes with every role. */
  static Optional<PromotionRole> in(DcInstall section) {
    if (section.settings().stream().noneMatch(Setting::isPresent)) {
      return Optional.of(NONE);
    }
    if (section.replicaOrNewDomain.isGiven()) {
      return Optional.of(
          isWord(section.replicaOrNewDomain, "domain") ? ofDomain(section) : REPLICA);
    }
    boolean isDemotion =
        Stream.of(
                section.isLastDcInDomain,
                section.administratorPassword,
                section.removeApplicationPartitions)
            .anyMatch(Setting::isPresent);
    return isDemotion ? Optional.of(DEMOTION) : Optional.empty();
  }

  /** Without an entry Dcpromo makes a child domain, and joins a tree to a forest. */
  private static PromotionRole ofDomain(DcInstall section) {
    if (!isWord(section.treeOrChild, "tree")) {
      return CHILD;
    }
    return isWord(section.createOrJoin, "create") ? FOREST : TREE;
  }

  private static boolean isWord(Setting<String> setting, String word) {
    return setting.valueOr("").strip().toLowerCase(Locale.ROOT).equals(word);
  }

  /** Writes the entries that tell the role, and removes those that mean nothing in it. */
  void write(DcInstall section) throws EditRefusedException {
    switch (this) {
      case FOREST -> say(section, "Domain", "Tree", "Create");
      case TREE -> say(section, "Domain", "Tree", "Join");
      case CHILD -> say(section, "Domain", "Child", null);
      case REPLICA -> say(section, "Replica", null, null);
      case NONE, DEMOTION -> say(section, null, null, null);
    }
    if (this == DEMOTION && !section.isLastDcInDomain.isPresent()) {
      section.isLastDcInDomain.change(false);
    }
    List<Setting<?>> kept = entries(section);
    for (Setting<?> setting : List.copyOf(section.settings())) {
      boolean tells = telling(section).contains(setting);
      if (!tells && !kept.contains(setting)) {
        setting.change(null);
      }
    }
  }

  private static void say(DcInstall section, String which, String tree, String forest)
      throws EditRefusedException {
    section.replicaOrNewDomain.change(which);
    section.treeOrChild.change(tree);
    section.createOrJoin.change(forest);
  }

  /** The entries that tell the role. */
  static List<Setting<?>> telling(DcInstall section) {
    return List.of(section.replicaOrNewDomain, section.treeOrChild, section.createOrJoin);
  }

  /** The entries that mean something in this role, besides those that tell it. */
  List<Setting<?>> entries(DcInstall section) {
    return switch (this) {
      case NONE -> List.of();
      case FOREST ->
          List.of(
              section.newDomainDnsName,
              section.domainNetBiosName,
              section.setForestVersion,
              section.autoConfigDns,
              section.dnsOnNetwork,
              section.disableCancelForDnsInstall,
              section.allowAnonymousAccess,
              section.siteName,
              section.databasePath,
              section.logPath,
              section.sysvolPath,
              section.safeModeAdminPassword,
              section.rebootOnSuccess);
      case TREE ->
          List.of(
              section.newDomainDnsName,
              section.domainNetBiosName,
              section.autoConfigDns,
              section.dnsOnNetwork,
              section.disableCancelForDnsInstall,
              section.allowAnonymousAccess,
              section.siteName,
              section.userName,
              section.userDomain,
              section.password,
              section.databasePath,
              section.logPath,
              section.sysvolPath,
              section.safeModeAdminPassword,
              section.rebootOnSuccess);
      case CHILD ->
          List.of(
              section.parentDomainDnsName,
              section.childName,
              section.domainNetBiosName,
              section.autoConfigDns,
              section.dnsOnNetwork,
              section.disableCancelForDnsInstall,
              section.allowAnonymousAccess,
              section.siteName,
              section.userName,
              section.userDomain,
              section.password,
              section.databasePath,
              section.logPath,
              section.sysvolPath,
              section.safeModeAdminPassword,
              section.rebootOnSuccess);
      case REPLICA ->
          List.of(
              section.replicaDomainDnsName,
              section.replicationSourceDc,
              section.confirmGc,
              section.criticalReplicationOnly,
              section.replicateFromMedia,
              section.replicationSourcePath,
              section.syskey,
              section.replicaOrMember,
              section.siteName,
              section.userName,
              section.userDomain,
              section.password,
              section.databasePath,
              section.logPath,
              section.sysvolPath,
              section.safeModeAdminPassword,
              section.rebootOnSuccess);
      case DEMOTION ->
          List.of(
              section.isLastDcInDomain,
              section.removeApplicationPartitions,
              section.administratorPassword,
              section.userName,
              section.userDomain,
              section.password,
              section.rebootOnSuccess);
    };
  }
}
