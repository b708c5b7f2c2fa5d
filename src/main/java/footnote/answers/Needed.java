package footnote.answers;

import footnote.positions.Places;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a sentence must give to answer at all, however near it is: a reason where one is asked for,
 * a number, a name.
 */
final class Needed {

  private static final Pattern COUNT = Pattern.compile("(?i)\\bhow (?:many|much)\\b");

  /** How many there were may be told without a number. */
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?i)\\b(?:several|many|few|fewer|no|none|nobody|nothing|both|dozens|hundreds|thousands"
              + "|millions|most|all|every(?:one|body)?|whole|entire"
              + "|single|pair|couple|majority|double[ds]?)\\b");

  /** Asks for a sum; how much prices rose may be told in per cent. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)\\bhow (?:much(?! of\\b)|big|large|high)\\b"
              + "(?!.*\\b(?:rise|rose|fall|fell|grow|grew|drop\\p{L}*|increase\\p{L}*)\\b)"
              + ".*\\b(?:cost|costs|price|pay|pays|paid|spend|spent|spends|worth"
              + "|earns?|earned|loan|budget|fine|salary|fee|compensation|invest|invested|money|fund|grant"
              + "|subsidy|debt|sum)\\b");

  /** Behind a number that is no sum of money and counts no people or things. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "^[ -]?(?:per cent|percent|(?:kilo|centi|milli)?met(?:re|er)s?|km|miles?|feet|hectares?|acres?"
              + "|tonnes?|tons?|kilos?|degrees?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?"
              + "|seasons?|times)\\b");

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?i)\\bwho (?:then |now |currently )?(?:heads|headed|leads|led|chairs|chaired|presides|presided|runs|ran"
              + "|commands|commanded|coaches|coached|manages|managed|captains|captained|directs|directed"
              + "|follows|followed|succeeds|succeeded|replaces|replaced|took over|came (?:before|after))\\b");

  /** Asks for another than the one whom the question names: "she" may be that one. */
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "(?i)\\b(?:follow|succe|replac)\\p{L}+|\\b(?:before|after|predecessor|successor)\\b");

  private static final Pattern OPPOSES =
      Pattern.compile(
          "(?i)^(?:who|which)\\b.*\\b(?:oppos\\p{L}+|against|reject\\p{L}*|critici\\p{L}+|object\\p{L}* to)\\b");

  /** Words that are found where somebody is told to oppose something, more than in other text. */
  private static final Pattern OPPOSITION =
      Pattern.compile(
          "(?i)\\b(?:oppos\\p{L}+|against|reject\\p{L}*|critici\\p{L}+|object\\p{L}*|condemn\\p{L}*|refus\\p{L}+"
              + "|protest\\p{L}*|den(?:y|ies|ied)|disagree\\p{L}*|doubt\\p{L}*|not|no|nor|never|cannot"
              + "|un(?:happy|fair|acceptable|willing|just|wise|necessary|popular|lawful)"
              + "|insult\\p{L}*|wrong|mistake\\p{L}*|fear\\p{L}*|warn\\p{L}*|concern\\p{L}*|dismiss\\p{L}*|resist\\p{L}*"
              + "|block\\p{L}*|veto\\p{L}*|dissent\\p{L}*|hostil\\p{L}+|su(?:e|ed|ing)|lawsuit|s[ck]epti\\p{L}+"
              + "|worr\\p{L}+|complain\\p{L}*|attack\\p{L}*|blam\\p{L}+|regret\\p{L}*|deplor\\p{L}+|call(?:s|ed)"
              + "|instead|rather|march\\p{L}*|petition\\p{L}*|only|too|but|however|rebel\\p{L}*|strike|resign\\p{L}*"
              + "|threat\\p{L}*|drop\\p{L}*|stop\\p{L}*|scrap\\p{L}*|halt\\p{L}*|end(?:ed|ing)?|demand\\p{L}*"
              + "|\\p{L}+n['’]t|a (?:folly|disgrace|scandal|surrender|waste|danger)|\\p{L}+less)\\b");

  private static final Pattern WHO =
      Pattern.compile("(?i)^(?:and |but |so )?(?:who|whom|whose)\\b");

  /** Who did something may be told without a name: "a teacher", "she", "the council". */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|who|people|person|(?:\\p{Ll}*(?:men|man|women|woman|ists?"
              + "|ers?|ors?|ians?|ees?|ants?|members?|smiths?))|boards?|councils?|committees?|part(?:y|ies)"
              + "|courts?|compan(?:y|ies)|firms?|governments?|groups?|famil(?:y|ies)|sons?|students?|union"
              + "|residents?|kings?|queens?|chiefs?|parliament|public|parents|child(?:ren)?|states?"
              + "|countr(?:y|ies)|nations?|police|army|church)\\b");

  /** What runs or manages something may be a body. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:by|is|are|was|were) (?:an?|the|its|their)? ?(?:\\p{L}+ ){0,2}"
              + "(?:cooperatives?|compan(?:y|ies)|councils?"
              + "|committees?|trusts?|boards?|firms?|associations?|unions?|volunteers|famil(?:y|ies)|army|police"
              + "|church|government|state|monks|nuns|charity|agency)\\b");

  private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Hh]e|[Ss]he|I)\\b");

  private final Places places;

  Needed(Places places) {
    this.places = places;
  }

  /**
   * Whether {@code sentence} gives it.
   *
   * @param days the dates in it, in its own offsets: they are never a number or a name
   */
  boolean isGiven(Question question, Passage sentence, List<Span> days) {
    String text = sentence.text();
    return switch (question.wants()) {
      case REASON -> Reasons.mayBeGiven(text);
      case NUMBER -> isCounted(question, text, new NumberSpots(question, text, days, List.of()));
      case PERSON, OFFICE ->
          !WHO.matcher(question.text()).find() || isSomebodyNamed(question, text, days);
      case STANCE -> !OPPOSES.matcher(question.text()).find() || OPPOSITION.matcher(text).find();
      default -> true;
    };
  }

  private static boolean isCounted(Question question, String text, NumberSpots numbers) {
    if (MONEY.matcher(question.terms()).find()) {
      return numbers.all().stream().anyMatch(number -> !isMeasured(number, text));
    }
    return !COUNT.matcher(question.terms()).find()
        || QUANTITY.matcher(text).find()
        || !numbers.all().isEmpty();
  }

  private static boolean isMeasured(Span number, String text) {
    return number.in(text).matches(".*(?:%|per ?cent|°).*")
        || MEASURED.matcher(text.substring(number.end())).find();
  }

  /** Who holds an office has a name, which is neither a place's nor an abbreviation. */
  private boolean isSomebodyNamed(Question question, String text, List<Span> days) {
    NameSpots spots = new NameSpots(question, text, days);
    List<String> names = spots.words();
    if (spots.asksWhoSomebodyIs()) {
      return true;
    }
    if (question.wants() != Wants.OFFICE && !HOLDS.matcher(question.text()).find()) {
      return SOMEBODY.matcher(text).find() || !names.isEmpty();
    }
    boolean other = FOLLOWS.matcher(question.text()).find();
    boolean pronoun = !other && PRONOUN.matcher(text).find();
    boolean body = !other && question.wants() != Wants.OFFICE && BODY.matcher(text).find();
    return pronoun || body || names.stream().anyMatch(this::isPerson);
  }

  /** Whether a name is left once the places in it are taken out: "US President Joe Biden". */
  private boolean isPerson(String name) {
    String rest = name;
    List<String> called =
        places.in(name).stream()
            .flatMap(place -> places.of(place).stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String each : called) {
      rest = rest.replaceAll("\\b" + Pattern.quote(each) + "\\b(?:['’]s)?", " ");
    }
    return rest.matches(".*\\p{Lu}\\p{Ll}.*");
  }
}
