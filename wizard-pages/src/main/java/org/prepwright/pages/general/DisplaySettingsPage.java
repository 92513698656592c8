package org.prepwright.pages.general;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import org.prepwright.model.answers.Display;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Setting;
import org.prepwright.pages.form.Facts;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RawField;
import org.prepwright.pages.form.WizardPage;

/** Display Settings: colours, screen area and refresh rate of the first screen. */
final class DisplaySettingsPage {
  static final String ID = "display-settings";

  private static final List<ScreenArea> AREAS =
      List.of(
          new ScreenArea(640, 480),
          new ScreenArea(800, 600),
          new ScreenArea(1024, 768),
          new ScreenArea(1152, 864),
          new ScreenArea(1280, 1024),
          new ScreenArea(1600, 1200));
  private static final List<Integer> RATES = List.of(60, 70, 72, 75, 85);
  private static final List<Integer> DEPTHS = List.of(8, 16, 24, 32);

  /** Stands for a value that is typed. */
  private static final int OWN = -1;

  private static final int PIXEL_DIGITS = 6;
  private static final int RATE_DIGITS = 5;

  private final FormBuilder form;
  private final PageContext context;
  private final Display display;
  private final StringProperty refusal = new SimpleStringProperty("");

  private DisplaySettingsPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    display = context.answers().display;
  }

  static WizardPage of(PageContext context) {
    return new DisplaySettingsPage(context).build();
  }

  private WizardPage build() {
    form.choice(
        display.bitsPerPel,
        options(DEPTHS.stream().map(bits -> new Option<>(bits, form.text("depth." + bits)))),
        bits -> form.text("depth.other", bits));
    screenArea();
    rate();
    return form.build();
  }

  private void rate() {
    RawField typed = field(display.vRefresh, Facts.label(display.vRefresh), RATE_DIGITS);
    OwnValueBox<Integer> choice =
        new OwnValueBox<>(
            context.answers().document(),
            display.vRefresh::get,
            display.vRefresh::set,
            options(RATES.stream().map(rate -> new Option<>(rate, form.text("rate", rate)))),
            new Option<>(OWN, form.text("rate.own")),
            rate -> form.text("rate", rate),
            List.of(typed, new Label(form.text("rate.unit"))));
    FieldRow row = form.row(display.vRefresh, choice, choice.box());
    letType(row, choice, List.of(typed));
  }

  private RawField field(Setting<Integer> setting, String name, int digits) {
    RawField field = new RawField(context.answers().document(), setting);
    field.setPrefColumnCount(FormBuilder.columns(digits));
    field.setId(Ids.of(setting) + "-own");
    field.setAccessibleText(name);
    return field;
  }

  private static void letType(FieldRow row, OwnValueBox<?> choice, List<RawField> fields) {
    fields.forEach(field -> row.refusal(field.refusalProperty()));
    choice
        .ownProperty()
        .addListener((own, before, now) -> row.setShowsAnyText(Boolean.TRUE.equals(now)));
  }

  private void screenArea() {
    List<Setting<Integer>> sides = List.of(display.xResolution, display.yResolution);
    List<RawField> typed =
        sides.stream().map(side -> field(side, Facts.label(side), PIXEL_DIGITS)).toList();
    OwnValueBox<ScreenArea> choice =
        new OwnValueBox<>(
            context.answers().document(),
            this::area,
            this::setArea,
            options(AREAS.stream().map(area -> new Option<>(area, name(area)))),
            new Option<>(new ScreenArea(OWN, OWN), form.text("area.own")),
            this::name,
            List.of(typed.get(0), new Label(form.text("area.by")), typed.get(1)));
    choice.box().setId(Ids.of(display.xResolution));
    FieldRow row =
        form.row(form.label("area"), choice, choice.box(), sides)
            .help(form.text("area.help"))
            .refusal(refusal);
    letType(row, choice, typed);
  }

  private <T> List<Option<T>> options(Stream<Option<T>> values) {
    List<Option<T>> options = new ArrayList<>();
    options.add(new Option<>(null, form.text("default")));
    values.forEach(options::add);
    return options;
  }

  /** What the file says; null when it gives neither side. */
  private ScreenArea area() {
    ScreenArea area = new ScreenArea(display.xResolution.get(), display.yResolution.get());
    return area.width() == null && area.height() == null ? null : area;
  }

  private void setArea(ScreenArea area) {
    refusal.set(
        OneStep.tryOut(
            context.answers(),
            form.text("area"),
            copy -> {
              copy.display.xResolution.change(area == null ? null : area.width());
              copy.display.yResolution.change(area == null ? null : area.height());
            }));
  }

  private String name(ScreenArea area) {
    String missing = form.text("area.missing");
    return form.text(
        "area.name",
        area.width() == null ? missing : area.width(),
        area.height() == null ? missing : area.height());
  }

  /** Both sides in pixels; null for a side the file does not give. */
  private record ScreenArea(Integer width, Integer height) {}
}
