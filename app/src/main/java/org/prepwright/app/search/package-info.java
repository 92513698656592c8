/**
 * Looking for anything by a few letters: what there is, how it is ranked, and the field over the
 * window.
 *
 * <p>Knows neither pages nor settings nor commands: whoever opens it says what there is.
 */
package org.prepwright.app.search;
