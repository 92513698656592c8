package org.prepwright.model.media;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prepwright.model.bundle.Manifest;
import org.prepwright.model.media.VerificationException.Reason;

/** Says whether bundles are still as they were written. Nothing is changed. */
public final class Verification {
  /** An export that was killed at the wrong moment leaves the former bundle under this name. */
  private static final String SET_ASIDE = ".old";

  /**
   * How one bundle is.
   *
   * @param place its folder, archive or image
   * @param files how many its manifest lists
   * @param missing paths of files that are gone
   * @param changed paths of files that hold something else than was written
   * @param foreign paths of files and folders that do not belong to it
   * @param added deployment tools of Windows that a person added, which is fine
   */
  public record Result(
      Path place,
      int files,
      List<String> missing,
      List<String> changed,
      List<String> foreign,
      List<String> added) {
    /** Whether the bundle is as it was written. */
    public boolean isSound() {
      return missing.isEmpty() && changed.isEmpty() && foreign.isEmpty();
    }
  }

  private Verification() {}

  /**
   * Verifies what is at a place.
   *
   * @param place the folder of a bundle, a folder or drive with several of them, a ZIP file, a
   *     floppy disk image or an ISO image
   * @param progress watches, bundle by bundle, and may call it off
   * @return one result for each bundle, by name
   * @throws VerificationException when there is no bundle, or it cannot be read
   */
  public static List<Result> verify(Path place, ExportProgress progress)
      throws VerificationException {
    try {
      if (Files.isRegularFile(place)) {
        return List.of(ofFile(place, progress));
      }
      List<Result> results = new ArrayList<>();
      for (Path folder : bundlesAt(place)) {
        results.add(of(new FolderFiles(new LocalDisk(), folder), folder, progress));
      }
      return results;
    } catch (CancelledException e) {
      throw new VerificationException(Reason.CANCELLED, place);
    } catch (IOException | DirectoryIteratorException e) {
      throw new VerificationException(e, Reason.UNREADABLE, place);
    }
  }

  private static List<Path> bundlesAt(Path place) throws IOException, VerificationException {
    if (!Files.exists(place)) {
      Path setAside = setAsideFor(place);
      if (isBundle(setAside)) {
        return List.of(setAside);
      }
      throw new VerificationException(Reason.MISSING, place);
    }
    if (isBundle(place)) {
      return List.of(place);
    }
    List<Path> bundles = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
      for (Path entry : entries) {
        if (isBundle(entry) && !isUnfinishedOrReplaced(entry)) {
          bundles.add(entry);
        }
      }
    }
    if (bundles.isEmpty()) {
      throw new VerificationException(Reason.NO_BUNDLE, place);
    }
    return bundles.stream().sorted().toList();
  }

  private static boolean isBundle(Path folder) {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.isRegularFile(folder.resolve(Manifest.FILE_NAME), LinkOption.NOFOLLOW_LINKS);
  }

  private static Path setAsideFor(Path place) {
    Path name = place.getFileName();
    return name == null ? place : place.resolveSibling("." + name + SET_ASIDE);
  }

  private static boolean isUnfinishedOrReplaced(Path folder) {
    String name = folder.getFileName().toString();
    if (name.startsWith(".") && name.endsWith(SET_ASIDE)) {
      String title = name.substring(1, name.length() - SET_ASIDE.length());
      return Files.exists(folder.resolveSibling(title));
    }
    return name.matches("\\..*\\.part-[0-9a-f]{8}");
  }

  private static Result ofFile(Path file, ExportProgress progress)
      throws IOException, VerificationException {
    for (FileFormat format : List.of(new ZipFormat(), new IsoFormat(), new FloppyFormat())) {
      Optional<StoredFiles> files = opened(format, file);
      if (files.isPresent()) {
        try (StoredFiles stored = files.get()) {
          return of(stored, file, progress);
        }
      }
    }
    throw new VerificationException(Reason.NO_BUNDLE, file);
  }

  /** What it is shows in whether it can be opened as that. */
  private static Optional<StoredFiles> opened(FileFormat format, Path file) {
    try {
      return Optional.of(format.open(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Result of(StoredFiles files, Path place, ExportProgress progress)
      throws IOException, VerificationException {
    boolean hasManifest =
        files.entries().stream().anyMatch(entry -> entry.path().equals(Manifest.FILE_NAME));
    if (!hasManifest) {
      throw new VerificationException(Reason.NO_BUNDLE, place);
    }
    Optional<Manifest> found = Comparison.manifestIn(files);
    if (found.isEmpty()) {
      return new Result(place, 0, List.of(), List.of(Manifest.FILE_NAME), List.of(), List.of());
    }
    Manifest manifest = found.get();
    Tally tally = new Tally(progress, Comparison.bytesOf(files, manifest));
    Comparison comparison = Comparison.of(files, manifest, tally);
    List<String> added = ExistingBundle.toolsIn(comparison, files);
    Set<String> tools = Set.copyOf(added);
    List<String> foreign =
        comparison.foreign().stream()
            .filter(path -> !tools.contains(path))
            .filter(path -> tools.stream().noneMatch(tool -> tool.startsWith(path + "/")))
            .toList();
    return new Result(
        place, manifest.paths().size(), comparison.missing(), comparison.changed(), foreign, added);
  }
}
