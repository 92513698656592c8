package org.prepwright.model.answers.constraint;

/** The product is a Windows XP: a client. */
public interface Xp {}
