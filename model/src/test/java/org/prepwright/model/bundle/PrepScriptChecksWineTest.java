package org.prepwright.model.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.prepwright.model.bundle.PrepBench.CONTROL;
import static org.prepwright.model.bundle.PrepBench.SERVICES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.testing.CommandOracle;

/**
 * Each check of prep.cmd, passing and failing, under the cmd.exe of Wine. Cases that can share a
 * computer do: what one seeds it takes back.
 */
class PrepScriptChecksWineTest {
  private static final String CHECK = "S:\\lab\\prep.cmd /check";
  private static final String SESSION_MANAGER = "\"" + CONTROL + "Session Manager\"";
  private static final String PRODUCT_OPTIONS = CONTROL + "ProductOptions";
  private static final String UPDATES = "HKLM\\SOFTWARE\\Microsoft\\Updates";
  private static final String WINLOGON =
      "\"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon\"";
  private static final String REBOOT_REQUIRED =
      "\"HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update"
          + "\\RebootRequired\"";
  private static final String HAL_CLASS =
      CONTROL + "Class\\{4D36E966-E325-11CE-BFC1-08002BE10318}\\0000";
  private static final String ENUM_ROOT = "HKLM\\SYSTEM\\CurrentControlSet\\Enum\\Root\\";

  private static CommandOracle oracle;

  @TempDir Path folder;

  private PrepBench bench;

  @BeforeAll
  static void findOracle() {
    oracle = CommandOracle.orSkip();
  }

  @BeforeEach
  void setUp() throws Exception {
    bench = new PrepBench(oracle, folder);
  }

  private static PrepFacts facts(Product product) {
    return PrepFacts.of(SysprepSwitches.usualFor(product), product);
  }

  private PrepBench add(String key, String rest) {
    return bench.line("reg add " + key + " " + rest + " /f >nul");
  }

  private PrepBench delete(String key, String rest) {
    return bench.line("reg delete " + key + " " + rest + " /f >nul");
  }

  @Test
  void rolesRightsAndPendingRestartsAreFound() throws Exception {
    bench.bundle("lab", facts(Product.XP_PROFESSIONAL));
    bench.call("healthy", CHECK);
    delete("HKU\\S-1-5-20", "").call("user", CHECK);
    add("HKU\\S-1-5-19", "").call("other-account", CHECK);
    add(SERVICES + "CertSvc", "").call("certificates", CHECK);
    delete(SERVICES + "CertSvc", "");
    add(SERVICES + "ClusSvc", "/v Start /t REG_DWORD /d 2").call("cluster", CHECK);
    add(SERVICES + "ClusSvc", "/v Start /t REG_DWORD /d 4").call("cluster-files", CHECK);
    add(SERVICES + "Netlogon", "/v Start /t REG_DWORD /d 3").call("workgroup", CHECK);
    add(SERVICES + "Netlogon", "/v Start /t REG_DWORD /d 2").call("member", CHECK);
    bench.call("member-accepted", CHECK + " /y");
    delete(SERVICES + "Netlogon", "");
    add(PRODUCT_OPTIONS, "/v ProductType /d LanmanNT").call("controller", CHECK);
    add(SERVICES + "CertSvc", "").call("several", CHECK);
    delete(SERVICES + "CertSvc", "");
    add(PRODUCT_OPTIONS, "/v ProductType /d WinNT");
    add(SESSION_MANAGER, "/v PendingFileRenameOperations /t REG_MULTI_SZ /d a");
    bench.call("renames", CHECK);
    delete(SESSION_MANAGER, "/v PendingFileRenameOperations");
    add(REBOOT_REQUIRED, "").call("update", CHECK);
    delete(REBOOT_REQUIRED, "");
    add(UPDATES, "/v UpdateExeVolatile /t REG_DWORD /d 1").call("hotfix", CHECK);
    add(UPDATES, "/v UpdateExeVolatile /t REG_DWORD /d 0").call("no-hotfix", CHECK);
    bench.run();
    for (String fine :
        new String[] {"healthy", "other-account", "cluster-files", "workgroup", "no-hotfix"}) {
      bench.callOf(fine).found(0);
      assertThat(bench.callOf(fine).output()).contains("The checks found nothing against it");
      assertThat(bench.callOf(fine).errors()).doesNotContain("Syntax error", "recognize");
    }
    bench.callOf("user").found(8, "ERROR not-administrator");
    bench.callOf("certificates").found(8, "ERROR master-certificate-services");
    bench.callOf("cluster").found(8, "ERROR master-cluster-service");
    bench.callOf("member").found(11, "WARNING master-domain-member");
    bench.callOf("member-accepted").found(0, "WARNING master-domain-member");
    bench.callOf("controller").found(8, "ERROR master-domain-controller");
    bench
        .callOf("several")
        .found(8, "ERROR master-domain-controller", "ERROR master-certificate-services");
    bench.callOf("renames").found(11, "WARNING restart-pending");
    bench.callOf("update").found(11, "WARNING restart-pending");
    bench.callOf("hotfix").found(11, "WARNING restart-pending");
  }

