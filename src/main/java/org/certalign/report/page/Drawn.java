package org.certalign.report.page;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Figures read back from files. A page shows them as a part of itself, so only what certalign draws
 * is taken: paths, text and colours, no script, no links, nothing loaded.
 */
final class Drawn {
  private static final Set<String> ELEMENTS =
      Set.of("svg", "title", "desc", "style", "defs", "clipPath", "path", "text");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "viewBox",
          "width",
          "height",
          "role",
          "font-family",
          "id",
          "d",
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linejoin",
          "clip-path",
          "x",
          "y",
          "transform",
          "font-size",
          "font-weight");

  private static final Pattern COLOURS = Pattern.compile("[-.:;#{}()@a-z0-9 ]*");

  private Drawn() {}

  /** The figure, if it is one. */
  static Optional<String> figure(String svg) {
    return isDrawing(svg) ? Optional.of(svg) : Optional.empty();
  }

  private static boolean isDrawing(String svg) {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
      while (reader.hasNext()) {
        int event = reader.next();
        boolean plain =
            switch (event) {
              case XMLStreamConstants.START_ELEMENT -> isPlain(reader);
              case XMLStreamConstants.CHARACTERS,
                  XMLStreamConstants.SPACE,
                  XMLStreamConstants.END_ELEMENT,
                  XMLStreamConstants.END_DOCUMENT ->
                  true;
              default -> false;
            };
        if (!plain) {
          return false;
        }
      }
      return true;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  private static boolean isPlain(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i);
      String value = reader.getAttributeValue(i);
      boolean loads = value.contains("url(") && !value.matches("url\\(#[-a-z0-9]+\\)");
      if (!ATTRIBUTES.contains(attribute) || loads) {
        return false;
      }
    }
    if (name.equals("style")) {
      return COLOURS.matcher(reader.getElementText()).matches();
    }
    return ELEMENTS.contains(name);
  }
}
