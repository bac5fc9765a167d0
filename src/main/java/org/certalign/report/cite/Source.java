package org.certalign.report.cite;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A work that a theorem's entry names, taken apart: entries write {@code authors, title, journal
 * volume (year), doi:..., place in it}, or a part of that.
 *
 * @param text as the entry writes it
 * @param authors initials and family name of each
 * @param others whether there are more ("et al.")
 * @param title the title; the whole text where no authors are named
 * @param venue the journal, publisher or conference; empty where none is named
 * @param volume the volume of a journal; empty for others
 * @param year the year; empty where it is not known
 * @param arxiv the arXiv number; empty where there is none
 * @param doi the DOI; empty where there is none
 * @param place the place in the work; empty where none is named
 */
public record Source(
    String text,
    List<Author> authors,
    boolean others,
    String title,
    String venue,
    String volume,
    String year,
    String arxiv,
    String doi,
    String place) {
  /**
   * An author.
   *
   * @param given the initials
   * @param family the family name
   */
  public record Author(String given, String family) {}

  private static final String NAME =
      "((?:\\p{Lu}\\.[ -]?){1,4}) ?((?:van |von |de |Le )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\p{L}+)?)";
  private static final Pattern AUTHOR = Pattern.compile(NAME);
  private static final Pattern FORM =
      Pattern.compile("(?U)(" + NAME + "(?:, " + NAME + ")*)( et al\\.)?, (.+)");
  private static final Pattern ARXIV = Pattern.compile("arXiv:(\\d{4}\\.\\d{4,5})");
  private static final Pattern DOI = Pattern.compile("doi:(10\\.[^\\s,;]+)");
  private static final Pattern JOURNAL = Pattern.compile("(.+?) (\\d+) \\((\\d{4})\\)");
  private static final Pattern PUBLISHER = Pattern.compile("(.+?) (\\d{4})(?: \\(.*\\))?");
  private static final Pattern PAGES = Pattern.compile("\\d+-\\d+");

  /** Takes a source apart. */
  static Source of(String text) {
    Matcher m = FORM.matcher(text);
    String arxiv = find(ARXIV, text);
    String doi = find(DOI, text);
    if (!m.matches()) {
      String year = arxiv.isEmpty() ? "" : "20" + arxiv.substring(0, 2);
      return new Source(text, List.of(), false, text, "", "", year, arxiv, doi, "");
    }
    List<Author> authors = new ArrayList<>();
    Matcher author = AUTHOR.matcher(m.group(1));
    while (author.find()) {
      authors.add(new Author(author.group(1).strip(), author.group(2)));
    }
    return rest(text, List.copyOf(authors), m.group(6) != null, m.group(7), arxiv, doi);
  }

  /** Whether a part between commas is no longer the title. */
  private static boolean endsTitle(String part) {
    return part.contains("arXiv:")
        || part.contains("doi:")
        || JOURNAL.matcher(part).matches()
        || PUBLISHER.matcher(part).matches();
  }

  private static Source rest(
      String text,
      List<Author> authors,
      boolean others,
      String titleAndRest,
      String arxiv,
      String doi) {
    String venue = "";
    String volume = "";
    String year = arxiv.isEmpty() ? "" : "20" + arxiv.substring(0, 2);
    List<String> place = new ArrayList<>();
    List<String> parts = List.of(titleAndRest.split(", ", -1));
    int titleEnd = 1;
    while (titleEnd < parts.size() && !endsTitle(parts.get(titleEnd))) {
      titleEnd++;
    }
    String title = String.join(", ", parts.subList(0, titleEnd));
    for (String part : parts.subList(titleEnd, parts.size())) {
      Matcher journal = JOURNAL.matcher(part);
      Matcher publisher = PUBLISHER.matcher(part);
      if (part.isBlank() || part.contains("arXiv:") || part.contains("doi:")) {
        continue;
      }
      if (venue.isEmpty() && journal.matches()) {
        venue = journal.group(1);
        volume = journal.group(2);
        year = journal.group(3);
      } else if (venue.isEmpty() && publisher.matches()) {
        venue = publisher.group(1);
        year = publisher.group(2);
      } else {
        place.add(part);
      }
    }
    return new Source(
        text, authors, others, title, venue, volume, year, arxiv, doi, String.join(", ", place));
  }

  private static String find(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.find() ? m.group(1) : "";
  }

  /** The works that texts name, each once. */
  static List<Source> all(List<String> texts) {
    Map<String, Source> out = new LinkedHashMap<>();
    List<Source> sources = texts.stream().map(Source::of).toList();
    for (Source s : sources) {
      if (!s.authors.isEmpty()) {
        out.putIfAbsent(s.identity(), s);
      }
    }
    for (Source s : sources) {
      out.putIfAbsent(s.identity(), s);
    }
    return List.copyOf(out.values());
  }

  private String identity() {
    return !arxiv.isEmpty() ? arxiv : !doi.isEmpty() ? doi : title;
  }

  /** Whether it is a work of its own, and not a remark on where a statement comes from. */
  boolean isWork() {
    return !authors.isEmpty() || !arxiv.isEmpty() || !doi.isEmpty();
  }

  boolean isArticle() {
    return !volume.isEmpty();
  }

  /** A book names its publisher and no volume; a conference paper is also on arXiv. */
  boolean isBook() {
    return !venue.isEmpty() && volume.isEmpty() && arxiv.isEmpty();
  }

  boolean isConferencePaper() {
    return !venue.isEmpty() && volume.isEmpty() && !arxiv.isEmpty();
  }

  /** The pages, where the place is one. */
  Optional<String> pages() {
    return PAGES.matcher(place).matches() ? Optional.of(place) : Optional.empty();
  }

  /** A key of small letters and digits: family name, year, first long word of the title. */
  String key() {
    if (authors.isEmpty()) {
      return plain("arxiv" + arxiv + doi);
    }
    String word = "";
    for (String w : title.split("[^\\p{L}]+", -1)) {
      if (w.length() > 3) {
        word = w;
        break;
      }
    }
    return plain(authors.get(0).family() + year + word);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