  @Test
  void theProductIsComparedWithTheStatedOne() throws Exception {
    bench.bundle("lab", facts(Product.XP_PROFESSIONAL));
    bench.bundle("home", facts(Product.XP_HOME));
    bench.bundle("server", facts(Product.SERVER_2003_WEB));
    bench.call("professional", CHECK).call("not-server", "S:\\server\\prep.cmd /check");
    add(PRODUCT_OPTIONS, "/v ProductSuite /t REG_MULTI_SZ /d Personal");
    bench.call("home-with-wrong-bundle", CHECK).call("home", "S:\\home\\prep.cmd /check");
    delete(PRODUCT_OPTIONS, "/v ProductSuite");
    delete(PRODUCT_OPTIONS, "/v ProductType").call("unknown", CHECK);
    bench.run();
    bench.callOf("professional").found(0);
    bench.callOf("not-server").found(8, "ERROR product-differs");
    bench.callOf("home-with-wrong-bundle").found(8, "ERROR product-differs");
    bench.callOf("home").found(0);
    bench.callOf("unknown").found(11, "WARNING product-unknown");
  }

  @Test
  void theEditionOfAServerIsTold() throws Exception {
    bench.option("--windows", "win2003");
    for (Product product : Product.values()) {
      bench.bundle(product.id(), facts(product));
    }
    add(PRODUCT_OPTIONS, "/v ProductType /d ServerNT");
    bench.call("standard", "S:\\server-2003-standard\\prep.cmd /check");
    bench.call("xp", "S:\\xp-professional\\prep.cmd /check");
    add(PRODUCT_OPTIONS, "/v ProductSuite /t REG_MULTI_SZ /d \"Blade\\0Terminal Server\"");
    bench.call("web", "S:\\server-2003-web\\prep.cmd /check");
    bench.call("not-standard", "S:\\server-2003-standard\\prep.cmd /check");
    add(PRODUCT_OPTIONS, "/v ProductSuite /t REG_MULTI_SZ /d \"Enterprise\\0Terminal Server\"");
    bench.call("enterprise", "S:\\server-2003-enterprise\\prep.cmd /check");
    add(PRODUCT_OPTIONS, "/v ProductType /d WinNT");
    bench.call("x64", "S:\\xp-professional-x64\\prep.cmd /check");
    bench.run();
    for (String right : new String[] {"standard", "web", "enterprise", "x64"}) {
      bench.callOf(right).found(0);
    }
    bench.callOf("xp").found(8, "ERROR product-differs");
    bench.callOf("not-standard").found(8, "ERROR product-differs");
  }

  @Test
  void anotherWindowsAndAnotherDriveAreFound() throws Exception {
    bench.bundle("lab", facts(Product.XP_PROFESSIONAL));
    bench.option("--windows", "win7").call("seven", CHECK);
    // Wine sets the variable at its start, so it is changed just before
    bench.line("set SystemDrive=D:", CHECK);
    CommandOracle.Run run = bench.run();
    bench.callOf("seven").found(7, "ERROR windows-unknown");
    assertThat(run.output()).contains("ERROR windows-unknown", "ERROR master-system-drive");
    assertThat(run.commandLinesOf("sysprep.exe")).isEmpty();
  }

  @Test
  void windowsOnAnotherDriveIsFound() throws Exception {
    bench.bundle("lab", facts(Product.XP_PROFESSIONAL));
    bench.line("set SystemDrive=D:", "S:\\lab\\prep.cmd");
    CommandOracle.Run run = bench.run();
    assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
    assertThat(run.output()).contains("ERROR master-system-drive: Windows is on drive \"D:\"");
    assertThat(run.commandLinesOf("sysprep.exe")).isEmpty();
  }

  @Test
  void theHalAndThePasswordAreLookedAt() throws Exception {
    bench.bundle(
        "lab",
        facts(Product.XP_PROFESSIONAL)
            .withHal(Catalogue.standard().hal("ACPIAPIC_MP"))
            .withAnswers(true, true));
    bench.call("no-hal", CHECK);
    add(HAL_CLASS, "/v MatchingDeviceId /d acpiapic_mp").call("same", CHECK);
    add(ENUM_ROOT + "PCI_HAL\\0000", "/v HardwareID /t REG_MULTI_SZ /d mps_up");
    bench.call("stops", CHECK);
    add(ENUM_ROOT + "ACPI_HAL\\0000", "/v HardwareID /t REG_MULTI_SZ /d acpipic_up\\0x");
    bench.call("runs", CHECK);
    delete(ENUM_ROOT + "PCI_HAL", "");
    add(ENUM_ROOT + "ACPI_HAL\\0000", "/v HardwareID /t REG_MULTI_SZ /d ACPIAPIC_MP");
    add(WINLOGON, "/v AutoAdminLogon /d 1");
    add(WINLOGON, "/v DefaultUserName /d Administrator").call("cannot-tell", CHECK);
    add(WINLOGON, "/v DefaultPassword /d " + PrepBench.SECRET).call("password", CHECK);
    bench.run();
    bench.callOf("no-hal").found(11, "WARNING hal-unknown");
    bench.callOf("same").found(0);
    bench.callOf("stops").found(8, "ERROR hal-incompatible");
    bench.callOf("runs").found(11, "WARNING hal-differs");
    bench.callOf("cannot-tell").found(0);
    assertThat(bench.callOf("cannot-tell").output())
        .contains("NOTE master-admin-password-set: Whether Administrator has a blank password");
    bench.callOf("password").found(8, "ERROR master-admin-password-set");
    assertThat(bench.callOf("password").output()).doesNotContain(PrepBench.SECRET);
  }

