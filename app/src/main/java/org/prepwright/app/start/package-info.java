/**
 * The beginning of the program: the start view, the questions before a new file, and which type of
 * setup suits.
 *
 * <p>Ends where an answer file is made; opening and saving belong to {@code editing}.
 */
package org.prepwright.app.start;
