package org.prepwright.model.answers.constraint;

/** The product is a Windows Server 2003 and nobody is to be asked. */
public interface HandsOffServer {}
