package org.certalign.certify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Random streams that depend on nothing but a number and a name: no seed is chosen by hand, none
 * depends on threads.
 */
final class Seed {
  private Seed() {}

  /** The stream that belongs to the run's seed and the given name. */
  static UniformRandomProvider stream(long seed, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
      digest.update(name.getBytes(StandardCharsets.UTF_8));
      return RandomSource.SPLIT_MIX_64.create(ByteBuffer.wrap(digest.digest()).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
