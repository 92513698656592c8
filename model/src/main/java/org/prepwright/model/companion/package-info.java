/**
 * The files that belong to an answer file and lie beside it: facts of the rollout, uniqueness file,
 * table of computers, command lines.
 *
 * <p>What they hold and where they lie. Nothing here reads or writes a disk.
 */
package org.prepwright.model.companion;
