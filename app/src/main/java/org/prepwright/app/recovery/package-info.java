/**
 * Unsaved work that outlives a crash: written beside the settings without secrets, and brought
 * back.
 *
 * <p>Knows no window. Nothing here writes to an answer file.
 */
package org.prepwright.app.recovery;
