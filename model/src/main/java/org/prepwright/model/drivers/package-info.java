/**
 * Driver packages: reads {@code .inf} files and {@code txtsetup.oem} in folders, tells what they
 * serve, and plans the keys and files that an answer file needs for them.
 *
 * <p>Copies no file and shows nothing.
 */
package org.prepwright.model.drivers;
