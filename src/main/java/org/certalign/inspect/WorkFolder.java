package org.certalign.inspect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.certalign.real.InputError;

/**
 * A folder for temporary files that is removed at the end; where the process is killed before, by
 * the next one. It is locked as long as its process lives, so that no one else's is taken.
 */
final class WorkFolder implements AutoCloseable {
  private static final String NAME = "certalign-inspect-";
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  /**
   * Makes one.
   *
   * @throws InputError if none can be made
   */
  WorkFolder() {
    try {
      path = Files.createTempDirectory(NAME);
      // Only what is locked already gets the name under which others look for it.
      Path unnamed = path.resolve(LOCK + ".new");
      lock = locked(unnamed, StandardOpenOption.CREATE_NEW);
      Files.move(unnamed, path.resolve(LOCK));
      clean(path.getParent(), path);
    } catch (IOException e) {
      throw new InputError("no folder for temporary files can be made");
    }
  }

  Path path() {
    return path;
  }

  /** The open file, locked; null where a living process has it. */
  private static FileChannel locked(Path file, StandardOpenOption option) throws IOException {
    FileChannel channel = FileChannel.open(file, option, StandardOpenOption.WRITE);
    try {
      FileLock taken = channel.tryLock();
      if (taken != null) {
        return channel;
      }
    } catch (OverlappingFileLockException thisProcess) {
      // it lives
    }
    channel.close();
    return null;
  }

  /** Deletes what killed processes of this user left; what cannot be deleted stays. */
  private static void clean(Path parent, Path own) throws IOException {
    try (Stream<Path> all = Files.list(parent)) {
      List<Path> others =
          all.filter(p -> p.getFileName().toString().startsWith(NAME) && !p.equals(own)).toList();
      for (Path other : others) {
        try {
          cleanOne(other, own);
        } catch (IOException | UncheckedIOException stays) {
          // another user's, or one that its process is about to lock or to delete
        }
      }
    }
  }

  private static void cleanOne(Path other, Path own) throws IOException {
    boolean mine =
        Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
            && Files.getOwner(other).equals(Files.getOwner(own));
    if (mine) {
      try (FileChannel dead = locked(other.resolve(LOCK), StandardOpenOption.WRITE)) {
        if (dead != null) {
          delete(other);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      delete(path);
      lock.close();
    } catch (IOException | UncheckedIOException e) {
      throw new InputError("temporary files are left in '%s'".formatted(path));
    }
  }

  /** Deletes a folder; links in it, not what they point to. */
  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(p);
      }
    }
  }
}
