package org.prepwright.pages.advanced;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.OneStep;
import org.prepwright.model.answers.Proxy;
import org.prepwright.model.answers.Setting;
import org.prepwright.model.answers.Shell;
import org.prepwright.model.answers.Url;
import org.prepwright.pages.form.FieldRow;
import org.prepwright.pages.form.FileQuestion;
import org.prepwright.pages.form.FormBuilder;
import org.prepwright.pages.form.FormStyles;
import org.prepwright.pages.form.PageContext;
import org.prepwright.pages.form.RadioChoice;
import org.prepwright.pages.form.Sync;
import org.prepwright.pages.form.WizardPage;

/** Browser and Shell Settings: Internet Explorer and the desktop of new users. */
final class BrowserAndShellPage {
  static final String ID = "browser-and-shell";
  private static final int PATH_COLUMNS = 36;
  private static final int ADDRESS_COLUMNS = 30;

  private final FormBuilder form;
  private final PageContext context;
  private final AnswerFile answers;
  private final RadioChoice<BrowserSource> sources = new RadioChoice<>(this::choose);
  private final StringProperty refusal = new SimpleStringProperty("");
  private final List<FieldRow> hereRows = new ArrayList<>();
  private final List<FieldRow> eachProxyRows = new ArrayList<>();
  private final List<FieldRow> proxyRows = new ArrayList<>();
  private final List<FieldRow> configurationRows = new ArrayList<>();
  private final List<FieldRow> shellRows = new ArrayList<>();
  private final List<Label> hereGroups = new ArrayList<>();
  private final Label shellGroup;
  private final Sync sync;
  private FieldRow file;

  private BrowserAndShellPage(PageContext context) {
    this.context = context;
    form = new FormBuilder(ID, context);
    answers = context.answers();
    shellGroup = FormBuilder.styled(form.text("shell"), FormStyles.GROUP);
    sync = new Sync(answers.document(), this::showFile);
    answers.productProperty().addListener(changed -> sync.showFile());
  }

  static WizardPage of(PageContext context) {
    return new BrowserAndShellPage(context).build();
  }

  private WizardPage build() {
    FieldRow choice =
        form.row(
                form.label("choice"),
                FormBuilder.stacked(
                    sources.add(BrowserSource.DEFAULT, form.radio("default")),
                    sources.add(BrowserSource.FILE, form.radio("file")),
                    sources.add(BrowserSource.HERE, form.radio("here"))),
                sources.button(BrowserSource.DEFAULT),
                List.of(answers.branding.brandIeUsingUnattended))
            .refusal(refusal);
    file = settingsFile();
    choice.standInFor(file);
    pages();
    proxy();
    configuration();
    links();
    hereRows.forEach(choice::standInFor);
    shell();
    sync.showFile();
    return form.build();
  }

  private FieldRow settingsFile() {
    Setting<String> setting = answers.branding.ieBrandingFile;
    TextField field = new TextField();
    field.setPrefColumnCount(FormBuilder.columns(PATH_COLUMNS));
    HBox.setHgrow(field, Priority.SOMETIMES);
    form.bind(field, setting);
    Button browse = new Button(form.text("browse"));
    browse.setId("browser-and-shell-browse");
    browse.setOnAction(
        pressed ->
            context.chooseFile(
                new FileQuestion(
                    form.text("browse.title"), form.text("browse.files"), List.of("*.ins"), ""),
                setting::set));
    return form.row(setting, FormBuilder.inLine(field, browse), field).help(form.text("file.help"));
  }

  private void pages() {
    Url url = answers.url;
    hereGroup(form.text("pages"));
    hereRows.add(form.text(url.homePage, PATH_COLUMNS));
    hereRows.add(form.text(url.helpPage, PATH_COLUMNS));
    hereRows.add(form.text(url.searchPage, PATH_COLUMNS));
  }

  private void proxy() {
    Proxy proxy = answers.proxy;
    hereGroup(form.text("proxy"));
    hereRows.add(form.check(proxy.proxyEnable).help(form.text("proxy.help")));
    proxyRows.add(form.check(proxy.useSameProxy).help(form.text("same.help")));
    proxyRows.add(form.text(proxy.httpProxyServer, ADDRESS_COLUMNS));
    for (Setting<String> server : ofOneProtocol(proxy)) {
      eachProxyRows.add(form.text(server, ADDRESS_COLUMNS));
    }
    ProxyExceptions exceptions =
        new ProxyExceptions(answers.document(), proxy.proxyOverride, form.text("local"));
    proxyRows.add(form.row(proxy.proxyOverride, exceptions, exceptions.field()));
    exceptions.field().setPromptText(form.text("exceptions.prompt"));
    proxyRows.get(proxyRows.size() - 1).help(form.text("exceptions.help"));
    hereRows.addAll(proxyRows);
    hereRows.addAll(eachProxyRows);
  }

