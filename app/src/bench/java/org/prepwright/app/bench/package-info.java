/**
 * Measurements of the program as a whole, in processes of its own.
 *
 * <p>Nothing here runs inside the program.
 */
package org.prepwright.app.bench;
