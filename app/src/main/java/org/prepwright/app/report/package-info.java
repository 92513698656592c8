/**
 * The report on an answer file: one HTML page for change control and for the next technician.
 *
 * <p>Collects and writes what others know; decides nothing, and holds no secret.
 */
package org.prepwright.app.report;
