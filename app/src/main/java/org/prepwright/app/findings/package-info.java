/**
 * What the list of findings shows: which findings are told together, filtered and in groups.
 *
 * <p>Knows no window and checks nothing.
 */
package org.prepwright.app.findings;
