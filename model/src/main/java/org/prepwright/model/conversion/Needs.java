package org.prepwright.model.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.Entry;
import org.prepwright.model.text.Section;

/** What a kind of answer file cannot do without, as a new one of it begins. */
final class Needs {
  /** An entry and the value it gets where it is missing. */
  record Need(String section, String key, String value) {}

  /** Sections that say how Setup is started; without them a file of the kind does nothing. */
  private static final Set<String> OF_THE_START =
      Set.of("data", "setupdata", "oschooser", "remoteinstall");

  /** Setup takes the first partition with room by itself: a choice, not a need. */
  private static final String CHOICE = "autopartition";

  private static final Set<String> OF_UNATTENDED =
      Set.of("unattendmode", "oempreinstall", "targetpath");

  private Needs() {}

  /** The needs of a kind that follow from what the source asks for, in the order of a new file. */
  static List<Need> of(AnswerFile source, Kind target) {
    List<Need> needs = new ArrayList<>();
    if (target == Kind.SYSPREP) {
      if (source.isHandsOff()) {
        needs.add(new Need("Unattended", "OemSkipEula", "Yes"));
      }
      return needs;
    }
    Document model = NewAnswerFile.of(target, source.product()).document();
    for (Section section : model.sections()) {
      for (Entry entry : section.entries()) {
        String key = entry.key().orElse("");
        if (isNeed(Document.fold(section.name()), Document.fold(key))) {
          needs.add(new Need(section.name(), key, value(source, key, entry.value())));
        }
      }
    }
    return needs;
  }

  private static boolean isNeed(String section, String key) {
    return OF_THE_START.contains(section) && !key.equals(CHOICE)
        || section.equals("unattended") && OF_UNATTENDED.contains(key);
  }

  private static String value(AnswerFile source, String key, String usual) {
    boolean asksNobody = source.isHandsOff();
    return switch (Document.fold(key)) {
      case "unattendmode" -> asksNobody ? "FullUnattended" : "DefaultHide";
      case "oempreinstall" -> bringsFiles(source) ? "Yes" : usual;
      default -> usual;
    };
  }

  /** Folders of a distribution share are used with {@code OemPreinstall=Yes} only. */
  private static boolean bringsFiles(AnswerFile source) {
    Document document = source.document();
    return document.find("Unattended", "OemPnPDriversPath").isPresent()
        || !document.entries("MassStorageDrivers").isEmpty()
        || !document.entries("OEMBootFiles").isEmpty();
  }
}
