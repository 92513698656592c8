package org.prepwright.model.catalog;

/**
 * What is documented about an entry of a file beside the answer file: {@code winbom.ini} and {@code
 * Cmdlines.txt}. Such facts are explained; no check uses them.
 *
 * @param file the file, for example {@code winbom.ini}
 * @param section its section
 * @param key the key; may be a pattern such as {@code <NIC PnP id>}
 * @param type the documented form of the value
 * @param allowed the closed set of values, where there is one
 * @param certainty how far the fact may be trusted
 * @param source where the fact was seen
 */
public record OtherFileFact(
    String file,
    String section,
    String key,
    ValueType type,
    AllowedValues allowed,
    Certainty certainty,
    String source) {}
