/**
 * Who else's work is in the packages, and under which licences. Reads the bill of materials;
 * decides nothing about what is packaged.
 */
package org.prepwright.installer.licence;
