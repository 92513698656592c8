package org.prepwright.pages.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.prepwright.model.answers.FirewallIcmpSetting;
import org.prepwright.model.answers.FirewallPortOpening;
import org.prepwright.model.answers.FirewallProfile;
import org.prepwright.model.answers.FirewallProgram;
import org.prepwright.model.answers.FirewallService;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.text.Document;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.Ids;
import org.prepwright.pages.form.Option;
import org.prepwright.pages.form.OptionBox;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RawField;
import org.prepwright.pages.form.Texts;

/** The rows of one section of the firewall, shown while its line is chosen. */
final class FirewallForm extends VBox {
  private static final int NAME_COLUMNS = 24;
  private static final int PATH_COLUMNS = 40;
  private static final int PORT_COLUMNS = 6;

  private final FormBuilder form;
  private final PageContext context;
  private final FirewallEntry entry;
  private final Label title = FormBuilder.styled("", FormStyles.GROUP);
  private final List<FieldRow> rows = new ArrayList<>();

  FirewallForm(FormBuilder form, PageContext context, FirewallEntry entry) {
    this.form = form;
    this.context = context;
    this.entry = entry;
    getStyleClass().add(FormStyles.STACKED);
    getChildren().add(title);
    switch (entry.kind()) {
      case PROFILE -> addProfile((FirewallProfile) entry.section());
      case PROGRAM -> addProgram((FirewallProgram) entry.section());
      case SERVICE -> addService((FirewallService) entry.section());
      case PORT -> addPort((FirewallPortOpening) entry.section());
      case ICMP -> addIcmp((FirewallIcmpSetting) entry.section());
    }
    refresh();
  }

  /** Follows the file and the findings. */
  void refresh() {
    title.setText(entry.name());
    rows.forEach(FieldRow::refresh);
  }

  /** Gives the focus to the row of a key, or to the first. */
  void focusOn(String key) {
    FieldRow row =
        rows.stream()
            .filter(candidate -> candidate.edits(entry.section().name(), key))
            .findFirst()
            .orElse(rows.get(0));
    row.reveal();
    row.focusControl();
  }

  private void addProfile(FirewallProfile profile) {
    choice(profile.type, FirewallWords::profiles);
    yesNo(profile.mode);
    yesNo(profile.exceptions);
    yesNo(profile.notifications);
    yesNo(profile.multicastBroadcastResponse);
  }

  private void addProgram(FirewallProgram program) {
    text(program.program, PATH_COLUMNS);
    text(program.displayName, NAME_COLUMNS);
    yesNo(program.mode);
    choice(program.scope, FirewallWords::scopes);
    addresses(program.addresses);
  }

  private void addService(FirewallService service) {
    choice(service.type, FirewallWords::services);
    yesNo(service.mode);
    choice(service.scope, FirewallWords::scopes);
    addresses(service.addresses);
  }

  private void addPort(FirewallPortOpening port) {
    number(port.port, PORT_COLUMNS);
    choice(port.protocol, FirewallWords::protocols);
    text(port.displayName, NAME_COLUMNS);
    yesNo(port.mode);
    choice(port.scope, FirewallWords::scopes);
    addresses(port.addresses);
  }

  private void addIcmp(FirewallIcmpSetting icmp) {
    choice(icmp.type, FirewallWords::icmpTypes);
    yesNo(icmp.mode);
  }

  private void text(Setting<String> setting, int characters) {
    TextField field = new TextField();
    field.setPrefColumnCount(FormBuilder.columns(characters));
    form.bind(field, setting);
    row(setting, FormBuilder.inLine(field), field);
  }

  /** Several with commas between them, which are fields of their own in the file. */
  private void addresses(Setting<List<String>> setting) {
    TextField field = new TextField();
    field.setPrefColumnCount(FormBuilder.columns(PATH_COLUMNS));
    ListText.bind(document(), field, setting);
    row(setting, FormBuilder.inLine(field), field);
  }

  private void number(Setting<Integer> setting, int characters) {
    RawField field = new RawField(document(), setting);
    field.setPrefColumnCount(FormBuilder.columns(characters));
    field.setMaxWidth(USE_PREF_SIZE);
    row(setting, field, field);
  }

  private void yesNo(Setting<Boolean> setting) {
    box(
        setting,
        List.of(
            new Option<>(null, withoutEntry(setting)),
            new Option<>(true, Texts.text("windows.yes")),
            new Option<>(false, Texts.text("windows.no"))));
  }

  private void choice(Setting<Integer> setting, Function<String, List<Option<Integer>>> options) {
    box(setting, options.apply(Texts.text("windows.not-set")));
  }

  private <T> void box(Setting<T> setting, List<Option<T>> options) {
    OptionBox<T> box =
        new OptionBox<>(document(), setting::get, setting::set, options, String::valueOf);
    row(setting, FormBuilder.inLine(box), box);
  }

  /** The catalogue knows the entries by the kind of section; their names say nothing. */
  private void row(Setting<?> setting, Node control, Node target) {
    target.setId(Ids.of(setting));
    String documented = entry.kind().documentedSection();
    Catalogue catalogue = Catalogue.standard();
    FieldRow row =
        new FieldRow(
                context,
                catalogue.label(documented, setting.key()).orElse(setting.key()),
                control,
                target,
                List.of(setting))
            .help(catalogue.help(documented, setting.key()).orElse(""));
    rows.add(row);
    getChildren().add(row);
  }

  private String withoutEntry(Setting<?> setting) {
    return DocumentedRows.withoutEntry(entry.kind().documentedSection(), setting.key());
  }

  private Document document() {
    return context.answers().document();
  }
}
