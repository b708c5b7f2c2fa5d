package footnote.formats;

import footnote.text.Block;
import footnote.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who signed a letter: the name below "Yours sincerely", or below all of what began with "Dear …".
 */
final class Signature {

  /** A letter is signed in its last lines; a postscript may follow. */
  private static final int LAST_LINES = 8;

  /** A name stands in so many of the last lines, where nothing above it closes the letter. */
  private static final int NAME_LINES = 4;

  private static final int LONGEST = 80;

  private static final int MOST_CLOSING_WORDS = 5;

  private static final Set<String> CLOSING = Byline.words("closing");

  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?:(?:Dear|DEAR|Hi|Hello) [^.!?]{1,60}|To (?:whom it may concern|the [Ee]ditors?))[,:]?");

  private static final Pattern SIGNED =
      Pattern.compile("^(" + PersonName.PEOPLE + ")(?:,\\s*(.*)|\\s*\\(.*\\))?$");

  private static final Pattern CALLED =
      Pattern.compile("(?i)(?:[\\p{L}'’&]+[ -]){0,5}?" + Byline.CALLING + "\\b.*");

  private Signature() {}

  /** Empty for what is no letter, or several, or is not signed in full. */
  static Optional<String> of(String text, List<Block> blocks) {
    long letters = blocks.stream().filter(block -> isSaluting(text, block.span())).count();
    if (letters > 1) {
      return Optional.empty();
    }
    List<String> lines = lastLines(text, blocks);
    return belowClosing(lines).or(() -> letters == 1 ? atEnd(lines) : Optional.empty());
  }

  private static boolean isSaluting(String text, Span block) {
    boolean mayBe = "DHT".indexOf(text.charAt(block.start())) >= 0;
    int end = Math.min(block.end(), block.start() + LONGEST);
    return mayBe
        && SALUTATION
            .matcher(text.substring(block.start(), end).split("\\R", 2)[0].stripTrailing())
            .matches();
  }

  /** Whether the lines above {@code day}, which stands in the last of {@code lines}, are a name. */
  static boolean isDated(String lines, Span day) {
    List<String> all = lines.lines().map(String::strip).toList();
    return all.size() > 1
        && day.start() > lines.lastIndexOf('\n')
        && SIGNED.matcher(all.get(0)).matches()
        && PersonName.isPeople(all.get(0).split(",", 2)[0]);
  }

  private static List<String> lastLines(String text, List<Block> blocks) {
    List<String> lines =
        blocks.subList(Math.max(0, blocks.size() - LAST_LINES), blocks.size()).stream()
            .flatMap(block -> block.span().in(text).lines())
            .map(String::strip)
            .toList();
    return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
  }

  private static Optional<String> belowClosing(List<String> lines) {
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .flatMap(i -> belowClosing(lines, i).stream())
        .findFirst();
  }

  /** The name may stand in the line that closes: "Yours sincerely, Ann Lee". */
  private static Optional<String> belowClosing(List<String> lines, int at) {
    String[] parts = lines.get(at).split(", ", 2);
    if (!isClosing(parts[0])) {
      return Optional.empty();
    }
    String below = at + 1 < lines.size() ? lines.get(at + 1) : "";
    Matcher signed = SIGNED.matcher(parts.length > 1 ? parts[1] : below);
    return signed.matches()
        ? Optional.of(signed.group(1)).filter(PersonName::isPeople)
        : Optional.empty();
  }

  private static boolean isClosing(String line) {
    String[] words = line.replaceFirst("[,.!]$", "").toLowerCase(Locale.ROOT).split(" ");
    return words.length <= MOST_CLOSING_WORDS && Arrays.stream(words).anyMatch(CLOSING::contains);
  }

  /** A name with what the person is behind or below it, or one that begins with a given name. */
  private static Optional<String> atEnd(List<String> lines) {
    int from = Math.max(0, lines.size() - NAME_LINES);
    return Stream.iterate(from, i -> i < lines.size(), i -> i + 1)
        .flatMap(i -> signed(lines, i).stream())
        .findFirst();
  }

  private static Optional<String> signed(List<String> lines, int at) {
    Matcher signed = SIGNED.matcher(lines.get(at));
    if (!signed.matches()) {
      return Optional.empty();
    }
    String name = signed.group(1);
    String below = at + 1 < lines.size() ? lines.get(at + 1) : "";
    String office = signed.group(2) == null ? below : signed.group(2);
    boolean called = CALLED.matcher(office).matches() && PersonName.isPeople(name);
    return called || PersonName.isSurelyPeople(name) ? Optional.of(name) : Optional.empty();
  }
}
