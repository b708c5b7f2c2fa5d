package footnote.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters, without losing one. */
final class Decoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoder() {}

  /**
   * UTF-8, or UTF-16 where a byte order mark says so, or windows-1252 where it is not valid UTF-8.
   * A byte order mark of UTF-8 stays in the text as its first character, so that offsets are those
   * of the decoded file. Empty for what is no text: it holds zero bytes.
   */
  static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(new String(bytes, StandardCharsets.UTF_16));
    }
    for (byte each : bytes) {
      if (each == 0) {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.of(new String(bytes, WINDOWS));
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
