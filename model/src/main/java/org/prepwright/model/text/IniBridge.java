package org.prepwright.model.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ini4j.Config;
import org.ini4j.Ini;
import org.ini4j.spi.IniBuilder;
import org.ini4j.spi.IniHandler;
import org.prepwright.model.text.Line.Kind;

/**
 * The one place that knows ini4j. Turns a document into ini4j's events, so that its {@code Ini} is
 * a section map read by our scanner, for comparing.
 *
 * <p>ini4j never opens or writes a file here; its variable substitution and bean mapping are never
 * used (CVE-2022-41404, and they read this computer's environment into values).
 */
public final class IniBridge {
  /** Section of entries above the first header; a noncharacter, so no header can collide. */
  static final String NO_SECTION = "\uFDD0";

  private IniBridge() {}

  /** The settings under which ini4j keeps what it is told. Always a new one; its own is shared. */
  public static Config config() {
    Config config = new Config();
    config.setEscape(false);
    config.setEscapeNewline(false);
    config.setEscapeKeyOnly(false);
    config.setEmptyOption(true);
    config.setEmptySection(true);
    config.setMultiOption(true);
    config.setMultiSection(true);
    config.setGlobalSection(true);
    config.setGlobalSectionName(NO_SECTION);
    config.setUnnamedSection(true);
    config.setStrictOperator(true);
    config.setTree(false);
    config.setInclude(false);
    config.setLowerCaseOption(false);
    config.setLowerCaseSection(false);
    config.setLineSeparator("\n");
    return config;
  }

  /**
   * Tells a handler every section and entry. Names that differ in case only are told in the
   * spelling of the first. An entry without a key is told with its whole value as name and without
   * a value. Values are told with their quotes; {@link ValueGrammar} takes them off.
   */
  public static void replay(Document document, IniHandler handler) {
    Map<String, String> sectionNames = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    CodePage page = document.codePage();
    boolean inSection = false;
    handler.startIni();
    List<Line> lines = document.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Kind.HEADER) {
        if (inSection) {
          handler.endSection();
        }
        handler.startSection(spelling(sectionNames, page.decode(line.nameUnits())));
        inSection = true;
      } else if (line.kind() == Kind.ENTRY) {
        if (!inSection) {
          handler.startSection(NO_SECTION);
          inSection = true;
        }
        Entry entry = new Entry(document, i);
        if (line.hasName()) {
          handler.handleOption(spelling(keys, entry.key().orElseThrow()), entry.rawValue());
        } else {
          handler.handleOption(entry.rawValue(), null);
        }
      }
    }
    if (inSection) {
      handler.endSection();
    }
    handler.endIni();
  }

  private static String spelling(Map<String, String> known, String name) {
    return known.computeIfAbsent(Document.fold(name), folded -> name);
  }

  /** The document as ini4j's section map. Costs several times the file's size in memory. */
  public static Ini toIni(Document document) {
    Ini ini = new Ini();
    ini.setConfig(config());
    replay(document, IniBuilder.newInstance(ini));
    return ini;
  }
}
