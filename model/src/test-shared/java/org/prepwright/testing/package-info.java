/**
 * What the tests of several modules need; added to each of them as a source folder. Nothing in here
 * knows the program.
 */
package org.prepwright.testing;
