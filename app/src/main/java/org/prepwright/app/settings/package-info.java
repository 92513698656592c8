/**
 * What the program remembers of a person from start to start: recent files by path, light or dark.
 *
 * <p>Never anything out of an answer file.
 */
package org.prepwright.app.settings;
