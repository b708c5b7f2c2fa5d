package footnote.answers.giving;

import footnote.answers.Answer;
import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.answers.Unanswered;
import footnote.answers.Unanswered.Reason;
import footnote.answers.quoting.Quoting;
import footnote.answers.sides.Asked;
import footnote.answers.spots.Pick;
import footnote.answers.spots.ReasonSpots;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Citation;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers what follows an answer: by what was shown, by something new, or by nothing more. */
final class FollowUpAnswers {

  private static final Pattern HOW_LONG =
      Pattern.compile("(?i)\\b(?:how long|how much time|until when|since when)\\b");

  private final Index index;
  private final Quoting quoting;
  private final Silence silence;
  private final Preference preference;
  private final Assurance assurance;
  private final QuotedAnswers quoted;
  private final Bearing bearing;

  FollowUpAnswers(
      Index index,
      Quoting quoting,
      Silence silence,
      Preference preference,
      Assurance assurance,
      QuotedAnswers quoted,
      Bearing bearing) {
    this.index = index;
    this.quoting = quoting;
    this.silence = silence;
    this.preference = preference;
    this.assurance = assurance;
    this.quoted = quoted;
    this.bearing = bearing;
  }

  /**
   * {@code answer} where it is about those who are asked about, and of the days; else the best that
   * is, or silence: words carried over from earlier questions never outweigh a name.
   *
   * @param alone the question as it was written
   * @param shown what was shown last, where something was
   */
  Answer about(Question question, Question alone, Optional<Passage> shown, Answer answer) {
    if (!(answer instanceof Quoted told)) {
      return alone.names().isEmpty() ? answer : beside(question, alone, shown).orElse(answer);
    }
    List<String> names = named(question, alone);
    Passage first = told.quotes().get(0).passage();
    boolean about =
        alone.names().isEmpty() ? bearing.mayBeOf(names, first) : bearing.isOf(names, first);
    if (!names.isEmpty() && !about) {
      return ofNamed(question, alone, names, shown);
    }
    if (!alone.names().isEmpty() && !bearing.isSubject(names, first)) {
      return beside(question, alone, shown).orElse(answer);
    }
    return alone.period().isPresent() && !isOfPeriod(question, first)
        ? ofPeriod(question, names, answer)
        : answer;
  }

  /** "How long did it stand?" is asked of what was shown first: it has one word of its own. */
  Optional<Answer> ofShown(Question question, Question alone, Passage shown) {
    boolean bare =
        alone.names().isEmpty()
            && Token.telling(HOW_LONG.matcher(alone.terms()).replaceAll("")).size() <= 1;
    return bare && question.wants() == Wants.DURATION ? within(question, shown) : Optional.empty();
  }

  /** Whom it names itself; where it only points back, those it was about. */
  private static List<String> named(Question question, Question alone) {
    return alone.names().isEmpty()
        ? question.names()
        : question.names().stream()
            .filter(name -> alone.names().stream().anyMatch(name::contains))
            .toList();
  }

  private Answer ofNamed(
      Question question, Question alone, List<String> names, Optional<Passage> shown) {
    List<Evidence> evidence =
        found(question).filter(found -> bearing.isOf(names, found.passage())).toList();
    return beside(question, alone, shown)
        .or(() -> given(question, evidence))
        .orElseGet(() -> refused(question, Reason.TOO_UNSURE, evidence));
  }

  /** What stands beside {@code shown} in its paragraph and begins with another name. */
  private Optional<Answer> beside(Question question, Question alone, Optional<Passage> shown) {
    List<String> names = named(question, alone);
    boolean said = question.wants() == Wants.STANCE || question.wants() == Wants.PASSAGE;
    return shown
        .filter(passage -> said && !alone.names().isEmpty())
        .flatMap(
            passage ->
                found(question)
                    .filter(found -> found.passage().paragraph().equals(passage.paragraph()))
                    .filter(found -> !found.passage().equals(passage))
                    .filter(found -> bearing.isSubject(names, found.passage()))
                    .findFirst())
        .map(found -> quoted.given(question, found));
  }

