/**
 * Makes the packages for Linux: the runtime, the app image with its archive of classes, the
 * portable archive and the Debian package. Nothing for other systems, and nothing of the program
 * itself.
 */
package org.prepwright.installer.linux;
