/**
 * The whole reference in words: every section, key and rule, as records, plain text and Markdown.
 *
 * <p>Looks everything up in the catalogue and the table of rules; holds no facts of its own.
 */
package org.prepwright.model.reference;
