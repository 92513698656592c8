package org.prepwright.model.check.constraint;

import org.prepwright.model.deployment.constraint.NoEncryptedFiles;

/** Rule {@code master-encrypted-files}. */
public final class NoEncryptedFilesValidator extends Judge<NoEncryptedFiles, Boolean> {
  @Override
  void judge(Boolean encrypted, Breaches breaches) {
    if (encrypted) {
      breaches.add("master-encrypted-files");
    }
  }
}
