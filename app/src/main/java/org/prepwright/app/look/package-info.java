/**
 * How the program looks: its colours, the size of its text, its icons, and what the desktop says
 * about them.
 *
 * <p>Holds no control of the window and knows no answer file.
 */
package org.prepwright.app.look;
