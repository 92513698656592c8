package org.prepwright.model.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.message.Messages;
import org.prepwright.model.text.Document;

/** A bundle while it is put together: its files, each path once, and what has to be said. */
final class BundleDraft {
  /** Where the facts beside the answer file go. */
  static final String DEPLOYMENT_FACTS = "deployment.ini";

  private final BundleOrder order;
  private final Map<String, BundleFile> files = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();

  BundleDraft(BundleOrder order) {
    this.order = order;
  }

  /** Adds a file. */
  void add(BundleFile file) throws BundleRefusedException {
    if (files.putIfAbsent(Document.fold(file.path()), file) != null) {
      throw new BundleRefusedException(Messages.model().text("bundle.same-path", file.path()));
    }
  }

  /** Adds files. */
  void addAll(Collection<BundleFile> added) throws BundleRefusedException {
    for (BundleFile file : added) {
      add(file);
    }
  }

  /** Adds sentences that the person reads before exporting. */
  void remark(Collection<String> sentences) {
    sentences.stream().filter(sentence -> !remarks.contains(sentence)).forEach(remarks::add);
  }

  /** Adds what every bundle has: the facts that were stated, and its own title. */
  void addWhatEveryBundleHas() throws BundleRefusedException {
    byte[] facts = order.companions().deployment().document().toBytes();
    if (facts.length > 0) {
      add(BundleFile.of(DEPLOYMENT_FACTS, Content.of(facts)));
    }
    add(BundleText.of(order.title(), order.description()).asFile());
  }

  /** The files so far, by path. */
  List<BundleFile> files() {
    return List.copyOf(files.values());
  }

  /** Ends it. */
  BundleContents finished() {
    AnswerFile answers = order.answers();
    return new BundleContents(
        new Bundle(order.title(), order.description(), answers.kind(), answers.product(), files()),
        remarks);
  }
}
