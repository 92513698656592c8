package org.prepwright.model.drivers;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;

/** Looks for {@code .inf} files and reads them one after the other; opens no other file. */
final class TreeReader {
  /** Largest {@code .inf} that is read, in bytes: 16 MiB. Those of graphics cards have some MB. */
  private static final long LARGEST = 16L << 20;

  /** How far above a package its {@code txtsetup.oem} may lie: makers use {@code disk\winxp}. */
  private static final int HIGHEST = 2;

  private static final String TEXT_MODE = "txtsetup.oem";

  private final ReadingProgress progress;
  private final List<DriverProblem> problems = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  /** The {@code txtsetup.oem} of each folder that was asked for one. */
  private final Map<Path, Optional<TxtSetupOem>> textModes = new TreeMap<>();

  TreeReader(ReadingProgress progress) {
    this.progress = progress;
  }

  DriverTree readBelow(List<Path> roots) throws FileProblemException {
    List<FoundFolder> found = new ArrayList<>();
    for (Path root : roots) {
      found.addAll(look(root));
    }
    List<DriverFolder> withPackages =
        read(found).stream().filter(folder -> !folder.infs().isEmpty()).toList();
    tellOfIdleTextModes(withPackages);
    return new DriverTree(withPackages, problems);
  }

  private void tellOfIdleTextModes(List<DriverFolder> folders) {
    Set<Path> used = new HashSet<>();
    folders.forEach(folder -> folder.textMode().ifPresent(oem -> used.add(oem.file())));
    textModes.values().stream()
        .flatMap(Optional::stream)
        .map(TxtSetupOem::file)
        .filter(file -> !used.contains(file))
        .forEach(file -> tell(file, Messages.model().text("drivers.oem.alone")));
  }

  DriverTree readAlone(List<Path> folders) {
    List<FoundFolder> found = new ArrayList<>();
    for (Path folder : folders) {
      heedCancel();
      try {
        found.add(list(folder));
      } catch (IOException e) {
        tell(folder, folderSentence(folder, e));
        // it keeps its place, and with it the numbers of those behind it
        found.add(FoundFolder.of(folder, List.of()));
      }
    }
    return new DriverTree(read(found), problems);
  }

  /** A folder and the {@code .inf} files in it, by name. */
  private record FoundFolder(Path path, List<Path> infs) {
    static FoundFolder of(Path path, List<Path> infs) {
      return new FoundFolder(
          path, infs.stream().sorted(Comparator.comparing(TreeReader::foldedName)).toList());
    }
  }

  private static String foldedName(Path path) {
    return InfText.fold(String.valueOf(path.getFileName()));
  }

  private static boolean isInf(Path file) {
    String name = foldedName(file);
    return name.endsWith(".inf") && !name.equals("autorun.inf");
  }

  private FoundFolder list(Path folder) throws IOException {
    List<Path> infs = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (isInf(entry) && Files.isRegularFile(entry)) {
          infs.add(entry);
        }
      }
    }
    return FoundFolder.of(folder, infs);
  }

  private List<FoundFolder> look(Path root) throws FileProblemException {
    Map<String, FoundFolder> byPath = new TreeMap<>();
    Visitor visitor = new Visitor(root, byPath);
    try {
      Files.walkFileTree(
          root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      throw new FileProblemException(folderSentence(root, e), e);
    }
    return new ArrayList<>(byPath.values());
  }

  private static String folderSentence(Path folder, IOException e) {
    return e instanceof NoSuchFileException
        ? Messages.model().text("drivers.folder.missing", folder)
        : Files.isRegularFile(folder)
            ? Messages.model().text("drivers.folder.is-file", folder)
            : FileStore.folderProblem(folder, e).getMessage();
  }

  /** Notes the folders with packages; what cannot be entered is told and passed by. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, FoundFolder> found;
    private final Map<Path, List<Path>> infs = new TreeMap<>();
    private final Set<Path> withTextMode = new HashSet<>();

    Visitor(Path root, Map<String, FoundFolder> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      heedCancel();
      progress.step(String.valueOf(folder.getFileName()), 0, 0);
      return seen.add(folder.toRealPath())
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (file.equals(root)) {
        throw new IOException("not a folder");
      }
      if (attributes.isRegularFile() && isInf(file)) {
        infs.computeIfAbsent(file.getParent(), folder -> new ArrayList<>()).add(file);
      } else if (foldedName(file).equals(TEXT_MODE)) {
        withTextMode.add(file.getParent());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path place, IOException e) throws IOException {
      if (place.equals(root)) {
        throw e;
      }
      if (!(e instanceof FileSystemLoopException)) {
        tell(place, FileStore.folderProblem(place, e).getMessage());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      if (e != null) {
        tell(folder, FileStore.folderProblem(folder, e).getMessage());
      }
      List<Path> here = infs.remove(folder);
      if (here != null || withTextMode.contains(folder)) {
        found.put(
            InfText.fold(folder.toString()) + '\n' + folder,
            FoundFolder.of(folder, here == null ? List.of() : here));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private List<DriverFolder> read(List<FoundFolder> found) {
    int total = found.stream().mapToInt(folder -> folder.infs().size()).sum();
    int done = 0;
    List<DriverFolder> folders = new ArrayList<>();
    for (FoundFolder folder : found) {
      CaseBlindFolder files = new CaseBlindFolder(folder.path());
      List<DriverInf> infs = new ArrayList<>();
      for (Path file : folder.infs()) {
        heedCancel();
        readInf(file, files).ifPresent(infs::add);
        done++;
        progress.step(file.getFileName().toString(), done, total);
      }
      folders.add(new DriverFolder(folder.path(), infs, textMode(folder.path())));
    }
    return folders;
  }

  private Optional<DriverInf> readInf(Path file, CaseBlindFolder files) {
    try {
      if (Files.size(file) > LARGEST) {
        tell(file, Messages.model().text("drivers.inf.too-large", LARGEST >> 20));
        return Optional.empty();
      }
      return Optional.of(InfReader.read(file, FileStore.read(file), files));
    } catch (InfRefusedException | FileProblemException e) {
      tell(file, e.getMessage());
    } catch (IOException e) {
      tell(file, FileStore.folderProblem(file, e).getMessage());
    }
    return Optional.empty();
  }

  /** That of the folder itself, or one further up that names a file in the folder. */
  private Optional<TxtSetupOem> textMode(Path folder) {
    Path place = folder;
    for (int up = 0; up <= HIGHEST && place != null; up++) {
      Optional<TxtSetupOem> found = textModes.computeIfAbsent(place, this::readTextMode);
      boolean isMeant = up == 0 || found.filter(oem -> oem.namesFileIn(folder)).isPresent();
      if (found.isPresent() && isMeant) {
        return found;
      }
      place = place.getParent();
    }
    return Optional.empty();
  }

  private Optional<TxtSetupOem> readTextMode(Path folder) {
    Optional<Path> file = new CaseBlindFolder(folder).find(TEXT_MODE);
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(TxtSetupOem.read(file.get()));
    } catch (InfRefusedException | FileProblemException e) {
      tell(file.get(), e.getMessage());
      return Optional.empty();
    }
  }

  private void heedCancel() {
    if (progress.isCancelled()) {
      throw new CancellationException();
    }
  }

  private void tell(Path place, String sentence) {
    problems.add(new DriverProblem(place, sentence));
  }
}
