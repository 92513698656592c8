package org.prepwright.model.answers.constraint;

/**
 * A file that has to hold all answers itself: every kind but a uniqueness file, which is read on
 * top of another file. Relations that judge what is absent belong here.
 */
public interface WholeFile {}
