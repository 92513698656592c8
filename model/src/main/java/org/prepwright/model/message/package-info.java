/**
 * The sentences of the model, read from its one resource bundle.
 *
 * <p>No sentence stands in code, and nothing that goes into a file is translated here.
 */
package org.prepwright.model.message;
