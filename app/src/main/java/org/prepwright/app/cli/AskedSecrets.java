package org.prepwright.app.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.computers.ComputerTable;
import org.prepwright.model.secrecy.Asked;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.secrecy.SecretRefusedException;
import org.prepwright.model.secret.SecretText;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/**
 * {@code --secret Section/Key=FILE}: where the secrets come from that are asked for at export. A
 * file gives its first line, {@code -} the next line of standard input; what is not named is asked
 * for at the keyboard, or read from standard input in the order of the marks. Never a value itself.
 */
final class AskedSecrets {
  /** As much of a file as is read for its first line, in bytes. */
  private static final int LONGEST_LINE = 64 << 10;

  /** Where a secret comes from. */
  record Source(SettingName name, String place) {}

  private static final String STANDARD_INPUT = "-";

  @Option(
      names = "--secret",
      paramLabel = "Section/Key=FILE",
      converter = SourceConverter.class,
      descriptionKey = "cli.option.asked-secret")
  private List<Source> sources = new ArrayList<>();

  /**
   * Asks for what is marked and makes the file that is exported.
   *
   * @throws FileProblemException when a file with a secret cannot be read
   */
  AnswerFile exported(AskedAtExport asked, Terminal terminal) throws FileProblemException {
    try {
      return asked.exported(take(asked, terminal));
    } catch (SecretRefusedException e) {
      throw new TroubleException(AppMessages.text("cli.refused", e.asked().path(), e.getMessage()));
    }
  }

  /**
   * Takes a value for each setting that is marked.
   *
   * @throws FileProblemException when a file with a secret cannot be read
   */
  Map<Asked, SecretText> take(AskedAtExport asked, Terminal terminal) throws FileProblemException {
    for (Source source : sources) {
      if (asked.marked().stream().noneMatch(one -> isFor(source, one))) {
        throw new TroubleException(AppMessages.text("cli.secret-not-asked", source.name()));
      }
    }
    Map<Asked, SecretText> given = new LinkedHashMap<>();
    for (Asked one : asked.marked()) {
      given.put(one, secret(one, terminal));
    }
    return given;
  }

  private SecretText secret(Asked one, Terminal terminal) throws FileProblemException {
    for (Source source : sources) {
      if (isFor(source, one) && !source.place().equals(STANDARD_INPUT)) {
        // a password manager hands its secret over in a pipe
        return firstLine(FileStore.readBeginning(Path.of(source.place()), LONGEST_LINE));
      }
    }
    return one.isPassword() ? terminal.newSecret(one.path()) : terminal.secret(one.path());
  }

  private static boolean isFor(Source source, Asked one) {
    return source.name().toString().equalsIgnoreCase(one.path());
  }

  private static SecretText firstLine(byte[] bytes) {
    Charset charset =
        ComputerTable.isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    String text = new String(bytes, charset);
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return SecretText.of(withoutMark.lines().findFirst().orElse(""));
  }

  /** Reads {@code Section/Key=FILE}; never repeats what follows the equals sign. */
  static final class SourceConverter implements ITypeConverter<Source> {
    @Override
    public Source convert(String text) {
      int equals = text.indexOf('=');
      SettingName name = new SettingName.KeyConverter().convert(name(text, equals));
      return new Source(name, equals < 0 ? STANDARD_INPUT : text.substring(equals + 1));
    }

    private static String name(String text, int equals) {
      return equals < 0 ? text : text.substring(0, equals);
    }
  }
}
