package org.prepwright.model.message;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks up the sentences of one module.
 *
 * <p>Every text is a {@link MessageFormat} pattern, also when it takes no argument, so an
 * apostrophe is always written twice in the bundle. Numbers are put in without grouping: they are
 * line numbers, lengths and exit codes, never amounts.
 */
public final class Messages {
  private static final String ELLIPSIS = "\u2026";
  private static final Messages MODEL = new Messages("org.prepwright.model.messages");

  /** Hundreds of kilobytes each: a language is read when it is spoken first. */
  private final Map<Language, ResourceBundle> bundles = new ConcurrentHashMap<>();

  private final String baseName;

  /**
   * Names a bundle. Which {@link Language} of it speaks is decided when a text is asked for.
   *
   * @param baseName the bundle's name on the class path
   */
  public Messages(String baseName) {
    this.baseName = baseName;
  }

  /** Returns the sentences of the model. */
  public static Messages model() {
    return MODEL;
  }

  /**
   * Returns one sentence.
   *
   * @param key the key in the bundle, for example {@code rule.time-zone-missing.message}
   * @param arguments what {@code {0}}, {@code {1}}, ... stand for
   * @throws java.util.MissingResourceException when the bundle does not have the key
   */
  public String text(String key, Object... arguments) {
    Object[] plain =
        Arrays.stream(arguments)
            .map(argument -> argument instanceof Number ? String.valueOf(argument) : argument)
            .toArray();
    return new MessageFormat(bundle().getString(key), Locale.ROOT).format(plain);
  }

  /**
   * Returns one sentence as it reads whatever it is about: an ellipsis stands for every argument.
   *
   * @param key the key in the bundle
   * @throws java.util.MissingResourceException when the bundle does not have the key
   */
  public String outline(String key) {
    MessageFormat pattern = new MessageFormat(bundle().getString(key), Locale.ROOT);
    int arguments = pattern.getFormatsByArgumentIndex().length;
    // an ellipsis is neither a number nor a choice
    pattern.setFormatsByArgumentIndex(new Format[arguments]);
    return pattern.format(Collections.nCopies(arguments, ELLIPSIS).toArray());
  }

  /** Says whether the bundle has a text of this key. */
  public boolean has(String key) {
    return bundle().containsKey(key);
  }

  /** The texts in the language of the program, for libraries that look them up themselves. */
  public ResourceBundle bundle() {
    return bundles.computeIfAbsent(Language.current(), this::read);
  }

  private ResourceBundle read(Language language) {
    // a language without a text speaks English there, never the language of the computer
    Control noDetour = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(baseName, language.bundles(), noDetour);
  }
}
