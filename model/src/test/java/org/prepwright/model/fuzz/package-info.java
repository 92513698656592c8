/**
 * Fuzz targets: each feeds any bytes to one reader of the model and says what must hold for them.
 *
 * <p>Never a test of one particular input, which belongs beside the class that reads it.
 */
package org.prepwright.model.fuzz;
