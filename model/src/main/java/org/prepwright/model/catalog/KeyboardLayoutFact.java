package org.prepwright.model.catalog;

/**
 * A keyboard layout or input method.
 *
 * @param klid the layout id, eight lower-case hexadecimal digits
 * @param name for example {@code Swiss German}
 */
public record KeyboardLayoutFact(String klid, String name) {}
