/**
 * What a finding can be cured with: edits of the file for the rules whose remedy leaves no choice,
 * and the run that applies them.
 *
 * <p>Finds nothing wrong of its own, and makes no edit that somebody would have to decide on.
 */
package org.prepwright.model.remedy;
