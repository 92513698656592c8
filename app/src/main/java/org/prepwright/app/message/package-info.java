/**
 * The sentences of the window and the command line.
 *
 * <p>Looks them up and nothing else.
 */
package org.prepwright.app.message;
