package org.certalign.audit.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a certificate's content: of its JSON without space, keys in the order of the file,
 * the field with the hash left out. It finds accidents and careless edits; who edits with care can
 * compute it anew.
 */
public final class ContentHash {
  /** The field of a certificate that holds it. */
  public static final String FIELD = "sha256";

  private static final ObjectMapper JSON = new ObjectMapper();

  private ContentHash() {}

  /** The hash, in hexadecimal digits. */
  public static String of(ObjectNode certificate) {
    ObjectNode content = certificate.deepCopy();
    content.remove(FIELD);
    try {
      byte[] text = JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("a tree can be written, and every Java has SHA-256", e);
    }
  }
}
