/**
 * Pages for parts of Windows that Setup Manager leaves to the editor.
 *
 * <p>One class for each page, with the controls only it has; pages do not know each other.
 */
package org.prepwright.pages.windows;
