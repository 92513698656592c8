/**
 * Turns the app's distribution into packages, run by the build. Here is what all packages share:
 * the order of the steps, tools of the system, checksums. Nothing in here is part of the program.
 */
package org.prepwright.installer;
