package org.certalign.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.certalign.real.InputError;

/** Text files that users name, with errors that they can act on. */
final class InputFile {
  private static final int MOST_BYTES = 100_000_000;

  private InputFile() {}

  /** A name as a path. */
  static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new InputError("'%s' is not the name of a file".formatted(file));
    }
  }

  /** The path of an existing file. */
  static Path existing(String file) {
    Path path = path(file);
    if (Files.isDirectory(path)) {
      throw new InputError("'%s' is a directory; a file is needed".formatted(file));
    }
    if (!Files.exists(path)) {
      throw new InputError("there is no file '%s'".formatted(file));
    }
    return path;
  }

  /** The text of a file of at most 100 MB. */
  static String text(String file) {
    Path path = existing(file);
    try (InputStream in = Files.newInputStream(path)) {
      // What is no regular file has no size that could be asked.
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new InputError("'%s' is larger than 100 MB".formatted(file));
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new InputError("'%s' is a binary file; text is needed".formatted(file));
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new InputError("'%s' is not UTF-8 text".formatted(file));
    } catch (IOException e) {
      throw new InputError("'%s' cannot be read".formatted(file));
    }
  }
}
