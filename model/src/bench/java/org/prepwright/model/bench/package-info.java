/**
 * Measurements of the model, run by the Maven profile {@code bench}.
 *
 * <p>Holds no test: nothing here says whether a result is right.
 */
package org.prepwright.model.bench;
