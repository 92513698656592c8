package org.prepwright.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.ini4j.spi.IniHandler;
import org.ini4j.spi.IniParser;

/**
 * Our scanner as ini4j's parser, found through ini4j's service file, so that whatever {@code Ini}
 * loads in this program is read by the INF grammar.
 */
public final class AnswerFileIniParser extends IniParser {
  /** For ini4j's service look-up. */
  public AnswerFileIniParser() {}

  @Override
  public void parse(InputStream input, IniHandler handler) throws IOException {
    parse(new InputStreamReader(input, StandardCharsets.UTF_8), handler);
  }

  @Override
  public void parse(Reader input, IniHandler handler) throws IOException {
    StringWriter text = new StringWriter();
    input.transferTo(text);
    byte[] utf16 = text.toString().getBytes(StandardCharsets.UTF_16LE);
    byte[] marked = new byte[utf16.length + 2];
    marked[0] = (byte) 0xFF;
    marked[1] = (byte) 0xFE;
    System.arraycopy(utf16, 0, marked, 2, utf16.length);
    IniBridge.replay(Document.parse(marked), handler);
  }

  @Override
  public void parse(URL input, IniHandler handler) throws IOException {
    try (InputStream stream = input.openStream()) {
      parse(stream, handler);
    }
  }
}
