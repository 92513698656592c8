package org.prepwright.model.catalog;

import java.time.ZoneOffset;

/**
 * A time zone of Windows XP and Server 2003.
 *
 * @param index the number that {@code [GuiUnattended] TimeZone} takes, with or without leading
 *     zeros
 * @param standardName the name in the registry, for example {@code W. Europe Standard Time}
 * @param display what the Date and Time page shows
 * @param utcOffset the distance of standard time from UTC
 */
public record TimeZoneFact(int index, String standardName, String display, ZoneOffset utcOffset) {}
