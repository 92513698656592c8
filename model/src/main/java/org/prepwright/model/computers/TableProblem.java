package org.prepwright.model.computers;

/**
 * Why a table of computers cannot be made into files. Holds no secret value.
 *
 * @param row the computer's place in {@link ComputerTable#computers()}; {@code -1} when it concerns
 *     a column, or the table as a whole
 * @param column the column's place in {@link ComputerTable#headings()}; {@code -1} for none
 * @param line the line of the table from 1; 0 for none
 * @param sentence what is wrong, where, and what to do
 */
public record TableProblem(int row, int column, int line, String sentence) {}
