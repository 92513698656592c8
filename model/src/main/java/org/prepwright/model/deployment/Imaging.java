package org.prepwright.model.deployment;

import org.prepwright.model.answers.Setting;
import org.prepwright.model.deployment.constraint.ImagingProgramNamed;
import org.prepwright.model.text.Document;

/** {@code [Imaging]}: the program that copies the disk. */
public final class Imaging extends FactSection {
  /** Its name; an empty entry says that there is none. */
  public final Setting<@ImagingProgramNamed String> program = statedText("Program");

  /** Whether it knows NTFS, so that permissions are kept. */
  public final Setting<Boolean> supportsNtfs = yesNo("SupportsNtfs");

  Imaging(Document document) {
    super(document, "Imaging");
  }
}
