package org.prepwright.app.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.answers.NewAnswerFile;
import org.prepwright.model.bundle.BundleOrder;
import org.prepwright.model.bundle.BundleTitle;
import org.prepwright.model.bundle.TitleRefusedException;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.check.Finding;
import org.prepwright.model.check.Severity;
import org.prepwright.model.companion.Companions;

/** Exports to try the choices with. */
final class Subjects {
  /** Everything at once, on the thread that asks. */
  static final Beside AT_ONCE =
      new Beside() {
        @Override
        public <T> void run(Supplier<T> work, Consumer<T> done) {
          done.accept(work.get());
        }

        @Override
        public Runnable calmed(Runnable action) {
          return action;
        }
      };

  private Subjects() {}

  static ExportSubject of(Kind kind, List<Finding> findings, int computers, String... clearText) {
    AnswerFile answers = NewAnswerFile.of(kind, Product.XP_PROFESSIONAL);
    try {
      BundleOrder order =
          BundleOrder.of(answers, Companions.none(), Path.of(""), BundleTitle.of("Room 12"))
              .build();
      return new ExportSubject(order, findings, computers, List.of(clearText));
    } catch (TitleRefusedException e) {
      throw new AssertionError(e);
    }
  }

  static Finding finding(Severity severity, String message) {
    return new Finding("rule", severity, 1, 1, "UserData", "ComputerName", message, "Mend it.", "");
  }
}
