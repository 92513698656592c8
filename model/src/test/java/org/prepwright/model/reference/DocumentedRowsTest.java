package org.prepwright.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Explains every row of the tables that the catalogue was made from, by the names that stand there.
 * {@code -Dprepwright.reference} names their folder; without the property there is nothing to do.
 */
class DocumentedRowsTest {
  @ParameterizedTest
  @ValueSource(strings = {"sysprep-keys.csv", "unattend-keys.csv"})
  void everyDocumentedRowIsExplained(String table) throws IOException {
    String folder = System.getProperty("prepwright.reference", "");
    assumeFalse(folder.isEmpty(), "no -Dprepwright.reference: no tables to look the rows up in");
    List<CSVRecord> rows = rows(Path.of(folder, table));
    assertThat(rows).isNotEmpty();
    for (CSVRecord row : rows) {
      String name = row.get("section") + "/" + row.get("key");
      Optional<Explanation> found = Reference.explain(row.get("section"), row.get("key"));
      assertThat(found).as(name).isPresent();
      assertThat(ReferenceText.of(found.get())).as(name).hasSizeGreaterThan(3);
    }
  }

  private static List<CSVRecord> rows(Path table) throws IOException {
    try (Reader text = Files.newBufferedReader(table)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(text)
          .getRecords();
    }
  }
}
