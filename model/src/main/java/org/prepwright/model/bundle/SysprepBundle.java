package org.prepwright.model.bundle;

import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;

/**
 * Everything that a technician carries to the master computer: the answer file, the launch script,
 * instructions and a manifest. The deployment tools of Windows are not part of it. Immutable.
 */
public final class SysprepBundle {
  /** The folder below the bundle that the script copies to drive C. */
  static final String SYSPREP_FOLDER = "Sysprep";

  /** Where the answer file lies; it may hold secrets. */
  static final String ANSWER_FILE = SYSPREP_FOLDER + "/sysprep.inf";

  private final BundleTitle title;
  private final byte[] answerFile;
  private final SysprepSwitches switches;
  private final Product product;
  private final boolean holdsSecrets;

  /**
   * Puts a bundle together.
   *
   * @param title names the folder
   * @param answerFile the bytes of sysprep.inf, taken over unchanged
   * @param switches what sysprep.exe is told
   * @param product what is installed on the master computer
   * @param holdsSecrets whether the answer file holds a password or a product key, so that the
   *     instructions say how to keep it
   * @throws IllegalArgumentException when the switches {@link SysprepSwitches#conflicts()
   *     conflict}; the message holds these sentences
   */
  public SysprepBundle(
      BundleTitle title,
      byte[] answerFile,
      SysprepSwitches switches,
      Product product,
      boolean holdsSecrets) {
    if (!switches.conflicts().isEmpty()) {
      throw new IllegalArgumentException(String.join(" ", switches.conflicts()));
    }
    this.title = title;
    this.answerFile = answerFile.clone();
    this.switches = switches;
    this.product = product;
    this.holdsSecrets = holdsSecrets;
  }

  /**
   * Puts the bundle of an answer file together, as it stands now.
   *
   * @throws IllegalArgumentException when the switches conflict
   */
  public static SysprepBundle of(AnswerFile answers, BundleTitle title, SysprepSwitches switches) {
    return new SysprepBundle(
        title, answers.document().toBytes(), switches, answers.product(), answers.holdsSecrets());
  }

  /** The name of the bundle and of its folder. */
  public BundleTitle title() {
    return title;
  }

  /** What sysprep.exe is told. */
  public SysprepSwitches switches() {
    return switches;
  }

  /** What is installed on the master computer. */
  public Product product() {
    return product;
  }

  /** All files, the manifest last. The same bundle always gives the same bytes. */
  public List<BundleFile> files() {
    List<BundleFile> files = new ArrayList<>(contents());
    files.add(Manifest.of(files).asFile());
    return List.copyOf(files);
  }

  private List<BundleFile> contents() {
    List<BundleFile> files = new ArrayList<>();
    files.add(BundleFile.secret(ANSWER_FILE, Content.of(answerFile)));
    files.add(BundleFile.ascii(PrepScript.FILE_NAME, PrepScript.textFor(switches, product)));
    files.add(
        BundleFile.ascii(
            ReadmeText.FILE_NAME, ReadmeText.textFor(switches, product, holdsSecrets)));
    return files;
  }

  /** The bundle, without a manifest. */
  public Bundle toBundle() {
    return new Bundle(title, "", Kind.SYSPREP, product, contents());
  }

  @Override
  public String toString() {
    return title + " (" + product.id() + ", " + switches + ")";
  }
}
