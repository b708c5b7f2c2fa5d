package footnote.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which what was worked out from a text is found again. */
public final class Sha256 {

  /** Bytes of a key; the rest of the hash is left out. */
  private static final int KEY = 16;

  private Sha256() {}

  /** The first 16 bytes of the SHA-256 of {@code text} in UTF-8. */
  public static ByteBuffer key(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash, 0, KEY).slice();
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
