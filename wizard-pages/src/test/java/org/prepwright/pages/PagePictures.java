package org.prepwright.pages;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Severity;
import org.prepwright.model.message.Language;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.RowEditor;
import org.prepwright.pages.form.PageDescriptor;
import org.prepwright.pages.form.PageGroup;
import org.prepwright.pages.form.WizardPage;
import org.testfx.framework.junit5.ApplicationTest;

/** Draws every page into {@code target/pictures}, to be looked at. */
class PagePictures extends ApplicationTest {
  /** High enough for the whole of a long page. */
  private static final double TALL = 1700;

  @Test
  void drawsEveryPage() {
    interact(
        () -> {
          Application.setUserAgentStylesheet(theme());
          for (PageDescriptor page : Pages.all()) {
            draw(page, sample(), "sample", 14);
            draw(page, FakeContext.fresh(Product.SERVER_2003_STANDARD), "new", 14);
            if (!page.applies(Kind.SYSPREP, Product.XP_PROFESSIONAL)) {
              draw(page, FakeContext.fresh(Kind.UNATTEND, Product.XP_PROFESSIONAL), "setup", 14);
            }
          }
          Pages.all().stream()
              .filter(page -> page.group() == PageGroup.WINDOWS)
              .forEach(PagePictures::drawWindowsSettings);
          draw(Pages.all().get(5), sample(), "large", 28);
          draw(Pages.all().get(7), sample(), "large", 28);
          draw(Pages.all().get(2), sample(), "large", 28);
        });
  }

  private static void drawWindowsSettings(PageDescriptor page) {
    Product product = Product.SERVER_2003_STANDARD;
    draw(page, WindowsSample.setup(product), "setup", 14, 560, TALL);
    draw(page, WindowsSample.setup(product), "setup-wide", 14, 700, TALL);
    draw(page, FakeContext.fresh(Kind.UNATTEND, product), "setup-new", 14, 700, 700);
    if (page.applies(Kind.SYSPREP, product)) {
      draw(page, WindowsSample.image(product), "image", 14, 700, TALL);
    }
  }

  /** The table of computers with findings, wide and narrow. */
  @Test
  void drawsTheComputerTable() {
    interact(
        () -> {
          Application.setUserAgentStylesheet(theme());
          FakeContext context = sample();
          fillTable(context);
          draw(PageTest.descriptor("computer-table"), context, "filled", 14, 700, 700);
          draw(PageTest.descriptor("computer-table"), context, "narrow", 14, 480, 460);
          draw(PageTest.descriptor("computer-table"), context, "large", 28, 700, 700);
          FakeContext setup = FakeContext.fresh(Kind.UNATTEND, Product.XP_PROFESSIONAL);
          fillTable(setup);
          Document uniqueness = setup.companions().uniqueness().document();
          write(uniqueness, "[UniqueIds]\nLAB-01=UserData\n");
          for (Language language : Language.values()) {
            Language.use(language);
            draw(PageTest.descriptor("computer-table"), setup, language.id(), 14, 700, 700);
          }
          Language.use(Language.ENGLISH);
        });
  }

  private static void fillTable(FakeContext context) {
    Document table = context.companions().computers();
    StringBuilder text =
        new StringBuilder("ComputerName,UserData/FullName,UserData/ProductKey,Room\n");
    for (int i = 1; i <= 40; i++) {
      text.append(i == 3 ? "LAB_03" : String.format(Locale.ROOT, "LAB-%02d", i));
      text.append(",Media Laboratory,ABCDE-FGHIJ-KLMNO-PQRST-UVWXY,12\n");
    }
    write(table, text.toString());
    context.findings.add(
        context.finding(
            Severity.WARNING, "computers.csv", "4:1", "The name has an underscore.", "Use -."));
    context.findings.add(
        context.finding(
            Severity.ERROR, "computers.csv", "1:52", "Room is no setting.", "Name one."));
  }

  private static void write(Document document, String text) {
    try {
      document.apply(new RowEditor(document).replaceText(text, "sample"));
    } catch (EditRefusedException e) {
      throw new AssertionError(e);
    }
  }

  /** What people fill in for a bundle, for both kinds that have most of it. */
  @Test
  void drawsTheBundle() {
    interact(
        () -> {
          Application.setUserAgentStylesheet(theme());
          PageDescriptor page = PageTest.descriptor("bundle");
          FakeContext sysprep = sample();
          sysprep
              .companions()
              .deployment()
              .bundle
              .driverFolders
              .set(List.of("D:\\drivers\\lan", "D:\\drivers\\sata"));
          FakeContext setup = FakeContext.fresh(Kind.UNATTEND, Product.XP_PROFESSIONAL);
          for (Language language : Language.values()) {
            Language.use(language);
            draw(page, sysprep, "image-" + language.id(), 14, 700, 960);
            draw(page, setup, "setup-" + language.id(), 14, 700, 760);
            for (String id : List.of("product-key", "administrator-password")) {
              draw(PageTest.descriptor(id), sysprep, "ask-" + language.id(), 14, 700, 560);
            }
          }
          Language.use(Language.ENGLISH);
          draw(page, setup, "narrow", 14, 480, 760);
        });
  }

