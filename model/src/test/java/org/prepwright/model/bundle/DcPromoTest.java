package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.bundle.CommandPrompt.Run;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

class DcPromoTest {
  private static final String ANSWERS =
      "[UserData]\r\nFullName=x\r\n[DCInstall]\r\n  ReplicaOrNewDomain = Replica ; comment\r\n"
          + "; a remark\r\n  Password=\"se;cr\u00e9t\"\r\n[Data]\r\nAutoPartition=1\r\n"
          + "[dcinstall]\r\nRebootOnSuccess=Yes";

  private static AnswerFile answers(String text, Charset charset, Kind kind) {
    return new AnswerFile(
        Document.parse(text.getBytes(charset)), kind, Product.SERVER_2003_STANDARD);
  }

  @Test
  void theSectionBecomesAFileOfItsOwnWithTheSameBytes() throws Exception {
    DcPromo promo = DcPromo.of(answers(ANSWERS, ISO_8859_1, Kind.UNATTEND)).orElseThrow();
    BundleFile file = promo.files().get(0);
    assertThat(file.path()).isEqualTo("$OEM$/$$/dcpromo.txt");
    assertThat(file.isSecret()).isTrue();
    assertThat(new String(file.bytes(), ISO_8859_1))
        .isEqualTo(
            ";SetupMgrTag\r\n[DCInstall]\r\n  ReplicaOrNewDomain = Replica ; comment\r\n"
                + "  Password=\"se;cr\u00e9t\"\r\nRebootOnSuccess=Yes\r\n");
    assertThat(promo.commandLines()).isEmpty();

    DcPromo wide = DcPromo.of(answers("\ufeff" + ANSWERS, UTF_16LE, Kind.UNATTEND)).orElseThrow();
    assertThat(new String(wide.files().get(0).bytes(), UTF_16LE)).startsWith("\ufeff;SetupMgrTag");
  }

  @Test
  void anImageTakesTheFileOutOfTheFolderThatIsDeleted() {
    DcPromo promo = DcPromo.of(answers(ANSWERS, ISO_8859_1, Kind.SYSPREP)).orElseThrow();
    assertThat(promo.files())
        .extracting(BundleFile::path)
        .containsExactly("Sysprep/i386/$oem$/dcpromo.txt");
    assertThat(promo.commandLines())
        .containsExactly(
            "cmd /c copy /y %SystemDrive%\\Sysprep\\i386\\$oem$\\dcpromo.txt"
                + " %SystemRoot%\\dcpromo.txt");
  }

  @Test
  void theExportedAnswerFileLosesTheSectionAndGetsTheCommandOnce() throws Exception {
    AnswerFile exported = answers(ANSWERS, ISO_8859_1, Kind.UNATTEND);
    DcPromo.of(exported).orElseThrow().applyTo(exported);
    String text = new String(exported.document().toBytes(), ISO_8859_1);
    assertThat(text).doesNotContainIgnoringCase("dcinstall").doesNotContain("se;cr");
    assertThat(text)
        .contains("[UserData]\r\nFullName=x\r\n", "AutoPartition=1")
        .contains(
            "Command0=\"cmd /c start /wait dcpromo /answer:%SystemRoot%\\dcpromo.txt"
                + " & del /f %SystemRoot%\\dcpromo.txt\"");

    AnswerFile again =
        answers(
            "[DCInstall]\r\nSiteName=x\r\n" + text.substring(text.indexOf("[GuiRunOnce]")),
            ISO_8859_1,
            Kind.UNATTEND);
    DcPromo promo = DcPromo.of(again).orElseThrow();
    promo.applyTo(again);
    assertThat(again.guiRunOnce.commands()).containsExactly(promo.command());
    assertThat(again.dcInstall.isInFile()).isFalse();
  }

  @Test
  void aPromotionArrangedByHandIsLeftAlone() throws Exception {
    String text =
        ANSWERS
            + "\r\n[GuiRunOnce]\r\n"
            + "\"DCPROMO /answer:%systemroot%\\system32\\$winnt$.inf\"\r\n";
    AnswerFile answers = answers(text, ISO_8859_1, Kind.UNATTEND);
    DcPromo promo = DcPromo.of(answers).orElseThrow();
    assertThat(promo.isRunByHand()).isTrue();
    assertThat(promo.files()).isEmpty();
    assertThat(promo.remarks()).hasSize(1);
    promo.applyTo(answers);
    assertThat(answers.document().toBytes()).isEqualTo(text.getBytes(ISO_8859_1));
  }

  @Test
  void nothingIsMadeWithoutTheSection() {
    assertThat(DcPromo.of(answers("[UserData]\r\n", ISO_8859_1, Kind.UNATTEND))).isEmpty();
  }

  @Test
  void theCommandRunsDcpromoAndDeletesTheAnswers(@TempDir Path drive, @TempDir Path left)
      throws Exception {
    DcPromo promo = DcPromo.of(answers(ANSWERS, ISO_8859_1, Kind.SYSPREP)).orElseThrow();
    Path oem = Files.createDirectories(drive.resolve("Sysprep/i386/$oem$"));
    Files.write(oem.resolve("dcpromo.txt"), promo.files().get(0).bytes());
    Files.writeString(
        drive.resolve("go.cmd"),
        "@"
            + promo.commandLines().get(0)
            + "\r\n@if not exist C:\\windows\\dcpromo.txt echo not copied\r\n@"
            // as Windows starts it: not read by a command prompt before
            + promo.command().replace("&", "^&")
            + "\r\n@if exist C:\\windows\\dcpromo.txt echo not deleted\r\n");
    Run run =
        CommandPrompt.orSkip()
            .with("--drive", "C=" + drive, "--keep", left.toString())
            .with("--stub", "C:\\windows\\system32\\dcpromo.exe")
            .run("C:\\go.cmd");
    assertThat(run.output()).doesNotContain("not copied", "not deleted");
    assertThat(run.programs()).as(run.output() + run.errors()).hasSize(1);
    assertThat(run.commandLinesOf("dcpromo.exe").get(0))
        .endsWith("/answer:C:\\windows\\dcpromo.txt");
  }
}
