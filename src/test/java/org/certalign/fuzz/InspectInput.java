package org.certalign.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Run data, run files and column maps as {@code inspect} reads them, with the page that it writes:
 * in its folder, and nowhere else.
 */
final class InspectInput {
  private static final List<String> FORMS = List.of("text", "json", "junit", "sarif");
  private static final Path FOLDER = Commands.folder("certalign-fuzz-inspect");
  private static final Path OUT = FOLDER.resolve("out");
  private static final Path SMALL = FOLDER.resolve("small.csv");
  private static final Path RUN = FOLDER.resolve("run.yaml");

  static final List<String> CSV =
      List.of(
          "prompt,id,who,rm,gold,la,lr\na,1,reference,0.5,1,-3,-3.5\na,2,ppo,1,0,-2e0,-3\nb,1,reference,.25,0,,\nb,2,best-of-2,1,0,,\n",
          "rm,who\n\"0.5\",\"a \"\"b\"\", c\nd\"\nNaN,reference\ninf,best-of-2\n1_0,reference\n",
          "\uFEFFprompt,rm\r\n../../x,1e400\r\n<b>,0x1p3\r\n=1+1,-0\r\n");

  /** All columns that are mapped are in each: a file without one is refused before it is read. */
  static final List<String> JSONL =
      List.of(
          "{\"prompt\":\"a\",\"who\":\"reference\",\"rm\":0.5,\"gold\":0,\"la\":[-1,-2.5],\"lr\":[-1.5,-2]}\n{\"prompt\":\"a\",\"who\":\"ppo\",\"rm\":1,\"gold\":1e0,\"la\":[-1],\"lr\":[-3]}\n",
          "{\"rm\":\"0.5\",\"who\":null,\"la\":null,\"lr\":\"[-1,x]\"}\n\n{\"rm\":true,\"who\":\"reference\",\"gold\":{\"x\":1},\"lr\":[null]}\n");

  /** First the words, a line each, then an empty line, then the data. */
  static final List<String> COLUMNS =
      List.of(
          "--map\npairs\n--column\nchosen=good\n--column\nrejected=bad\n--proxy-range=0,1\n\ngood,bad,prompt\n0.5,0.25,a\n1,0,b\n",
          "--map\ntrl\n--kl-range=-1,2\n--baseline=1/2\n--proxy-range=0,1\n\nstep,kl,reward\n1,0.1,0.5\n2,0.2,0.75\n",
          "--column\nproxy=a.b \"c\"\n--unit=bits\n--confidence=0.9\n--subgamma=1,1/3\n\n\"a.b \"\"c\"\"\",policy,n\n1,x,2\n0,reference,\n");

  static final List<String> RUN_FILES =
      List.of(
          Targets.read(Path.of("src/examples/inspect/run.yaml")),
          "version: 1\nmap: responses\ncolumns: {proxy: rm, policy: who}\nunit: bits\nlevel: token\nproxy: {subgamma: '1, 1/3', aligned_sigma: 1e-9}\noverestimation: {sigma: 2}\n",
          "{\"version\": 1, \"columns\": {\"policy\": \"who\", \"proxy\": \"rm\"}, \"reference\": \"ppo\", \"confidence\": \"99/100\"}");

  private InspectInput() {}

  static void csv(String text) throws IOException {
    data("data.csv", text, mapped());
  }

  static void jsonl(String text) throws IOException {
    List<String> words = new ArrayList<>(mapped());
    words.add("--level=token");
    data("data.jsonl", text, words);
  }

  private static List<String> mapped() {
    return List.of(
        "--column=proxy=rm",
        "--column=policy=who",
        "--column=golden=gold",
        "--column=logp_aligned=la",
        "--column=logp_reference=lr",
        "--proxy-range=-10,10",
        "--golden-sigma=1",
        "--log-ratio-range=-5,5");
  }

  static void runFile(String text) throws IOException {
    Files.writeString(SMALL, CSV.get(0));
    Files.writeString(RUN, text);
    inspect(text, SMALL, List.of("--run", RUN.toString()));
  }

  static void columns(String text) throws IOException {
    int end = text.indexOf("\n\n");
    List<String> words = Arrays.asList(text.substring(0, Math.max(0, end)).split("\n", -1));
    Set<String> known = Set.of("--map", "--column");
    boolean options =
        words.stream()
            .allMatch(
                word ->
                    known.contains(word)
                        || word.matches("(?s)(?!--(out|run|help)\\b)--?[a-z-]+=.*|[^-@].*"));
    if (end > 0 && options && !words.contains("-h")) {
      data("data.csv", text.substring(end + 2), words);
    }
  }

  private static void data(String name, String text, List<String> words) throws IOException {
    inspect(text, Files.writeString(FOLDER.resolve(name), text), words);
  }

  /** The text says which form the answer has: each is asked for, and the same each time. */
  private static void inspect(String text, Path file, List<String> words) throws IOException {
    List<String> all = new ArrayList<>(List.of("inspect", file.toString()));
    all.addAll(List.of("--format", FORMS.get(Math.floorMod(text.hashCode(), FORMS.size()))));
    all.addAll(List.of("--out", OUT.toString()));
    all.addAll(words);
    Commands.run(all.toArray(String[]::new));
    checkFiles();
  }

  private static void checkFiles() throws IOException {
    Set<String> expected =
        Set.of(
            "data.csv",
            "data.jsonl",
            "small.csv",
            "run.yaml",
            "out/index.html",
            "out/inspection.json");
    try (Stream<Path> all = Files.walk(FOLDER)) {
      Set<String> found =
          all.filter(Files::isRegularFile)
              .map(path -> FOLDER.relativize(path).toString())
              .collect(Collectors.toCollection(TreeSet::new));
      found.removeAll(expected);
      if (!found.isEmpty()) {
        throw new AssertionError("written besides its output: " + found);
      }
    }
  }
}
