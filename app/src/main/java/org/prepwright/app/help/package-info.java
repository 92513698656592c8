/**
 * The reference in a window of its own: topics, what each says, where a person has been.
 *
 * <p>Knows no open file: who opens a topic says its name.
 */
package org.prepwright.app.help;
