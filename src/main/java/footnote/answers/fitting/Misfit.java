package footnote.answers.fitting;

import footnote.answers.quoting.Quoting;
import footnote.answers.sides.Asked;
import footnote.answers.spots.Lengths;
import footnote.answers.spots.Onsets;
import footnote.positions.Places;
import footnote.positions.reading.PositionBook;
import footnote.questions.Edge;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Leant;
import footnote.search.Narrator;
import footnote.search.Protagonist;
import footnote.search.Scores;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells of a sentence, however near, that it cannot answer: something that is asked for is lacking.
 */
public final class Misfit {

  /**
   * "When it rains, what falls?" asks for no date, and "When do treaties apply?" for none either.
   */
  private static final Pattern ASKS_MORE =
      Pattern.compile(
          "(?i)\\bwhen\\b.*\\b(?:what|which|who|whom|whose|how)\\b"
              + "|^(?:when|(?:on |at )?(?:which|what) (?:days?|times?)) (?:do|does|is|are)\\b");

  private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,3}(?:st|nd|rd|th)) (\\p{L}+)");

  /** "When did Biden visit": who did it. */
  private static final Pattern SUBJECT =
      Pattern.compile("(?i)\\b(?:did|does|do|was|were|is|are|has|have|had|will|would) $");

  private static final String BODY =
      "administration|government|cabinet|ministry|team|side|party|board|management|firm|company";

  /** Asked with "when", "how long" and "who" it is taken for granted that it was done. */
  private static final Set<Wants> OF_EVENTS = EnumSet.of(Wants.DATE, Wants.DURATION, Wants.PERSON);

  /** Asked with "when", "how many" or "why" somebody named did it. */
  private static final Set<Wants> OF_ACTORS =
      EnumSet.of(Wants.DATE, Wants.DURATION, Wants.NUMBER, Wants.PLACE, Wants.REASON);

  /** "How much will the roof cost": of what it is asked. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)\\bhow much\\b.*?\\b(?:does|do|did|will|would|has|have|had)"
              + " (?:the|an?|this|its|our|their) (?<thing>(?:[\\p{L}'’-]+ ){0,3}[\\p{L}'’-]+)"
              + " cost[?.! ]*$");

  /** Another thing, or what "it" is, costs something there; a name may be that of what is asked. */
  private static final Pattern COSTS =
      Pattern.compile("(?i)\\b(?:the|an?|this|that|its|our|their|it)\\b[^.,;]*\\bcosts?\\b");

  private static final Pattern OWNER = Pattern.compile("^['’]");

  private final Places places;
  private final Needed needed;
  private final Journeys journeys;
  private final Quoting quoting;
  private final OtherSide otherSide;

  public Misfit(PositionBook book, Quoting quoting) {
    this.places = book.places();
    this.otherSide = new OtherSide(book);
    this.needed = new Needed(places);
    this.journeys = new Journeys(places);
    this.quoting = quoting;
  }

  /** Whether the passage of {@code found} cannot answer {@code question}. */
  public boolean is(Question question, Evidence found) {
    return !isReply(question, found.passage()) && isLacking(question, found);
  }

  /** Whether it follows the same question in the text, and says what was replied. */
  private boolean isReply(Question question, Passage sentence) {
    return IndirectQuestions.answers(question, sentence, quoting.before(sentence));
  }

  private boolean isLacking(Question question, Evidence found) {
    return isDateless(question, found)
        || isUnheard(question, found.passage())
        || isOfOtherPerson(question, found.passage())
        || isOnset(question, found.passage())
        || isOfOtherLength(question, found.passage())
        || IndirectQuestions.repeat(question, found.passage())
        || Undone.isTold(question, found.passage().line())
        || !needed.isGiven(question, found.passage(), quoting.days(found.passage()))
        || isOfOtherOrdinal(question, found.passage())
        || isOfOthers(question, found.passage())
        || isOfOtherJourney(question, found.passage())
        || isOfOtherEvent(question, found.passage())
        || isOfOtherThing(question, found.passage())
        || otherSide.isTold(question, found.passage());
  }

  /** Whether a date is asked for and none is told. */
  private static boolean isDateless(Question question, Evidence found) {
    return question.wants() == Wants.DATE
        && found.scoreOf(Scores.kind(Wants.DATE), 1) <= 0
        && !ASKS_MORE.matcher(question.text()).find();
  }

  /** When the talks began is not when they ended. */
  private boolean isOnset(Question question, Passage sentence) {
    return question.wants() == Wants.DATE
        && question.edge().equals(Optional.of(Edge.END))
        && quoting.dates(sentence).stream()
            .anyMatch(date -> Onsets.isOfAsked(question, sentence, date));
  }

  /** Whether the one whose view is asked for is only spoken of. */
  private boolean isUnheard(Question question, Passage sentence) {
    boolean view = question.wants() == Wants.STANCE && !Asked.isOfAgreement(question);
    return view
        && question.names().stream()
            .findFirst()
            .filter(name -> Voices.isAsked(name, question.terms()))
            .filter(name -> !isWholeAbout(name, sentence))
            .map(name -> written(name, sentence.document().text()))
            .filter(names -> !Voices.mayBeHeard(names, told(sentence)))
            .isPresent();
  }

  /** Whether a view of one person is asked for who neither speaks there nor is the subject. */
  private static boolean isOfOtherPerson(Question question, Passage sentence) {
    return question.wants() == Wants.STANCE
        && !Asked.isOfAgreement(question)
        && question.names().stream()
            .findFirst()
            .filter(name -> Speakers.isPerson(name, question.terms()))
            .filter(name -> !Speakers.mayBeHeard(name, sentence))
            .isPresent();
  }

  private static boolean isWholeAbout(String name, Passage sentence) {
    Set<String> about = new HashSet<>(Token.stems(sentence.document().title()));
    about.addAll(Protagonist.stems(sentence.document()));
    return !Collections.disjoint(about, Token.stems(name));
  }

  /** "How long did she stay?" is not answered by "the first visit in 12 years". */
  private boolean isOfOtherLength(Question question, Passage sentence) {
    return question.wants() == Wants.DURATION
        && Lengths.areOfOthers(question, sentence, quoting.dates(sentence));
  }

  /** Of the 13th round when it is asked for the 12th: of the same noun another ordinal. */
  private static boolean isOfOtherOrdinal(Question question, Passage sentence) {
    Matcher asked = ORDINAL.matcher(question.termsOutsidePeriod().toLowerCase(Locale.ROOT));
    if (!asked.find()) {
      return false;
    }
    List<String> told =
        ORDINAL
            .matcher(sentence.paragraph().text().toLowerCase(Locale.ROOT))
            .results()
            .filter(ordinal -> ordinal.group(2).equals(asked.group(2)))
            .map(ordinal -> ordinal.group(1))
            .toList();
    return !told.isEmpty() && !told.contains(asked.group(1));
  }

  /**
   * Whether nobody is named there whose doing, or whose view, is asked for: neither in the sentence
   * nor in what it leans on, nor is the whole document about them.
   */
  private boolean isOfOthers(Question question, Passage sentence) {
    if (question.wants() == Wants.STANCE && Asked.isOfAgreement(question)) {
      return !question.names().isEmpty()
          && question.names().stream().noneMatch(name -> isNamed(name, sentence));
    }
    Optional<String> whose =
        question.wants() == Wants.STANCE
            ? question.names().stream().findFirst()
            : OF_ACTORS.contains(question.wants()) ? subject(question) : Optional.empty();
    return (whose.isPresent()
            && !isOfBody(whose.get(), question.terms())
            && !isNamed(whose.get(), sentence))
        || isOfOtherPlace(question, sentence);
  }

  /**
   * "When did Japan publish its strategy?" is not answered by when Seoul did, be the document about
   * Japan or not. Where no other place is named the sentence may be of the one asked about.
   */
  private boolean isOfOtherPlace(Question question, Passage sentence) {
    if (question.wants() != Wants.DATE) {
      return false;
    }
    String told = told(sentence);
    Set<String> others = new HashSet<>(places.in(told));
    others.removeAll(places.in(question.terms()));
    return !others.isEmpty()
        && actor(question)
            .filter(places::knows)
            .filter(place -> Collections.disjoint(places.in(place), places.in(told)))
            .isPresent();
  }

  /** When somebody went to one place is not answered by when he went to another. */
  private boolean isOfOtherJourney(Question question, Passage sentence) {
    return (question.wants() == Wants.DATE || question.wants() == Wants.DURATION)
        && journeys.isElsewhere(question.terms(), sentence.line());
  }

  /** What the new roof will cost is not told where nothing speaks of a roof. */
  private static boolean isOfOtherThing(Question question, Passage sentence) {
    Matcher counted = COUNTED.matcher(question.terms());
    if (question.wants() != Wants.NUMBER
        || !counted.find()
        || !COSTS.matcher(sentence.line()).find()) {
      return false;
    }
    Set<String> thing = Token.tellingStems(counted.group("thing"));
    Set<String> told = Token.tellingStems(headed(sentence) + " " + sentence.paragraph().text());
    return !thing.isEmpty() && Collections.disjoint(Asked.things(thing), told);
  }

  private static boolean isOfOtherEvent(Question question, Passage sentence) {
    return OF_EVENTS.contains(question.wants())
        && !EventTriggers.mayBeTold(question.text(), headed(sentence));
  }

  /** With the title and the headings, which may say what a list of days tells of. */
  private static String headed(Passage sentence) {
    StringBuilder text = new StringBuilder(sentence.document().title());
    sentence.headings().forEach(heading -> text.append('\n').append(heading.text()));
    return text.append('\n').append(told(sentence)).toString();
  }

  private static String told(Passage sentence) {
    return Leant.text(sentence);
  }

  /** "The Yoon administration", "Yoon's government": it may be called "the new administration". */
  private static boolean isOfBody(String name, String terms) {
    return Pattern.compile(Pattern.quote(name) + "(?:['’]s)? (?:new )?(?:" + BODY + ")\\b")
        .matcher(terms)
        .find();
  }

  private Optional<String> subject(Question question) {
    return actor(question).filter(this::mayBePerson);
  }

  /** The name that stands where the one who did something does. */
  private static Optional<String> actor(Question question) {
    String terms = question.terms();
    return question.names().stream()
        .filter(
            name -> {
              int at = terms.indexOf(name);
              return at > 0
                  && !OWNER.matcher(terms.substring(at + name.length())).find()
                  && SUBJECT.matcher(terms.substring(0, at)).find();
            })
        .findFirst();
  }

  /** A body or a country may be called by many names, in full or in short. */
  private boolean mayBePerson(String name) {
    return !places.knows(name) && !name.equals(name.toUpperCase(Locale.ROOT));
  }

  private boolean isNamed(String name, Passage sentence) {
    Set<String> said = new HashSet<>();
    said.addAll(Token.stems(told(sentence)));
    said.addAll(Token.stems(sentence.document().title()));
    said.addAll(Protagonist.stems(sentence.document()));
    said.addAll(Narrator.stems(sentence));
    return written(name, sentence.document().text()).stream()
        .anyMatch(each -> Token.stems(each).stream().anyMatch(said::contains));
  }

  /** The name as others write it, and as {@code text} does in full: "Maren Oduya" for "Maren". */
  private List<String> written(String name, String text) {
    List<String> written = new ArrayList<>(places.of(name));
    Matcher full =
        Pattern.compile("\\b" + Pattern.quote(name) + " (?:\\p{Lu}[\\p{L}'’-]+ ?){1,2}")
            .matcher(text);
    if (full.find()) {
      written.add(full.group());
    }
    return written;
  }
}
