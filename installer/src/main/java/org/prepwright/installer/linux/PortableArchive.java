package org.prepwright.installer.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.prepwright.installer.Build;
import org.prepwright.installer.BuildStep;
import org.prepwright.installer.Tool;

/** The app image in one file, to be unpacked anywhere. */
public final class PortableArchive implements BuildStep {
  private static final Tool TAR = Tool.named("tar");
  private static final Tool GZIP = Tool.named("gzip");

  @Override
  public String name() {
    return "portable archive for Linux";
  }

  @Override
  public Optional<String> lack() {
    return new AppImage()
        .lack()
        .or(() -> TAR.lack("Install the package tar."))
        .or(() -> GZIP.lack("Install the package gzip."));
  }

  @Override
  public void make(Build build) throws IOException {
    Path archive = build.packages().resolve("prepwright-" + build.version() + "-linux-x64.tar");
    TAR.run(
        "--create",
        "--file=" + archive,
        "--directory=" + build.image().getParent(),
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        "--format=gnu",
        // jpackage's own notes for making packages
        "--exclude=.jpackage.xml",
        "--transform=s,^prepwright,prepwright-" + build.version() + ",",
        "prepwright");
    GZIP.run("--best", "--no-name", "--force", archive.toString());
  }
}
