package org.prepwright.installer.linux;

/**
 * The headings of a manual page, as manual pages of the language have them.
 *
 * @param name name and purpose
 * @param synopsis how it is called
 * @param description what it does
 * @param options what all commands understand
 * @param commands one command after the other
 * @param environment variables that are read
 * @param javaOptions what the variable PREPWRIGHT_JAVA_OPTS is for
 * @param file stands for a file in the synopsis
 * @param command stands for a command in the synopsis
 */
record ManualHeadings(
    String name,
    String synopsis,
    String description,
    String options,
    String commands,
    String environment,
    String javaOptions,
    String file,
    String command) {
  private static final ManualHeadings ENGLISH =
      new ManualHeadings(
          "NAME",
          "SYNOPSIS",
          "DESCRIPTION",
          "OPTIONS",
          "COMMANDS",
          "ENVIRONMENT",
          "Further options for the Java that runs the program.",
          "FILE",
          "COMMAND");

  private static final ManualHeadings GERMAN =
      new ManualHeadings(
          "BEZEICHNUNG",
          "ÜBERSICHT",
          "BESCHREIBUNG",
          "OPTIONEN",
          "BEFEHLE",
          "UMGEBUNG",
          "Weitere Optionen für das Java, das das Programm ausführt.",
          "DATEI",
          "BEFEHL");

  static ManualHeadings of(String language) {
    return language.equals("de") ? GERMAN : ENGLISH;
  }
}
