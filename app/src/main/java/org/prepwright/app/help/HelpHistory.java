package org.prepwright.app.help;

import java.util.ArrayList;
import java.util.List;

/** The topics a person has been to, in their order. */
final class HelpHistory {
  private final List<HelpTopic> topics = new ArrayList<>();
  private int place = -1;

  /** Goes to a topic; what was ahead is forgotten. */
  void visit(HelpTopic topic) {
    if (place < 0 || !topics.get(place).equals(topic)) {
      topics.subList(place + 1, topics.size()).clear();
      topics.add(topic);
      place++;
    }
  }

  /** The topic on display; the contents before any other. */
  HelpTopic current() {
    return place < 0 ? HelpTopic.CONTENTS : topics.get(place);
  }

  boolean canGoBack() {
    return place > 0;
  }

  boolean canGoForward() {
    return place < topics.size() - 1;
  }

  /** Goes to the topic before; stays at the first one. */
  void goBack() {
    if (canGoBack()) {
      place--;
    }
  }

  /** Goes to the topic behind; stays at the last one. */
  void goForward() {
    if (canGoForward()) {
      place++;
    }
  }
}
