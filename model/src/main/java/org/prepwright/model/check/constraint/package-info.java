/**
 * The validators of the constraints on the typed model: what each rule about values and relations
 * asks.
 *
 * <p>Name rules by their id alone. Sentences, severities and lines are the business of the package
 * above.
 */
package org.prepwright.model.check.constraint;
