package org.prepwright.app.export;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A drive that can be taken away, as it is offered.
 *
 * @param root its root folder
 * @param label its name; empty when it has none
 * @param fileSystem for example FAT32; empty when it is not known
 * @param freeBytes the room on it; empty when it is not known
 */
public record OfferedDrive(Path root, String label, String fileSystem, OptionalLong freeBytes) {}
