package org.prepwright.pages.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.AskedPage;
import org.prepwright.model.check.AskedPages;
import org.prepwright.model.check.AskedSettings;
import org.prepwright.model.check.PageAnswer;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Texts;

/**
 * The pages that Setup or Mini-Setup goes through, in their order: each skipped, prefilled or
 * asked. A click goes to the answer.
 */
final class PagesStrip extends VBox {
  private final PageContext context;
  private final FlowPane strip = new FlowPane();
  private final Label sentence = FormBuilder.styled("", FormStyles.NOTE);

  PagesStrip(PageContext context) {
    this.context = context;
    getStyleClass().add("pages-strip");
    strip.getStyleClass().add("pages-strip-row");
    strip.setAccessibleText(Texts.text("summary.strip"));
    getChildren().setAll(sentence, strip);
  }

  void showPages() {
    if (context.answers().kind() == Kind.UDF) {
      strip.getChildren().clear();
      sentence.setText(Texts.text("summary.strip.udf"));
      return;
    }
    List<AskedPage> pages =
        AskedPages.of(
            AskedSettings.asGiven(
                context.answers(),
                context.companions().deployment().bundle.askAtExport.valueOr(List.of())));
    strip.getChildren().setAll(pages.stream().map(this::card).toList());
    long asked = pages.stream().filter(AskedPage::isForTheFileToAnswer).count();
    sentence.setText(
        asked == 0
            ? Texts.text("summary.strip.none")
            : asked == 1
                ? Texts.text("summary.strip.one")
                : Texts.text("summary.strip.many", asked));
  }

  private Node card(AskedPage page) {
    String state = Texts.text("summary.strip." + page.state().id());
    Label sign = new Label(Texts.text("summary.strip." + page.state().id() + ".sign"));
    sign.getStyleClass().add("strip-sign");
    Label number = new Label(String.valueOf(page.order()));
    number.getStyleClass().addAll(FormStyles.MUTED, "strip-number");
    Label title = FormBuilder.styled(page.title(), "strip-title");
    Label stateLabel = new Label(state);
    stateLabel.getStyleClass().add("strip-state");
    VBox content = new VBox(FormBuilder.inLine(number, sign, stateLabel), title);
    Button card = new Button(null, content);
    card.setId("strip-" + page.id());
    card.getStyleClass().setAll("strip-card", page.state().id());
    card.setAccessibleText(
        Texts.text("summary.strip.accessible", page.order(), page.title(), state));
    card.setAccessibleHelp(page.why());
    Tooltip why = new Tooltip(page.why());
    why.setWrapText(true);
    why.setMaxWidth(360);
    card.setTooltip(why);
    card.setOnAction(pressed -> goToAnswer(page));
    return card;
  }

  private void goToAnswer(AskedPage page) {
    Optional<PageAnswer> answer =
        Stream.concat(page.missing().stream(), page.answers().stream()).findFirst();
    answer.ifPresent(found -> context.goToSetting(found.section(), found.key()));
  }
}
