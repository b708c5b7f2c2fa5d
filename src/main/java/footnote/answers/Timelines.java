package footnote.answers;

import footnote.answers.Answer.Timeline;
import footnote.answers.Answer.Timeline.Moment;
import footnote.answers.Answer.Unanswered;
import footnote.answers.Answer.Unanswered.Reason;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.search.Level;
import footnote.text.Passage;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What happened when: one quote a date, in order, of a period, about something, or of all. */
final class Timelines {

  private static final int MOST = 16;

  /** Shown on one side of an event that was asked about. */
  private static final int NEAR = 6;

  /** In days: what takes longer goes on for a time, and does not happen on one of its days. */
  private static final long LONGEST_EVENT = 31;

  /** Words that ask for a timeline and say nothing of what it should be about. */
  private static final Set<String> ASKING =
      Token.tellingStems(
          "timeline happen happened occur occurred event took take place going go went else show"
              + " mention article document tell told plan planned schedule scheduled due");

  /** The same in a question, but not behind "timeline about". */
  private static final Set<String> ASKED_OF =
      Token.tellingStems(
          "calendar agenda diary programme program cards anything change changed expect expected"
              + " suppose supposed set");

  private static final Pattern QUESTION =
      Pattern.compile("(?i)^(?:and |so )?(?:what|did|does|will|was|is|has)\\b");

