package org.prepwright.model.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.text.Document;

/**
 * A section, or a part of one, whose entries the catalogue documents and no class of its own holds.
 * A setting is made when it is first asked for; its value is a text, or a secret where the
 * catalogue says so.
 */
public final class CatalogueSection extends TypedSection {
  private final Map<String, Setting<?>> byKey = new LinkedHashMap<>();

  CatalogueSection(AnswerFile answerFile, String name) {
    super(answerFile, name);
  }

  /** The setting of a key, which is spelled as it is given the first time. */
  Setting<?> setting(String key) {
    return byKey.computeIfAbsent(Document.fold(key), folded -> opened(key));
  }

  private Setting<?> opened(String key) {
    Setting<?> setting = Catalogue.standard().isSecret(name(), key) ? secret(key) : text(key);
    setting.readFirst();
    return setting;
  }

  @Override
  Setting<?> sameAs(Setting<?> other) {
    return setting(other.key());
  }
}
