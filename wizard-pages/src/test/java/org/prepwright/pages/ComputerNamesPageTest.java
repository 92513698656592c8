package org.prepwright.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.EditRefusedException;
import org.prepwright.model.text.Editor;
import org.prepwright.model.text.Replacement;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormPage;

/** The list of computer names: what stands in the answer file and in the file beside. */
class ComputerNamesPageTest extends PageTest {
  private static final Charset UTF8 = StandardCharsets.UTF_8;

  private static FakeContext file(Kind kind, String name) {
    String text = "[UserData]\r\nComputerName=" + name + "\r\n";
    return FakeContext.opened(
        kind, Product.XP_PROFESSIONAL, text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String text(Document document) {
    return new String(document.toBytes(), StandardCharsets.UTF_8);
  }

  private static String udf(FakeContext context) {
    return text(context.companions().uniqueness().document());
  }

  private static String table(FakeContext context) {
    return text(context.companions().computers());
  }

  private void add(String name) {
    type(node("computer-name-name", TextField.class), name);
    press("computer-name-add");
  }

  private void choose(String way) {
    interact(() -> node("computer-name-" + way, RadioButton.class).setSelected(true));
  }

  @SuppressWarnings("unchecked") // the list of names holds names
  private ListView<String> list() {
    return (ListView<String>) node("computer-name-names", ListView.class);
  }

  private List<String> messages() {
    return ask(
        () ->
            ((FormPage) page)
                .rows().stream()
                    .map(FieldRow::message)
                    .filter(message -> !message.isEmpty())
                    .toList());
  }

  @Test
  void namesOfAnUnattendedFileGoIntoItsUniquenessFile() {
    FakeContext context = file(Kind.UNATTEND, "LAB");
    show("computer-name", context);
    choose("list");
    add("LAB-01");
    add("LAB-02");
    assertThat(context.text()).isEqualTo("[UserData]\r\nComputerName=*\r\n");
    assertThat(udf(context))
        .isEqualTo(
            String.join(
                "\r\n",
                ";SetupMgrTag",
                "[UniqueIds]",
                "    LAB-01=UserData",
                "    LAB-02=UserData",
                "",
                "[LAB-01:UserData]",
                "    ComputerName=LAB-01",
                "",
                "[LAB-02:UserData]",
                "    ComputerName=LAB-02",
                ""));
    assertThat(table(context)).isEmpty();
    assertThat(list().getItems()).containsExactly("LAB-01", "LAB-02");
  }

  @Test
  void namesOfASysprepFileGoIntoTheTable() {
    for (Kind kind : List.of(Kind.SYSPREP, Kind.WINNT)) {
      FakeContext context = file(kind, "*");
      show("computer-name", context);
      choose("list");
      add("LAB-{1..3:00}");
      assertThat(table(context)).isEqualTo("ComputerName\r\nLAB-01\r\nLAB-02\r\nLAB-03\r\n");
      assertThat(udf(context)).isEmpty();
      assertThat(context.text()).isEqualTo("[UserData]\r\nComputerName=*\r\n");
    }
  }

  @Test
  void aFileWithNamesBesideShowsTheList() {
    FakeContext context = file(Kind.SYSPREP, "*");
    show("computer-name", context);
    choose("list");
    add("LAB-01");
    show("computer-name", context);
    assertThat(node("computer-name-names", ListView.class).isVisible()).isTrue();
    assertThat(list().getItems()).containsExactly("LAB-01");
  }

  @Test
  void aNameThatCannotBeOneIsRefusedWithTheReason() {
    FakeContext context = file(Kind.SYSPREP, "*");
    show("computer-name", context);
    choose("list");
    add("LAB 01");
    assertThat(messages()).singleElement().asString().contains("LAB 01");
    assertThat(table(context)).isEmpty();
    assertThat(node("computer-name-name", TextField.class).getText()).isEqualTo("LAB 01");
    interact(() -> node("computer-name-name", TextField.class).clear());
    add("LAB-01");
    assertThat(messages()).isEmpty();
    add("lab-01");
    assertThat(messages()).singleElement().asString().contains("NetBIOS");
    assertThat(table(context)).isEqualTo("ComputerName\r\nLAB-01\r\n");
  }

  @Test
  void theSmallFormTakesAPatternAsTheBeginning() {
    FakeContext context = file(Kind.SYSPREP, "*");
    show("computer-name", context);
    choose("list");
    interact(
        () -> {
          node("computer-name-numbers-prefix", TextField.class).setText("R{n:03}-A");
          node("computer-name-numbers-first", TextField.class).setText("9");
          node("computer-name-numbers-count", TextField.class).setText("2");
        });
    press("computer-name-numbers-add");
    assertThat(table(context)).isEqualTo("ComputerName\r\nR009-A\r\nR010-A\r\n");
  }

  @Test
  void theSmallFormNumbersNames() {
    FakeContext context = file(Kind.SYSPREP, "*");
    show("computer-name", context);
    choose("list");
    interact(
        () -> {
          node("computer-name-numbers-prefix", TextField.class).setText("R12-");
          node("computer-name-numbers-first", TextField.class).setText("9");
          node("computer-name-numbers-count", TextField.class).setText("2");
        });
    press("computer-name-numbers-add");
    assertThat(table(context)).isEqualTo("ComputerName\r\nR12-09\r\nR12-10\r\n");
    interact(() -> node("computer-name-numbers-count", TextField.class).setText("two"));
    press("computer-name-numbers-add");
    assertThat(messages()).singleElement().asString().contains("whole numbers");
  }

  @Test
  void removingIsToldAndCanBeUndone() {
    FakeContext context = file(Kind.SYSPREP, "*");
    show("computer-name", context);
    choose("list");
    add("LAB-{1..4}");
    String before = table(context);
    interact(() -> list().getSelectionModel().selectIndices(0, 2));
    press("computer-name-remove");
    assertThat(table(context)).isEqualTo("ComputerName\r\nLAB-2\r\nLAB-4\r\n");
    assertThat(context.removed).singleElement().asString().contains("2");
    interact(() -> context.companions().computers().undo());
    assertThat(table(context)).isEqualTo(before);
    assertThat(list().getItems()).hasSize(4);
  }

  @Test
  void generatedNamesNeedNoListAndOneNameLeavesItAlone() {
    FakeContext context = file(Kind.SYSPREP, "*");
    show("computer-name", context);
    choose("list");
    add("LAB-01");
    choose("one");
    type(node("UserData-ComputerName", TextField.class), "PC7");
    assertThat(context.text()).contains("ComputerName=PC7");
    assertThat(table(context)).isEqualTo("ComputerName\r\nLAB-01\r\n");
    choose("generated");
    assertThat(context.text()).contains("ComputerName=*");
    assertThat(table(context)).isEmpty();
    assertThat(context.removed).hasSize(1);
    assertThat(node("computer-name-generated", RadioButton.class).isSelected()).isTrue();
  }

  @Test
  void anImportTakesWhatItCanAndTellsTheRest() {
    FakeContext context = file(Kind.SYSPREP, "*");
    context.fileToRead = "Room,ComputerName\n1,LAB-01\n2,LAB/02\n3,LAB-03\n".getBytes(UTF8);
    show("computer-name", context);
    choose("list");
    press("computer-name-import");
    assertThat(table(context)).isEqualTo("ComputerName\r\nLAB-01\r\nLAB-03\r\n");
    assertThat(context.problems).singleElement().asString().contains("LAB/02");
    context.fileToRead = "\"open".getBytes(UTF8);
    press("computer-name-import");
    assertThat(messages()).isNotEmpty();
    assertThat(table(context)).isEqualTo("ComputerName\r\nLAB-01\r\nLAB-03\r\n");
  }

  @Test
  void aTableThatCannotBeReadIsToldAndStaysAsItIs() {
    FakeContext context = file(Kind.SYSPREP, "*");
    interact(() -> addLine(context, "ComputerName,\"open"));
    show("computer-name", context);
    choose("list");
    assertThat(messages()).isNotEmpty();
    String before = table(context);
    add("LAB-01");
    assertThat(table(context)).isEqualTo(before);
  }

  private static void addLine(FakeContext context, String line) {
    try {
      Document table = context.companions().computers();
      table.apply(new Editor(table).replace(List.of(new Replacement(0, 0, List.of(line))), "x"));
    } catch (EditRefusedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void twentyThousandNamesComeAtOnceAndStayQuick() {
    for (Kind kind : List.of(Kind.UNATTEND, Kind.SYSPREP)) {
      FakeContext context = file(kind, "*");
      context.fileToRead =
          IntStream.range(0, 20_000)
              .mapToObj(number -> "PC" + number)
              .collect(Collectors.joining("\n"))
              .getBytes(UTF8);
      show("computer-name", context);
      choose("list");
      press("computer-name-import");
      assertThat(list().getItems()).hasSize(20_000);
      add("LAB-01");
      interact(() -> list().getSelectionModel().clearAndSelect(7));
      press("computer-name-remove");
      assertThat(list().getItems()).hasSize(20_000).doesNotContain("PC7").contains("LAB-01");
    }
  }
}
