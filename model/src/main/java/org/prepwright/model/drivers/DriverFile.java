package org.prepwright.model.drivers;

import java.nio.file.Path;

/**
 * A file of a driver that goes into the bundle.
 *
 * @param bundlePath its path in the bundle, with {@code /}
 * @param source where it lies now
 */
public record DriverFile(String bundlePath, Path source) {}
