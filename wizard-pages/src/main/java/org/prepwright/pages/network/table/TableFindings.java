package org.prepwright.pages.network.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prepwright.model.check.Finding;
import org.prepwright.model.computers.TablePlace;

/** The findings of the table by the place of their cell. */
final class TableFindings {
  private final Map<TablePlace, List<Finding>> byPlace = new HashMap<>();
  private int count;

  /** Takes those of all findings that are of the table. */
  void take(List<Finding> all) {
    byPlace.clear();
    count = 0;
    for (Finding finding : all) {
      TablePlace.named(finding.section(), finding.key())
          .ifPresent(
              place -> {
                byPlace.computeIfAbsent(place, at -> new ArrayList<>(1)).add(finding);
                count++;
              });
    }
  }

  int count() {
    return count;
  }

  /** The weightiest finding of a cell. */
  Optional<Finding> worst(Optional<TablePlace> place) {
    return place.map(byPlace::get).flatMap(TableFindings::worst);
  }

  private static Optional<Finding> worst(List<Finding> some) {
    return some.stream().min(Comparator.comparing(Finding::severity));
  }

  /** What is said of a cell, all of it. */
  String sentence(Optional<TablePlace> place) {
    return String.join(
        " ",
        place.map(at -> byPlace.getOrDefault(at, List.of())).orElse(List.of()).stream()
            .map(finding -> (finding.message() + " " + finding.remedy()).strip())
            .toList());
  }
}
