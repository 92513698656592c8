package org.prepwright.model.answers;

/** {@code [Fax]}: the fax service; the form of its values is not documented. */
public final class Fax extends TypedSection {
  /** Identifier told to callers. */
  public final Setting<String> csid = text("CSID");

  /** Identifier sent with faxes. */
  public final Setting<String> tsid = text("TSID");

  /** Rings before the service answers. */
  public final Setting<String> rings = text("Rings");

  /** Name of the fax printer. */
  public final Setting<String> faxPrinterName = text("FaxPrinterName");

  /** Whether it is shared. */
  public final Setting<String> faxPrinterIsShared = text("FaxPrinterIsShared");

  /** Whether received faxes go to a folder. */
  public final Setting<String> routeToFolder = text("RouteToFolder");

  /** That folder. */
  public final Setting<String> routeFolderName = text("RouteFolderName");

  /** Whether received faxes are printed. */
  public final Setting<String> routeToPrinter = text("RouteToPrinter");

  /** That printer. */
  public final Setting<String> routePrinterName = text("RoutePrinterName");

  /** Whether received faxes are kept. */
  public final Setting<String> archiveIncoming = text("ArchiveIncoming");

  /** Where received faxes are kept. */
  public final Setting<String> archiveIncomingFolderName = text("ArchiveIncomingFolderName");

  /** Whether sent faxes are kept. */
  public final Setting<String> archiveOutgoing = text("ArchiveOutgoing");

  /** Where sent faxes are kept. */
  public final Setting<String> archiveOutgoingFolderName = text("ArchiveOutgoingFolderName");

  Fax(AnswerFile answerFile) {
    super(answerFile, "Fax");
  }
}
