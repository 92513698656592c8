package org.prepwright.model.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.deployment.Deployment;

/**
 * The cases of {@code deployment-cases.txt}: for each rule a {@code deployment.ini} that breaks it
 * in one line and one that does not.
 *
 * <p>As in {@link RuleCases}, {@code @ rule kind product line n} begins the failing file and
 * {@code @ passes} the passing one, which may name another kind and product. {@code @ answers}
 * begins the answer file of the one before it; without, it is empty, or for the passing one the
 * same.
 */
final class DeploymentCases {
  /** A deployment and the answer file it is judged with. */
  record Facts(AnswerFile answers, Deployment deployment) {}

  /** As in {@link RuleCases}, read when asked for. */
  record Case(String rule, Source failing, int line, Source passing) {
    Facts fails() {
      return failing.read();
    }

    Facts passes() {
      return passing.read();
    }

    @Override
    public String toString() {
      return rule + " in line " + line;
    }
  }

  record Source(String deployment, String answers, String kind, String product) {
    Facts read() {
      return facts(deployment, answers, kind, product);
    }
  }

  private record Block(List<String> header, String body) {
    boolean isAnswers() {
      return header.get(0).equals("answers");
    }
  }

  private DeploymentCases() {}

  static List<Case> all() throws IOException {
    List<Block> blocks = blocks();
    List<Case> cases = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      Block fails = blocks.get(i++);
      String answers = i < blocks.size() && blocks.get(i).isAnswers() ? blocks.get(i++).body() : "";
      Block passes = blocks.get(i++);
      String ofPasses =
          i < blocks.size() && blocks.get(i).isAnswers() ? blocks.get(i++).body() : answers;
      List<String> from = fails.header();
      List<String> to = passes.header().size() == 3 ? passes.header() : from;
      cases.add(
          new Case(
              from.get(0),
              new Source(fails.body(), answers, from.get(1), from.get(2)),
              Integer.parseInt(from.get(4)),
              new Source(passes.body(), ofPasses, to.get(1), to.get(2))));
    }
    return cases;
  }

  static Facts facts(String deployment, String answers, String kind, String product) {
    return new Facts(
        RuleCases.file(answers, kind, product), new Deployment(RuleCases.document(deployment)));
  }

  private static List<Block> blocks() throws IOException {
    try (InputStream bytes = DeploymentCases.class.getResourceAsStream("deployment-cases.txt")) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
      List<Block> blocks = new ArrayList<>();
      for (String block : text.split("(?m)^@ ", -1)) {
        if (!block.isEmpty()) {
          int end = block.indexOf('\n');
          blocks.add(
              new Block(List.of(block.substring(0, end).split(" ", -1)), block.substring(end + 1)));
        }
      }
      return blocks;
    }
  }
}
