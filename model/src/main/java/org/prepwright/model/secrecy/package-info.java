/**
 * What becomes of passwords and product keys when a file leaves the computer: copies without them,
 * values asked for at export, and what remains readable for whom.
 *
 * <p>Shows nothing and writes no file; what is a secret is for the catalogue to say.
 */
package org.prepwright.model.secrecy;
