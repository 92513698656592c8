package org.prepwright.pages.general;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.prepwright.model.catalog.TimeZoneFact;

/** A line of the time zone list: the offset in a column of its own, then the places. */
final class TimeZoneCell extends ListCell<TimeZoneFact> {
  private static final Pattern OFFSET_IN_NAME = Pattern.compile("^\\(GMT[^)]*\\)\\s*");

  private final Label offset = new Label();
  private final Label places = new Label();
  private final HBox line = new HBox(offset, places);

  TimeZoneCell() {
    offset.getStyleClass().add("time-zone-offset");
    // a list cell wants to be as wide as its text; here the text gives way
    setPrefWidth(0);
    places.setMinWidth(0);
  }

  @Override
  protected void updateItem(TimeZoneFact zone, boolean isEmpty) {
    super.updateItem(zone, isEmpty);
    if (isEmpty || zone == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    offset.setText(offset(zone));
    places.setText(OFFSET_IN_NAME.matcher(zone.display()).replaceFirst(""));
    setAccessibleText(zone.display());
    setTooltip(new Tooltip(zone.display()));
    setGraphic(line);
  }

  /** The distance from UTC, for example UTC+01:00. */
  static String offset(TimeZoneFact zone) {
    String id = zone.utcOffset().getId();
    return "UTC" + ("Z".equals(id) ? "±00:00" : id.replace('-', '\u2212'));
  }
}
