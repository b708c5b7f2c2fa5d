package footnote.answers.sides;

import footnote.dates.CalendarNames;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a sentence says in a few words what a stance is on: "the toll" of "opposes the toll
 * as unfair". It is shown to readers, so that it is found only beside the words that take the side,
 * and never where it would be half a clause.
 */
final class SaidMatter {

  private static final int MOST_WORDS = 7;

  private static final String PREPOSITION =
      "(?:of|for|in|on|to|with|between|from|at|into|over|against|about|among|towards?)";

  private static final String TIME =
      "(?:\\d|" + CalendarNames.ALTERNATIVES + "|the (?:start|beginning|outset))";

  /** Behind a matter, how or why somebody takes the side: "with all my heart", "on condition". */
  private static final String MANNER =
      "(?:throughout|regardless|whatever|however|instead|anyway|all along|provided|providing"
          + "|due to|owing to|thanks to|not least|unless|except"
          + "|on (?:condition|(?:the|one|strict) condition|account|(?:\\p{L}+ )?grounds|behalf)"
          + "|on principle|in (?:principle|protest|vain|spite of|view of|(?:the )?light of|the hope)"
          + "|in (?:the|no) (?:\\p{L}+ )?(?:terms|words)|in (?:public|private|part|full|general)$"
          + "|for (?:fear|want|lack|the sake) of|for (?:\\p{L}+ )?reasons"
          + "|with (?:\\p{L}+ ){0,3}(?:hearts?|enthusiasm|vigou?r|regrets?|pleasure|passion|might"
          + "|reservations|misgivings|voice|conviction)"
          + "|to the (?:hilt|last|end|full)(?! of)|to (?:some|a (?:\\p{L}+ )?) ?extent"
          + "|from the (?:start|outset|beginning|first)"
          + "|tooth and nail|root and branch|out of hand|through and through)";

  /** An adverb, which is no part of "the only bridge", nor "the supply" one. */
  private static final String ADVERB =
      "(?<!\\b(?:the|an?|any|some|this|its|his|her|their|our|of|and)) (?:outright"
          + "|(?!(?:family|supply|assembly|monopoly|reply|ally|early|daily|weekly|monthly|yearly"
          + "|elderly|friendly|July|Italy)\\b)[\\p{L}-]+ly)\\b";

  /** What does not belong to the matter any more. */
  private static final Pattern STOP =
      Pattern.compile(
          "[,.:](?!\\d)|[;!?\"“”()–—]| (?:as|which|who|whom|whose|that|because|since|if|when|while|where"
              + "|whereas|although|though|but|after|before|until|without|during|unless|so|than|by"
              + "|despite|amid|under|once|twice|again|too|either|now|still|altogether|yesterday|today"
              + "|at first|at once|at all|at last|last \\p{L}+"
              + "|"
              + MANNER
              + "|all (?:his|her|its|their) li\\p{L}+"
              + "|for (?:\\p{L}+ )?(?:years|months|weeks|decades|days|hours)"
              + "|[\\p{L}\\d]+ (?:years?|months?|weeks?) ago)\\b"
              + "| (?:in|on|since|from|at) "
              + TIME
              + "|"
              + ADVERB);

  /** In "considers the shoes a disgrace" the second article begins what is thought of them. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?<!\\b"
              + PREPOSITION
              + "|\\b(?:and|or|by|all|both))(?<!ing) (?:an?|the) "
              + "(?!(?:minute|hour|day|night|week|month|year|term|head|litre|tonne|mile|time)\\b(?! of))"
              + "(?!.*\\bto\\b)");

  /** "and" that joins a second matter or a verb, and not two things of one kind. */
  private static final Pattern AND =
      Pattern.compile(" and (?!(?:the|an?|its|his|her|their|all)\\b|\\p{Lu})");

  private static final Pattern HUNG = Pattern.compile(" " + PREPOSITION + "\\b");

  private static final Pattern DANGLING =
      Pattern.compile(
          "(?:(?:^| )(?:an?|the|and|or|not|even|just|only|long|soon|simply|"
              + PREPOSITION
              + "))+$");

  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\b(?:will|would|shall|could|should|can|cannot|may|might|must|is|are|was|were|has|have|had"
              + "|does|did|(?<!to )be)\\b");

  /** What begins no noun phrase, and what points at a matter that stands elsewhere. */
  private static final Pattern NO_START =
      Pattern.compile(
          "(?i)(?:and|or|not|if|unless|because|since|until|when|where|while|although|though|but|like|let"
              + "|sharply|\\p{L}+ly|by|as|up to|out of|"
              + PREPOSITION
              + ")\\b.*|.* (?:it|them|him|her|me|us)|(?:it|this|that|them|these|those|he|she|they|we|you|him|me|us|i|one|so|such|both"
              + "|neither|none|all|anything|everything|nothing|who|which|what|there)(?: to .*)?"
              + "|(?:this|that|these|those|them|one|all|both) (?:as|so|too|"
              + PREPOSITION
              + ")\\b.*"
              + "|(?:it|them|he|she|they|we|you|him|me|us|i|who|which|what|there) .*");

  /** "opposed to": what follows is a thing. */
  private static final Pattern TO_THING =
      Pattern.compile(
          "(?i).*\\b(?:oppos|object|hostil|resist|averse|commit|agree|consent)\\p{L}* to");

