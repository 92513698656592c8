/**
 * What a bundle contains: answer file, launch script, instructions, manifest.
 *
 * <p>Knows nothing of the media a bundle is written to. No window and no command line.
 */
package org.prepwright.model.bundle;
