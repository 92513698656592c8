/**
 * Turns an answer file of one kind into one of another: what both know is carried over, the rest is
 * reported, and what the new kind cannot do without is added.
 *
 * <p>Works on the text, so that order, comments and unknown entries stay. Prints and writes
 * nothing.
 */
package org.prepwright.model.conversion;
