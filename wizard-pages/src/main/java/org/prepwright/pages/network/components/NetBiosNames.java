package org.prepwright.pages.network.components;

import java.util.List;
import java.util.stream.Stream;
import org.prepwright.model.answers.NetBiosOption;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.Texts;

/** What the options of NetBIOS over TCP/IP are called. */
final class NetBiosNames {
  private NetBiosNames() {}

  static List<Option<NetBiosOption>> options() {
    return Stream.of(NetBiosOption.values())
        .map(option -> new Option<>(option, name(option)))
        .toList();
  }

  private static String name(NetBiosOption option) {
    return switch (option) {
      case FROM_DHCP -> Texts.text("networking.netbios.dhcp");
      case ENABLED -> Texts.text("networking.netbios.on");
      case DISABLED -> Texts.text("networking.netbios.off");
    };
  }
}
