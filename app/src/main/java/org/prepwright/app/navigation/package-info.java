/**
 * Where the person is in the wizard, and how each page stands.
 *
 * <p>A model without a window: nothing here shows anything.
 */
package org.prepwright.app.navigation;
