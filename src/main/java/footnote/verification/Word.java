package footnote.verification;

import footnote.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as it is compared.
 *
 * @param text as it stands there, with its "n't"
 * @param stem see {@link Token#stem}
 * @param opens whether it is the first, and capitalised for that
 */
record Word(String text, String stem, boolean opens) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’]t\\b)?");

  private static final Set<String> NEGATIONS =
      Set.of(
          "no", "not", "never", "none", "neither", "nor", "nobody", "nothing", "without", "cannot",
          "except", "unlike", "hardly", "rarely", "seldom", "instead", "rather", "least", "lack",
          "lacks", "lacking", "fail", "fails", "failed", "unable", "refuse", "refuses", "refused");

  private static final Pattern NOT = Pattern.compile("\\p{L}+n['’]t");

  /** Words that tell which kind of answer is wanted; few answers have them. */
  private static final Set<String> ASKING =
      Set.of(
          "type",
          "kind",
          "sort",
          "term",
          "name",
          "called",
          "year",
          "date",
          "day",
          "days",
          "month",
          "time",
          "times",
          "long",
          "happen",
          "happened",
          "position",
          "view",
          "views",
          "opinion",
          "stance",
          "think",
          "thinks",
          "believe",
          "want",
          "wants",
          "post",
          "hold",
          "author",
          "start",
          "started",
          "begin",
          "began",
          "begun",
          "end",
          "ended");

  /** Verbs that carry little; another says the same. */
  private static final Set<String> LIGHT =
      Set.of(
          "go", "goes", "going", "went", "gone", "take", "takes", "took", "taken", "make", "makes",
          "made", "get", "gets", "got", "give", "gives", "gave", "given", "come", "comes", "came",
          "spend", "spent", "become", "became");

  /** Small words that say how things lie; their opposites are looked for, not they. */
  private static final Set<String> LYING =
      Set.of("during", "under", "between", "over", "up", "out", "off", "use", "used", "using");

  /**
   * Small words that relate two things; the opposite of one may say the same the other way round.
   */
  private static final Set<String> RELATING =
      Set.of(
          "before", "after", "until", "till", "since", "above", "over", "below", "under", "beneath",
          "inside", "within", "outside", "beyond", "with", "without", "more", "less", "fewer");

  /** The words of {@code text}, in order. */
  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Word(word.group(), Token.stem(word.group()), words.isEmpty()));
    }
    return words;
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  boolean isNegation() {
    return NEGATIONS.contains(lower()) || NOT.matcher(lower()).matches();
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  boolean isName() {
    return !opens && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it relates two things, such as "before". */
  boolean isRelation() {
    return RELATING.contains(lower());
  }

  /** Whether it says something that an answer has to be about. */
  boolean isTelling() {
    return !isNegation()
        && !ASKING.contains(lower())
        && !LIGHT.contains(lower())
        && !LYING.contains(lower())
        && !Token.telling(text).isEmpty();
  }
}