  private static final Pattern PRESENT =
      Pattern.compile("(?i)today|now|nowadays|tonight|currently|to date|(?:at )?present(?: day)?");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i)^(?:first |last )?(?:published|posted|updated|written|dated)\\b");

  private final Index index;
  private final Quoting quoting;
  private final YearMeant yearMeant;

  Timelines(Index index, Quoting quoting) {
    this.index = index;
    this.quoting = quoting;
    this.yearMeant = new YearMeant(quoting);
  }

  Answer of(Question asked) {
    Question question = yearMeant.settle(asked, () -> sentences(asked.withoutPeriod()));
    Map<When, List<Told>> told = told(question);
    if (told.isEmpty()) {
      return nothing(question);
    }
    List<Moment> moments =
        told.values().stream()
            .limit(MOST)
            .map(this::moment)
            .sorted(Comparator.comparing(Timelines::day))
            .toList();
    return new Timeline(question, 1, moments, told.size() - moments.size());
  }

  /** A date and the sentence that tells what happened then. */
  private record Told(Mention mention, Passage sentence) {}

  /** By their days; each with the best sentence first. */
  private Map<When, List<Told>> told(Question question) {
    Optional<When> period = question.period().map(Period::days);
    return byDays(sentences(question), mention -> isAsked(mention, period));
  }

  /** What is told of the days that are wanted, each in the order of the sentences. */
  private Map<When, List<Told>> byDays(Stream<Passage> sentences, Predicate<Mention> wanted) {
    Map<When, List<Told>> told = new LinkedHashMap<>();
    for (Passage sentence : sentences.filter(each -> !isDateline(each)).toList()) {
      for (Mention mention : events(sentence)) {
        if (wanted.test(mention)) {
          told.computeIfAbsent(mention.when().orElseThrow(), when -> new ArrayList<>())
              .add(new Told(mention, sentence));
        }
      }
    }
    return told;
  }

  /** The dates of {@code sentence} without "today" and "now", on which nothing happened. */
  private List<Mention> events(Passage sentence) {
    return quoting.dates(sentence).stream()
        .filter(date -> !PRESENT.matcher(date.span().in(sentence.document().text())).matches())
        .toList();
  }

  /** "Published on 5 May 2023." dates the document, and tells of nothing that happened. */
  private static boolean isDateline(Passage sentence) {
    return PUBLISHED.matcher(sentence.text()).find() && Token.telling(sentence.text()).size() < 6;
  }

  private static boolean isAsked(Mention mention, Optional<When> period) {
    return mention
        .when()
        .filter(when -> period.map(days -> days.holds(when) || goesOnIn(days, when)).orElse(true))
        .isPresent();
  }

  /** On 8 May something happens that is told of "7-8 May". */
  private static boolean goesOnIn(When days, When told) {
    return told.isClosed()
        && told.overlaps(days)
        && told.days().filter(length -> length <= LONGEST_EVENT).isPresent();
  }

  /** One quote a date; who says the same of it elsewhere becomes a further footnote. */
  private Moment moment(List<Told> ofOneDate) {
    Told first = ofOneDate.get(0);
    List<Passage> others =
        ofOneDate.stream()
            .map(Told::sentence)
            .filter(each -> !each.equals(first.sentence))
            .toList();
    Quote quote = quoting.quote(first.sentence, Optional.of(first.mention.span()));
    return new Moment(
        first.mention, quote.withTwins(Twins.group(first.sentence, others).elsewhere()));
  }

  /**
   * What the document that tells of {@code anchor} tells of the time before or after it, those
   * nearest to it, in the order of time; not {@code anchor} itself, which the asker knows.
   */
  Answer around(Question question, Moment anchor, boolean before) {
    Passage told = anchor.quote().passage();
    When days = anchor.mention().when().orElseThrow();
    Map<When, List<Told>> others =
        byDays(
            index.sentences(told.document()).stream().filter(sentence -> !sentence.equals(told)),
            mention -> isBeside(mention, days, before));
    List<Moment> moments =
        others.values().stream()
            .map(this::moment)
            .sorted(Comparator.comparing(Timelines::day))
            .toList();
    if (moments.isEmpty()) {
      Reason reason = before ? Reason.NOTHING_BEFORE : Reason.NOTHING_AFTER;
      return new Unanswered(question, 0, reason, List.of(), List.of(anchor.quote()));
    }
    int more = Math.max(0, moments.size() - NEAR);
    List<Moment> near =
        before ? moments.subList(more, moments.size()) : moments.subList(0, moments.size() - more);
    return new Timeline(question, 1, near, more);
  }

  private static boolean isBeside(Mention mention, When days, boolean before) {
    Optional<When> when = mention.when();
    return before
        ? when.flatMap(told -> told.to().or(told::from))
            .filter(day -> day.isBefore(days.from().or(days::to).orElseThrow()))
            .isPresent()
        : when.flatMap(told -> told.from().or(told::to))
            .filter(day -> day.isAfter(days.to().or(days::from).orElseThrow()))
            .isPresent();
  }

  private Answer nothing(Question question) {
    List<Quote> nearest =
        index.find(question.withoutPeriod()).stream()
            .limit(1)
            .map(Evidence::passage)
            .map(near -> quoting.quote(near, Optional.empty()))
            .toList();
    if (question.period().isEmpty()) {
      return new Unanswered(question, 0, Reason.UNDATED, List.of(), nearest);
    }
    return Unanswered.outside(question, 0, span(told(question.withoutPeriod()).keySet()), nearest);
  }

  /** From the first day to the last, where both are known. */
  private static Optional<When> span(Set<When> told) {
    Optional<LocalDate> first =
        told.stream().flatMap(when -> when.from().stream()).min(Comparator.naturalOrder());
    Optional<LocalDate> last =
        told.stream()
            .flatMap(when -> when.to().or(when::from).stream())
            .max(Comparator.naturalOrder());
    return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
        ? Optional.of(When.stretch(first.get(), last.get()))
        : Optional.empty();
  }

  /** Those about what was asked, best first; all of them where nothing was named. */
  private Stream<Passage> sentences(Question question) {
    Set<String> topic = topic(question);
    if (topic.isEmpty()) {
      return index.sentences();
    }
    return index.find(question).stream()
        .map(Evidence::passage)
        .filter(sentence -> speaksOf(topic, sentence));
  }

  private static Set<String> topic(Question question) {
    Set<String> topic = Token.tellingStems(question.terms());
    question.period().ifPresent(period -> topic.removeAll(Token.tellingStems(period.words())));
    topic.removeAll(ASKING);
    if (QUESTION.matcher(question.text()).find()) {
      topic.removeAll(ASKED_OF);
    }
    return topic;
  }

  /** A sentence may take its subject from its paragraph, or from what the document is about. */
  private static boolean speaksOf(Set<String> topic, Passage sentence) {
    Set<String> words = new HashSet<>(Token.tellingStems(Level.PARAGRAPH.unit(sentence).text()));
    words.addAll(Token.tellingStems(sentence.document().title()));
    return topic.stream().filter(words::contains).count() * 2 >= topic.size();
  }

  private static LocalDate day(Moment moment) {
    return moment.mention().when().flatMap(when -> when.from().or(when::to)).orElse(LocalDate.MIN);
  }
}