  @Test
  void encryptedFilesAreFound() throws Exception {
    bench.bundle("lab", facts(Product.XP_PROFESSIONAL));
    Path system = Files.createDirectories(bench.systemDrive.resolve("windows/system32"));
    Path program = CommandOracle.scriptedProgram(folder);
    Files.copy(program, system.resolve("cipher.exe"));
    Files.writeString(
        system.resolve("none.txt"), "\r\nVerschl\u00fcsselte Dateien auf dem System:\r\n\r\n");
    Files.writeString(
        system.resolve("some.txt"),
        "\r\nEncrypted File(s) on your system:\r\n\r\nC:\\a & b\\%x%.txt\r\nd:\\c.txt\r\n");
    Files.writeString(
        system.resolve("cipher.exe.cmd"),
        "@echo %*>>C:\\asked.txt\r\n@type C:\\windows\\system32\\answer.txt\r\n");
    bench
        .line("copy C:\\windows\\system32\\none.txt C:\\windows\\system32\\answer.txt >nul")
        .call("none", CHECK)
        .line("copy C:\\windows\\system32\\some.txt C:\\windows\\system32\\answer.txt >nul")
        .call("some", CHECK);
    bench.run();
    bench.callOf("none").found(0);
    bench.callOf("some").found(8, "ERROR master-encrypted-files");
    assertThat(bench.callOf("some").output()).contains("Encrypted files on this computer: 2.");
    assertThat(Files.readAllLines(bench.left("c/asked.txt")))
        .containsOnly("\"/u\" \"/n\"")
        .hasSize(2);
  }

  @Test
  void theBundleAndTheTargetAreLookedAt() throws Exception {
    PrepFacts facts = facts(Product.XP_PROFESSIONAL);
    bench.bundle("lab", facts, Map.of("Sysprep/i386/a b.txt", "12345".getBytes(US_ASCII)));
    bench.bundle(
        "big",
        new PrepFacts(
            facts.switches(),
            facts.product(),
            facts.expectedHal(),
            false,
            1_000_000_000_000_000L,
            false,
            false,
            false));
    bench
        .call("space", "S:\\big\\prep.cmd /check")
        .line("ren S:\\lab\\Sysprep\\setupcl.exe x")
        .call("tool", CHECK)
        .line("ren S:\\lab\\Sysprep\\x setupcl.exe")
        .line("ren S:\\lab\\Sysprep\\sysprep.inf x")
        .call("answers", CHECK)
        .line("ren S:\\lab\\Sysprep\\x sysprep.inf")
        .line("echo more>>\"S:\\lab\\Sysprep\\i386\\a b.txt\"")
        .call("size", CHECK)
        .line("del \"S:\\lab\\Sysprep\\i386\\a b.txt\"")
        .call("missing", CHECK)
        .line("echo 123>\"S:\\lab\\Sysprep\\i386\\a b.txt\"", "ren S:\\lab\\files.txt x")
        .call("list", CHECK)
        .line("ren S:\\lab\\x files.txt")
        .call("whole", CHECK)
        .line("echo x>C:\\Sysprep")
        .call("file", CHECK)
        .line("del C:\\Sysprep", "md C:\\Sysprep\\sysprep.inf", "echo x>C:\\Sysprep\\i386")
        .call("mixed", CHECK)
        .line("rd /s /q C:\\Sysprep", "md C:\\Sysprep\\prep.old")
        .call("kept", CHECK)
        .line("rd /s /q C:\\Sysprep", "md C:\\Sysprep")
        .call("folder", CHECK);
    bench.run();
    bench.callOf("space").found(8, "ERROR media-space");
    bench.callOf("tool").found(3, "ERROR tool-missing");
    bench.callOf("answers").found(4, "ERROR answer-file-missing", "ERROR files-incomplete");
    bench.callOf("size").found(8, "ERROR files-incomplete");
    bench.callOf("missing").found(8, "ERROR files-incomplete");
    bench.callOf("list").found(8, "ERROR files-incomplete");
    bench.callOf("whole").found(0);
    bench.callOf("file").found(5, "ERROR target-unusable");
    bench
        .callOf("mixed")
        .found(
            5, "WARNING sysprep-folder-exists", "ERROR target-unusable", "ERROR target-unusable");
    bench.callOf("kept").found(5, "ERROR target-unusable");
    bench.callOf("folder").found(11, "WARNING sysprep-folder-exists");
  }
}
