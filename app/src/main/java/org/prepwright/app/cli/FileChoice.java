package org.prepwright.app.cli;

import java.nio.file.Path;
import org.prepwright.app.message.AppMessages;
import org.prepwright.model.answers.AnswerFile;
import org.prepwright.model.catalog.Kind;
import org.prepwright.model.catalog.Product;
import org.prepwright.model.text.CodePage;
import org.prepwright.model.text.Document;
import org.prepwright.model.text.FileProblemException;
import org.prepwright.model.text.FileStore;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say how a file is to be taken, and the opening of it. */
final class FileChoice {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindConverter.class,
      descriptionKey = "cli.option.kind")
  Kind kind;

  @Option(
      names = "--product",
      paramLabel = "PRODUCT",
      converter = ProductConverter.class,
      descriptionKey = "cli.option.product")
  Product product;

  @Option(
      names = "--code-page",
      paramLabel = "PAGE",
      converter = CodePageConverter.class,
      descriptionKey = "cli.option.code-page")
  CodePage codePage = CodePage.WINDOWS_1252;

  /** Opens a file; its bytes are handed over so that the caller can take their stamp. */
  AnswerFile open(Path file, byte[] bytes) {
    Document document = Document.parse(bytes, codePage);
    AnswerFile answers = AnswerFile.of(document, String.valueOf(file.getFileName()));
    if (kind != null) {
      answers.kindProperty().set(kind);
    }
    if (product != null) {
      answers.productProperty().set(product);
    }
    return answers;
  }

  AnswerFile open(Path file) throws FileProblemException {
    return open(file, FileStore.read(file));
  }

  /** Reads the name of a kind. */
  static final class KindConverter implements ITypeConverter<Kind> {
    @Override
    public Kind convert(String text) {
      return Kind.byId(text)
          .orElseThrow(() -> new TypeConversionException(AppMessages.text("cli.kind", text)));
    }
  }

  /** Reads the name of a product. */
  static final class ProductConverter implements ITypeConverter<Product> {
    @Override
    public Product convert(String text) {
      return Product.byId(text)
          .orElseThrow(() -> new TypeConversionException(AppMessages.text("cli.product", text)));
    }
  }

  /** Reads the name of a code page. */
  static final class CodePageConverter implements ITypeConverter<CodePage> {
    @Override
    public CodePage convert(String text) {
      return CodePage.byName(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      AppMessages.text("cli.code-page", text, offeredNames())));
    }

    private static String offeredNames() {
      return String.join(", ", CodePage.offered().stream().map(CodePage::name).toList());
    }
  }
}
