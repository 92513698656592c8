/**
 * The typed model: an answer file with its kind and product, one class for each section, settings
 * that are views of its text.
 *
 * <p>Holds no value of its own beside the document, and gives no findings.
 */
package org.prepwright.model.answers;
