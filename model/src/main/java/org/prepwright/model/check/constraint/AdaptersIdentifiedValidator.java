package org.prepwright.model.check.constraint;

import java.util.List;
import org.prepwright.model.answers.AdapterParameters;
import org.prepwright.model.answers.NetAdapters;
import org.prepwright.model.answers.NetworkAdapter;
import org.prepwright.model.answers.constraint.AdaptersIdentified;

/** Rule {@code adapter-id-missing}. A section that is missing is another rule's business. */
public final class AdaptersIdentifiedValidator extends Judge<AdaptersIdentified, NetAdapters> {
  @Override
  void judge(NetAdapters netAdapters, Breaches breaches) {
    List<NetworkAdapter> adapters = netAdapters.answerFile().adapters();
    if (adapters.size() < 2) {
      return;
    }
    for (NetworkAdapter adapter : adapters) {
      AdapterParameters parameters = adapter.parameters().orElse(null);
      if (parameters != null && parameters.isInFile() && !parameters.identifiesAdapter()) {
        breaches.at(parameters.infId, "adapter-id-missing", adapter.name(), parameters.name());
      }
    }
  }
}
