/**
 * The last page.
 *
 * <p>One class for each page, with the controls only it has; pages do not know each other.
 */
package org.prepwright.pages.summary;
