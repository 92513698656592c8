package org.prepwright.model.answers.constraint;

/** The file is a {@code sysprep.inf}. */
public interface Sysprep {}
