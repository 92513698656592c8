package org.prepwright.model.drivers;

import java.nio.file.Path;

/**
 * A file or folder that could not be taken for a driver.
 *
 * @param place the file or folder
 * @param sentence why, and what to do
 */
public record DriverProblem(Path place, String sentence) {}
