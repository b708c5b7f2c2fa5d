package footnote.positions.grammar;

import footnote.positions.Setting;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who says "I" in an interview, and is "you" there: not who wrote it down. */
final class Interviews {

  private static final String NAME =
      "(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*";

  private static final String BEGINS = "(?:^|[\\n.?!”\"] ?)";

  private static final String ASKING =
      "(?:you|your|what|when|how|why|where|did|do|does|are|were|have|can|could|will|would)\\b";

  /** "Mrs Solberg, why did you", "Hanna Ekroth, you joined Solvang in 2004: why?" */
  private static final Pattern ADDRESSED =
      Pattern.compile(BEGINS + "(" + NAME + "), " + ASKING + "[^.?!\\n]*\\?");

  /** A question to somebody. */
  private static final Pattern QUESTION =
      Pattern.compile("(?i)" + BEGINS + "[^.?!\\n]*\\byour?\\b[^.?!\\n]*\\?");

  /** "Ann Lee: I never wanted to be mayor" */
  private static final Pattern TITLE =
      Pattern.compile("^(" + NAME + "): (?:[“\"‘']|(?:I|[Mm]y|[Ww]e)\\b)");

  private static final Pattern CALLED =
      Pattern.compile("^(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame)\\b");

  private static final Pattern TALK =
      Pattern.compile(
          "(?i)\\binterview|\\bwe (?:met|asked|spoke)\\b|\\b(?:talk|speak|spoke)\\p{L}* (?:to|with)\\b");

  private Interviews() {}

  /**
   * Who is asked in what stands around {@code sentence}; empty where it is no interview.
   *
   * @param fullest gives somebody the fullest name that is told
   */
  static Optional<String> speaker(Setting setting, String sentence, UnaryOperator<String> fullest) {
    String text = setting.earlier() + "\n" + setting.before() + sentence;
    if (text.indexOf('?') < 0) {
      return Optional.empty();
    }
    boolean talk = isTalk(setting);
    Optional<String> asked = Optional.empty();
    Matcher addressed = ADDRESSED.matcher(text);
    while (addressed.find()) {
      if (isSomebody(addressed.group(1), setting) && (talk || isAlone(addressed, text))) {
        asked = somebody(fullest.apply(addressed.group(1)), setting).or(last(asked));
      }
    }
    return asked.or(
        () -> QUESTION.matcher(text).find() ? ofTitle(setting, fullest) : Optional.empty());
  }

  private static Supplier<Optional<String>> last(Optional<String> asked) {
    return () -> asked;
  }

  /** Whether the question is a paragraph of its own; in others a story is told. */
  private static boolean isAlone(Matcher question, String text) {
    int start = question.start(1);
    boolean opens = start == 0 || "\n“\"".indexOf(text.charAt(start - 1)) >= 0;
    return opens && (question.end() == text.length() || text.charAt(question.end()) == '\n');
  }

  private static boolean isTalk(Setting setting) {
    return TITLE.matcher(setting.title()).find() || TALK.matcher(opening(setting)).find();
  }

  /** The title and the first paragraph. */
  private static String opening(Setting setting) {
    int next = setting.earlier().indexOf('\n', setting.title().length() + 1);
    return next < 0 ? setting.earlier() : setting.earlier().substring(0, next);
  }

  /** "In Leith Harbour, what did" has the form of a name too. */
  private static boolean isSomebody(String called, Setting setting) {
    return CALLED.matcher(called).find()
        || Genders.isGiven(called)
        || (Mentions.people(called).contains(called) && setting.known().contains(called));
  }

  /** Whom the title names before its colon, or its first lines where they tell of a talk. */
  private static Optional<String> ofTitle(Setting setting, UnaryOperator<String> fullest) {
    Matcher named = TITLE.matcher(setting.title());
    if (named.find() && isSomebody(named.group(1), setting)) {
      return somebody(fullest.apply(named.group(1)), setting);
    }
    String opening = opening(setting);
    return TALK.matcher(opening).find()
        ? Mentions.people(opening).stream()
            .filter(name -> !setting.author().contains(name))
            .findFirst()
            .map(fullest)
        : Optional.empty();
  }

  private static Optional<String> somebody(String name, Setting setting) {
    boolean full = FullNames.isFull(name) && !setting.author().contains(name);
    return full ? Optional.of(name) : Optional.empty();
  }
}
