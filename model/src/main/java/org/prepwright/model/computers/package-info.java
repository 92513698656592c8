/**
 * The table of computers that one answer file is for: which computer gets which name and which
 * answers of its own.
 *
 * <p>Reads tables and lists of names, makes names of patterns and the edits that list them; judges
 * no name.
 */
package org.prepwright.model.computers;
