/**
 * The window: start view, page list, page, preview, findings, dialogs and start-up of JavaFX.
 *
 * <p>Shows and moves; what an answer file means is the model's business, what is asked about files
 * that of {@code editing}.
 */
package org.prepwright.app.window;
