/**
 * The page Networking Components with its parts: adapters, components, bindings, drawing.
 *
 * <p>What other pages use as well belongs to the form package; what a change writes, to the model.
 */
package org.prepwright.pages.network.components;
