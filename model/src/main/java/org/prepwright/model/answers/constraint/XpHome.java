package org.prepwright.model.answers.constraint;

/** The product is Windows XP Home Edition. */
public interface XpHome {}
