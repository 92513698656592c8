package org.prepwright.model.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.check.Checker;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.message.Messages;
import org.prepwright.model.secret.PasswordHash;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.secret.UnencryptablePasswordException;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.UnrepresentableException;

/**
 * The secrets of an answer file that are asked for at export: the file that is worked on holds
 * none, and {@code [Bundle] AskAtExport} of its {@code deployment.ini} names them. What is given at
 * export goes into a copy in memory; the file stays as it is.
 */
public final class AskedAtExport {
  private static final String ADMIN_PASSWORD = "GuiUnattended/AdminPassword";

  private final AnswerFile answers;
  private final List<Asked> marked;
  private final List<String> unknown;

  private AskedAtExport(AnswerFile answers, List<Asked> marked, List<String> unknown) {
    this.answers = answers;
    this.marked = List.copyOf(marked);
    this.unknown = List.copyOf(unknown);
  }

  /**
   * Takes the marks of an answer file.
   *
   * @param answers the file that is worked on
   * @param names the settings that are marked, each {@code Section/Key}
   */
  public static AskedAtExport of(AnswerFile answers, List<String> names) {
    List<Asked> marked = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      Optional<Asked> asked =
          secrets(answers).filter(secret -> secret.path().equalsIgnoreCase(name)).findFirst();
      if (asked.isEmpty()) {
        unknown.add(name);
      } else if (!marked.contains(asked.get())) {
        marked.add(asked.get());
      }
    }
    return new AskedAtExport(answers, marked, unknown);
  }

  /** The settings of a file that can be marked: the documented secrets of its kind and product. */
  public static List<Asked> choices(AnswerFile answers) {
    return secrets(answers).toList();
  }

  private static Stream<Asked> secrets(AnswerFile answers) {
    return Catalogue.standard().facts().stream()
        .filter(fact -> fact.secret() && fact.kinds().contains(answers.kind()))
        .filter(fact -> fact.appliesTo(answers.product()))
        .map(fact -> new Asked(fact.section(), fact.key()))
        .distinct();
  }

  /** The settings that are marked, in the order of their marks. */
  public List<Asked> marked() {
    return marked;
  }

  /** The marks that name no secret of this kind of file; nothing is asked for them. */
  public List<String> unknown() {
    return unknown;
  }

  /** The marked settings that the file that is worked on holds all the same. */
  public List<Asked> stillInFile() {
    return marked.stream()
        .filter(asked -> setting(answers, asked).map(Setting::isGiven).orElse(false))
        .toList();
  }

  /**
   * Says why a value cannot be used for a setting.
   *
   * @param given the value as it was typed
   * @return a sentence that does not show the value; empty when it can be used
   */
  public Optional<String> objectionTo(Asked asked, SecretText given) {
    try {
      exported(List.of(asked), Map.of(asked, given));
      return Optional.empty();
    } catch (SecretRefusedException e) {
      return Optional.of(e.getMessage());
    }
  }

  /**
   * Makes the file that is exported: a copy in memory that holds the values given. The
   * Administrator password is encrypted where {@code EncryptedAdminPassword=Yes} says so.
   *
   * @param given a value for each setting that is marked
   * @throws SecretRefusedException when one is missing, cannot be written, or is none that Setup
   *     takes
   */
  public AnswerFile exported(Map<Asked, SecretText> given) throws SecretRefusedException {
    return exported(marked, given);
  }

  private AnswerFile exported(List<Asked> wanted, Map<Asked, SecretText> given)
      throws SecretRefusedException {
    AnswerFile copy = answers.snapshot();
    for (Asked asked : wanted) {
      SecretText value = given.get(asked);
      if (value == null || value.isEmpty()) {
        throw refusal(asked, "asked.missing", asked.label());
      }
      write(copy, asked, value);
    }
    List<Finding> found = wanted.isEmpty() ? List.of() : Checker.check(copy);
    for (Asked asked : wanted) {
      Optional<Finding> error =
          found.stream()
              .filter(one -> one.severity() == Severity.ERROR)
              .filter(one -> one.concerns(asked.section(), asked.key()))
              .findFirst();
      if (error.isPresent()) {
        throw new SecretRefusedException(
            asked, (error.get().message() + " " + error.get().remedy()).strip());
      }
    }
    return copy;
  }

  private static void write(AnswerFile copy, Asked asked, SecretText given)
      throws SecretRefusedException {
    boolean isEncrypted =
        asked.path().equals(ADMIN_PASSWORD) && copy.guiUnattended.encryptedAdminPassword.is(true);
    SecretText value = isEncrypted ? encrypted(asked, given) : given;
    try {
      copy.document().codePage().encode(value.reveal());
      setting(copy, asked).orElseThrow().change(value);
    } catch (UnrepresentableException e) {
      // the sentence of the exception shows the character
      throw refusal(asked, "asked.code-page", asked.label(), copy.document().codePage().name());
    } catch (EditRefusedException e) {
      throw new SecretRefusedException(asked, e.getMessage());
    }
  }

  private static SecretText encrypted(Asked asked, SecretText given) throws SecretRefusedException {
    if (PasswordHash.isHash(given.reveal())) {
      return given;
    }
    try {
      return SecretText.of(PasswordHash.of(given));
    } catch (UnencryptablePasswordException e) {
      throw new SecretRefusedException(asked, e.getMessage());
    }
  }

  // each documented secret is a setting of secrets, typed or not
  @SuppressWarnings("unchecked")
  private static Optional<Setting<SecretText>> setting(AnswerFile answers, Asked asked) {
    return answers
        .documentedSetting(asked.section(), asked.key())
        .map(setting -> (Setting<SecretText>) setting);
  }

  private static SecretRefusedException refusal(Asked asked, String key, Object... arguments) {
    return new SecretRefusedException(asked, Messages.model().text(key, arguments));
  }
}
