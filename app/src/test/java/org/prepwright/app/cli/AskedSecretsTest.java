package org.prepwright.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.secrecy.AskedAtExport;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Secrets that are asked for at export, on the command line. */
class AskedSecretsTest {
  private static final String KEY = "BCDFG-HJKMP-QRTVW-XY234-6789B";

  @TempDir Path folder;

  @Command
  private static final class Asking {
    @Mixin private AskedSecrets secrets;
  }

  @Test
  void secretsComeFromFilesAndStandardInput() throws IOException, FileProblemException {
    Path key = Files.writeString(folder.resolve("key"), "\uFEFF" + KEY + "\r\nmore\r\n");
    String exported =
        export(
            "hunter22\nnever\n",
            "--secret",
            "userdata/productkey=" + key,
            "--secret",
            "GuiUnattended/AdminPassword=-");
    assertThat(exported)
        .contains("ProductKey=\"" + KEY + "\"", "AdminPassword=\"hunter22\"")
        .doesNotContain("never");
  }

  @Test
  void aLetterOfAnAnsiFileIsRead() throws IOException, FileProblemException {
    Path file = folder.resolve("password");
    Files.write(file, "p\u00E4ss".getBytes(Charset.forName("windows-1252")));
    assertThat(export(KEY + "\n", "--secret", "GuiUnattended/AdminPassword=" + file))
        .contains("AdminPassword=\"p\u00E4ss\"");
  }

  @Test
  void whatIsNotAskedForIsRefused() {
    assertThatExceptionOfType(TroubleException.class)
        .isThrownBy(() -> export("", "--secret", "UserData/FullName=-"))
        .withMessageContaining("UserData/FullName is not asked for");
  }

  @Test
  void aValueThatCannotBeUsedIsRefusedAndNotShown() {
    assertThatExceptionOfType(TroubleException.class)
        .isThrownBy(() -> export("not-a-key-hunter22\nhunter22\n"))
        .satisfies(e -> assertThat(e.toString()).contains("ProductKey").doesNotContain("hunter22"));
  }

  @Test
  void aMissingLineIsTold() {
    assertThatExceptionOfType(TroubleException.class)
        .isThrownBy(() -> export(KEY + "\n"))
        .withMessageContaining("GuiUnattended/AdminPassword");
  }

  private static String export(String input, String... arguments) throws FileProblemException {
    Asking asking = new Asking();
    new CommandLine(asking).parseArgs(arguments);
    AnswerFile file =
        new AnswerFile(
            Document.parse("[UserData]\r\n".getBytes(StandardCharsets.US_ASCII)),
            Kind.SYSPREP,
            Product.XP_PROFESSIONAL);
    AskedAtExport asked =
        AskedAtExport.of(file, List.of("UserData/ProductKey", "GuiUnattended/AdminPassword"));
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(Charset.defaultCharset())),
            nowhere,
            nowhere,
            null);
    byte[] bytes = asking.secrets.exported(asked, terminal).document().toBytes();
    return new String(bytes, Charset.forName("windows-1252"));
  }
}
