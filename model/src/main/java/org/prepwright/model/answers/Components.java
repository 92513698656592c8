package org.prepwright.model.answers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prepwright.model.answers.constraint.NoCertificateServicesInImage;
import org.prepwright.model.answers.constraint.Sysprep;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Document;

/**
 * {@code [Components]}: which optional parts of Windows are installed. Each documented component is
 * a setting, {@code On} or {@code Off}; the catalogue names them.
 */
@NoCertificateServicesInImage(groups = Sysprep.class)
public final class Components extends TypedSection {
  private static final String NAME = "Components";

  private final Map<String, Setting<Boolean>> byName = new HashMap<>();

  Components(AnswerFile answerFile) {
    super(answerFile, NAME);
    Stream.of(Kind.UNATTEND, Kind.WINNT, Kind.RIS, Kind.SYSPREP)
        .flatMap(kind -> Catalogue.standard().keysOf(kind, NAME).stream())
        .forEach(fact -> byName.computeIfAbsent(Document.fold(fact.key()), k -> onOff(fact.key())));
  }

  /** The setting of a documented component, without regard to case. */
  public Optional<Setting<Boolean>> component(String key) {
    return Optional.ofNullable(byName.get(Document.fold(key)));
  }

  /** Whether a component is to be installed. */
  public boolean isOn(String key) {
    return component(key).map(setting -> setting.is(true)).orElse(false);
  }
}
