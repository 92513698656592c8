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
 *     section; a section that ends in {@code .*} stands for all whose names begin so
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
        .anyMatch(
            path ->
                path.equalsIgnoreCase(section + "/" + key)
                    || (path.endsWith("/*") && isIn(path, section)));
  }

  /** Whether a path is one of a setting of a section, or of the section itself. */
  public static boolean isIn(String path, String section) {
    String named = path.substring(0, Math.max(0, path.indexOf('/')));
    boolean isBeginning = named.endsWith(".*");
    int length = named.length() - 1;
    return isBeginning
        ? section.length() > length && section.regionMatches(true, 0, named, 0, length)
        : named.equalsIgnoreCase(section);
  }
}
