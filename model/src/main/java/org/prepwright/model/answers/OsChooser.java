package org.prepwright.model.answers;

/** {@code [OSChooser]}: the image in the Client Installation Wizard; RIS. */
public final class OsChooser extends TypedSection {
  /** Name of the image. */
  public final Setting<String> description = quotedText("Description");

  /** Text that explains the image. */
  public final Setting<String> help = quotedText("Help");

  /** {@code Flat} for an image of a CD, {@code Sysprep} for a RIPrep image. */
  public final Setting<String> imageType = text("ImageType");

  /** Program that is started when the image is chosen. */
  public final Setting<String> launchFile = quotedText("LaunchFile");

  /** Version that is shown, for example {@code 5.1}. */
  public final Setting<String> version = quotedText("Version");

  OsChooser(AnswerFile answerFile) {
    super(answerFile, "OSChooser");
  }
}
