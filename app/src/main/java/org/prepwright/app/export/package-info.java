/**
 * The export of a bundle as a person sees it: the choices, what they lead to, and the panes that
 * show them.
 *
 * <p>Writes nothing and asks no dialog: {@code BundleExport} does, and where work runs is handed
 * in.
 */
package org.prepwright.app.export;
