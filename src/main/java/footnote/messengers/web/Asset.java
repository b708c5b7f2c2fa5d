package footnote.messengers.web;

import footnote.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A file of the page, as it lies beside these classes.
 *
 * @param type its media type
 * @param bytes its content; never to be changed
 * @param tag another one for every other content, as HTTP's {@code ETag} wants it
 */
@SuppressWarnings("ArrayRecordComponent") // read-only: a copy would be waste
record Asset(String type, byte[] bytes, String tag) {

  /** Throws {@link NullPointerException} if the file is missing: then the program is not whole. */
  static Asset named(String name, String type) {
    try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(name), name)) {
      byte[] bytes = in.readAllBytes();
      return new Asset(type, bytes, '"' + Sha256.hex(bytes).substring(0, 20) + '"');
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
