/**
 * The table of computers that one answer file is for: which computer gets which name and which
 * answers of its own.
 *
 * <p>Reads tables and says where each cell stands; judges nothing and writes nothing.
 */
package org.prepwright.model.computers;
