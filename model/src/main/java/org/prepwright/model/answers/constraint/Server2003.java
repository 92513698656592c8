package org.prepwright.model.answers.constraint;

/** The product is a Windows Server 2003. */
public interface Server2003 {}
