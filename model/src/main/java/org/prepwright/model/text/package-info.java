/**
 * The lossless text of an answer file: bytes, lines, sections, entries, edits with undo, the value
 * grammar and the bridge to ini4j.
 *
 * <p>Knows no documented section or key; nothing here decides what a value means to Setup.
 */
package org.prepwright.model.text;
