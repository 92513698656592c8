/**
 * Start-up: tells a command line from a wish for the window.
 *
 * <p>Does no work of its own.
 */
package org.prepwright.app;
