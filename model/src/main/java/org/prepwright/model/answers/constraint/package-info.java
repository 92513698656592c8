/**
 * What has to hold for the values and sections of an answer file, said in annotations in the terms
 * of the field, and the groups that say when.
 *
 * <p>Holds no code and knows nothing of the typed model: the validators stand with the checks,
 * which join them to these annotations.
 */
package org.prepwright.model.answers.constraint;
