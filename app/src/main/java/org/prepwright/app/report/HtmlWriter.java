package org.prepwright.app.report;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.prepwright.app.message.XmlText;

/** Writes elements and text; every text is escaped. */
final class HtmlWriter {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  HtmlWriter() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /** Begins an element. */
  HtmlWriter open(String element, String... attributes) {
    try {
      xml.writeStartElement(element);
      writeAttributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /** Ends the element begun last. */
  HtmlWriter close() {
    try {
      // an element without content would be written in a short form HTML does not have
      xml.writeCharacters("");
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /** An element that has no content in HTML, such as {@code meta}. */
  HtmlWriter single(String element, String... attributes) {
    try {
      xml.writeEmptyElement(element);
      writeAttributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /** Text. */
  HtmlWriter text(String written) {
    try {
      xml.writeCharacters(XmlText.of(written));
      return this;
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  /** An element with text alone. */
  HtmlWriter element(String element, String written, String... attributes) {
    return open(element, attributes).text(written).close();
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], XmlText.of(attributes[i + 1]));
    }
  }

  /** All that was written, in UTF-8, behind the declaration of HTML. */
  byte[] toBytes() {
    try {
      xml.flush();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
    return ("<!DOCTYPE html>\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static IllegalStateException unexpected(XMLStreamException e) {
    return new IllegalStateException("The report could not be put together", e);
  }
}
