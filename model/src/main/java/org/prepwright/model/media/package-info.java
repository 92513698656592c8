/**
 * Where a bundle goes and how it gets there whole: folders, drives, ZIP files, floppy disk images
 * and ISO images; which drives there are; whether a bundle is still as it was written.
 *
 * <p>Knows nothing of what a bundle holds beyond its paths and bytes. No window, no command line.
 */
package org.prepwright.model.media;
