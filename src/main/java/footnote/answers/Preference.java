package footnote.answers;

import footnote.positions.reading.PositionBook;
import footnote.questions.Question;
import footnote.questions.Question.Edge;
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
import java.util.regex.Pattern;

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

  private final Quoting quoting;
  private final Incumbents incumbents;
  private final Needed needed;

  Preference(Quoting quoting, PositionBook book) {
    this.quoting = quoting;
    this.incumbents = new Incumbents(book, quoting);
    this.needed = new Needed(book.places());
  }

  /** The same evidence; at most one is put first that was not. */
  List<Evidence> order(Question question, List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return evidence;
    }
    List<Evidence> rivals = Rivals.in(evidence);
    Evidence fitting = rivals.stream().max(fit(question)).orElse(evidence.get(0));
    Evidence best = dated(question, fitting, evidence);
    List<Evidence> ordered = new ArrayList<>(evidence);
    ordered.remove(best);
    ordered.add(0, best);
    return ordered;
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
    Span stretch = Leant.by(sentence).stretch();
    return evidence.stream()
        .filter(other -> other.passage().document().equals(sentence.document()))
        .filter(other -> other.passage().span().start() >= stretch.start())
        .filter(other -> other.passage().span().end() <= sentence.span().start())
        .filter(other -> gives(question, other.passage()))
        .max(Comparator.comparingInt(other -> other.passage().span().start()))
        .orElse(best);
  }

  private Comparator<Evidence> fit(Question question) {
    Comparator<Evidence> given = Comparator.comparing(it -> gives(question, it.passage()));
    return given
        .thenComparing(it -> begins(question, it.passage()))
        .thenComparing(it -> fit(question, it) == PeriodFit.TOLD)
        .thenComparing(it -> !Plans.isPlan(question, it.passage()))
        .thenComparing(Evidence::passage, incumbents.order(question))
        .thenComparingDouble(Evidence::score);
  }

  /** Where a beginning is asked for, whether {@code sentence} tells one, and no day between. */
  private boolean begins(Question question, Passage sentence) {
    return !question.edge().equals(Optional.of(Edge.BEGINNING))
        || !Pick.applies(question)
        || BEGINS.matcher(sentence.text()).find();
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
    if (!needed.isGiven(question, sentence, quoting.days(sentence))) {
      return false;
    }
    if (question.wants() == Wants.OFFICE) {
      return incumbents.tells(question, sentence);
    }
    if (question.asksSource()) {
      return Token.tellingStems(sentence.text()).containsAll(Token.tellingStems(question.terms()));
    }
    return !Pick.applies(question)
        || Pick.of(question, sentence, quoting.dates(sentence)).isPresent();
  }
}
