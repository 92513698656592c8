package org.prepwright.pages.form;

import org.prepwright.model.text.Document;

/**
 * Keeps controls and the file behind them in step without an echo: what a control sends into the
 * file does not come back into it while it is sending.
 *
 * <p>It follows the document and not single settings, so that it never sees a change of several
 * settings half done.
 */
public final class Sync {
  private final Runnable fileToControls;
  private boolean isBusy;
  private boolean isSending;

  /** Follows the document from now on. Call {@link #showFile()} once the controls are made. */
  public Sync(Document document, Runnable fileToControls) {
    this.fileToControls = fileToControls;
    document.addListener(change -> showFile());
  }

  /** Shows what the file says. */
  public void showFile() {
    if (!isBusy) {
      guarded(fileToControls);
    }
  }

  /** Sends a change of a control into the file, then shows what the file made of it. */
  public void send(Runnable change) {
    if (!isBusy) {
      isSending = true;
      guarded(
          () -> {
            change.run();
            fileToControls.run();
          });
    }
  }

  /** Changes controls without sending anything into the file. */
  public void pause(Runnable change) {
    if (!isBusy) {
      guarded(change);
    }
  }

  /** Whether the file changes because of these controls, not from elsewhere. */
  public boolean isSending() {
    return isSending;
  }

  private void guarded(Runnable step) {
    isBusy = true;
    try {
      step.run();
    } finally {
      isBusy = false;
      isSending = false;
    }
  }
}
