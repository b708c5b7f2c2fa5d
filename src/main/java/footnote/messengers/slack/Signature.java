package footnote.messengers.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells what Slack has signed from what it has not: HMAC-SHA256 over "v0", the second and the body
 * as it came (docs.slack.dev, "Verifying requests from Slack").
 */
final class Signature {

  static final String TIMESTAMP = "X-Slack-Request-Timestamp";
  static final String SIGNATURE = "X-Slack-Signature";

  /** "If the timestamp is more than five minutes from local time, it could be a replay attack". */
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LONGEST_TIMESTAMP = 12;

  private final SecretKeySpec key;
  private final Clock clock;

  Signature(String secret, Clock clock) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /**
   * Whether Slack signed {@code body}, within the last minutes. Takes as long for a wrong signature
   * as for a nearly right one.
   *
   * @param timestamp seconds since 1970, as it came
   * @param signature "v0=" and 64 digits, as it came
   */
  boolean covers(byte[] body, Optional<String> timestamp, Optional<String> signature) {
    return timestamp.filter(this::isRecent).isPresent()
        && signature.isPresent()
        && MessageDigest.isEqual(
            bytes(sign(timestamp.get(), body)), signature.get().getBytes(StandardCharsets.UTF_8));
  }

  private boolean isRecent(String timestamp) {
    if (timestamp.length() > LONGEST_TIMESTAMP || !timestamp.matches("\\d+")) {
      return false;
    }
    long age = clock.instant().getEpochSecond() - Long.parseLong(timestamp);
    return Math.abs(age) <= WINDOW.toSeconds();
  }

  /** The signature of {@code body} at that second. */
  String sign(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(bytes("v0:" + timestamp + ":"));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
