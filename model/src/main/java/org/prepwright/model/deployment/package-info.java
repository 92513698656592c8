/**
 * The facts outside the answer file: the master computer, the imaging program and the computers the
 * image is for, as {@code deployment.ini} states them, in typed sections over its text.
 *
 * <p>Judges nothing: what the facts mean for an answer file is said by the checks.
 */
package org.prepwright.model.deployment;
