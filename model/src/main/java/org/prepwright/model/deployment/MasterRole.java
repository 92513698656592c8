package org.prepwright.model.deployment;

/** What runs on the master computer and does not survive a change of name and SID. */
public enum MasterRole {
  /** Certificate Services. */
  CERTIFICATE_SERVICES("CertificateServices"),
  /** The Cluster service. */
  CLUSTER("Cluster"),
  /** Software that depends on Active Directory. */
  ACTIVE_DIRECTORY_DEPENDENT("ActiveDirectoryDependent"),
  /** Software that keeps the name or the SID of the computer. */
  NAME_OR_SID_BOUND("NameOrSidBound");

  private final String word;

  MasterRole(String word) {
    this.word = word;
  }

  /** The word in the file. */
  public String word() {
    return word;
  }
}
