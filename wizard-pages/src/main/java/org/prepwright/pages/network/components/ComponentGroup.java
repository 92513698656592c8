package org.prepwright.pages.network.components;

import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.pages.form.Texts;

/** The three lists of network components. */
enum ComponentGroup {
  CLIENTS("NetClients"),
  SERVICES("NetServices"),
  PROTOCOLS("NetProtocols");

  private final String section;

  ComponentGroup(String section) {
    this.section = section;
  }

  /** The section that lists them. */
  String section() {
    return section;
  }

  /** What one of them is called. */
  String label() {
    return switch (this) {
      case CLIENTS -> Texts.text("networking.client");
      case SERVICES -> Texts.text("networking.service");
      case PROTOCOLS -> Texts.text("networking.protocol");
    };
  }

  /** The documented components, in the file or not. */
  List<Setting<?>> documented(AnswerFile answers) {
    return switch (this) {
      case CLIENTS -> answers.netClients.settings();
      case SERVICES -> answers.netServices.settings();
      case PROTOCOLS -> answers.netProtocols.settings();
    };
  }
}
