package org.prepwright.pages.advanced;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Line;
import org.prepwright.model.text.Section;

/** Where the settings of Internet Explorer come from. */
enum BrowserSource {
  /** Those Windows comes with. */
  DEFAULT,
  /** A file of the Internet Explorer Administration Kit. */
  FILE,
  /** The answer file. */
  HERE;

  private static final String BRANDING = "Branding";

  /** What an answer file says; one that says two things is taken by its mark. */
  static BrowserSource of(AnswerFile answers) {
    Setting<Boolean> isHere = answers.branding.brandIeUsingUnattended;
    if (isHere.is(true)) {
      return HERE;
    }
    boolean isFile = isHere.is(false) || answers.branding.ieBrandingFile.isPresent();
    if (isFile) {
      return FILE;
    }
    return holdsSettings(answers) ? HERE : DEFAULT;
  }

  /** Whether the file has settings of the browser itself, with effect or without. */
  static boolean holdsSettings(AnswerFile answers) {
    return ofBrowser(answers).stream().anyMatch(Setting::isPresent);
  }

  /**
   * Changes over: takes the settings of the other sources out of the file, and states this one.
   *
   * @throws EditRefusedException when a line cannot go
   */
  void applyTo(AnswerFile answers) throws EditRefusedException {
    if (this != HERE) {
      remove(answers, ofBrowser(answers));
    }
    if (this != FILE) {
      remove(answers, List.of(answers.branding.ieBrandingFile));
    }
    answers.branding.brandIeUsingUnattended.change(this == DEFAULT ? null : this == HERE);
    if (this == HERE) {
      stateNoProxy(answers);
    }
    dropHeader(answers.document(), BRANDING);
  }

  /** As Setup Manager does, so that no proxy is a choice and not an omission. */
  private static void stateNoProxy(AnswerFile answers) throws EditRefusedException {
    for (Setting<Boolean> mark : List.of(answers.proxy.proxyEnable, answers.proxy.useSameProxy)) {
      if (!mark.isPresent()) {
        mark.change(false);
      }
    }
  }

  private static void remove(AnswerFile answers, List<Setting<?>> settings)
      throws EditRefusedException {
    for (Setting<?> setting : settings) {
      setting.change(null);
    }
    for (String section : settings.stream().map(Setting::sectionName).distinct().toList()) {
      dropHeader(answers.document(), section);
    }
  }

  /** A header with nothing under it says nothing. */
  private static void dropHeader(Document document, String name) throws EditRefusedException {
    boolean isEmpty =
        document.sections(name).stream().allMatch(section -> hasNothing(document, section));
    if (isEmpty) {
      document.apply(new Editor(document).removeSection(name));
    }
  }

  private static boolean hasNothing(Document document, Section section) {
    return document.lines().subList(section.headerIndex() + 1, section.endIndex()).stream()
        .allMatch(line -> line.kind() == Line.Kind.BLANK);
  }

  private static List<Setting<?>> ofBrowser(AnswerFile answers) {
    List<Setting<?>> settings = new ArrayList<>(answers.url.settings());
    // activation may use the same proxy, and then it is not the browser's alone
    boolean isOfActivation = answers.unattended.activateProxy.isGiven();
    if (!isOfActivation) {
      settings.addAll(answers.proxy.settings());
    }
    return Stream.concat(settings.stream(), answers.favoritesEx.settings().stream()).toList();
  }
}
