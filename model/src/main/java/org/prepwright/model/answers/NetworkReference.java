package org.prepwright.model.answers;

import org.prepwright.model.text.Entry;

/**
 * An entry that names a section of network parameters. Valid until the document changes.
 *
 * @param section the section the entry stands in
 * @param entry the entry
 * @param named the section it names
 */
public record NetworkReference(String section, Entry entry, String named) {}
