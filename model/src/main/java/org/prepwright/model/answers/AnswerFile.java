package org.prepwright.model.answers;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.prepwright.model.answers.constraint.CommandsReachable;
import org.prepwright.model.answers.constraint.DefaultProfileChosen;
import org.prepwright.model.answers.constraint.FreePartitionCertain;
import org.prepwright.model.answers.constraint.LanguageFilesInImage;
import org.prepwright.model.answers.constraint.MassStorageSectionGiven;
import org.prepwright.model.answers.constraint.NameUnlikeWorkgroup;
import org.prepwright.model.answers.constraint.NetworkSectionsExist;
import org.prepwright.model.answers.constraint.OemFilesUsed;
import org.prepwright.model.answers.constraint.OneComputerName;
import org.prepwright.model.answers.constraint.PromotionIsRun;
import org.prepwright.model.answers.constraint.RegionalPageSkipped;
import org.prepwright.model.answers.constraint.RemoteDesktopLetThrough;
import org.prepwright.model.answers.constraint.Sysprep;
import org.prepwright.model.answers.constraint.UnattendedSectionGiven;
import org.prepwright.model.answers.constraint.WholeFile;
import org.prepwright.model.answers.constraint.Xp;
import org.prepwright.model.catalog.Catalogue;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.Document;

/**
 * An answer file: its text, its kind, the product it is for, and its documented sections as typed
 * views of the text.
 *
 * <p>Belongs to one thread, in the window the JavaFX thread; hand a {@link #snapshot()} to others.
 */
@OneComputerName(groups = Sysprep.class)
@NameUnlikeWorkgroup
@UnattendedSectionGiven(groups = WholeFile.class)
@OemFilesUsed(groups = WholeFile.class)
@CommandsReachable
@FreePartitionCertain
@RegionalPageSkipped(groups = WholeFile.class)
@LanguageFilesInImage(groups = Sysprep.class)
@MassStorageSectionGiven(groups = Sysprep.class)
@DefaultProfileChosen(groups = Sysprep.class)
@NetworkSectionsExist(groups = WholeFile.class)
@PromotionIsRun(groups = WholeFile.class)
@RemoteDesktopLetThrough(groups = Xp.class)
public final class AnswerFile {
  private final Document document;
  private final ObjectProperty<Kind> kind;
  private final ObjectProperty<Product> product;

  /** {@code [Unattended]}. */
  @Valid public final Unattended unattended = new Unattended(this);

  /** {@code [GuiUnattended]}. */
  @Valid public final GuiUnattended guiUnattended = new GuiUnattended(this);

  /** {@code [UserData]}. */
  @Valid public final UserData userData = new UserData(this);

  /** {@code [LicenseFilePrintData]}. */
  @Valid public final LicenseFilePrintData licenseFilePrintData = new LicenseFilePrintData(this);

  /** {@code [Display]}. */
  @Valid public final Display display = new Display(this);

  /** {@code [RegionalSettings]}. */
  @Valid public final RegionalSettings regionalSettings = new RegionalSettings(this);

  /** {@code [Identification]}. */
  @Valid public final Identification identification = new Identification(this);

  /** {@code [Networking]}. */
  @Valid public final Networking networking = new Networking(this);

  /** {@code [NetAdapters]}. */
  @Valid public final NetAdapters netAdapters = new NetAdapters(this);

  /** {@code [NetClients]}. */
  @Valid public final NetClients netClients = new NetClients(this);

  /** {@code [NetServices]}. */
  @Valid public final NetServices netServices = new NetServices(this);

  /** {@code [NetProtocols]}. */
  @Valid public final NetProtocols netProtocols = new NetProtocols(this);

  /** {@code [NetBindings]}. */
  @Valid public final NetBindings netBindings = new NetBindings(this);

  /** {@code [NetOptionalComponents]}. */
  @Valid public final NetOptionalComponents netOptionalComponents = new NetOptionalComponents(this);

  /** {@code [GuiRunOnce]}. */
  @Valid public final GuiRunOnce guiRunOnce = new GuiRunOnce(this);

  /** {@code [Data]}. */
  @Valid public final Data data = new Data(this);

  /** {@code [SetupData]}. */
  @Valid public final SetupData setupData = new SetupData(this);

  /** {@code [RemoteInstall]}. */
  @Valid public final RemoteInstall remoteInstall = new RemoteInstall(this);

  /** {@code [OSChooser]}. */
  @Valid public final OsChooser osChooser = new OsChooser(this);

