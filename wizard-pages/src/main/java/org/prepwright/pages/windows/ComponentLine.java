package org.prepwright.pages.windows;

import java.util.Optional;
import org.prepwright.model.answers.Setting;

/**
 * A line in the list of components.
 *
 * @param group the group it belongs to
 * @param setting the component; empty in the line that names the group
 */
record ComponentLine(ComponentGroup group, Optional<Setting<Boolean>> setting) {
  boolean isGroup() {
    return setting.isEmpty();
  }
}
