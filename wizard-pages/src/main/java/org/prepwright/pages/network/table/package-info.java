/**
 * The page Computer Table: the table of computers beside the answer file, edited as a grid. What
 * becomes of its text is decided by the model; no file is opened here.
 */
package org.prepwright.pages.network.table;