  private Answer ofPeriod(Question question, List<String> names, Answer answer) {
    List<Evidence> evidence =
        found(question)
            .filter(found -> isOfPeriod(question, found.passage()))
            .filter(found -> names.isEmpty() || bearing.isOf(names, found.passage()))
            .filter(found -> sharesDeed(question, found.passage()))
            .toList();
    if (!evidence.isEmpty()) {
      return quoted.given(question, evidence.get(0));
    }
    boolean dated = question.wants() == Wants.DATE || question.wants() == Wants.REASON;
    return dated ? refused(question, Reason.OUTSIDE_PERIOD, List.of()) : answer;
  }

  private boolean isOfPeriod(Question question, Passage sentence) {
    When days = question.period().orElseThrow().days();
    return quoting.dates(sentence).stream()
        .flatMap(mention -> mention.when().stream())
        .anyMatch(days::overlaps);
  }

  /** "Re-elected" is a deed of those who were elected. */
  private static boolean sharesDeed(Question question, Passage sentence) {
    Set<String> deeds = Token.tellingStems(question.termsOutsidePeriod());
    question.names().forEach(name -> deeds.removeAll(Token.stems(name)));
    return Token.tellingStems(sentence.line()).stream()
        .anyMatch(word -> deeds.stream().anyMatch(word::endsWith));
  }

  private Stream<Evidence> found(Question question) {
    return preference.order(question, index.find(question)).stream();
  }

  private Optional<Answer> given(Question question, List<Evidence> evidence) {
    double sure = assurance.of(question, evidence);
    return silence.reason(question, evidence, sure).isEmpty()
        ? Optional.of(quoted.of(question, evidence, sure))
        : Optional.empty();
  }

  private Answer refused(Question question, Reason reason, List<Evidence> evidence) {
    return new Unanswered(question, 0, reason, List.of(), quoted.quotes(question, evidence));
  }

  /** What is said instead of {@code answer} where its first quote was shown already. */
  Answer further(Quoted answer, Set<Citation> told, boolean otherwise) {
    Quote first = answer.quotes().get(0);
    // Of what was told as a stretch its end may be asked for, which is news.
    boolean asksEnd = Pick.applies(answer.asked()) && answer.asked().edge().isPresent();
    if (asksEnd || answer.asked().asksSource() || !told.contains(first.passage().citation())) {
      return answer;
    }
    return first
        .marked()
        .filter(marked -> !told.contains(first.passage().narrow(marked).citation()))
        .<Answer>map(answer::withHeadline)
        .orElseGet(
            () ->
                otherwise
                        && !Asked.of(answer.asked()).asksForChange()
                        && preference.gives(answer.asked(), first.passage())
                    ? answer
                    : anotherThan(told, answer.asked()));
  }

  private Answer anotherThan(Set<Citation> told, Question question) {
    List<Evidence> untold =
        preference.order(question, index.find(question)).stream()
            .filter(found -> !told.contains(found.passage().citation()))
            .filter(found -> Rivals.isOfTheKind(question, found))
            .toList();
    double sure = assurance.of(question, untold);
    return silence.reason(question, untold, sure).isEmpty()
        ? quoted.of(question, untold, sure)
        : nothingMore(question);
  }

  /** What {@code shown} gives, or what behind it leans on it, where it is a time or a reason. */
  Optional<Answer> within(Question question, Passage shown) {
    if (!Pick.applies(question) && question.wants() != Wants.REASON) {
      return Optional.empty();
    }
    return quoting.from(shown, 2).stream()
        .filter(sentence -> preference.gives(question, sentence))
        .findFirst()
        .flatMap(
            sentence ->
                index.find(question).stream()
                    .filter(found -> found.passage().equals(sentence))
                    .findFirst())
        .map(found -> quoted.given(question, found));
  }

  /**
   * {@code answer}, unless a reason is asked for and its sentence gives none, or stands where it
   * cannot be the reason for what was shown: where nobody was named, in another document.
   */
  Answer orNoReason(Answer answer, Passage shown) {
    boolean why = answer.asked().wants() == Wants.REASON;
    return why && answer instanceof Quoted given && !(hasReason(given) && isNear(given, shown))
        ? nothingMore(answer.asked())
        : answer;
  }

  private static boolean isNear(Quoted answer, Passage shown) {
    return !answer.asked().names().isEmpty()
        || answer.quotes().get(0).passage().document().equals(shown.document());
  }

  private static boolean hasReason(Quoted answer) {
    return ReasonSpots.in(answer.quotes().get(0).text()).isPresent();
  }

  private static Answer nothingMore(Question question) {
    return new Unanswered(question, 0, Reason.NOTHING_MORE, List.of(), List.of());
  }
}
