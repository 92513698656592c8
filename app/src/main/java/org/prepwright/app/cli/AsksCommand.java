package org.prepwright.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.check.AskedPage;
import org.prepwright.model.check.AskedPages;
import org.prepwright.model.check.PageAnswer;
import org.prepwright.model.text.FileProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code asks FILE [--json]}. */
@Command(name = "asks")
final class AsksCommand implements Callable<Integer> {
  /** A page as JSON. */
  record Page(
      int order,
      String id,
      String title,
      String state,
      List<String> keys,
      List<String> missing,
      String why,
      String decidedBy,
      boolean waits,
      String orderCertainty,
      String answerCertainty,
      String source) {}

  /** The answer as JSON. */
  record AskedFile(String file, String kind, String product, List<Page> pages) {}

  @ParentCommand private RootCommand root;

  @Mixin private FileChoice choice;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
  private Path file;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  @Override
  public Integer call() throws FileProblemException {
    AnswerFile answers = choice.open(file);
    List<AskedPage> pages = AskedPages.of(answers);
    if (json) {
      root.printJson(
          new AskedFile(
              file.toString(),
              answers.kind().id(),
              answers.product().id(),
              pages.stream().map(AsksCommand::page).toList()));
    } else if (answers.kind() == Kind.UDF) {
      root.terminal().out().println(AppMessages.text("cli.asks.udf", file));
    } else {
      print(pages, root.terminal().out());
    }
    return ExitCode.FINE;
  }

  private void print(List<AskedPage> pages, PrintStream out) {
    List<AskedPage> shown = pages.stream().filter(AskedPage::isShown).toList();
    for (AskedPage page : shown) {
      String recalled =
          page.answerCertainty().isVerified() ? "" : " " + AppMessages.text("cli.asks.recalled");
      out.println(AppMessages.text("cli.asks.line", page.title(), page.why()) + recalled);
    }
    long stopping = shown.stream().filter(AskedPage::isForTheFileToAnswer).count();
    String sentence =
        stopping == 0 ? "cli.asks.none" : stopping == 1 ? "cli.asks.one" : "cli.asks.many";
    out.println(AppMessages.text(sentence, file, stopping));
  }

  private static Page page(AskedPage page) {
    return new Page(
        page.order(),
        page.id(),
        page.title(),
        page.state().id(),
        page.answers().stream().map(PageAnswer::path).distinct().toList(),
        page.missing().stream().map(PageAnswer::toString).toList(),
        page.why(),
        page.decider().id(),
        page.waits(),
        page.orderCertainty().id(),
        page.answerCertainty().id(),
        page.source());
  }
}
