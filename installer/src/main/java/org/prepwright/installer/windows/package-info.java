/**
 * The packages for Windows: portable ZIP, installer, and on Windows itself one with its own Java.
 * What starts and installs the program there lies in {@code src/main/windows}, not in here.
 */
package org.prepwright.installer.windows;
