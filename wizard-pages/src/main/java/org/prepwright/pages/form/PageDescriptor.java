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
 *     section; {@code params.*} stands for all sections whose name begins with {@code params.}
 * @param factory makes the page
 */
public record PageDescriptor(
    String id,
    PageGroup group,
    Presence presence,
    List<String> paths,
    Function<PageContext, WizardPage> factory) {

  /** Copies the list. */
  public PageDescriptor {
    paths = List.copyOf(paths);
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
    return paths.stream()
        .map(path -> path.split("/", 2))
        .anyMatch(
            path ->
                fits(path[0], section) && (path[1].equals("*") || path[1].equalsIgnoreCase(key)));
  }

  /** Whether the page edits something in this section, without regard to case. */
  public boolean coversSection(String section) {
    return paths.stream().anyMatch(path -> fits(path.split("/", 2)[0], section));
  }

  /** Whether a section is the one of a path, or one of those its asterisk stands for. */
  public static boolean fits(String pattern, String section) {
    int fixed = pattern.length() - 1;
    return pattern.endsWith("*")
        ? section.regionMatches(true, 0, pattern, 0, fixed)
        : section.equalsIgnoreCase(pattern);
  }
}
