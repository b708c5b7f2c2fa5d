package footnote.dates;

import footnote.dates.Tenses.Verb;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the verb that a date belongs to, and with it which way the date looks. */
final class Governing {

  private static final Pattern UNTIL = Pattern.compile("(?i)\\b(?:until|till)(?: the)?$");

  /** "Has joined on loan until January", "is closed until May": not over yet. */
  private static final Pattern GOING_ON =
      Pattern.compile(
          "(?i)\\b(?:has|have|is|are|runs?|lasts?|remains?|stays?|on loan|caretaker|interim|acting)\\b"
              + "(?!.*\\b(?:was|were|had|did|that|who|which|when)\\b)");

  private static final Pattern WORDS_BEFORE =
      Pattern.compile("(?i)\\b(?:had|after|earlier|before|previously)\\b(?!.*\\bby\\b)");

  private static final Pattern DEADLINE = Pattern.compile("(?i)\\bdeadline(?:,| of| on| is)*$");

  private static final Pattern EVERY_YEAR =
      Pattern.compile(
          "(?i)\\b(?:(?:every|each)(?: single)? (?:year|spring|summer|autumn|fall|winter|january"
              + "|february|march|april|may|june|july|august|september|october|november|december"
              + "|easter|christmas)|annually|(?:once|twice) a year)\\b");

  private static final Pattern FROM_TO = Pattern.compile("(?i)(?:between|from)\\b.*");

  private static final Pattern TO_COME =
      Pattern.compile(
          " (?:for|by|effective(?: from| on)?|with effect from|as from|as of)(?: the)?$");

  private final SentenceAround sentence;
  private final String before;
  private final ClauseAround clause;

  private Governing(SentenceAround sentence) {
    this.sentence = sentence;
    this.before = sentence.before();
    this.clause = new ClauseAround(sentence);
  }

  /** Which way the date in {@code sentence} looks. */
  static Direction of(SentenceAround sentence) {
    return new Governing(sentence).direction();
  }

  private Direction direction() {
    if (EVERY_YEAR.matcher(sentence.text()).find()) {
      return Direction.YEARLY;
    }
    if (isUntil() && GOING_ON.matcher(before).find()) {
      return Direction.AHEAD;
    }
    Optional<Verb> verb = verb();
    Direction tense = verb.map(this::tense).orElse(Direction.OPEN);
    if (DEADLINE.matcher(before.strip()).find() && !tense.isPast()) {
      return Direction.AHEAD;
    }
    if (isSince() && !tense.isPast()) {
      return Direction.LATELY;
    }
    boolean told = tense == Direction.BACK || verb.isEmpty();
    return told && WORDS_BEFORE.matcher(before).find() ? Direction.EARLIER : tense;
  }

  private Direction tense(Verb verb) {
    return switch (verb.tense()) {
      case AHEAD ->
          Tenses.is("rules", verb.word()) && FROM_TO.matcher(sentence.words()).matches()
              ? Direction.YEARLY
              : Direction.AHEAD;
      case NOW -> isConditional(verb) ? Direction.AHEAD : Direction.NOW;
      case LATELY -> lately(verb);
      case BACK -> mayBeToCome(verb) ? Direction.LATER : Direction.BACK;
      default -> verb.tense();
    };
  }

  /** "if the duties are not gone by June" */
  private boolean isConditional(Verb verb) {
    return verb.end() <= before.length()
        && ClauseAround.words(before.substring(clause.start(verb.start()), verb.start()))
            .anyMatch(word -> Tenses.is("conditions", word));
  }

  /** "set it for 24 September", "asked them to pay in May", "was put off until May". */
  private boolean mayBeToCome(Verb verb) {
    if (verb.end() > before.length()) {
      return false;
    }
    String rest = before.substring(verb.start()).strip();
    boolean bid = Tenses.is("bids", verb.main()) && rest.matches("(?s).* to (?!\\p{L}+$).*");
    boolean moved = ClauseAround.words(rest).anyMatch(word -> Tenses.is("moved", word));
    return bid || TO_COME.matcher(rest).find() || (moved && (isUntil() || rest.endsWith(" to")));
  }

  /** "has proposed 6 December", "has been put off to May", "has been appointed from 1 July". */
  private Direction lately(Verb verb) {
    String lead = before.substring(Math.min(verb.end(), before.length())).strip();
    String first = sentence.words().toLowerCase(Locale.ROOT);
    if (isSince()) {
      return Direction.LATELY;
    }
    if ((Tenses.is("names", verb.main()) && lead.isEmpty()) || lead.matches("(?:.* )?(?:for|to)")) {
      return Direction.AHEAD;
    }
    boolean open = lead.matches("(?i).*\\b(?:from|by|of)(?: the)?") || first.startsWith("from");
    return open ? Direction.OPEN : Direction.LATELY;
  }

  private boolean isSince() {
    return sentence.words().toLowerCase(Locale.ROOT).startsWith("since");
  }

  private boolean isUntil() {
    String words = sentence.words().toLowerCase(Locale.ROOT);
    return words.startsWith("until")
        || words.startsWith("till")
        || UNTIL.matcher(before.strip()).find();
  }

  /** Behind a date that leads its clause, else before it, else behind it all the same. */
  private Optional<Verb> verb() {
    Optional<Verb> last = Tenses.in(before).stream().reduce((first, second) -> second);
    if (clause.isFront()) {
      return firstBehind(true).or(() -> last);
    }
    int start = clause.sentenceStart();
    return last.filter(verb -> verb.start() >= start)
        .or(() -> firstBehind(false))
        .or(() -> last.filter(verb -> verb.tense() == Direction.BACK));
  }

  private Optional<Verb> firstBehind(boolean front) {
    return Tenses.in(clause.behind(front)).stream()
        .findFirst()
        .map(verb -> verb.shift(sentence.date().end()));
  }
}
