package footnote.questions;

import footnote.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads over slips of the pen: a word that neither the library nor English knows is taken for the
 * library's word it is nearest to, and names are written large in a question all in lower case.
 */
public final class Spelling {

  private static final int SHORTEST = 4;

  /** From this length on two slips are read over. */
  private static final int LONG = 8;

  private static final int MOST_SLIPS = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?");

  /** Words of questions, which the documents may not have. */
  private static final Set<String> ASKING =
      Set.of(
          "when",
          "what",
          "where",
          "which",
          "who",
          "whose",
          "since",
          "until",
          "long",
          "many",
          "much",
          "happened",
          "before",
          "after",
          "between",
          "date",
          "year",
          "month",
          "timeline",
          "position",
          "article",
          "document",
          "published",
          "first",
          "during",
          "about");

  /** "To the us" is a country; "tell us" is not. */
  private static final Pattern THE_US = Pattern.compile("\\b(the) us\\b");

  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?i)\\b(?:did|does|do|has|had|have|will) $"
              + "|\\b(?:when|where|who|why|how|what|which) (?:was|were|is|are) $");

  /** Behind it stands what somebody will do, and not who: "who will succeed her". */
  private static final Pattern WHO_WILL =
      Pattern.compile("(?i)^(?:(?:and|but|so) )?who (?:will|would|has|had|have|does) $");

  private final Lexicon library;
  private final Predicate<String> english;

  /**
   * @param library the words that can be meant
   * @param english whether a word, in lower case, is a common one and therefore no slip
   */
  public Spelling(Lexicon library, Predicate<String> english) {
    this.library = library;
    this.english = english;
  }

  /** Reads every question as it is written. */
  static Spelling asWritten() {
    return new Spelling(Lexicon.EMPTY, word -> true);
  }

  /**
   * A question as it was read.
   *
   * @param slips the words that were taken for others, in order
   */
  record Reading(String text, List<Slip> slips) {
    Reading {
      slips = List.copyOf(slips);
    }
  }

  Lexicon library() {
    return library;
  }

  Reading read(String written) {
    List<Slip> slips = new ArrayList<>(Initials.in(written, library));
    String question = Initials.mended(written, slips);
    boolean small = written.chars().skip(1).noneMatch(Character::isUpperCase);
    StringBuilder text = new StringBuilder();
    Matcher word = WORD.matcher(question);
    int end = 0;
    while (word.find()) {
      text.append(question, end, word.start());
      text.append(read(word.group(), text.toString(), small, slips));
      end = word.end();
    }
    String read = text + question.substring(end);
    return new Reading(small ? THE_US.matcher(read).replaceAll("$1 US") : read, slips);
  }

  private String read(String written, String before, boolean small, List<Slip> slips) {
    String word = written.replaceFirst("['’]s$", "");
    String ending = written.substring(word.length());
    if (Token.telling(word).isEmpty()) {
      return written;
    }
    if (!isKnown(word) && slips.size() < MOST_SLIPS) {
      Optional<String> meant = meant(word);
      if (meant.isPresent()) {
        slips.add(new Slip(word, meant.get()));
        return meant.get() + ending;
      }
    }
    boolean name = small && !before.isEmpty() && isUnknownName(word, before);
    return small ? library.name(word).orElse(name ? large(word) : word) + ending : written;
  }

  private boolean isKnown(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return word.length() < SHORTEST
        || ASKING.contains(lower)
        || library.count(lower) > 0
        || library.words().isEmpty()
        || isInflected(lower)
        || english.test(lower);
  }

  /** Another form of a word of the library: "visits" where it has "visit". */
  private boolean isInflected(String word) {
    String stem = Token.stem(word);
    return Stream.of(stem, stem + "s", stem + "ed", stem + "ing", stem + "e", stem + "es")
        .anyMatch(form -> library.count(form) > 0 || english.test(form));
  }

  /** "when did merkel visit": whom nobody knows is still somebody. */
  private boolean isUnknownName(String word, String before) {
    return word.length() >= SHORTEST
        && library.count(word) == 0
        && !isInflected(word.toLowerCase(Locale.ROOT))
        && AUXILIARY.matcher(before).find()
        && !WHO_WILL.matcher(before).find();
  }

  private static String large(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private record Candidate(String word, int slips, boolean name, int count) {}

  /** The nearest word; of those as near a name first, then the one that stands most often. */
  private Optional<String> meant(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    boolean named = Character.isUpperCase(written.charAt(0));
    int most = lower.length() >= LONG ? 2 : 1;
    return Stream.concat(library.words().stream(), ASKING.stream())
        .filter(word -> word.length() >= SHORTEST && word.charAt(0) == lower.charAt(0))
        .filter(word -> Math.abs(word.length() - lower.length()) <= most)
        .map(word -> candidate(lower, word, most))
        .filter(candidate -> candidate.slips <= most && (!named || candidate.name))
        .min(
            Comparator.comparingInt(Candidate::slips)
                .thenComparing(candidate -> !candidate.name)
                .thenComparing(Comparator.comparingInt(Candidate::count).reversed())
                .thenComparing(Candidate::word))
        .map(candidate -> library.name(candidate.word).orElse(candidate.word));
  }

  private Candidate candidate(String written, String word, int most) {
    return new Candidate(
        word,
        Slips.between(written, word, most),
        library.name(word).isPresent(),
        library.count(word));
  }
}
