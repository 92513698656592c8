package org.prepwright.model.advice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.prepwright.model.advice.Situation.Amount;
import org.prepwright.model.advice.Situation.Hardware;
import org.prepwright.model.advice.Situation.Installation;
import org.prepwright.model.advice.Situation.Role;
import org.prepwright.model.advice.Situation.Software;
import org.prepwright.model.advice.Situation.Start;
import org.prepwright.model.answers.SetupType;
import org.prepwright.model.message.Messages;

/**
 * What is recommended in a situation. The facts: an image may not come from an upgraded Windows nor
 * go to another HAL (Microsoft KB 828287, 302577), and never be that of a domain controller, of a
 * certification authority or of a cluster node; RIS installs anew, over the network; winnt32.exe
 * alone upgrades.
 *
 * @param type what is recommended
 * @param startsFromCd whether an unattended setup best starts from the CD, with winnt.sif
 * @param reasons why, in sentences
 * @param limits what is to be minded, in sentences
 * @param against what speaks against the other types, in sentences
 */
public record Advice(
    SetupType type,
    boolean startsFromCd,
    List<String> reasons,
    List<String> limits,
    Map<SetupType, List<String>> against) {

  /** Recommends a type of setup. */
  public static Advice on(Situation situation) {
    SetupType type = typeFor(situation);
    boolean isFromCd =
        type == SetupType.UNATTENDED
            && situation.installation() == Installation.CLEAN
            && situation.amount() == Amount.FEW;
    Map<SetupType, List<String>> against = new EnumMap<>(SetupType.class);
    for (SetupType other : SetupType.values()) {
      if (other != type) {
        against.put(other, sentences(whyNot(other, situation)));
      }
    }
    return new Advice(
        type,
        isFromCd,
        sentences(reasons(type, situation)),
        sentences(limits(type, situation)),
        against);
  }

  private static SetupType typeFor(Situation situation) {
    boolean mayBeCopied = barsToCopying(situation).isEmpty();
    boolean isWorthAMaster = situation.amount() == Amount.MANY;
    boolean hasSoftware = situation.software() == Software.IN_THE_IMAGE;
    if (mayBeCopied && isWorthAMaster && hasSoftware) {
      return SetupType.SYSPREP;
    }
    if (barsToNetwork(situation).isEmpty()) {
      return SetupType.RIS;
    }
    return mayBeCopied && isWorthAMaster ? SetupType.SYSPREP : SetupType.UNATTENDED;
  }

  /** What forbids to copy an installation, whatever else speaks for it. */
  private static List<String> barsToCopying(Situation situation) {
    List<String> bars = new ArrayList<>();
    if (situation.installation() == Installation.UPGRADE) {
      bars.add("against.sysprep.upgrade");
    }
    if (situation.hardware() == Hardware.OTHER_HAL) {
      bars.add("against.sysprep.hal");
    }
    if (situation.role() != Role.PLAIN) {
      bars.add(
          switch (situation.role()) {
            case DOMAIN_CONTROLLER -> "against.sysprep.domain-controller";
            case CERTIFICATE_SERVICES -> "against.sysprep.certificate-services";
            default -> "against.sysprep.cluster";
          });
    }
    return bars;
  }

  private static List<String> barsToNetwork(Situation situation) {
    List<String> bars = new ArrayList<>();
    if (situation.installation() == Installation.UPGRADE) {
      bars.add("against.ris.upgrade");
    }
    if (situation.start() == Start.LOCAL) {
      bars.add("against.ris.start");
    }
    return bars;
  }

  private static List<String> whyNot(SetupType type, Situation situation) {
    List<String> why = new ArrayList<>();
    switch (type) {
      case SYSPREP -> {
        why.addAll(barsToCopying(situation));
        if (situation.amount() == Amount.FEW) {
          why.add("against.sysprep.few");
        }
        if (why.isEmpty()) {
          why.add("against.sysprep.windows-alone");
        }
      }
      case RIS -> {
        why.addAll(barsToNetwork(situation));
        if (why.isEmpty()) {
          why.add("against.ris.software");
        }
      }
      case UNATTENDED ->
          why.add(
              situation.software() == Software.IN_THE_IMAGE
                  ? "against.unattended.software"
                  : "against.unattended.each");
    }
    return why;
  }

  private static List<String> reasons(SetupType type, Situation situation) {
    List<String> reasons = new ArrayList<>();
    switch (type) {
      case SYSPREP -> {
        reasons.add("reason.sysprep.copy");
        if (situation.software() == Software.IN_THE_IMAGE) {
          reasons.add("reason.sysprep.software");
        }
      }
      case RIS -> {
        reasons.add("reason.ris.network");
        if (situation.hardware() == Hardware.OTHER_HAL) {
          reasons.add("reason.any-hardware");
        }
      }
      case UNATTENDED -> {
        if (situation.installation() == Installation.UPGRADE) {
          reasons.add("reason.unattended.upgrade");
        } else if (situation.amount() == Amount.FEW) {
          reasons.add("reason.unattended.few");
        }
        if (situation.hardware() == Hardware.OTHER_HAL) {
          reasons.add("reason.any-hardware");
        }
        if (situation.role() != Role.PLAIN) {
          reasons.add("reason.unattended.role");
        }
      }
    }
    return reasons;
  }

  private static List<String> limits(SetupType type, Situation situation) {
    List<String> limits = new ArrayList<>();
    switch (type) {
      case SYSPREP -> {
        limits.add("limit.sysprep.master");
        limits.add("limit.sysprep.disk");
        if (situation.hardware() == Hardware.SAME_HAL) {
          limits.add("limit.sysprep.storage");
        }
      }
      case RIS -> {
        limits.add("limit.ris.server");
        limits.add("limit.ris.products");
        if (situation.software() == Software.IN_THE_IMAGE) {
          limits.add("limit.commands");
        }
      }
      case UNATTENDED -> {
        limits.add("limit.unattended.password");
        if (situation.software() == Software.IN_THE_IMAGE) {
          limits.add("limit.commands");
        }
      }
    }
    return limits;
  }

  private static List<String> sentences(List<String> keys) {
    return keys.stream().map(key -> Messages.model().text("advice." + key)).toList();
  }
}
