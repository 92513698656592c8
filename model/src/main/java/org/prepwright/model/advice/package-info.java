/**
 * Which type of setup suits a situation, and for which documented reasons.
 *
 * <p>Knows no answer file: it recommends a way, and what is written follows elsewhere.
 */
package org.prepwright.model.advice;
