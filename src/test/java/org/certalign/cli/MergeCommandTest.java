package org.certalign.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in parts, as a user makes it. */
class MergeCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private int draw(String blocks, String name, String seed) {
    return run(
        "certify",
        "--theorem",
        "bon-win-rate",
        "--effort",
        "quick",
        "--seed",
        seed,
        "--blocks",
        blocks,
        "--part",
        at(name));
  }

  @Test
  void mergeGivesTheBytesOfOneRun() throws IOException {
    assertEquals(0, draw("0-9", "a", "5"), err::toString);
    assertEquals(0, draw("10-98", "b", "5"), err::toString);
    assertEquals(0, draw("99", "c", "5"), err::toString);
    assertEquals(0, run("merge", at("b"), at("c"), at("a"), "--out", at("merged")), err::toString);
    assertEquals(
        0,
        run(
            "certify",
            "--theorem",
            "bon-win-rate",
            "--effort",
            "quick",
            "--seed",
            "5",
            "--out",
            at("whole")),
        err::toString);
    List<Path> whole = files("whole");
    assertEquals(whole, files("merged"));
    assertTrue(whole.contains(Path.of("summary.json")), whole.toString());
    for (Path file : whole) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("whole").resolve(file)),
          Files.readAllBytes(folder.resolve("merged").resolve(file)),
          file.toString());
    }
  }

  private List<Path> files(String name) throws IOException {
    Path root = folder.resolve(name);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).map(root::relativize).sorted().toList();
    }
  }

  private void refused(String message, String... words) {
    err.getBuffer().setLength(0);
    assertEquals(2, run(words), out::toString);
    assertTrue(err.toString().contains(message), err::toString);
    assertFalse(err.toString().contains("internal error"), err::toString);
    assertFalse(Files.exists(folder.resolve("merged")));
  }

  @Test
  void partsThatDoNotFitAreRefused() throws IOException {
    assertEquals(0, draw("0-9", "a", "0"), err::toString);
    assertEquals(0, draw("9-99", "b", "0"), err::toString);
    assertEquals(0, draw("10-99", "c", "1"), err::toString);
    refused("block 9 is in two parts", "merge", at("a"), at("b"), "--out", at("merged"));
    refused("blocks 10-99 are missing", "merge", at("a"), "--out", at("merged"));
    refused("different seeds: 0 and 1", "merge", at("a"), at("c"), "--out", at("merged"));
    refused("nowhere", "merge", at("nowhere"), "--out", at("merged"));
    Path part = folder.resolve("a/part.json");
    String good = Files.readString(part);
    for (String bad :
        List.of(
            "",
            "{}",
            "[1]",
            good.replace("\"sums\"", "\"sum\""),
            good.replace("/", ":"),
            good.replaceFirst("\"count\" : 10000", "\"count\" : \"many\""),
            good.replaceFirst("\"values\" : \"[^\"]*\"", "\"values\" : \"5/3\""))) {
      Files.writeString(part, bad);
      refused("not a part", "merge", at("a"), at("b"), "--out", at("merged"));
    }
    assertEquals(0, draw("10-99", "b", "0"), err::toString);
    Files.writeString(part, good.replaceFirst("\"count\" : 10000", "\"count\" : 9999"));
    refused(
        "sums that no run gives: values: 99999", "merge", at("a"), at("b"), "--out", at("merged"));
  }

  @Test
  void blocksNeedAFolderForTheirPart() {
    refused("--blocks and --part go together", "certify", "--blocks", "0-9");
    refused("--blocks and --part go together", "certify", "--part", at("a"));
    refused("blocks", "certify", "--blocks", "5-200", "--part", at("a"));
  }
}
