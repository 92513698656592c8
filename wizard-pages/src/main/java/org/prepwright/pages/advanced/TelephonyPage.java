package org.prepwright.pages.advanced;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.TapiLocation;
import org.prepwright.model.catalog.CountryCodeFact;
import org.prepwright.model.catalog.CountryCodes;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.message.Language;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.OptionBox;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Telephony: how a modem dials. Nothing is specified unless somebody says so. */
final class TelephonyPage {
  static final String ID = "telephony";
  private static final int DIGITS = 12;

  private final FormBuilder form;
  private final AnswerFile answers;

  private TelephonyPage(PageContext context) {
    form = new FormBuilder(ID, context);
    answers = context.answers();
  }

  static WizardPage of(PageContext context) {
    return new TelephonyPage(context).build();
  }

  private WizardPage build() {
    TapiLocation location = answers.tapiLocation;
    country(location.countryCode);
    digits(location.areaCode);
    digits(location.longDistanceAccess);
    form.choice(
        location.dialing,
        List.of(
            new Option<>(null, form.text("unspecified")),
            new Option<>("Tone", form.text("tone")),
            new Option<>("Pulse", form.text("pulse"))),
        word -> word);
    FieldRow isSetUp =
        form.choice(
            answers.unattended.tapiConfigured,
            List.of(
                new Option<>(null, form.text("unspecified")),
                new Option<>(true, form.text("yes")),
                new Option<>(false, form.text("no"))),
            String::valueOf);
    // documented for Mini-Setup alone
    Runnable show =
        () ->
            isSetUp.setShown(
                answers.kind() == Kind.SYSPREP || answers.unattended.tapiConfigured.isPresent());
    answers.kindProperty().addListener(changed -> show.run());
    new Sync(answers.document(), show).showFile();
    return form.build();
  }

  private void country(Setting<Integer> setting) {
    OptionBox<Integer> box =
        new OptionBox<>(
            answers.document(),
            setting::get,
            setting::set,
            countries(),
            code -> form.text("country.other", code));
    box.setId(Ids.of(setting));
    form.row(form.label("place"), FormBuilder.inLine(box), box, List.of(setting))
        .help(form.text("place.help"));
  }

  private void digits(Setting<String> setting) {
    TextField field = new TextField();
    field.setPrefColumnCount(FormBuilder.columns(DIGITS));
    field.setPromptText(form.text("unspecified"));
    form.bind(field, setting);
    form.row(setting, FormBuilder.inLine(field), field);
  }

  private List<Option<Integer>> countries() {
    Collator order = Collator.getInstance(Language.current().locale());
    List<Option<Integer>> options = new ArrayList<>();
    options.add(new Option<>(null, form.text("unspecified")));
    CountryCodes.all().stream()
        .map(fact -> new Option<>(fact.code(), form.text("country", names(fact), fact.code())))
        .sorted(Comparator.comparing(Option::label, order))
        .forEach(options::add);
    return options;
  }

  private static String names(CountryCodeFact fact) {
    Locale language = Language.current().locale();
    return fact.regions().stream()
        .map(region -> new Locale("", region).getDisplayCountry(language))
        .collect(Collectors.joining(", "));
  }
}