  /** The networking page in whole, its tabs one by one. */
  @Test
  void drawsNetworking() {
    interact(
        () -> {
          Application.setUserAgentStylesheet(theme());
          FakeContext context = sample();
          String ofAdapter = "params.MS_TCPIP.Adapter01";
          drawWhole(context, "card", 560, "params.Adapter01", "InfID");
          drawWhole(context, "ip", 560, ofAdapter, "IPAddress");
          drawWhole(context, "dns", 700, ofAdapter, "DNSDomain");
          drawWhole(context, "tcpip", 560, "params.MS_TCPIP", "EnableLMHosts");
          drawWhole(context, "narrow", 480, ofAdapter, "IPAddress");
          drawWhole(context, "unknown", 700, "NetProtocols", "XX_Lab");
        });
  }

  /** The drivers page with packages that fit and packages that do not. */
  @Test
  void drawsDriverPackages(@TempDir Path folder) throws IOException {
    inf(folder.resolve("lan/e1000325.inf"), "Net", "Intel", "NTx86.5.1", "PCI\\VEN_8086&DEV_100E");
    inf(folder.resolve("sata/iaahci.inf"), "hdc", "Intel", "NTx86", "PCI\\VEN_8086&DEV_2681");
    inf(folder.resolve("hba/lpxnds.inf"), "SCSIAdapter", "Emulex", "NTx86.5.2", "PCI\\VEN_10DF");
    interact(
        () -> {
          Application.setUserAgentStylesheet(theme());
          for (double width : new double[] {720, 480}) {
            FakeContext context = sample();
            context.folderToRead = folder;
            WizardPage page = PageTest.descriptor("drivers").factory().apply(context);
            StackPane root = new StackPane(page.node());
            root.setStyle("-fx-font-size: 14px");
            Scene scene = new Scene(root, width, 760);
            root.applyCss();
            root.layout();
            ((Button) page.node().lookup("#drivers-read")).fire();
            root.applyCss();
            root.layout();
            WritableImage image = root.snapshot(new SnapshotParameters(), null);
            save(image, Path.of("target", "pictures", "drivers-packages-" + (int) width + ".png"));
            scene.setRoot(new StackPane());
          }
        });
  }

  private static void inf(Path file, String deviceClass, String maker, String models, String id)
      throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        ("[Version]\nSignature=\"$Windows NT$\"\nClass=%s\nProvider=%s\nDriverVer=03/21/2006,8.7.1.0"
                + "\n[Manufacturer]\nA=M,%s\n[M.%s]\nDevice=Inst,%s\n[Inst]\n")
            .formatted(deviceClass, maker, models, models, id));
  }

  private static void drawWhole(
      FakeContext context, String name, double width, String section, String key) {
    WizardPage page = PageTest.descriptor("networking-components").factory().apply(context);
    StackPane root = new StackPane(page.node());
    root.setStyle("-fx-font-size: 14px");
    Scene scene = new Scene(root, width, 700);
    page.focusSetting(section, key);
    page.revealProblems();
    root.applyCss();
    root.layout();
    WritableImage image =
        ((ScrollPane) page.node()).getContent().snapshot(new SnapshotParameters(), null);
    save(image, Path.of("target", "pictures", "networking-components-" + name + ".png"));
    scene.setRoot(new StackPane());
  }

  private static String theme() {
    return System.getProperty("prepwright.theme", "light").equals("dark")
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }

  private static FakeContext sample() {
    FakeContext context = SampleFile.opened(Product.SERVER_2003_STANDARD);
    context.findings.add(
        context.finding(
            Severity.ERROR,
            "UserData",
            "ComputerName",
            "The name has an underscore, which DNS does not take.",
            "Use letters, digits and hyphens."));
    context.findings.add(
        context.finding(
            Severity.WARNING,
            "Identification",
            "DomainAdminPassword",
            "The password of the joining account can be read by everybody who gets the file.",
            "Use an account that may do nothing else, and change its password afterwards."));
    context.answers().userData.fullName.set("Media Laboratory");
    context.answers().userData.computerName.set("LAB_02");
    return context;
  }

  private static void draw(PageDescriptor descriptor, FakeContext context, String name, int size) {
    draw(descriptor, context, name, size, size > 14 ? 700 : 560, 700);
  }

  private static void draw(
      PageDescriptor descriptor,
      FakeContext context,
      String name,
      int size,
      double width,
      double height) {
    WizardPage page = descriptor.factory().apply(context);
    StackPane root = new StackPane(page.node());
    root.setPadding(Insets.EMPTY);
    root.setStyle("-fx-font-size: " + size + "px");
    Scene scene =
        new Scene(
            root,
            Math.max(width, Integer.getInteger("prepwright.width", 0)),
            Math.max(height, Integer.getInteger("prepwright.height", 0)));
    page.revealProblems();
    root.applyCss();
    root.layout();
    WritableImage image = root.snapshot(new SnapshotParameters(), null);
    save(image, Path.of("target", "pictures", descriptor.id() + "-" + name + ".png"));
    scene.setRoot(new StackPane());
  }

  private static void save(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    PixelReader pixels = image.getPixelReader();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
