package org.certalign.report;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.certalign.certify.Verdict;

/**
 * Checks as a JUnit report, which every continuous integration reads: a check that does not hold,
 * or could not be decided, is a failed test case. It names no time and no machine.
 */
public final class JunitXml {
  private JunitXml() {}

  /**
   * The report.
   *
   * @param suite its name
   * @param checks the test cases
   */
  public static String of(String suite, List<Check> checks) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", legal(suite));
      xml.writeAttribute("tests", Integer.toString(checks.size()));
      xml.writeAttribute("failures", Long.toString(checks.stream().filter(JunitXml::bad).count()));
      xml.writeAttribute("errors", "0");
      xml.writeAttribute("skipped", "0");
      for (Check check : checks) {
        xml.writeCharacters("\n  ");
        testCase(xml, suite, check);
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("text can always be written", e);
    }
    return out + "\n";
  }

  private static void testCase(XMLStreamWriter xml, String suite, Check check)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", legal(suite + "." + check.rule()));
    xml.writeAttribute("name", legal(check.id()));
    xml.writeAttribute("file", legal(check.file()));
    xml.writeAttribute("line", Integer.toString(check.line()));
    if (bad(check)) {
      xml.writeStartElement("failure");
      xml.writeAttribute("type", check.verdict().name());
      xml.writeAttribute("message", legal(check.message()));
      xml.writeCharacters(legal("%s:%d".formatted(check.file(), check.line())));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static boolean bad(Check check) {
    return check.verdict() != Verdict.CERTIFIED;
  }

  /** Characters that XML 1.0 has no way to write become the replacement character. */
  private static String legal(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
