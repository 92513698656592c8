package org.prepwright.model.advice;

/**
 * What decides between the types of setup.
 *
 * @param installation what happens to what is on the computers
 * @param hardware how alike the computers are
 * @param role what the computers become
 * @param software whether programs come along with Windows
 * @param start how the computers can start
 * @param amount how many computers there are
 */
public record Situation(
    Installation installation,
    Hardware hardware,
    Role role,
    Software software,
    Start start,
    Amount amount) {
  /** What happens to what is on the computers. */
  public enum Installation {
    /** Windows is installed anew. */
    CLEAN,
    /** The Windows that is there becomes a newer one; programs and settings stay. */
    UPGRADE
  }

  /** How alike the computers are. */
  public enum Hardware {
    /** The same models. */
    ALIKE,
    /** Other devices, but the same HAL. */
    SAME_HAL,
    /** Another HAL, or nobody knows. */
    OTHER_HAL
  }

  /** What the computers become. */
  public enum Role {
    /** Workstations or member servers. */
    PLAIN,
    /** Domain controllers. */
    DOMAIN_CONTROLLER,
    /** Servers with Certificate Services. */
    CERTIFICATE_SERVICES,
    /** Nodes of a server cluster. */
    CLUSTER
  }

  /** Whether programs come along with Windows. */
  public enum Software {
    /** Windows alone, or what commands install afterwards. */
    WINDOWS_ALONE,
    /** Programs, installed and set up once for all. */
    IN_THE_IMAGE
  }

  /** How the computers can start. */
  public enum Start {
    /** From CD, floppy disk or the Windows that is on them. */
    LOCAL,
    /** From the network, and there is a RIS server. */
    NETWORK
  }

  /** How many computers there are. */
  public enum Amount {
    /** So few that a master computer does not pay: up to four. */
    FEW,
    /** More than that, or the same again and again. */
    MANY
  }

  /** What is true most often; the questions begin with it. */
  public static final Situation USUAL =
      new Situation(
          Installation.CLEAN,
          Hardware.ALIKE,
          Role.PLAIN,
          Software.IN_THE_IMAGE,
          Start.LOCAL,
          Amount.MANY);
}
