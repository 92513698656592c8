package org.prepwright.installer.linux;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prepwright.installer.Build;
import org.prepwright.installer.BuildFailure;
import org.prepwright.installer.BuildStep;
import org.prepwright.installer.FileSum;
import org.prepwright.installer.Folders;
import org.prepwright.installer.Tool;

/**
 * The package for Debian and its relatives. jpackage makes it of the app image; it is then opened,
 * and what belongs outside of {@code /opt} is put in as files of the package: so dpkg knows every
 * one and removes it, and no script of ours runs as root. Caches of menus and types are renewed by
 * the triggers of their own packages.
 */
public final class DebianPackage implements BuildStep {
  private static final String HOME = "opt/prepwright";
  private static final String MAINTAINER_NAME = "Prepwright";
  private static final String MAINTAINER = "prepwright@localhost";

  /**
   * What Java and JavaFX themselves load, by names that Debian and Ubuntu share. jpackage's own
   * list holds what those packages need in turn, by the names of the one system it was made on, and
   * not what JavaFX loads by name: window, text, test input.
   */
  private static final String NEEDED =
      "libc6, libcairo2, libfontconfig1, libfreetype6, libgcc-s1, libgl1, libglib2.0-0,"
          + " libgtk-3-0, libharfbuzz0b, liblcms2-2, libpango-1.0-0, libpangoft2-1.0-0,"
          + " libstdc++6, libx11-6, libxext6, libxi6, libxrender1, libxtst6, libxxf86vm1, zlib1g";

  private static final List<Integer> ICON_SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

  private static final String MORE =
      "\n It opens sysprep.inf, unattend.txt, winnt.sif and uniqueness files, tells what"
          + "\n Setup would still ask, and writes the bundle for a computer: in a window,"
          + "\n and by commands.";

  private static final String DEPENDS = "Depends:";

  private static final Tool DPKG_DEB = Tool.named("dpkg-deb");

  @Override
  public String name() {
    return "Debian package";
  }

  @Override
  public Optional<String> lack() {
    return new AppImage()
        .lack()
        .or(() -> DPKG_DEB.lack("It can be built on Debian and its relatives."))
        .or(() -> Tool.named("fakeroot").lack("Install the package fakeroot."));
  }

  @Override
  public void make(Build build) throws IOException {
    BuildTime time = BuildTime.ofThisBuild();
    Path work = build.work().resolve("deb");
    Folders.empty(work);
    Path root = work.resolve("root");
    DPKG_DEB.run("--raw-extract", byJpackage(build, work).toString(), root.toString());
    dropScripts(root.resolve("DEBIAN"));
    Files.deleteIfExists(root.resolve(HOME).resolve("lib/app/.jpackage.xml"));
    Path share = root.resolve("usr/share");
    Path sources = build.sources().resolve("linux");
    copy(sources.resolve("prepwright.desktop"), share.resolve("applications/prepwright.desktop"));
    copy(
        sources.resolve("zz-prepwright-text.desktop"),
        share.resolve("applications/zz-prepwright-text.desktop"));
    copy(sources.resolve("prepwright-mime.xml"), share.resolve("mime/packages/prepwright.xml"));
    copy(sources.resolve("copyright"), share.resolve("doc/prepwright/copyright"));
    copy(sources.resolve("_prepwright"), share.resolve("zsh/vendor-completions/_prepwright"));
    copyIcons(build.icons(), share.resolve("icons/hicolor"));
    writeDocuments(build, time, work, share);
    Path links = Files.createDirectories(root.resolve("usr/bin"));
    Files.createSymbolicLink(links.resolve("prepwright"), Path.of("/", HOME, "bin/prepwright"));
    time.setOn(root);
    control(root, build.version());
    setRights(root);
    time.setOn(root);
    Path result =
        build.packages().resolve("prepwright_" + build.version() + "_" + architecture() + ".deb");
    DPKG_DEB.run(
        null,
        Map.of("SOURCE_DATE_EPOCH", time.epoch()),
        List.of(
            "--root-owner-group", "-Zxz", "-z6", "--build", root.toString(), result.toString()));
  }

