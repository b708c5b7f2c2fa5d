package footnote.answers.fitting;

import footnote.answers.spots.NameSpots;
import footnote.answers.spots.NumberSpots;
import footnote.positions.Places;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence must give to answer at all, however near it is: a reason where one is asked for,
 * a number, a name.
 */
public final class Needed {

  private static final Pattern COUNT = Pattern.compile("(?i)\\bhow (?:many|much)\\b");

  private static final Pattern QUANTITY = GivenWords.anyOfSets("quantity");

  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)\\bhow (?:much(?! of\\b)|big|large|high)\\b(?!.*\\b(?:"
              + GivenWords.expressionOfSets("change")
              + ")\\b).*\\b(?:"
              + GivenWords.expressionOfSets("sum")
              + ")\\b");

  private static final Pattern MEASURED =
      Pattern.compile("^[ -]?(?:" + GivenWords.expressionOfSets("measure") + ")\\b");

  /** What is counted, right behind its number: "researchers". */
  private static final Pattern THING =
      Pattern.compile(
          "^ ((?!(?:was|has|is|as|this|its|his|less|plus|versus|across|perhaps|besides|thus|towards)\\b)"
              + "\\p{Ll}+s|people|staff|men|women|children)\\b");

  private static final Pattern CURRENCY =
      Pattern.compile("(?:" + GivenWords.expressionOfSets("currency") + ")");

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?i)\\bwho (?:then |now |currently )?(?:"
              + GivenWords.expressionOfSets("leads", "follows")
              + ")\\b");

  private static final Pattern ANOTHER = GivenWords.anyOfSets("another");

  private static final Pattern OPPOSES =
      Pattern.compile(
          "(?i)^(?:who|which)\\b.*\\b(?:" + GivenWords.expressionOfSets("opposes") + ")\\b");

  /** "Ann Lee, since 2020" says nothing: it has names and numbers only. */
  private static final Pattern SAYS =
      Pattern.compile("\\b(?!(?:since|until|till|from|and|for|the|now)\\b)\\p{Ll}{3,}");

  private static final Pattern OPPOSITION = GivenWords.anyOfSets("opposition");

  private static final Pattern OTHER_MIND =
      Pattern.compile(
          "(?i)^(?:and |but |so )?(?:has|have|had|did|does|do) .*\\bchanged? (?:his|her|its|their)"
              + " (?:mind|view|position|stance|opinion|tune)s?\\b");

  private static final Pattern TURNED = GivenWords.anyOfSets("turned");

  private static final Pattern WHO =
      Pattern.compile("(?i)^(?:and |but |so )?(?:who|whom|whose)\\b");

  private static final Pattern SOMEBODY = GivenWords.anyOfSets("somebody");

  /** "teacher", but not "October" */
  private static final Pattern AGENT =
      Pattern.compile("\\b\\p{Ll}*(?:" + GivenWords.expressionOfSets("agent") + ")\\b");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:by|is|are|was|were) (?:an?|the|its|their)? ?(?:\\p{L}+ ){0,2}(?:"
              + GivenWords.expressionOfSets("body")
              + ")\\b");

  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:" + GivenWords.expressionOfSets("nameless") + ")(?:['’]s?)?$");

  private static final Pattern RUNS = GivenWords.anyOfSets("runs");

  private static final Pattern TOWN =
      Pattern.compile("(?i)\\b(?:which|what) (?:\\p{L}+ )?(?:city|town|village|capital)\\b");

  private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Hh]e|[Ss]he|I)\\b");

  private final Places places;

  public Needed(Places places) {
    this.places = places;
  }

  /**
   * Whether {@code sentence} gives it.
   *
   * @param days the dates in it, in its own offsets: they are never a number or a name
   */
  public boolean isGiven(Question question, Passage sentence, List<Span> days) {
    String text = sentence.line();
    if (Ages.areAsked(question) && !Ages.mayBeTold(text)) {
      return false;
    }
    if (OTHER_MIND.matcher(question.text()).find() && !TURNED.matcher(text).find()) {
      return false;
    }
    return switch (question.wants()) {
      case REASON -> Reasons.mayBeGiven(text);
      case NUMBER -> isCounted(question, text, new NumberSpots(question, text, days, List.of()));
      case PERSON, OFFICE ->
          !WHO.matcher(question.text()).find() || isSomebodyNamed(question, text, days);
      case PLACE -> !TOWN.matcher(question.text()).find() || isTownNamed(question, text, days);
      case STANCE ->
          SAYS.matcher(text).find()
              && (!OPPOSES.matcher(question.text()).find() || OPPOSITION.matcher(text).find());
      default -> true;
    };
  }

  /** A country is no town. */
  private boolean isTownNamed(Question question, String text, List<Span> days) {
    return new NameSpots(question, text, days)
        .words().stream().anyMatch(name -> !places.in(name).contains(name));
  }

  private static boolean isCounted(Question question, String text, NumberSpots numbers) {
    if (MONEY.matcher(question.terms()).find()) {
      return numbers.all().stream()
          .anyMatch(number -> !isMeasured(number, text) && !isOfThings(number, text));
    }
    return !COUNT.matcher(question.terms()).find()
        || QUANTITY.matcher(text).find()
        || !numbers.all().isEmpty();
  }

  private static boolean isMeasured(Span number, String text) {
    return number.in(text).matches(".*(?:%|per ?cent|°).*")
        || MEASURED.matcher(text.substring(number.end())).find();
  }

  /** "Thirty-five researchers" are no sum of money. */
  private static boolean isOfThings(Span number, String text) {
    Matcher thing = THING.matcher(text.substring(number.end()));
    return thing.find()
        && !text.substring(number.start(), number.end()).matches("[$€£¥].*")
        && !CURRENCY.matcher(thing.group(1)).matches();
  }

  /** Who holds an office has a name, which is neither a place's nor an abbreviation. */
  private boolean isSomebodyNamed(Question question, String text, List<Span> days) {
    NameSpots spots = new NameSpots(question, text, days);
    List<String> names = spots.words();
    if (spots.asksWhoSomebodyIs()) {
      return true;
    }
    if (question.wants() != Wants.OFFICE && !HOLDS.matcher(question.text()).find()) {
      return !names.isEmpty() || isSomebodyTold(text);
    }
    boolean other = ANOTHER.matcher(question.text()).find();
    boolean pronoun = !other && PRONOUN.matcher(text).find();
    boolean named = question.wants() != Wants.OFFICE && RUNS.matcher(question.text()).find();
    boolean body = !other && question.wants() != Wants.OFFICE && BODY.matcher(text).find();
    return pronoun
        || body
        || names.stream().anyMatch(name -> isPerson(name) || (named && isNameless(name)));
  }

  private static boolean isSomebodyTold(String text) {
    return SOMEBODY.matcher(text).find() || AGENT.matcher(text).find();
  }

  /**
   * Whether somebody's name is left once the places in it are taken out: "US President Joe Biden".
   */
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
    return rest.matches(".*\\p{Lu}\\p{Ll}.*") && !isNameless(rest);
  }

  private static boolean isNameless(String name) {
    return NAMELESS.matcher(name.strip()).find();
  }
}
