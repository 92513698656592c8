/**
 * What pages are made of: the form builder, its rows, and what a page knows of the window.
 *
 * <p>No page, and nothing of the program around them.
 */
package org.prepwright.pages.form;