  /** {@code [SetupParams]}. */
  @Valid public final SetupParams setupParams = new SetupParams(this);

  /** {@code [SetupMgr]}. */
  @Valid public final SetupMgr setupMgr = new SetupMgr(this);

  /** {@code [MassStorageDrivers]}. */
  @Valid public final MassStorageDrivers massStorageDrivers = new MassStorageDrivers(this);

  /** {@code [OEMBootFiles]}. */
  @Valid public final OemBootFiles oemBootFiles = new OemBootFiles(this);

  /** {@code [OEM_Ads]}. */
  @Valid public final OemAds oemAds = new OemAds(this);

  /** {@code [Sysprep]}. */
  @Valid public final SysprepSection sysprep = new SysprepSection(this);

  /** {@code [SysprepMassStorage]}. */
  @Valid public final SysprepMassStorage sysprepMassStorage = new SysprepMassStorage(this);

  /** {@code [SysprepCleanup]}. */
  @Valid public final SysprepCleanup sysprepCleanup = new SysprepCleanup(this);

  /** {@code [UniqueIds]}. */
  @Valid public final UniqueIds uniqueIds = new UniqueIds(this);

  /** {@code [TapiLocation]}. */
  public final TapiLocation tapiLocation = new TapiLocation(this);

  /** {@code [Components]}. */
  @Valid public final Components components = new Components(this);

  /** {@code [Branding]}. */
  public final Branding branding = new Branding(this);

  /** {@code [URL]}. */
  public final Url url = new Url(this);

  /** {@code [Proxy]}. */
  public final Proxy proxy = new Proxy(this);

  /** {@code [FavoritesEx]}. */
  public final FavoritesEx favoritesEx = new FavoritesEx(this);

  /** {@code [IEHardening]}. */
  public final IeHardening ieHardening = new IeHardening(this);

  /** {@code [IEPopupBlocker]}. */
  public final IePopupBlocker iePopupBlocker = new IePopupBlocker(this);

  /** {@code [DCInstall]}. */
  public final DcInstall dcInstall = new DcInstall(this);

  /** {@code [Cluster]}. */
  @Valid public final Cluster cluster = new Cluster(this);

  /** {@code [CertSrv_Server]}. */
  public final CertSrvServer certSrvServer = new CertSrvServer(this);

  /** {@code [CertSrv_Client]}. */
  public final CertSrvClient certSrvClient = new CertSrvClient(this);

  /** {@code [TerminalServices]}. */
  public final TerminalServices terminalServices = new TerminalServices(this);

  /** {@code [WindowsFirewall]}. */
  public final WindowsFirewall windowsFirewall = new WindowsFirewall(this);

  /** {@code [SystemRestore]}. */
  public final SystemRestore systemRestore = new SystemRestore(this);

  /** {@code [PCHealth]}. */
  @Valid public final PcHealth pcHealth = new PcHealth(this);

  /** {@code [Homenet]}. */
  public final Homenet homenet = new Homenet(this);

  /** {@code [Shell]}. */
  public final Shell shell = new Shell(this);

  /** {@code [SNMP]}. */
  public final Snmp snmp = new Snmp(this);

  /** {@code [Fax]}. */
  public final Fax fax = new Fax(this);

  /** {@code [InternetServer]}. */
  public final InternetServer internetServer = new InternetServer(this);

  private final List<TypedSection> sections =
      List.of(
          unattended,
          guiUnattended,
          userData,
          licenseFilePrintData,
          display,
          regionalSettings,
          identification,
          networking,
          guiRunOnce,
          data,
          setupData,
          remoteInstall,
          osChooser,
          setupParams,
          setupMgr,
          massStorageDrivers,
          oemBootFiles,
          oemAds,
          sysprep,
          sysprepMassStorage,
          sysprepCleanup,
          uniqueIds,
          netAdapters,
          netClients,
          netServices,
          netProtocols,
          netBindings,
          netOptionalComponents,
          tapiLocation,
          components,
          branding,
          url,
          proxy,
          favoritesEx,
          ieHardening,
          iePopupBlocker,
          dcInstall,
          cluster,
          certSrvServer,
          certSrvClient,
          terminalServices,
          windowsFirewall,
          systemRestore,
          pcHealth,
          homenet,
          shell,
          snmp,
          fax,
          internetServer);

  /** Adapters and network parameters, whose sections have names that the file chooses. */
  public final Network network = new Network(this);

