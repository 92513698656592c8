package org.prepwright.model.catalog;

/**
 * A language group.
 *
 * @param id the number that {@code [RegionalSettings] LanguageGroup} takes
 * @param name for example {@code Western Europe and United States}
 * @param collection the group of files in which XP and Server 2003 install it, for example {@code
 *     East Asian}
 */
public record LanguageGroupFact(int id, String name, String collection) {}
