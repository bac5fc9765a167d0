package org.certalign.inspect;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.certalign.real.InputError;

/** The four bytes with which every Parquet file begins and ends. */
final class ParquetMark {
  private static final String MARK = "PAR1";

  /** The mark, one byte of content, its length in four bytes, the mark. */
  private static final int SHORTEST = 12;

  private ParquetMark() {}

  /**
   * Looks whether they are there: a file that a broken copy cut short has no end mark.
   *
   * @param name as the user named it, for messages
   * @throws InputError if one of them is missing
   */
  static void check(Path path, String name) {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      if (file.length() < SHORTEST || !MARK.equals(at(file, 0))) {
        throw new InputError(
            "'%s' is not a Parquet file: it does not begin with %s".formatted(name, MARK));
      }
      if (!MARK.equals(at(file, file.length() - MARK.length()))) {
        throw new InputError(
            "'%s' is no whole Parquet file: it does not end with %s".formatted(name, MARK));
      }
    } catch (IOException e) {
      throw new InputError("'%s' cannot be read".formatted(name));
    }
  }

  private static String at(RandomAccessFile file, long place) throws IOException {
    byte[] bytes = new byte[MARK.length()];
    file.seek(place);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
