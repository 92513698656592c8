package org.prepwright.model.bundle;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.companion.Companions;
import org.prepwright.model.deployment.BundleFacts;
import org.prepwright.model.drivers.DriverTree;

/**
 * Everything that a person chose for a bundle. Immutable, apart from the texts it takes, which the
 * caller hands over as copies of its own.
 */
public final class BundleOrder {
  private final AnswerFile answers;
  private final Companions companions;
  private final BundleTitle title;
  private final String description;
  private final SysprepSwitches switches;
  private final Optional<Path> deploymentTools;
  private final Optional<Path> oemFolder;
  private final List<Path> driverFolders;
  private final String setupSource;
  private final List<String> permissions;
  private final boolean startsFromDos;

  private BundleOrder(Builder builder) {
    answers = builder.answers;
    companions = builder.companions;
    title = builder.title;
    description = builder.description;
    switches = builder.switches;
    deploymentTools = builder.deploymentTools;
    oemFolder = builder.oemFolder;
    driverFolders = List.copyOf(builder.driverFolders);
    setupSource = builder.setupSource;
    permissions = List.copyOf(builder.permissions);
    startsFromDos = builder.startsFromDos;
  }

  /**
   * Begins an order with what {@code [Bundle]} of {@code deployment.ini} says, as far as it can be
   * read.
   *
   * @param answers a snapshot of the answer file, with the secrets that are asked for at export
   * @param companions snapshots of the files beside it
   * @param folder where relative paths in {@code deployment.ini} begin: the folder of the answer
   *     file
   * @param title names the bundle
   */
  public static Builder of(
      AnswerFile answers, Companions companions, Path folder, BundleTitle title) {
    return new Builder(answers, companions, folder, title);
  }

  /** The answer file. */
  public AnswerFile answers() {
    return answers;
  }

  /** The files beside it. */
  public Companions companions() {
    return companions;
  }

  /** Names the bundle and its folder. */
  public BundleTitle title() {
    return title;
  }

  /** What the bundle is for, in one line; may be empty. */
  public String description() {
    return description;
  }

  /** What sysprep.exe is told. */
  public SysprepSwitches switches() {
    return switches;
  }

  /** The folder of an extracted deploy.cab; empty when the tools are added later. */
  public Optional<Path> deploymentTools() {
    return deploymentTools;
  }

  /** The folder whose files go into {@code $OEM$}. */
  public Optional<Path> oemFolder() {
    return oemFolder;
  }

  /** The folders whose drivers go into the bundle, in the order of their numbers. */
  public List<Path> driverFolders() {
    return driverFolders;
  }

  /** Where the computer finds winnt32.exe; empty when that is asked for on the computer. */
  public String setupSource() {
    return setupSource;
  }

  /** The permissions to be set after Mini-Setup, each {@code folder|account|right}. */
  public List<String> permissions() {
    return permissions;
  }

  /** Whether Setup is started by winnt.exe from DOS, which knows short names only. */
  public boolean startsFromDos() {
    return startsFromDos;
  }

  /** Takes the choices one by one. */
  public static final class Builder {
    private final AnswerFile answers;
    private final Companions companions;
    private final BundleTitle title;
    private String description;
    private SysprepSwitches switches;
    private Optional<Path> deploymentTools;
    private Optional<Path> oemFolder;
    private List<Path> driverFolders;
    private String setupSource;
    private List<String> permissions;
    private boolean startsFromDos;

    private Builder(AnswerFile answers, Companions companions, Path folder, BundleTitle title) {
      this.answers = answers;
      this.companions = companions;
      this.title = title;
      BundleFacts stated = companions.deployment().bundle;
      description = stated.description.valueOr("");
      switches = SysprepSwitches.stated(stated.switches.valueOr(""), answers.product());
      deploymentTools = path(folder, stated.deploymentTools.valueOr(""));
      oemFolder = path(folder, stated.oemFolder.valueOr(""));
      driverFolders =
          DriverTree.rememberedIn(companions.deployment()).stream().map(folder::resolve).toList();
      setupSource = stated.setupSource.valueOr("");
      permissions = stated.permissions.valueOr(List.of());
      startsFromDos = stated.startFromDos.is(true);
    }

    /** What is no path on this computer was written on another one. */
    private static Optional<Path> path(Path folder, String text) {
      try {
        return text.isBlank() ? Optional.empty() : Optional.of(folder.resolve(text.strip()));
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }

    /** What the bundle is for, in one line. */
    public Builder description(String text) {
      description = Objects.requireNonNull(text);
      return this;
    }

    /** What sysprep.exe is told. */
    public Builder switches(SysprepSwitches chosen) {
      switches = Objects.requireNonNull(chosen);
      return this;
    }

    /** The folder of an extracted deploy.cab. */
    public Builder deploymentTools(Optional<Path> folder) {
      deploymentTools = folder;
      return this;
    }

    /** The folder whose files go into {@code $OEM$}. */
    public Builder oemFolder(Optional<Path> folder) {
      oemFolder = folder;
      return this;
    }

    /** The folders whose drivers go into the bundle. */
    public Builder driverFolders(List<Path> folders) {
      driverFolders = List.copyOf(folders);
      return this;
    }

    /** Where the computer finds winnt32.exe. */
    public Builder setupSource(String source) {
      setupSource = Objects.requireNonNull(source);
      return this;
    }

    /** The permissions to be set after Mini-Setup. */
    public Builder permissions(List<String> lines) {
      permissions = List.copyOf(lines);
      return this;
    }

    /** Whether Setup is started by winnt.exe from DOS. */
    public Builder startsFromDos(boolean fromDos) {
      startsFromDos = fromDos;
      return this;
    }

    /**
     * Ends the choices.
     *
     * @throws IllegalArgumentException when the switches {@link SysprepSwitches#conflicts()
     *     conflict}; the message holds these sentences
     */
    public BundleOrder build() {
      if (!switches.conflicts().isEmpty()) {
        throw new IllegalArgumentException(String.join(" ", switches.conflicts()));
      }
      return new BundleOrder(this);
    }
  }
}
