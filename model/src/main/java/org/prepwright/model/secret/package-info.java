/**
 * Passwords and product keys: the value that never prints itself, and the hash that stands for a
 * password in an answer file.
 *
 * <p>Knows no document and no setting, and writes nothing anywhere.
 */
package org.prepwright.model.secret;
