/**
 * The rows that all measurements of the Maven profile {@code bench} write, and the table of them.
 *
 * <p>Compiled into the bench of every module; measures nothing itself and knows no other package.
 */
package org.prepwright.bench;
