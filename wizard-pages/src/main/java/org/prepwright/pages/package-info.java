/**
 * The pages of the wizard: a form builder and one small class for each page.
 *
 * <p>Knows the model, never the window around the pages; pages do not know each other.
 */
package org.prepwright.pages;
