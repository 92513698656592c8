/**
 * Presets: groups of answers that go into a new or an open answer file in one step.
 *
 * <p>Never holds a password or a product key, and judges nothing but whether an answer fits.
 */
package org.prepwright.model.preset;
