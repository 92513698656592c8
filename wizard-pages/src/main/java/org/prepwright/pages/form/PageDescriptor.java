package org.prepwright.pages.form;

import java.util.List;
import java.util.function.Function;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/**
 * What the window knows of a page without making it: drives the page list, the order, the summary
 * and the tests.
 *
 * @param id short name, also the beginning of its keys in the bundle: {@code page.<id>.title}
 * @param group where the page list shows it
 * @param presence for which kind of file and product the page is shown
 * @param paths the settings it edits, {@code Section/Key}, or {@code Section/*} for a whole
 *     section; a star behind the beginning of a section or a key stands for all that begin so
 * @param factory makes the page
 * @param takesAnySetting whether it shows every setting of the file, also those on no page of their
 *     own: whoever looks for such a setting is led here
 */
public record PageDescriptor(
    String id,
    PageGroup group,
    Presence presence,
    List<String> paths,
    Function<PageContext, WizardPage> factory,
    boolean takesAnySetting) {

  /** Copies the list. */
  public PageDescriptor {
    paths = List.copyOf(paths);
  }

  /** A page for the settings of its paths. */
  public PageDescriptor(
      String id,
      PageGroup group,
      Presence presence,
      List<String> paths,
      Function<PageContext, WizardPage> factory) {
    this(id, group, presence, paths, factory, false);
  }

  /** The same page, for settings without a page of their own as well. */
  public PageDescriptor takingAnySetting() {
    return new PageDescriptor(id, group, presence, paths, factory, true);
  }

  /** Key of the page's name in the bundle of this module. */
  public String titleKey() {
    return "page." + id + ".title";
  }

  /** The page's name. */
  public String title() {
    return Texts.text(titleKey());
  }

  /** Whether the page is shown for a kind of file and a product. */
  public boolean applies(Kind kind, Product product) {
    return presence.isThere().test(kind, product);
  }

  /** Whether the page edits this setting, without regard to case. */
  public boolean covers(String section, String key) {
    return paths.stream().anyMatch(path -> covers(path, section, key));
  }

  /** Whether the page edits something in this section, without regard to case. */
  public boolean coversSection(String section) {
    return paths.stream().anyMatch(path -> isNamed(path, 0, path.indexOf('/'), section));
  }

  /** Whether a section is the one of a path, or one of those its asterisk stands for. */
  public static boolean fits(String pattern, String section) {
    return isNamed(pattern, 0, pattern.length(), section);
  }

  private static boolean covers(String path, String section, String key) {
    int slash = path.indexOf('/');
    return isNamed(path, 0, slash, section) && isNamed(path, slash + 1, path.length(), key);
  }

  /** Compares without cutting strings out, since it is asked for every finding and page. */
  private static boolean isNamed(String path, int start, int end, String name) {
    boolean isBeginning = end > start && path.charAt(end - 1) == '*';
    int length = isBeginning ? end - 1 - start : end - start;
    return (isBeginning ? name.length() >= length : name.length() == length)
        && path.regionMatches(true, start, name, 0, length);
  }
}
