package org.prepwright.installer.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.prepwright.installer.Build;
import org.prepwright.installer.BuildFailure;

/** Makes the app image alone, for what is measured on it. */
public final class ImageOnly {
  private ImageOnly() {}

  /**
   * Makes it.
   *
   * @param arguments see {@link Build#of}
   */
  public static void main(String[] arguments) {
    Build build = Build.of(arguments);
    AppImage image = new AppImage();
    Optional<String> lack = image.lack();
    if (lack.isPresent()) {
      System.err.println(lack.get());
      System.exit(1);
    }
    try {
      Files.createDirectories(build.work());
      image.make(build);
    } catch (IOException | BuildFailure e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
