/**
 * Pages on the file as a whole: every setting, and the text.
 *
 * <p>One class for each page, with the controls only it has; pages do not know each other.
 */
package org.prepwright.pages.file;
