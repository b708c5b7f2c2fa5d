package footnote.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which what was worked out from a text is found again. */
public final class Sha256 {

  /** Bytes of a key; the rest of the hash is left out. */
  private static final int KEY = 16;

  private Sha256() {}

  /** The first 16 bytes of the SHA-256 of {@code text} in UTF-8. */
  public static ByteBuffer key(String text) {
    return ByteBuffer.wrap(of(text.getBytes(StandardCharsets.UTF_8)), 0, KEY).slice();
  }

  /** The SHA-256 of {@code parts}, one behind the other, in 64 hexadecimal digits. */
  public static String hex(byte[]... parts) {
    return HexFormat.of().formatHex(of(parts));
  }

  private static byte[] of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
