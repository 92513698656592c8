/**
 * Findings: what is wrong with an answer file, where, why and what to do about it.
 *
 * <p>Every finding has the id of a rule in {@code rules.csv}. Changes nothing in the file.
 */
package org.prepwright.model.check;