  private static List<Setting<String>> ofOneProtocol(Proxy proxy) {
    return List.of(
        proxy.secureProxyServer,
        proxy.ftpProxyServer,
        proxy.gopherProxyServer,
        proxy.socksProxyServer);
  }

  private void configuration() {
    Url url = answers.url;
    hereGroup(form.text("configuration"));
    hereRows.add(form.check(url.autoConfig).help(form.text("configuration.help")));
    configurationRows.add(form.text(url.autoConfigUrl, PATH_COLUMNS));
    configurationRows.add(form.text(url.autoConfigJsUrl, PATH_COLUMNS));
    hereRows.addAll(configurationRows);
  }

  private void links() {
    hereGroup(form.text("links"));
    LinkEditor favorites =
        new LinkEditor(
            "browser-and-shell-favorites",
            answers.favoritesEx.links(),
            form.text("favorites"),
            form.text("favorites.empty"));
    hereRows.add(
        form.section(
                form.label("favorites"),
                favorites.node(),
                favorites.title(),
                answers.favoritesEx.name())
            .help(form.text("favorites.help"))
            .refusal(favorites.refusalProperty()));
    LinkEditor quickLinks =
        new LinkEditor(
            "browser-and-shell-quick-links",
            answers.url.links(),
            form.text("quick-links"),
            form.text("quick-links.empty"));
    hereRows.add(
        form.row(form.label("quick-links"), quickLinks.node(), quickLinks.title(), List.of())
            .ofKeys(answers.url.name(), "Quick_Link_")
            .help(form.text("quick-links.help"))
            .refusal(quickLinks.refusalProperty()));
  }

  private void shell() {
    Shell shell = answers.shell;
    form.add(shellGroup);
    shellRows.add(form.check(shell.defaultStartPanelOff).help(form.text("start.help")));
    shellRows.add(form.check(shell.defaultThemesOff).help(form.text("themes.help")));
    shellRows.add(form.text(shell.customDefaultThemeFile, PATH_COLUMNS));
  }

  private void hereGroup(String name) {
    Label label = FormBuilder.styled(name, FormStyles.GROUP);
    hereGroups.add(label);
    form.add(label);
  }

  private void choose(BrowserSource source) {
    sync.send(() -> refusal.set(OneStep.tryOut(answers, form.text("title"), source::applyTo)));
  }

  private void showFile() {
    if (!sync.isSending()) {
      refusal.set("");
    }
    BrowserSource source = BrowserSource.of(answers);
    sources.show(source);
    file.setShown(source == BrowserSource.FILE || answers.branding.ieBrandingFile.isPresent());
    boolean isHere = source == BrowserSource.HERE || BrowserSource.holdsSettings(answers);
    hereRows.forEach(row -> row.setShown(isHere));
    hereGroups.forEach(group -> show(group, isHere));
    if (isHere) {
      showParts();
    }
    boolean isXp = !answers.product().isServer();
    shellRows.forEach(row -> row.setShown(isXp || holdsAny(row)));
    show(shellGroup, isXp || shellRows.stream().anyMatch(BrowserAndShellPage::holdsAny));
  }

  /** What has no effect as things stand is shown only when the file has it all the same. */
  private void showParts() {
    boolean isProxied = answers.proxy.proxyEnable.is(true);
    boolean hasEach = isProxied && !answers.proxy.useSameProxy.is(true);
    proxyRows.forEach(row -> row.setShown(isProxied || holdsAny(row)));
    proxyRows.get(0).setShown(isProxied);
    eachProxyRows.forEach(row -> row.setShown(hasEach || holdsAny(row)));
    boolean isConfigured = answers.url.autoConfig.is(true);
    configurationRows.forEach(row -> row.setShown(isConfigured || holdsAny(row)));
  }

  private static boolean holdsAny(FieldRow row) {
    return row.settings().stream().anyMatch(Setting::isPresent);
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}
