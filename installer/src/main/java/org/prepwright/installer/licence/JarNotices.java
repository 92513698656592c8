package org.prepwright.installer.licence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The licence and the notice that a jar carries in its {@code META-INF}. */
final class JarNotices {
  private static final Pattern FILE =
      Pattern.compile("META-INF/(LICEN[CS]E|NOTICE)(\\.txt|\\.md)?", Pattern.CASE_INSENSITIVE);

  private JarNotices() {}

  /** Their texts by their names in the jar, in the order of the names. */
  static Map<String, String> of(Path jar) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        if (FILE.matcher(entry.getName()).matches()) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          texts.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }
}
