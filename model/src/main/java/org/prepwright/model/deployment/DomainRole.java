package org.prepwright.model.deployment;

/** What the master computer is in a domain. */
public enum DomainRole {
  /** Nothing: it is in a workgroup. */
  WORKGROUP("Workgroup"),
  /** A member. */
  MEMBER("Member"),
  /** A domain controller. */
  DOMAIN_CONTROLLER("DomainController");

  private final String word;

  DomainRole(String word) {
    this.word = word;
  }

  /** The word in the file. */
  public String word() {
    return word;
  }
}
