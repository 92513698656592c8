/**
 * Work on one open answer file: opening, saving, checking, exporting, with the questions to ask.
 *
 * <p>Knows no window: what is asked and where work runs is behind {@code Dialogs} and {@code
 * TaskRunner}.
 */
package org.prepwright.app.editing;
