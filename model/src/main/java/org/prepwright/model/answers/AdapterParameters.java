package org.prepwright.model.answers;

import java.util.List;

/**
 * The parameters of one network adapter, usually {@code [params.Adapter01]}: by what Setup knows
 * the adapter, and what a legacy adapter needs.
 */
public final class AdapterParameters extends TypedSection {
  /** Plug and Play ID of the adapter; {@code *} takes the first one found. */
  public final Setting<String> infId = text("InfID");

  /** Name of the connection in Network Connections. */
  public final Setting<String> connectionName = text("ConnectionName");

  /** Hardware address that picks the adapter, in hexadecimal digits. */
  public final Setting<String> netCardAddress = text("NetCardAddress");

  /** PCI bus of the adapter; counts together with the two following. */
  public final Setting<Integer> pciBusNumber = number("PCIBusNumber");

  /** PCI device number of the adapter. */
  public final Setting<Integer> pciDeviceNumber = number("PCIDeviceNumber");

  /** PCI function number of the adapter. */
  public final Setting<Integer> pciFunctionNumber = number("PCIFunctionNumber");

  /** DMA channel of a legacy adapter. */
  public final Setting<Integer> dma = number("DMA");

  /** Interrupt of a legacy adapter. */
  public final Setting<Integer> irq = number("IRQ");

  /** I/O address of a legacy adapter, in hexadecimal digits. */
  public final Setting<String> ioAddr = text("IOAddr");

  /** Memory base address of a legacy adapter, in hexadecimal digits. */
  public final Setting<String> mem = text("MEM");

  /** Legacy adapters that detection skips. */
  public final Setting<List<String>> doNotDetectLegacyCards = list("DoNotDetectLegacyCards");

  /** Whether the adapter is software only. */
  public final Setting<Boolean> pseudoAdapter = yesNo("PseudoAdapter");

  AdapterParameters(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }

  /** Whether the section says which adapter it is about: the PCI numbers only all together. */
  public boolean identifiesAdapter() {
    boolean byPlace =
        pciBusNumber.isGiven() && pciDeviceNumber.isGiven() && pciFunctionNumber.isGiven();
    return infId.isGiven() || netCardAddress.isGiven() || byPlace;
  }
}
