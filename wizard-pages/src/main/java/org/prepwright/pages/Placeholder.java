package org.prepwright.pages;

/** Nothing yet. */
final class Placeholder {
  private Placeholder() {}
}
