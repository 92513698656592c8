/**
 * The command line: one thin class for each command, calling what the window calls.
 *
 * <p>Holds no rule and no file format but those of its output; the only place that prints.
 */
package org.prepwright.app.cli;
