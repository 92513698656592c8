/**
 * What has to hold for the master, the imaging program and the targets, said in annotations in the
 * terms of the field.
 *
 * <p>Holds no code and knows nothing of the typed facts: the validators stand with the checks,
 * which join them to these annotations.
 */
package org.prepwright.model.deployment.constraint;
