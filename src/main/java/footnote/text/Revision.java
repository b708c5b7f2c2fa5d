package footnote.text;

import java.util.regex.Pattern;

/**
 * Which revision of a file: the SHA-256 of its bytes, or the first digits of that where an address
 * must be short.
 *
 * @param digits 12 to 64 lower-case hexadecimal digits
 */
public record Revision(String digits) {

  /** Digits of a whole SHA-256. */
  static final int WHOLE = 64;

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{12,64}");

  /** Throws {@link IllegalArgumentException} for anything else. */
  public Revision {
    if (!isOne(digits)) {
      throw new IllegalArgumentException("no revision: " + digits);
    }
  }

  static boolean isOne(String digits) {
    return DIGITS.matcher(digits).matches();
  }

  /** Whether no digit is left out. */
  public boolean isWhole() {
    return digits.length() == WHOLE;
  }

  /** Whether {@code document} was read from this revision. */
  public boolean isOf(Document document) {
    return document.source().sha256().startsWith(digits);
  }
}
