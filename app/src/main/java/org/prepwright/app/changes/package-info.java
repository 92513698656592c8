/**
 * What saving would change: two texts compared by line, and how the comparison is shown.
 *
 * <p>Knows neither the file in the window nor where files lie. No secret is on display.
 */
package org.prepwright.app.changes;
