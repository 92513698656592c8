package org.prepwright.pages.form;

import java.util.List;

/** What a page does about parts of it that come and go, such as one for each thing in a list. */
public interface ChangingParts {
  /** No such parts. */
  ChangingParts NONE =
      new ChangingParts() {
        @Override
        public List<FieldRow> rows() {
          return List.of();
        }

        @Override
        public void bring(String section, String key) {
          // nothing to exchange
        }

        @Override
        public void bringProblem() {
          // nothing to exchange
        }
      };

  /** The rows of the parts on display. */
  List<FieldRow> rows();

  /** Puts the part on display that edits a setting, where there is one. */
  void bring(String section, String key);

  /** Puts the first part on display that has a problem, where there is one. */
  void bringProblem();
}
