package footnote.settings;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/** What the value of a key has to look like. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates hold no state
enum Shape {
  PATH("a folder, such as documents", Shape::isPath),
  SECRET("one word without blanks", value -> value.chars().noneMatch(Character::isWhitespace)),
  ADDRESS("an address such as https://example.org", Shape::isAddress),
  SWITCH("true or false", value -> value.matches("true|false")),
  HOST("a host such as 127.0.0.1 or localhost", Shape::isHost),
  HOSTS("names with commas between them, such as notes.example.org", Shape::areHosts),
  PEOPLE("numbers of people with commas between them, such as 123456789", Shape::arePeople),
  PORT("a port from 1 to 65535, or 0 for any that is free", value -> isWhole(value, 0, 65_535)),
  QUOTES("a whole number from 1 to 3", value -> isWhole(value, 1, 3)),
  MINUTES("a whole number of minutes from 1 to 10080", value -> isWhole(value, 1, 10_080)),
  CONFIDENCE("a number from 0 to 1, such as 0.5", Shape::isShare);

  private final String right;
  private final Predicate<String> fits;

  Shape(String right, Predicate<String> fits) {
    this.right = right;
    this.fits = fits;
  }

  /** What would be right, to follow "expected". */
  String right() {
    return right;
  }

  boolean fits(String value) {
    return fits.test(value);
  }

  private static boolean isWhole(String value, int least, int most) {
    if (!value.matches("[0-9]{1,9}")) {
      return false;
    }
    int number = Integer.parseInt(value);
    return least <= number && number <= most;
  }

  private static boolean isShare(String value) {
    return value.matches("0|1|0?\\.[0-9]{1,9}|[01]\\.0{1,9}");
  }

  private static boolean isAddress(String value) {
    try {
      URI address = URI.create(value);
      return address.getHost() != null && value.matches("https?://.*");
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  /** A name or an IP address; IPv6 without brackets. */
  private static boolean isHost(String value) {
    return value.matches("[A-Za-z0-9._:-]{1,253}");
  }

  private static boolean areHosts(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).allMatch(Shape::isHost);
  }

  private static boolean arePeople(String value) {
    return value.matches("[0-9]{1,18}(\\s*,\\s*[0-9]{1,18})*");
  }

  private static boolean isPath(String value) {
    try {
      return !Path.of(value).toString().isEmpty();
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }
}