  /** Folded names of the sections that go by no other name and name no other section. */
  private final Set<String> ownNames =
      sections.stream()
          .filter(
              section ->
                  !List.of(netAdapters, netClients, netServices, netProtocols, windowsFirewall)
                      .contains(section))
          .map(section -> Document.fold(section.name()))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, CatalogueSection> catalogueSections = new LinkedHashMap<>();
  private DocumentedSections documentedSections;

  /**
   * Makes the typed view of a document.
   *
   * @param document the text
   * @param kind what kind of answer file it is
   * @param product which Windows it is for
   */
  public AnswerFile(Document document, Kind kind, Product product) {
    this.document = document;
    this.kind = new SimpleObjectProperty<>(this, "kind", kind);
    this.product = new SimpleObjectProperty<>(this, "product", product);
    sections.forEach(TypedSection::readFirst);
    network.reread();
    // what names a section differs between the kinds
    this.kind.addListener((property, before, now) -> network.reread());
    document.addListener(change -> follow(document.sectionsOf(change)));
  }

  /**
   * Follows a change of the text.
   *
   * @param changed folded names of the sections whose entries have other values; empty where
   *     anything may read differently
   */
  private void follow(Optional<Set<String>> changed) {
    Stream.concat(sections.stream(), catalogueSections.values().stream())
        .filter(
            section -> changed.isEmpty() || changed.get().contains(Document.fold(section.name())))
        .forEach(TypedSection::reread);
    if (changed.isEmpty()) {
      network.reread();
    } else if (!changed.get().stream().allMatch(this::namesNoSection)) {
      windowsFirewall.reread();
      network.reread();
    }
  }

  /**
   * Whether the entries of a section neither name other sections nor stand in one that is named.
   * True of nearly all that is typed, so that a letter costs the same in a file of any length.
   */
  private boolean namesNoSection(String foldedName) {
    return ownNames.contains(Document.fold(DocumentedSections.withoutId(kind(), foldedName)));
  }

  /**
   * Makes the typed view of a document, kind and product guessed from its name and content.
   *
   * @param document the text
   * @param fileName the file's name without folder
   */
  public static AnswerFile of(Document document, String fileName) {
    Kind kind = Guess.kind(fileName, document);
    return new AnswerFile(document, kind, Guess.product(document));
  }

  /**
   * Under which names the sections are documented as the text stands. Made once for a text, since
   * every finding may ask.
   */
  public DocumentedSections documentedSections() {
    if (documentedSections == null || !documentedSections.isUpToDate(kind())) {
      documentedSections = new DocumentedSections(document, kind());
    }
    return documentedSections;
  }

  /** A copy for another thread; it keeps the values on display that could not be written. */
  public AnswerFile snapshot() {
    return reading(document.snapshot());
  }

  /**
   * The same file with another text; it keeps the values on display that could not be written.
   *
   * @param other the text, for example a copy that was changed
   */
  public AnswerFile reading(Document other) {
    AnswerFile copy = new AnswerFile(other, kind.get(), product.get());
    for (int i = 0; i < sections.size(); i++) {
      sections.get(i).showRefusedIn(copy.sections.get(i));
    }
    network.showRefusedIn(copy.network);
    catalogueSections
        .values()
        .forEach(section -> section.showRefusedIn(copy.catalogueSection(section.name())));
    return copy;
  }

  /**
   * A copy for another thread, of which only the text is copied at once: the typed view of a long
   * file takes longer than a person may wait for a letter, and is made where the copy is asked for.
   */
  public Supplier<AnswerFile> snapshotLater() {
    boolean showsRefused =
        Stream.concat(sections.stream(), catalogueSections.values().stream())
                .anyMatch(SettingsSection::showsRefused)
            || network.views().stream().anyMatch(SettingsSection::showsRefused);
    if (showsRefused) {
      AnswerFile copy = snapshot();
      return () -> copy;
    }
    Document text = document.snapshot();
    Kind itsKind = kind.get();
    Product itsProduct = product.get();
    return () -> new AnswerFile(text, itsKind, itsProduct);
  }

  /** The text, which is the truth. */
  public Document document() {
    return document;
  }

  /** Kind of answer file. */
  public Kind kind() {
    return kind.get();
  }

  /** Kind of answer file as a property; changing it changes no text. */
  public ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  /** The Windows it is for. */
  public Product product() {
    return product.get();
  }

  /** The Windows it is for as a property; changing it changes no text. */
  public ObjectProperty<Product> productProperty() {
    return product;
  }

