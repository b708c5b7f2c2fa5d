package footnote.answers.giving;

import footnote.answers.Caveat;
import footnote.answers.fitting.Incumbents;
import footnote.answers.fitting.IndirectQuestions;
import footnote.answers.fitting.Needed;
import footnote.answers.fitting.OtherSide;
import footnote.answers.fitting.PeriodFit;
import footnote.answers.fitting.Plans;
import footnote.answers.fitting.Undone;
import footnote.answers.quoting.Quoting;
import footnote.answers.spots.NameSpots;
import footnote.answers.spots.Pick;
import footnote.answers.spots.ReasonSpots;
import footnote.positions.Position.Office;
import footnote.positions.reading.PositionBook;
import footnote.questions.Edge;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Leant;
import footnote.text.Passage;
import footnote.text.Span;
import footnote.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts first, of the evidence that is equally near to a question, what fits its time: the end that
 * is asked for, the days that are asked about, who holds an office now, what has happened rather
 * than what was planned.
 */
final class Preference {

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?i)\\b(?:since|began|begun|begins?|start(?:s|ed)?|found(?:s|ed)|establish\\p{L}*|launch\\p{L}*"
              + "|set up|creat\\p{L}+|open(?:s|ed)|introduc\\p{L}+|inaugurat\\p{L}+|commenc\\p{L}+|form(?:s|ed)"
              + "|built|born|first|date[sd]? (?:back )?from|goes back)\\b");

  private static final Pattern WHO = Pattern.compile("(?i)^(?:and |but |so )?who\\b");

  private static final Pattern ASKS_EARLIER =
      Pattern.compile(
          "(?i)\\bwhat (?:(?:job|post|work|office|else) )?(?:did|was|were|had|has) .*\\b(?:before|earlier"
              + "|previously|prior to)\\b");

  private static final Pattern EARLIER =
      Pattern.compile(
          "(?i)\\b(?:before (?:that|this|then|becoming|joining|taking|coming|he|she|they|his|her|their)"
              + "|previously|earlier|formerly|until then|used to|prior to|at first|began|started out"
              + "|started as|former(?! \\p{L}+ (?:is|has)\\b))\\b");

  /** An event and so many sentences behind it, less one, are looked at for its reason. */
  private static final int FOLLOWING = 3;

  private final Quoting quoting;
  private final PositionBook book;
  private final Incumbents incumbents;
  private final Needed needed;
  private final OtherSide otherSide;

  Preference(Quoting quoting, PositionBook book) {
    this.quoting = quoting;
    this.book = book;
    this.incumbents = new Incumbents(book, quoting);
    this.needed = new Needed(book.places());
    this.otherSide = new OtherSide(book);
  }

  /** The same evidence; at most one is put first that was not. */
  List<Evidence> order(Question question, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return evidence;
    }
    List<Evidence> telling = withoutQuestions(question, evidence);
    List<Evidence> rivals = Rivals.in(telling);
    Evidence fitting = rivals.stream().max(fit(question)).orElse(telling.get(0));
    Evidence best =
        replied(question, evidence)
            .orElseGet(() -> reasoned(question, dated(question, fitting, telling), telling));
    List<Evidence> ordered = new ArrayList<>(evidence);
    ordered.remove(best);
    ordered.add(0, best);
    return ordered;
  }

  /** Without what only tells that the same was asked, where there is anything else. */
  private static List<Evidence> withoutQuestions(Question question, List<Evidence> evidence) {
    List<Evidence> telling =
        evidence.stream()
            .filter(found -> !IndirectQuestions.repeat(question, found.passage()))
            .toList();
    return telling.isEmpty() ? evidence : telling;
  }

  /**
   * Where a sentence leans on another for its day, that one: "This was the first summit" was said
   * of the visit before.
   */
  private Evidence dated(Question question, Evidence best, List<Evidence> evidence) {
    Passage sentence = best.passage();
    if (question.wants() != Wants.DATE || gives(question, sentence)) {
      return best;
    }
    return goneOn(question, sentence, evidence)
        .or(() -> leantOn(question, sentence, evidence))
        .orElse(best);
  }

  /**
   * The sentence behind, where it tells the day of the same: "Why was it closed? It was closed in
   * May, the minister said."
   */
  private Optional<Evidence> goneOn(Question question, Passage sentence, List<Evidence> evidence) {
    Set<String> common = Token.tellingStems(sentence.line());
    common.retainAll(Token.tellingStems(question.terms()));
    return quoting.from(sentence, 2).stream()
        .skip(1)
        .filter(next -> gives(question, next))
        .filter(next -> isOfSame(common, next))
        .findFirst()
        .flatMap(next -> of(next, evidence));
  }

  /** Whether {@code next} says most of {@code common} again, or one of it of what it leans on. */
  private static boolean isOfSame(Set<String> common, Passage next) {
    Set<String> there = Token.tellingStems(next.line());
    long shared = common.stream().filter(there::contains).count();
    boolean leans = Leant.by(next).stretch().start() < next.span().start();
    return leans ? shared > 0 : shared > 1 && shared * 2 > common.size();
  }

  private Optional<Evidence> leantOn(Question question, Passage sentence, List<Evidence> evidence) {
    Span stretch = Leant.by(sentence).stretch();
    return evidence.stream()
        .filter(other -> other.passage().document().equals(sentence.document()))
        .filter(other -> other.passage().span().start() >= stretch.start())
        .filter(other -> other.passage().span().end() <= sentence.span().start())
        .filter(other -> gives(question, other.passage()))
        .max(Comparator.comparingInt(other -> other.passage().span().start()));
  }

  /** What was replied to the same question: "Lee asked why it was shut. The mayor said that". */
  private Optional<Evidence> replied(Question question, List<Evidence> evidence) {
    return evidence.stream()
        .limit(FOLLOWING)
        .map(Evidence::passage)
        .filter(asked -> IndirectQuestions.repeat(question, asked))
        .flatMap(asked -> quoting.behind(asked).stream())
        .filter(next -> IndirectQuestions.isReply(next))
        .findFirst()
        .flatMap(next -> of(next, evidence));
  }

  /** Where the sentence behind gives the reason, that one: "This move was because of a vote." */
  private Evidence reasoned(Question question, Evidence best, List<Evidence> evidence) {
    Passage sentence = best.passage();
    if (question.wants() != Wants.REASON || ReasonSpots.in(sentence.line()).isPresent()) {
      return best;
    }
    return quoting.from(sentence, FOLLOWING).stream()
        .skip(1)
        .filter(next -> ReasonSpots.in(next.line()).isPresent())
        .findFirst()
        .flatMap(next -> of(next, evidence))
        .orElse(best);
  }

  private static Optional<Evidence> of(Passage sentence, List<Evidence> evidence) {
    return evidence.stream().filter(found -> found.passage().equals(sentence)).findFirst();
  }

  private Comparator<Evidence> fit(Question question) {
    Comparator<Evidence> given = Comparator.comparing(it -> gives(question, it.passage()));
    return given
        .thenComparing(it -> begins(question, it.passage()))
        .thenComparing(it -> fit(question, it) == PeriodFit.TOLD)
        .thenComparing(it -> isEarlier(question, it.passage()))
        .thenComparing(it -> describes(question, it.passage()))
        .thenComparing(it -> !Plans.isPlan(question, it.passage()))
        .thenComparing(Evidence::passage, incumbents.order(question))
        .thenComparingDouble(Evidence::score);
  }

  /** Where a beginning is asked for, whether {@code sentence} tells one, and no day between. */
  private boolean begins(Question question, Passage sentence) {
    return !question.edge().equals(Optional.of(Edge.BEGINNING))
        || !Pick.applies(question)
        || BEGINS.matcher(sentence.line()).find();
  }

  /** Where it is asked what somebody did before, whether {@code sentence} tells of before. */
  private static boolean isEarlier(Question question, Passage sentence) {
    return !ASKS_EARLIER.matcher(question.text()).find() || EARLIER.matcher(sentence.line()).find();
  }

  /** Where it is asked who somebody is, whether {@code sentence} says by an office or a noun. */
  private boolean describes(Question question, Passage sentence) {
    boolean asked =
        WHO.matcher(question.text()).find()
            && new NameSpots(question, sentence.line(), List.of()).asksWhoSomebodyIs();
    return !asked || question.names().stream().anyMatch(name -> isDescribed(name, sentence));
  }

  private boolean isDescribed(String name, Passage sentence) {
    Set<String> called = Token.stems(name);
    boolean held =
        book.in(Stream.of(sentence)).stream()
            .map(PositionBook.Told::position)
            .filter(Office.class::isInstance)
            .anyMatch(office -> Token.stems(office.holder()).containsAll(called));
    String text = sentence.line();
    return held
        || Pattern.compile(
                Pattern.quote(name) + "(?:,| \\([^)]*\\),?)? (?:(?:is|was) )?(?:an?|the)\\b")
            .matcher(text)
            .find();
  }

  /** A date that is asked for is judged by itself: see {@link Silence}. */
  private PeriodFit fit(Question question, Evidence found) {
    return Pick.applies(question)
        ? PeriodFit.TOLD
        : PeriodFit.of(question, found, quoting.dates(found.passage()));
  }

  /** What the answer must be taken with, for none that fits better was found. */
  Optional<Caveat> caveat(Question question, Evidence first) {
    if (Plans.isPlan(question, first.passage())) {
      return Optional.of(Caveat.PLANNED);
    }
    if (incumbents.isPast(question, first.passage())) {
      return Optional.of(Caveat.PAST);
    }
    return switch (fit(question, first)) {
      case TOLD -> Optional.empty();
      case UNDATED -> Optional.of(Caveat.UNDATED);
      case OTHER_DAYS -> Optional.of(Caveat.OTHER_DAYS);
    };
  }

  /** Whether a sentence gives what decides: the end of a stretch, the office, the words to find. */
  boolean gives(Question question, Passage sentence) {
    if (!needed.isGiven(question, sentence, quoting.days(sentence))
        || Undone.isTold(question, sentence.line())
        || otherSide.isTold(question, sentence)) {
      return false;
    }
    if (question.wants() == Wants.OFFICE) {
      return incumbents.tells(question, sentence);
    }
    if (question.asksSource()) {
      return Token.tellingStems(sentence.line()).containsAll(Token.tellingStems(question.terms()));
    }
    return !Pick.applies(question)
        || Pick.of(question, sentence, quoting.dates(sentence)).isPresent();
  }
}
