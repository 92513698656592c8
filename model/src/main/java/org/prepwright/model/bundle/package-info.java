/**
 * What an export contains (answer file, launch script, instructions, manifest) and how it is
 * written to a folder.
 *
 * <p>Knows no section, key or value: the answer file comes as bytes. No window and no command line.
 */
package org.prepwright.model.bundle;