  private static Path byJpackage(Build build, Path work) throws IOException {
    Path made = work.resolve("jpackage");
    Path licence = build.sources().resolve("linux/copyright");
    Map<String, String> environment = new HashMap<>();
    // it is opened again at once
    environment.put("DPKG_DEB_COMPRESSOR_TYPE", "none");
    Tool.ofThisJdk("jpackage")
        .run(
            null,
            environment,
            List.of(
                "--type",
                "deb",
                "--name",
                "prepwright",
                "--app-version",
                build.version(),
                "--app-image",
                build.image().toString(),
                "--dest",
                made.toString(),
                "--description",
                "Makes, checks and exports Windows XP and Server 2003 answer files",
                "--vendor",
                MAINTAINER_NAME,
                "--linux-deb-maintainer",
                MAINTAINER,
                "--linux-package-name",
                "prepwright",
                "--linux-app-category",
                "utils",
                "--license-file",
                licence.toString()));
    try (Stream<Path> files = Files.list(made)) {
      return files
          .filter(file -> file.toString().endsWith(".deb"))
          .findFirst()
          .orElseThrow(() -> new BuildFailure("jpackage made no package."));
    }
  }

  private static void dropScripts(Path control) throws IOException {
    for (String script : List.of("preinst", "postinst", "prerm", "postrm")) {
      Files.deleteIfExists(control.resolve(script));
    }
  }

  private static void copyIcons(Path icons, Path theme) throws IOException {
    for (int size : ICON_SIZES) {
      copy(
          icons.resolve("prepwright-" + size + ".png"),
          theme.resolve(size + "x" + size).resolve("apps/prepwright.png"));
    }
    copy(icons.resolve("prepwright.svg"), theme.resolve("scalable/apps/prepwright.svg"));
  }

  private static void writeDocuments(Build build, BuildTime time, Path work, Path share)
      throws IOException {
    for (String language : List.of("en", "de")) {
      Path folder = work.resolve("documents-" + language);
      Tool.ofThisJdk("java")
          .run(
              "-classpath",
              System.getProperty("java.class.path")
                  + ":"
                  + new Distribution(build.distribution()).wholeClassPath(),
              CommandDocuments.class.getName(),
              folder.toString(),
              language,
              time.instant().toString().substring(0, 10));
      Path manual = folder.resolve(CommandDocuments.MANUAL);
      Tool.named("gzip").run("--best", "--no-name", manual.toString());
      copy(
          folder.resolve(CommandDocuments.MANUAL + ".gz"),
          share
              .resolve(language.equals("en") ? "man/man1" : "man/" + language + "/man1")
              .resolve(CommandDocuments.MANUAL + ".gz"));
    }
    copy(
        work.resolve("documents-en").resolve(CommandDocuments.COMPLETION),
        share.resolve("bash-completion/completions/prepwright"));
  }

  /** Keeps what jpackage wrote, and adds what dpkg and people want to know. */
  private static void control(Path root, String version) throws IOException {
    Path control = root.resolve("DEBIAN/control");
    long kibibytes = 0;
    StringBuilder sums = new StringBuilder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        Path inPackage = root.relativize(file);
        if (Files.isRegularFile(file)
            && !Files.isSymbolicLink(file)
            && !inPackage.startsWith("DEBIAN")) {
          kibibytes += (Files.size(file) + 1023) / 1024;
          sums.append(FileSum.of(file, "MD5")).append("  ").append(inPackage).append('\n');
        }
      }
    }
    Files.writeString(root.resolve("DEBIAN/md5sums"), sums);
    String size = "Installed-Size: " + kibibytes;
    String text =
        Files.readAllLines(control, StandardCharsets.UTF_8).stream()
            .filter(line -> !line.isBlank())
            .map(line -> line.startsWith("Installed-Size:") ? size : line)
            .map(line -> line.startsWith("Version:") ? "Version: " + version : line)
            .map(line -> line.startsWith("Description:") ? line + MORE : line)
            .map(line -> line.startsWith(DEPENDS) ? DEPENDS + " " + NEEDED : line)
            .collect(Collectors.joining("\n"));
    Files.writeString(control, text + "\n");
  }

  /** The same rights whatever the mask of the person who builds. */
  private static void setRights(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!Files.isSymbolicLink(file)) {
          boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
          Files.setPosixFilePermissions(
              file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }

  private static String architecture() throws IOException {
    return Tool.named("dpkg").run("--print-architecture");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }
}
