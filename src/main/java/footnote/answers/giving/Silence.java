package footnote.answers.giving;

import footnote.answers.Unanswered.Reason;
import footnote.answers.fitting.Ages;
import footnote.answers.fitting.Misfit;
import footnote.answers.quoting.Quoting;
import footnote.answers.sides.Asked;
import footnote.positions.Places;
import footnote.positions.reading.PositionBook;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Index;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides when it is better to say nothing, and why. */
final class Silence {

  /** Evidence looked through for the days that were asked about. */
  private static final int LOOKED_THROUGH = 20;

  private static final Set<Wants> OF_GOVERNMENTS = EnumSet.of(Wants.STANCE, Wants.OFFICE);

  private final Index index;
  private final Assurance assurance;
  private final Places places;
  private final Misfit misfit;

  Silence(Index index, Assurance assurance, PositionBook book, Quoting quoting) {
    this.index = index;
    this.assurance = assurance;
    this.places = book.places();
    this.misfit = new Misfit(book, quoting);
  }

  /** The names in the question that stand in no document. */
  List<String> unknown(Question question) {
    return question.names().stream().filter(name -> !isKnown(question, name)).toList();
  }

  /** A government takes a stance and has its offices by whatever name: Tokyo's, Japanese. */
  private boolean isKnown(Question question, String name) {
    return index.vocabulary().knows(name)
        || (OF_GOVERNMENTS.contains(question.wants())
            && places.of(name).stream().anyMatch(index.vocabulary()::knows));
  }

  /**
   * The reason not to answer, if there is one.
   *
   * @param sure how sure it is that the best evidence answers
   */
  Optional<Reason> reason(Question question, List<Evidence> evidence, double sure) {
    if (evidence.isEmpty()) {
      return Optional.of(Reason.NOTHING_CLOSE);
    }
    if (!unknown(question).isEmpty()) {
      return Optional.of(Reason.NAME_UNKNOWN);
    }
    Evidence best = evidence.get(0);
    boolean enough =
        (assurance.isEnough(sure) && !misfit.is(question, best))
            || isPlace(question, best)
            || Ages.isTold(question, best.passage());
    if (!isBorne(question, best) || !enough) {
      return Optional.of(unsure(question, evidence, sure));
    }
    return isOutside(question, evidence) ? Optional.of(Reason.OUTSIDE_PERIOD) : Optional.empty();
  }

  /** Whether the names are there; of two who are compared one may answer for both. */
  private static boolean isBorne(Question question, Evidence best) {
    return score(best, "names.borne") > 0 || Asked.isOfAgreement(question);
  }

  /** Whether it is asked where something is said, and every telling word of that is there. */
  private static boolean isPlace(Question question, Evidence best) {
    return question.asksSource() && score(best, "terms.sentence") == 1;
  }

  private Reason unsure(Question question, List<Evidence> evidence, double sure) {
    if (assurance.isFarFromEnough(sure) && assurance.isNothingClose(question, evidence)) {
      return Reason.NOTHING_CLOSE;
    }
    return isOutside(question, evidence) ? Reason.OUTSIDE_PERIOD : Reason.TOO_UNSURE;
  }

  /**
   * Whether the documents speak of those who were asked about, but not in the days that were asked
   * about: neither in the sentence nor beside it, nor as what still held then. A date that was
   * asked for decides by itself; what may have held at the time must be dated nowhere near it.
   */
  private static boolean isOutside(Question question, List<Evidence> evidence) {
    Evidence best = evidence.get(0);
    boolean certain =
        question.period().map(Period::relation).equals(Optional.of(Period.Relation.DURING));
    if (!certain || score(best, "names.paragraph") < 1 || touchesPeriod(best)) {
      return false;
    }
    return question.wants() == Wants.DATE
        || (!question.names().isEmpty()
            && evidence.stream()
                .limit(LOOKED_THROUGH)
                .filter(found -> score(found, "names.paragraph") == 1)
                .noneMatch(Silence::touchesPeriod));
  }

  private static boolean touchesPeriod(Evidence found) {
    return Stream.of("dated.any", "dated.holds", "dated.paragraph")
        .anyMatch(relation -> score(found, relation) > 0);
  }

  private static double score(Evidence found, String name) {
    return found.scoreOf(name, 1);
  }
}