  private static final Pattern DETERMINER =
      Pattern.compile(
          "(?:the|an?|any|all|such|this|these|that|those|his|her|its|their|our|your|my|some|every|each"
              + "|another|more|fewer|less|both|\\p{L}+ing) .*|\\p{Lu}.*|\\p{L}+ing");

  /** Stands between a matter and what is said of it: "the plan is a", "the ruling “". */
  private static final Pattern JUDGED =
      Pattern.compile("[\\s\"“‘]*(?:(?:as|an?|the|to be) )*[\"“‘]*");

  private static final Pattern COPULA =
      Pattern.compile(
          "\\s(?:is|was|are|were|has been|would be) (?:(?:an?|the|\\p{L}+ly) )*[\"“‘]*");

  /** "called the ruling unacceptable" */
  private static final Pattern JUDGING =
      Pattern.compile(
          ".*\\b(?:call|consider|deem|find|found|think|thought|brand|label|judge|declare|regard|dub)"
              + "\\p{L}{0,3} ");

  private static final String NAMES = "(?:the )?\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'.-]*)*";

  private static final Pattern NAME = Pattern.compile(NAMES);

  private static final Pattern DOER = Pattern.compile(NAMES + " to \\p{Ll}.*");

  private static final Pattern CLAUSE_START = Pattern.compile("(?:.*(?:\\bthat |, |[\"“‘]))?");

  private SaidMatter() {}

  /** Where in {@code sentence} the matter of {@code stance} stands; empty where it is vague. */
  static Optional<Span> in(String sentence, Stance stance) {
    String line = Passage.inLine(sentence);
    boolean told = stance.side() != Side.NEUTRAL && !about(stance).isBlank();
    return told
        ? place(line, stance).flatMap(start -> phrase(line, start, stance))
        : Optional.empty();
  }

  private static String about(Stance stance) {
    return Passage.inLine(stance.about());
  }

  /** Beside the words that take the side. */
  private static Optional<Integer> place(String sentence, Stance stance) {
    String about = about(stance);
    for (int at = sentence.indexOf(about); at >= 0; at = sentence.indexOf(about, at + 1)) {
      if (isBehind(sentence, at, stance) || isJudged(sentence, at, stance)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean isBehind(String sentence, int at, Stance stance) {
    Span cue = stance.span();
    boolean beside = at >= cue.end() && sentence.substring(cue.end(), at).isBlank();
    String words = cue.in(sentence);
    // "wants Oslo to pay" is no call for Oslo.
    if (stance.side() == Side.CALLS_FOR && isDoer(sentence.substring(at), about(stance))) {
      return false;
    }
    boolean deed = stance.side() == Side.CALLS_FOR && words.matches("(?i).*\\bto (?!see$)\\p{L}+");
    return (beside && !deed) || (at > cue.start() && at < cue.end());
  }

  /** A name behind which is told what it is to do. */
  private static boolean isDoer(String rest, String about) {
    return DOER.matcher(about).matches()
        || (NAME.matcher(about).matches() && rest.startsWith(about + " to "));
  }

  private static boolean isJudged(String sentence, int at, Stance stance) {
    int end = at + about(stance).length();
    if (end > stance.span().start()) {
      return false;
    }
    String between = sentence.substring(end, stance.span().start());
    boolean opens = CLAUSE_START.matcher(sentence.substring(0, at)).matches();
    boolean apart =
        !between.isBlank()
            || about(stance).contains(" as ")
            || JUDGING.matcher(sentence.substring(0, at)).matches();
    return (JUDGED.matcher(between).matches() && apart)
        || (COPULA.matcher(between).matches() && opens);
  }

  private static Optional<Span> phrase(String sentence, int start, Stance stance) {
    String about = about(stance);
    int begin = about.startsWith("like ") ? "like ".length() : 0;
    String phrase = cut(about.substring(begin));
    boolean bare = !DETERMINER.matcher(phrase).matches();
    String cue = stance.span().in(sentence);
    boolean infinitive = cue.endsWith(" to") && !TO_THING.matcher(cue).matches();
    boolean clause = cue.endsWith(" that") || cue.endsWith(" will") || cue.endsWith(" would");
    boolean vague =
        phrase.length() < 3
            || phrase.split(" ").length > MOST_WORDS
            || NO_START.matcher(phrase).matches()
            || CLAUSE.matcher(phrase).find()
            || (bare && (infinitive || clause));
    int from = start + begin;
    return vague ? Optional.empty() : Optional.of(new Span(from, from + phrase.length()));
  }

  private static String cut(String about) {
    String phrase = before(VERDICT, before(STOP, about));
    String single = before(AND, phrase);
    // Of "equal prizes for men and women" the first half would say less than is meant.
    String whole = single.equals(phrase) ? phrase : before(HUNG, single);
    for (int hung = whole.length(); whole.split(" ").length > MOST_WORDS && hung > 0; ) {
      hung = lastHung(whole);
      whole = hung > 0 ? whole.substring(0, hung) : whole;
    }
    return DANGLING.matcher(whole.strip()).replaceFirst("");
  }

  private static int lastHung(String phrase) {
    int last = -1;
    Matcher hung = HUNG.matcher(phrase);
    while (hung.find()) {
      last = hung.start();
    }
    return last;
  }

  private static String before(Pattern stop, String text) {
    Matcher found = stop.matcher(text);
    return found.find() ? text.substring(0, found.start()) : text;
  }
}
