package org.certalign.trust;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page that explains the proofs shows a real contract and names files and options that exist.
 */
class ProofPageTest {
  private static final Pattern BLOCK = Pattern.compile("```java\\n([\\s\\S]*?)```");
  private static final Pattern FILE = Pattern.compile("`((?:specs|src|key)/[\\w/.]+)`");
  private static final Pattern PROFILE = Pattern.compile("mvn -B -P(\\w+)");

  @Test
  void theContractIsReal() throws IOException {
    Matcher block = BLOCK.matcher(page());
    assertTrue(block.find());
    String source = Files.readString(Path.of("src/main/java/org/certalign/kernel/Sum.java"));
    block
        .group(1)
        .lines()
        .map(String::strip)
        .forEach(line -> assertTrue(source.contains(line), line));
  }

  @Test
  void filesAndProfilesExist() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher profile = PROFILE.matcher(page());
    while (profile.find()) {
      assertTrue(pom.contains("<id>" + profile.group(1) + "</id>"), profile.group());
    }
    Matcher file = FILE.matcher(page());
    while (file.find()) {
      String name = file.group(1);
      Path path = Path.of(name.startsWith("key/") ? "proofs/" + name : name);
      assertTrue(Files.exists(path), name);
    }
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("proofs", "README.md"));
  }
}
