package footnote.answers;

import footnote.answers.Answer.Timeline;
import footnote.answers.Answer.Timeline.Moment;
import footnote.answers.Answer.Unanswered;
import footnote.answers.Answer.Unanswered.Reason;
import footnote.dates.Datebook;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What happened when: one quote a date, in order, of a period, about something, or of all. */
final class Timelines {

  private static final int MOST = 16;

  /** Words that ask for a timeline and say nothing of what it should be about. */
  private static final Set<String> ASKING =
      stems("timeline happen happened occur occurred events took take place going else show");

  private final Index index;
  private final Datebook dates;

  Timelines(Index index, Datebook dates) {
    this.index = index;
    this.dates = dates;
  }

  Answer of(Question question) {
    Map<When, Moment> found = new LinkedHashMap<>();
    Optional<When> period = question.period().map(Period::days);
    sentences(question).forEach(sentence -> moments(sentence, period).forEach(found::putIfAbsent));
    if (found.isEmpty()) {
      return nothing(question);
    }
    List<Moment> moments =
        found.values().stream().limit(MOST).sorted(Comparator.comparing(Timelines::day)).toList();
    return new Timeline(question, 1, moments, found.size() - moments.size());
  }

  private Answer nothing(Question question) {
    List<Quote> nearest =
        index.find(question).stream()
            .limit(1)
            .map(Evidence::passage)
            .map(near -> new Quote(near, Optional.empty(), dates.in(near)))
            .toList();
    Reason reason = question.period().isPresent() ? Reason.OUTSIDE_PERIOD : Reason.UNDATED;
    return new Unanswered(question, 0, reason, List.of(), nearest);
  }

  /** Those about what was asked, best first; all of them where nothing was named. */
  private Stream<Passage> sentences(Question question) {
    Set<String> topic = topic(question);
    if (topic.isEmpty()) {
      return index.documents().stream().flatMap(document -> index.passages(document).stream());
    }
    return index.find(question).stream()
        .map(Evidence::passage)
        .filter(sentence -> speaksOf(topic, sentence));
  }

  private static Set<String> topic(Question question) {
    Set<String> topic = stems(question.terms());
    question.period().ifPresent(period -> topic.removeAll(stems(period.words())));
    topic.removeAll(ASKING);
    return topic;
  }

  /** A sentence may take its subject from its paragraph. */
  private static boolean speaksOf(Set<String> topic, Passage sentence) {
    Set<String> words = stems(sentence.paragraph().text());
    return topic.stream().filter(words::contains).count() * 2 >= topic.size();
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Token.telling(text).forEach(token -> stems.add(token.stem()));
    return stems;
  }

  /** What {@code sentence} dates, within {@code period} if there is one, by its days. */
  private Map<When, Moment> moments(Passage sentence, Optional<When> period) {
    Map<When, Moment> moments = new LinkedHashMap<>();
    List<Mention> mentions = dates.in(sentence);
    for (Mention mention : mentions) {
      mention
          .when()
          .filter(when -> period.map(days -> isWithin(days, when)).orElse(true))
          .ifPresent(
              when ->
                  moments.putIfAbsent(
                      when,
                      new Moment(
                          mention, new Quote(sentence, Optional.of(mention.span()), mentions))));
    }
    return moments;
  }

  /** What is open on one side belongs to the period it begins or ends in. */
  private static boolean isWithin(When period, When when) {
    boolean open = when.from().isEmpty() || when.to().isEmpty();
    return period.covers(open ? When.day(when.from().or(when::to).orElseThrow()) : when);
  }

  private static LocalDate day(Moment moment) {
    return moment.mention().when().flatMap(when -> when.from().or(when::to)).orElse(LocalDate.MIN);
  }
}
