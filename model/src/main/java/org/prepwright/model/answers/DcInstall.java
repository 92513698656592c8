package org.prepwright.model.answers;

import org.prepwright.model.secret.SecretText;

/** {@code [DCInstall]}: answers for Dcpromo, which Setup does not start by itself (Server 2003). */
public final class DcInstall extends TypedSection {
  /** Password of the local Administrator after a demotion. */
  public final Setting<SecretText> administratorPassword = secret("AdministratorPassword");

  /** Whether programs older than Windows 2000 may read the directory. */
  public final Setting<Boolean> allowAnonymousAccess = yesNo("AllowAnonymousAccess");

  /** Whether the DNS service is set up for the new domain. */
  public final Setting<Boolean> autoConfigDns = yesNo("AutoConfigDNS");

  /** Name of a child domain, without its parent. */
  public final Setting<String> childName = text("ChildName");

  /** Whether the replica is a global catalogue too. */
  public final Setting<Boolean> confirmGc = yesNo("ConfirmGc");

  /** {@code Create} a forest or {@code Join} one. */
  public final Setting<String> createOrJoin = text("CreateOrJoin");

  /** Whether the rest is replicated after the restart. */
  public final Setting<Boolean> criticalReplicationOnly = yesNo("CriticalReplicationOnly");

  /** Folder of the directory database. */
  public final Setting<String> databasePath = text("DatabasePath");

  /** Whether installing the DNS service cannot be cancelled. */
  public final Setting<Boolean> disableCancelForDnsInstall = yesNo("DisableCancelForDnsInstall");

  /** Whether the network has a DNS service already. */
  public final Setting<Boolean> dnsOnNetwork = yesNo("DNSOnNetwork");

  /** NetBIOS name of the new domain. */
  public final Setting<String> domainNetBiosName = text("DomainNetBiosName");

  /** Whether a demotion ends the domain. */
  public final Setting<Boolean> isLastDcInDomain = yesNo("IsLastDCInDomain");

  /** Folder of the directory log. */
  public final Setting<String> logPath = text("LogPath");

  /** DNS name of a new tree or forest. */
  public final Setting<String> newDomainDnsName = text("NewDomainDNSName");

  /** DNS name of the parent of a child domain. */
  public final Setting<String> parentDomainDnsName = text("ParentDomainDNSName");

  /** Password of {@link #userName}. */
  public final Setting<SecretText> password = secret("Password");

  /** {@code Yes}, {@code No} or {@code NoAndNoPromptEither}. */
  public final Setting<String> rebootOnSuccess = text("RebootOnSuccess");

  /** Whether a demotion removes application partitions. */
  public final Setting<Boolean> removeApplicationPartitions = yesNo("RemoveApplicationPartitions");

  /** DNS name of the domain to replicate. */
  public final Setting<String> replicaDomainDnsName = text("ReplicaDomainDNSName");

  /** {@code Replica} or {@code Member}, for an upgraded Windows NT domain controller. */
  public final Setting<String> replicaOrMember = text("ReplicaOrMember");

  /** {@code Replica} or {@code Domain}. */
  public final Setting<String> replicaOrNewDomain = text("ReplicaOrNewDomain");

  /** Whether a backup is the first source of the replica. */
  public final Setting<Boolean> replicateFromMedia = yesNo("ReplicateFromMedia");

  /** Domain controller to replicate from. */
  public final Setting<String> replicationSourceDc = text("ReplicationSourceDC");

  /** Folder of the restored backup. */
  public final Setting<String> replicationSourcePath = text("ReplicationSourcePath");

  /** Password for directory services restore mode. */
  public final Setting<SecretText> safeModeAdminPassword = secret("SafeModeAdminPassword");

  /** Whether the new forest has the functional level of Server 2003. */
  public final Setting<Boolean> setForestVersion = yesNo("SetForestVersion");

  /** Site of the domain controller. */
  public final Setting<String> siteName = text("SiteName");

  /** Start-up key of a restored backup; {@code none} when there is no such key. */
  public final Setting<SecretText> syskey = secret("Syskey");

  /** Folder of the system volume. */
  public final Setting<String> sysvolPath = text("SYSVOLPath");

  /** {@code Tree} or {@code Child}. */
  public final Setting<String> treeOrChild = text("TreeOrChild");

  /** Domain of {@link #userName}. */
  public final Setting<String> userDomain = text("UserDomain");

  /** Account that may promote the server. */
  public final Setting<String> userName = text("UserName");

  DcInstall(AnswerFile answerFile) {
    super(answerFile, "DCInstall");
  }
}
