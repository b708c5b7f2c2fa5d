package footnote.feedback;

import footnote.chat.Message.Place;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names rooms so that the book can tell them apart and nobody else can tell which they are: a keyed
 * hash, for the number of a chat is soon guessed from a plain one.
 */
final class Rooms {
  private static final String HASH = "HmacSHA256";
  private static final int BYTES = 16;

  private final byte[] key;

  Rooms(byte[] key) {
    this.key = key.clone();
  }

  String name(Place place) {
    String room = place.messenger() + "\n" + place.room() + "\n" + place.thread().orElse("");
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(key, HASH));
      byte[] hash = mac.doFinal(room.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HASH, e);
    }
  }
}
