package org.prepwright.model.answers;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;

/**
 * Finds the answer files of a folder and the folders below it, first by name, then by content.
 *
 * <p>A name that Setup or its documentation gives to answer files is enough: {@code sysprep.inf},
 * {@code unattend*.txt}, {@code *.sif}, {@code *.udf}, {@code *.udb}. Other {@code *.inf} and
 * {@code *.txt} files are driver packages and readme texts more often than not, so their text
 * decides.
 */
public final class AnswerFileFinder {
  /** Names that are enough, in lower case. */
  private static final Pattern CERTAIN_NAME =
      Pattern.compile("sysprep\\.inf|unattend.*\\.txt|.+\\.(?:sif|udf|udb)", Pattern.DOTALL);

  private static final Pattern POSSIBLE_NAME = Pattern.compile(".+\\.(?:inf|txt)", Pattern.DOTALL);

  /** The list of files of text-mode Setup, which has the ending of answer files. */
  private static final String FILE_LIST_OF_SETUP = "txtsetup.sif";

  /** How much of a file is looked at to tell what it is, in bytes. */
  private static final int LOOKED_AT = 256 << 10;

  /** Sections of nothing but answer files, in lower case. */
  private static final Set<String> TELLING_SECTIONS =
      Set.of(
          "guirunonce",
          "guiunattended",
          "licensefileprintdata",
          "oschooser",
          "remoteinstall",
          "setupmgr",
          "sysprep",
          "sysprepcleanup",
          "sysprepmassstorage",
          "unattend",
          "unattended",
          "uniqueids",
          "userdata");

  /** Sections of answer files that other INF files may have too; two of them tell. */
  private static final Set<String> USUAL_SECTIONS =
      Set.of(
          "data",
          "display",
          "identification",
          "massstoragedrivers",
          "netadapters",
          "netclients",
          "netprotocols",
          "netservices",
          "networking",
          "oembootfiles",
          "regionalsettings",
          "setupparams",
          "tapilocation",
          "windowsfirewall");

  private final List<Path> candidates = new ArrayList<>();
  private final List<FileProblemException> problems = new ArrayList<>();

  private AnswerFileFinder() {}

  /**
   * What a walk came by.
   *
   * @param candidates files that may be answer files by their names, by folder and then by name
   * @param problems folders that could not be read, each with a sentence
   */
  public record Walk(List<Path> candidates, List<FileProblemException> problems) {
    /** Keeps its own copies of the lists. */
    public Walk {
      candidates = List.copyOf(candidates);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Walks a folder and the folders below it. Links to folders are not followed, except for the
   * folder itself; a folder that cannot be read keeps no other from being walked. Opens no file.
   *
   * @param folder where to begin
   */
  public static Walk walk(Path folder) {
    AnswerFileFinder finder = new AnswerFileFinder();
    finder.walkFrom(folder);
    return new Walk(finder.candidates, finder.problems);
  }

  /**
   * Whether a candidate is an answer file. Reads the beginning of it where the name does not tell.
   *
   * @param candidate a file that {@link #walk} found
   * @throws FileProblemException with a sentence when it has to be read and cannot be
   */
  public static boolean isAnswerFile(Path candidate) throws FileProblemException {
    return CERTAIN_NAME.matcher(name(candidate)).matches()
        || isAnswerFile(Document.parse(FileStore.readBeginning(candidate, LOOKED_AT)));
  }

  private void walkFrom(Path start) {
    Deque<Path> folders = new ArrayDeque<>(List.of(start));
    while (!folders.isEmpty()) {
      List<Path> below = new ArrayList<>();
      for (Path entry : entries(folders.pop())) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          below.add(entry);
        } else if (mayBeAnswerFile(entry)) {
          candidates.add(entry);
        }
      }
      for (int i = below.size() - 1; i >= 0; i--) {
        folders.push(below.get(i));
      }
    }
  }

  private static boolean mayBeAnswerFile(Path file) {
    String name = name(file);
    boolean fits = CERTAIN_NAME.matcher(name).matches() || POSSIBLE_NAME.matcher(name).matches();
    // a pipe or a device would keep its reader waiting
    return fits && !name.equals(FILE_LIST_OF_SETUP) && Files.isRegularFile(file);
  }

  /** What a folder holds, in an order that is the same on every computer. */
  private List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      problems.add(FileStore.folderProblem(folder, e.getCause()));
    } catch (IOException e) {
      problems.add(FileStore.folderProblem(folder, e));
    }
    entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
    return entries;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static boolean isAnswerFile(Document document) {
    int usual = 0;
    for (Section section : document.sections()) {
      String name = Document.fold(DocumentedSections.withoutId(Kind.UDF, section.name()));
      if (TELLING_SECTIONS.contains(name)) {
        return beginsWithSection(document);
      }
      if (USUAL_SECTIONS.contains(name)) {
        usual++;
      }
    }
    return usual >= 2 && beginsWithSection(document);
  }

  /** A text that quotes an answer file has its own words first; a template may have directives. */
  private static boolean beginsWithSection(Document document) {
    for (int i = 0; i < document.lines().size(); i++) {
      Line.Kind kind = document.kind(i);
      if (kind == Line.Kind.HEADER) {
        return true;
      }
      if (kind == Line.Kind.ENTRY && !document.lineText(i).stripLeading().startsWith("#")) {
        return false;
      }
    }
    return false;
  }
}
