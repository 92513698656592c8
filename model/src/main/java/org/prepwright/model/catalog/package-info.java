/**
 * Every documented section and key, time zones, locales, layouts and language groups: tables as
 * resources and one class to look them up.
 *
 * <p>Knows no document and no value of any file.
 */
package org.prepwright.model.catalog;