  /** The typed sections; those whose names the file chooses last, if they are in use. */
  public List<TypedSection> sections() {
    return Stream.of(sections.stream(), network.views().stream(), windowsFirewall.namedSections())
        .flatMap(part -> part)
        .toList();
  }

  /** The network adapters in the order of {@code [NetAdapters]}; changes with the file. */
  public ObservableList<NetworkAdapter> adapters() {
    return network.adapters();
  }

  /**
   * The sections of a uniqueness file that are for one computer, {@code [id:Section]}, as typed
   * views made anew, in file order; empty for other kinds and for sections without typed view.
   */
  public List<TypedSection> sectionsOfComputers() {
    if (kind() != Kind.UDF) {
      return List.of();
    }
    Map<String, String> names = new LinkedHashMap<>();
    document
        .sections()
        .forEach(section -> names.putIfAbsent(Document.fold(section.name()), section.name()));
    DocumentedSections documented = documentedSections();
    return names.values().stream().flatMap(name -> ofComputer(name, documented).stream()).toList();
  }

  private Optional<TypedSection> ofComputer(String name, DocumentedSections documented) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    TypedSection section =
        switch (Document.fold(name.substring(colon + 1).strip())) {
          case "guiunattended" -> new GuiUnattended(this, name);
          case "userdata" -> new UserData(this, name);
          case "display" -> new Display(this, name);
          case "regionalsettings" -> new RegionalSettings(this, name);
          case "identification" -> new Identification(this, name);
          case "networking" -> new Networking(this, name);
          default -> null;
        };
    Optional<TypedSection> found = Optional.ofNullable(section);
    found.ifPresent(TypedSection::readFirst);
    return found.or(() -> ParameterRole.of(name, documented).map(role -> role.view(this, name)));
  }

  /** Finds a setting by section and key, without regard to case. */
  public Optional<Setting<?>> setting(String section, String key) {
    return sections().stream()
        .filter(typed -> typed.name().equalsIgnoreCase(section))
        .flatMap(typed -> typed.settings().stream())
        .filter(setting -> setting.key().equalsIgnoreCase(key))
        .findFirst();
  }

  /**
   * The setting of any key that the catalogue documents for this kind of file: the typed one where
   * there is one, otherwise one whose value is a text.
   *
   * @param section the section by its name in the file, in any case
   * @param key the key, in any case
   * @return empty when no documentation of this kind of file knows the key
   */
  public Optional<Setting<?>> documentedSetting(String section, String key) {
    Optional<Setting<?>> typed = setting(section, key);
    if (typed.isPresent()) {
      return typed;
    }
    Catalogue catalogue = Catalogue.standard();
    String documented = documentedSections().of(section);
    if (key.isEmpty() || catalogue.find(kind(), documented, key).isEmpty()) {
      return Optional.empty();
    }
    String name =
        document.section(section).isPresent()
            ? section
            : catalogue.spellingOfSection(section).orElse(section);
    String spelled = catalogue.spellingOfKey(documented, key).orElse(key);
    return Optional.of(catalogueSection(name).setting(spelled));
  }

  private CatalogueSection catalogueSection(String name) {
    return catalogueSections.computeIfAbsent(
        Document.fold(name), folded -> new CatalogueSection(this, name));
  }

  /** Whether any entry gives a password or a product key away. */
  public boolean holdsSecrets() {
    Catalogue catalogue = Catalogue.standard();
    return document.sections().stream()
        .anyMatch(
            section ->
                section.entries().stream()
                    .filter(entry -> entry.key().isPresent())
                    .anyMatch(
                        entry ->
                            catalogue.isSecret(section.name(), entry.key().get(), entry.value())));
  }

  /**
   * Whether nobody is to be asked: {@code UnattendMode=FullUnattended}; in {@code sysprep.inf},
   * which has no such key, the accepted licence stands for it, as in Setup Manager.
   */
  public boolean isHandsOff() {
    return kind() == Kind.SYSPREP
        ? unattended.oemSkipEula.is(true)
        : unattended.unattendMode.valueOr("").toLowerCase(Locale.ROOT).equals("fullunattended");
  }

  /**
   * Whether a {@code sysprep.inf} is for several computers: its name is made up on each, asked for
   * on each, or one of a list that Setup Manager keeps. One fixed name is for one computer; a
   * placeholder is filled in for each.
   */
  public boolean servesSeveralComputers() {
    boolean ofOne = userData.computerName.isGiven() && !userData.computerName.is("*");
    return kind() == Kind.SYSPREP && (!ofOne || setupMgr.namesGiven().size() > 1);
  }
}
