package org.prepwright.model.media;

import java.util.OptionalLong;

/**
 * A drive that bundles can be carried on: mounted, removable, and not the one that the computer
 * runs from.
 *
 * @param path where its files are, as this computer calls it
 * @param label its name; empty when it has none
 * @param fileSystem as the system calls it, for example {@code vfat}, {@code FAT32}, {@code exfat}
 * @param freeBytes the room on it; empty when it is not known
 * @param totalBytes its size; empty when it is not known
 */
public record Drive(
    String path,
    String label,
    String fileSystem,
    OptionalLong freeBytes,
    OptionalLong totalBytes) {}
