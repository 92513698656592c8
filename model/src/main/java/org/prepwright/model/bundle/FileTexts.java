package org.prepwright.model.bundle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.prepwright.model.catalog.Product;

/** Words that go into files: English whatever the language of the program. */
final class FileTexts {
  private static final Properties TEXTS = load();

  private FileTexts() {}

  private static Properties load() {
    Properties texts = new Properties();
    try (StringReader reader = new StringReader(FileTemplate.resource("file-texts.properties"))) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  static String product(Product product) {
    return text("product." + product.id());
  }

  static String meaningOf(SysprepSwitch one) {
    return text("switch." + one.word());
  }

  static String firstStart(SysprepSwitches switches, Product product) {
    return text(switches.runsMiniSetup(product) ? "first-start.mini-setup" : "first-start.welcome");
  }

  /** What to do about a master that is a member of a domain. */
  static String domainRemedy(Product product) {
    return text("domain-remedy." + (product.isServer() ? "server-2003" : "xp"));
  }

  static String ending(SysprepSwitches switches) {
    return text(switches.contains(SysprepSwitch.REBOOT) ? "ending.restart" : "ending.shutdown");
  }

  private static String text(String key) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no text for " + key);
    }
    return text;
  }
}
