package org.certalign.report.page;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * MathML that may be broken into lines. Browsers do not break within a math element, so a formula
 * becomes several of them, side by side: a new one begins before each relation, plus, minus and
 * text outside of all brackets, and after each such comma.
 */
final class BreakableMath {
  private static final Set<String> BEFORE =
      Set.of("=", "≤", "≥", "<", ">", "+", "−", "⟹", "⟺", "⇒", "→");

  /** The invisible operator between a function and its argument. */
  private static final String APPLY = "\u2061";

  private static final Set<String> OPENING = Set.of("(", "[", "{");
  private static final Set<String> CLOSING = Set.of(")", "]", "}");

  private final List<List<Node>> pieces = new ArrayList<>();
  private List<Node> piece = new ArrayList<>();
  private int depth;

  private BreakableMath() {}

  /** The pieces of KaTeX's output as HTML, with places to break between them. */
  static String of(String katex) throws Exception {
    Element row = row(katex);
    normalLetters(row);
    spaceAfterFunctions(row);
    BreakableMath out = new BreakableMath();
    for (Node child : children(row)) {
      out.add((Element) child);
    }
    out.close();
    List<String> texts = new ArrayList<>();
    for (List<Node> nodes : out.pieces) {
      texts.add(text(nodes));
    }
    return String.join("<wbr>", texts);
  }

  /** The formula itself, without its source, in span/math/semantics/mrow. */
  private static Element row(String katex) throws Exception {
    Element span =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(katex.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    Node row = span.getFirstChild().getFirstChild().getFirstChild();
    if (!row.getNodeName().equals("mrow")) {
      throw new IllegalArgumentException("no row of terms: " + katex);
    }
    return (Element) row;
  }

  private static List<Node> children(Node node) {
    List<Node> out = new ArrayList<>();
    NodeList all = node.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      out.add(all.item(i));
    }
    return out;
  }

  /** Browsers know of no variant but the upright one; the others are letters of their own. */
  private static void normalLetters(Element row) {
    NodeList letters = row.getElementsByTagName("mi");
    for (int i = 0; i < letters.getLength(); i++) {
      Element letter = (Element) letters.item(i);
      if (letter.getAttribute("mathvariant").equals("double-struck")) {
        if (!letter.getTextContent().equals("E")) {
          throw new IllegalArgumentException("unknown letter " + letter.getTextContent());
        }
        letter.removeAttribute("mathvariant");
        letter.setTextContent("𝔼");
      }
    }
  }

  /** Browsers set no space between a function's name and an argument without brackets. */
  private static void spaceAfterFunctions(Element row) {
    NodeList operators = row.getElementsByTagName("mo");
    for (int i = 0; i < operators.getLength(); i++) {
      Element operator = (Element) operators.item(i);
      Node next = operator.getNextSibling();
      if (operator.getTextContent().equals(APPLY)
          && next != null
          && !OPENING.contains(operator(next))) {
        operator.setAttribute("rspace", "0.1667em");
      }
    }
  }

  private void add(Element node) {
    String symbol = operator(node);
    boolean words = node.getNodeName().equals("mtext") && !node.getTextContent().isBlank();
    if (depth == 0 && !piece.isEmpty() && (words || BEFORE.contains(symbol))) {
      close();
      if (!words) {
        node.setAttribute("form", "infix");
      }
    }
    depth += OPENING.contains(symbol) ? 1 : CLOSING.contains(symbol) ? -1 : 0;
    piece.add(node);
    if (depth == 0 && symbol.equals(",")) {
      close();
    }
  }

  /** The symbol of an operator, or of a bracket that carries an index or a power; else empty. */
  private static String operator(Node node) {
    return switch (node.getNodeName()) {
      case "mo" -> node.getTextContent();
      case "msub", "msup", "msubsup" -> operator(node.getFirstChild());
      default -> "";
    };
  }

  private void close() {
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
    piece = new ArrayList<>();
  }

  private static String text(List<Node> nodes) throws Exception {
    Transformer transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    transformer.setOutputProperty(OutputKeys.INDENT, "no");
    StringWriter out = new StringWriter();
    for (Node node : nodes) {
      transformer.transform(new DOMSource(node), new StreamResult(out));
    }
    return "<math displaystyle=\"true\">%s</math>"
        .formatted(out.toString().replace(" xmlns=\"http://www.w3.org/1998/Math/MathML\"", ""));
  }
}
