package org.prepwright.model.media;

import java.io.IOException;

/** The person called it off. */
final class CancelledException extends IOException {
  private static final long serialVersionUID = 1L;
}
