/**
 * Findings: what is wrong with an answer file, where, why and what to do about it; and the pages
 * that Setup still shows with it.
 *
 * <p>Every finding has the id of a rule in {@code rules.csv}, which says how much it weighs, for
 * which kinds of file ({@code all} or ids) and products ({@code both}, {@code xp}, {@code 2003}) it
 * holds, and where it comes from; its sentences are {@code rule.<id>.message} and {@code
 * rule.<id>.remedy} in the bundle. Changes nothing in the file.
 */
package org.prepwright.model.check;
