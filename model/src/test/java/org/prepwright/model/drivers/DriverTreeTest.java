package org.prepwright.model.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.testing.Oracle;
import org.prepwright.model.text.FileProblemException;

/** Folders of drivers are read as they are delivered. */
class DriverTreeTest {
  @TempDir Path folder;

  private DriverTree read() throws FileProblemException {
    return DriverTree.read(List.of(SampleDrivers.in(folder).root), ReadingProgress.UNWATCHED);
  }

  private static DriverInf inf(DriverTree tree, String name) {
    return tree.infs().stream()
        .filter(inf -> inf.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " of " + tree));
  }

  @Test
  void aNetworkPackageTellsWhatItIs() throws FileProblemException {
    DriverInf net = inf(read(), "E1000.INF");
    assertThat(net.className()).isEqualTo("Net");
    assertThat(net.provider()).isEqualTo("Intel");
    assertThat(net.date()).contains(LocalDate.of(2006, 3, 21));
    assertThat(net.version()).isEqualTo("8.7.1.0");
    assertThat(net.catalogs()).containsExactly("e1000.cat");
    assertThat(net.isMassStorage()).isFalse();
    assertThat(net.hardwareIds(Product.XP_PROFESSIONAL))
        .containsExactly(SampleDrivers.NET_ID, "PCI\\VEN_8086&DEV_100E");
    assertThat(net.hardwareIds(Product.SERVER_2003_WEB)).containsExactly("PCI\\VEN_8086&DEV_100E");
    assertThat(net.platforms()).containsExactlyInAnyOrder(Platform.values());
    assertThat(net.models())
        .extracting(DriverModel::description)
        .contains("Intel(R) PRO/1000 MT, \"Desktop\"");
    assertThat(net.models().get(0).platforms()).as("the section for Windows 2000").isEmpty();
  }

  @Test
  void aFileThatIsCopiedAndNotThereIsMissing() throws FileProblemException {
    DriverTree tree = read();
    assertThat(inf(tree, "E1000.INF").missingFiles()).containsExactly("e1000msg.dll");
    assertThat(inf(tree, "E1000.INF").filesBelow()).containsOnlyKeys("x64/e1000.sy_");
    assertThat(inf(tree, "hba.inf").missingFiles()).containsExactly("bin/lpxnds.sys");
    assertThat(inf(tree, "modem.inf").missingFiles()).as("from Windows").isEmpty();
  }

  @Test
  void utf16IsReadWithAndWithoutItsMark() throws IOException {
    DriverInf video = inf(read(), "video.inf");
    assertThat(video.provider()).isEqualTo("\u0412\u0438\u0434\u0435\u043e");
    assertThat(video.models().get(0).description())
        .isEqualTo("\u041a\u0430\u0440\u0442\u0430 8800");
    assertThat(video.date()).contains(LocalDate.of(2007, 11, 5));
    assertThat(video.platforms())
        .as("models without a processor are for x86")
        .containsExactly(Platform.XP_32, Platform.SERVER_2003_32);
    byte[] bytes = Files.readAllBytes(video.file());
    String text = new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    Files.write(folder.resolve("bare.inf"), text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(
            inf(DriverTree.read(List.of(folder), ReadingProgress.UNWATCHED), "bare.inf").provider())
        .isEqualTo(video.provider());
  }

  @Test
  void massStorageIsKnownByClassOrItsId() throws FileProblemException {
    assertThat(read().infs())
        .filteredOn(DriverInf::isMassStorage)
        .extracting(DriverInf::name)
        .containsExactlyInAnyOrder("iaAHCI.inf", "iaStor.inf", "hba.inf");
  }

  @Test
  void aPackageServesWhatItsSectionsSay() throws FileProblemException {
    DriverTree tree = read();
    assertThat(inf(tree, "hba.inf").platforms()).containsExactly(Platform.SERVER_2003_32);
    assertThat(inf(tree, "hba.inf").hardwareIds(Product.SERVER_2003_STANDARD))
        .containsExactly("PCI\\VEN_10DF&DEV_F980");
    assertThat(inf(tree, "wide.inf").platforms())
        .containsExactly(Platform.XP_64, Platform.SERVER_2003_64);
    assertThat(inf(tree, "modem.inf").platforms())
        .containsExactly(Platform.XP_32, Platform.SERVER_2003_32);
    assertThat(inf(tree, "win98.inf").platforms()).isEmpty();
    assertThat(inf(tree, "win98.inf").remarks()).anyMatch(remark -> remark.contains("98"));
    assertThat(inf(tree, "hba.inf").remarks()).anyMatch(remark -> remark.contains("13/45/2006"));
  }

  @Test
  void aBrokenFileGivesASentenceAndTheOthersAreRead() throws FileProblemException {
    DriverTree tree = read();
    assertThat(tree.infs()).hasSize(8);
    assertThat(tree.problems())
        .extracting(problem -> problem.place().getFileName().toString())
        .containsExactlyInAnyOrder("heading.inf", "nothing.inf", "setup.inf", "text.inf");
    assertThat(tree.problems())
        .filteredOn(problem -> problem.place().endsWith("heading.inf"))
        .singleElement()
        .extracting(DriverProblem::sentence)
        .asString()
        .startsWith("Line 3 ");
  }

  @Test
  void theTxtsetupOfADiskBelongsToTheFolderItNames() throws FileProblemException {
    DriverFolder sata =
        read().folders().stream().filter(found -> found.path().endsWith("winxp")).findFirst().get();
    TxtSetupOem oem = sata.textMode().orElseThrow();
    assertThat(oem.usualId()).isEqualTo("ahci");
    assertThat(oem.controllers())
        .extracting(TxtSetupOem.Controller::description)
        .containsExactly(
            "Intel(R) ESB2 SATA AHCI Controller", "Intel(R) ESB2 SATA RAID Controller");
    TxtSetupOem.Controller ahci = oem.controllers().get(0);
    assertThat(ahci.hardwareIds()).containsExactly(SampleDrivers.AHCI_ID);
    assertThat(ahci.files()).containsOnlyKeys("iaStor.sys", "iaAHCI.inf", "iaAHCI.cat");
    assertThat(ahci.files().get("iaStor.sys")).isEqualTo(sata.path().resolve("iastor.sys"));
    assertThat(ahci.missing()).isEmpty();
  }

  @Test
  void linksInACircleAreReadOnce() throws IOException {
    SampleDrivers drivers = SampleDrivers.in(folder.resolve("tree"));
    Files.createSymbolicLink(drivers.root.resolve("net/again"), drivers.root);
    Files.createSymbolicLink(drivers.root.resolve("net/gone.inf"), folder.resolve("nothing"));
    Files.createSymbolicLink(drivers.root.resolve("second"), drivers.root.resolve("wide"));
    DriverTree tree = DriverTree.read(List.of(drivers.root), ReadingProgress.UNWATCHED);
    assertThat(tree.infs()).hasSize(8);
    assertThat(tree.problems()).hasSize(4);
  }

  @Test
  void readingTellsItsStepsAndIsCalledOff() {
    SampleDrivers drivers = SampleDrivers.in(folder);
    List<String> steps = new ArrayList<>();
    ReadingProgress untilTheThird =
        new ReadingProgress() {
          @Override
          public void step(String file, int done, int total) {
            if (done > 0) {
              steps.add(done + " of " + total);
            }
          }

          @Override
          public boolean isCancelled() {
            return steps.size() == 3;
          }
        };
    assertThatThrownBy(() -> DriverTree.read(List.of(drivers.root), untilTheThird))
        .isInstanceOf(CancellationException.class);
    assertThat(steps).containsExactly("1 of 12", "2 of 12", "3 of 12");
  }

  @Test
  void aFolderThatIsNotThereIsASentence() throws IOException {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> DriverTree.read(List.of(missing), ReadingProgress.UNWATCHED))
        .isInstanceOf(FileProblemException.class)
        .hasMessageContaining("missing is not there");
    Path file = Files.writeString(folder.resolve("a.inf"), "");
    assertThatThrownBy(() -> DriverTree.read(List.of(file), ReadingProgress.UNWATCHED))
        .isInstanceOf(FileProblemException.class)
        .hasMessageContaining("is a file");
    DriverTree alone = DriverTree.readAlone(List.of(missing), ReadingProgress.UNWATCHED);
    assertThat(alone.folders()).as("its number stays").hasSize(1);
    assertThat(alone.infs()).isEmpty();
    assertThat(alone.problems()).hasSize(1);
  }

  @Test
  void foldersChosenOneByOneAreReadWithoutThoseBelow() {
    SampleDrivers drivers = SampleDrivers.in(folder);
    Path sata = drivers.root.resolve("sata");
    DriverTree tree =
        DriverTree.readAlone(List.of(sata.resolve("winxp"), sata), ReadingProgress.UNWATCHED);
    assertThat(tree.folders())
        .extracting(DriverFolder::path)
        .containsExactly(sata.resolve("winxp"), sata);
    assertThat(tree.folders().get(0).infs()).hasSize(2);
    assertThat(tree.folders().get(1).infs()).isEmpty();
  }

  /** Every id stands in the models as an independent reader of INF files sees them. */
  @Test
  void anotherReaderFindsTheSameIds() throws Exception {
    Oracle oracle = Oracle.orSkip();
    DriverTree tree = read();
    List<Path> files = tree.infs().stream().map(DriverInf::file).toList();
    List<Oracle.ReadFile> read = oracle.setupApi(files);
    for (int i = 0; i < files.size(); i++) {
      DriverInf inf = tree.infs().get(i);
      assertThat(read.get(i).refused()).as(inf.name()).isFalse();
      assertThat(inf.hardwareIds())
          .as(inf.name())
          .containsExactlyInAnyOrderElementsOf(idsSeenIn(read.get(i)));
      Oracle.ReadSection version = section(read.get(i), "Version");
      assertThat(version.find("Provider").orElseThrow().fields()).containsExactly(inf.provider());
      assertThat(inf.models())
          .extracting(DriverModel::description)
          .isSubsetOf(
              read.get(i).sections().stream()
                  .flatMap(section -> section.entries().stream())
                  .map(Oracle.ReadEntry::key)
                  .toList());
    }
    List<Oracle.ReadFile> broken =
        oracle.setupApi(
            List.of(folder.resolve("broken/heading.inf"), folder.resolve("broken/text.inf")));
    assertThat(broken).extracting(Oracle.ReadFile::refused).containsExactly(true, true);
  }

  private static Oracle.ReadSection section(Oracle.ReadFile file, String name) {
    return file.sections().stream()
        .filter(section -> section.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  /** The fields behind the first of all lines in the sections that makers name. */
  private static List<String> idsSeenIn(Oracle.ReadFile file) {
    List<String> names = new ArrayList<>();
    for (Oracle.ReadEntry maker : section(file, "Manufacturer").entries()) {
      names.add(maker.fields().get(0));
      maker.fields().stream()
          .skip(1)
          .forEach(ending -> names.add(maker.fields().get(0) + "." + ending));
    }
    return file.sections().stream()
        .filter(section -> names.stream().anyMatch(section.name()::equalsIgnoreCase))
        .flatMap(section -> section.entries().stream())
        .flatMap(entry -> entry.fields().stream().skip(1))
        .distinct()
        .toList();
  }
}
