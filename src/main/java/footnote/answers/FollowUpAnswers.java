package footnote.answers;

import footnote.answers.Answer.Quoted;
import footnote.answers.Answer.Unanswered;
import footnote.answers.Answer.Unanswered.Reason;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Citation;
import footnote.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers what follows an answer: by what was shown, by something new, or by nothing more. */
final class FollowUpAnswers {

  private final Index index;
  private final Quoting quoting;
  private final Silence silence;
  private final Preference preference;
  private final Assurance assurance;
  private final QuotedAnswers quoted;

  FollowUpAnswers(
      Index index,
      Quoting quoting,
      Silence silence,
      Preference preference,
      Assurance assurance,
      QuotedAnswers quoted) {
    this.index = index;
    this.quoting = quoting;
    this.silence = silence;
    this.preference = preference;
    this.assurance = assurance;
    this.quoted = quoted;
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
                otherwise && preference.gives(answer.asked(), first.passage())
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

  /** {@code answer}, unless a reason is asked for and its sentence gives none. */
  Answer orNoReason(Answer answer) {
    boolean why = answer.asked().wants() == Wants.REASON;
    return why && answer instanceof Quoted given && !hasReason(given)
        ? nothingMore(answer.asked())
        : answer;
  }

  private static boolean hasReason(Quoted answer) {
    return ReasonSpots.in(answer.quotes().get(0).text()).isPresent();
  }

  private static Answer nothingMore(Question question) {
    return new Unanswered(question, 0, Reason.NOTHING_MORE, List.of(), List.of());
  }
}
