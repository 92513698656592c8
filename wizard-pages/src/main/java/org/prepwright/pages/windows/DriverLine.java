package org.prepwright.pages.windows;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import org.prepwright.model.drivers.DriverFolder;
import org.prepwright.model.drivers.DriverInf;
import org.prepwright.model.drivers.Platform;
import org.prepwright.pages.form.Texts;

/**
 * A driver package in the list.
 *
 * @param folder where it lies
 * @param inf what it says
 * @param taken whether its folder is taken; one for all packages of a folder
 */
record DriverLine(DriverFolder folder, DriverInf inf, BooleanProperty taken) {
  /** Its file, with the folder it lies in. */
  String name() {
    return folder.path().getFileName() == null
        ? inf.name()
        : folder.path().getFileName() + "\\" + inf.name();
  }

  /** Its class, and whether it is for mass storage. */
  String deviceClass() {
    String named = inf.className().isEmpty() ? inf.classGuid() : inf.className();
    return inf.isMassStorage() ? Texts.text("page.drivers.packages.disk", named) : named;
  }

  String provider() {
    return inf.provider();
  }

  /** Its version, or else the day it is of. */
  String version() {
    return inf.version().isEmpty() ? inf.date().map(LocalDate::toString).orElse("") : inf.version();
  }

  /** The Windows it is for. */
  String platforms() {
    return inf.platforms().isEmpty()
        ? Texts.text("page.drivers.packages.no-windows")
        : inf.platforms().stream().map(Platform::label).collect(Collectors.joining(", "));
  }
}
