/**
 * What the program remembers of a person from start to start: recent files by path, language,
 * colours, size of the text, and how the window stood.
 *
 * <p>Never anything out of an answer file.
 */
package org.prepwright.app.settings;
