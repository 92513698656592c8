package org.prepwright.model.media;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The drives of macOS, by diskutil, which answers with property lists. */
final class MacDrives implements DriveSource {
  private static final String TOOL = "diskutil";
  private static final List<String> LIST = List.of(TOOL, "list", "-plist", "external", "physical");

  private final SystemTool tool;

  MacDrives(SystemTool tool) {
    this.tool = tool;
  }

  @Override
  public List<Drive> drives() throws DrivesException {
    List<Drive> drives = new ArrayList<>();
    for (String device : mountedDevices(tool.outputOf(LIST))) {
      drives.addAll(parseInfo(tool.outputOf(List.of(TOOL, "info", "-plist", device))));
    }
    return Drives.sorted(drives);
  }

  /** The volumes that are mounted, of what {@code diskutil list} printed. */
  static List<String> mountedDevices(String plist) throws DrivesException {
    List<String> devices = new ArrayList<>();
    addMounted(valueOf(plist), devices);
    return devices;
  }

  /** Disks hold partitions, and some disks are a volume themselves. */
  private static void addMounted(Object value, List<String> devices) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("MountPoint") instanceof String
          && map.get("DeviceIdentifier") instanceof String) {
        devices.add((String) map.get("DeviceIdentifier"));
      }
      map.values().forEach(each -> addMounted(each, devices));
    } else if (value instanceof List<?> list) {
      list.forEach(each -> addMounted(each, devices));
    }
  }

  /** The drive that {@code diskutil info} tells of; none when it is not one to carry. */
  static List<Drive> parseInfo(String plist) throws DrivesException {
    if (!(valueOf(plist) instanceof Map<?, ?> info)) {
      throw new DrivesException("tool-answer", TOOL);
    }
    String path = text(info, "MountPoint");
    boolean isRemovable =
        Boolean.TRUE.equals(info.get("RemovableMediaOrExternalDevice"))
            || Boolean.TRUE.equals(info.get("RemovableMedia"))
            || Boolean.FALSE.equals(info.get("Internal"));
    boolean isDisc = info.containsKey("OpticalMediaType");
    boolean isImage = text(info, "BusProtocol").equals("Disk Image");
    if (path.isEmpty() || path.equals("/") || !isRemovable || isDisc || isImage) {
      return List.of();
    }
    return List.of(
        new Drive(
            path,
            text(info, "VolumeName"),
            text(info, "FilesystemType"),
            number(info, "FreeSpace"),
            number(info, "TotalSize")));
  }

  private static String text(Map<?, ?> info, String key) {
    return info.get(key) instanceof String text ? text : "";
  }

  private static OptionalLong number(Map<?, ?> info, String key) {
    return info.get(key) instanceof Long number ? OptionalLong.of(number) : OptionalLong.empty();
  }

  private static Object valueOf(String plist) throws DrivesException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      // every property list names its definition on a server of Apple
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      Element root = builder.parse(new InputSource(new StringReader(plist))).getDocumentElement();
      List<Element> values = elementsIn(root);
      if (values.isEmpty()) {
        throw new DrivesException("tool-answer", TOOL);
      }
      return valueOf(values.get(0));
    } catch (SAXException | IOException | NumberFormatException e) {
      throw new DrivesException(e, "tool-answer", TOOL);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java reads XML", e);
    }
  }

  private static Object valueOf(Element element) {
    return switch (element.getTagName()) {
      case "dict" -> dictionary(elementsIn(element));
      case "array" -> elementsIn(element).stream().map(MacDrives::valueOf).toList();
      case "integer" -> Long.valueOf(element.getTextContent().strip());
      case "true" -> true;
      case "false" -> false;
      default -> element.getTextContent();
    };
  }

  private static Map<String, Object> dictionary(List<Element> pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      map.put(pairs.get(i).getTextContent(), valueOf(pairs.get(i + 1)));
    }
    return map;
  }

  private static List<Element> elementsIn(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
