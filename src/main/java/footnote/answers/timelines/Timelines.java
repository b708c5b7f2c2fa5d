package footnote.answers.timelines;

import footnote.answers.Answer;
import footnote.answers.Quote;
import footnote.answers.Timeline;
import footnote.answers.Timeline.Moment;
import footnote.answers.Unanswered;
import footnote.answers.Unanswered.Reason;
import footnote.answers.quoting.Quoting;
import footnote.answers.quoting.Twins;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.search.Level;
import footnote.search.Protagonist;
import footnote.text.Passage;
import footnote.text.Span;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened when, in the calendar's order: of a period, about something, or of all. */
public final class Timelines {

  private static final int MOST = 16;

  /** Shown on one side of an event that was asked about. */
  private static final int NEAR = 6;

  /** Shown of the day right before or after it. */
  private static final int NEAREST = 3;

  /** In days: what takes longer goes on for a time, and does not happen on one of its days. */
  private static final long LONGEST_EVENT = 31;

  /** In days. */
  private static final long YEAR = 365;

  /** What it led to stands behind the comma: "After the mill burned down in 1902, they left." */
  private static final Pattern LED =
      Pattern.compile("^(?:After|Following|Once|Upon|In the wake of)\\b[^,;]*, ");

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

  private final Index index;
  private final Quoting quoting;
  private final Chronicle chronicle;
  private final YearMeant yearMeant;

  public Timelines(Index index, Quoting quoting) {
    this.index = index;
    this.quoting = quoting;
    this.chronicle = new Chronicle(index, quoting);
    this.yearMeant = new YearMeant(quoting);
  }

  public Answer of(Question asked) {
    Question question = yearMeant.settle(asked, () -> sentences(asked.withoutPeriod()));
    List<Moment> moments = moments(told(question));
    if (moments.isEmpty()) {
      return nothing(question);
    }
    int shown = Math.min(MOST, moments.size());
    return new Timeline(
        question, 1, moments.subList(0, shown), moments.subList(shown, moments.size()));
  }

  /**
   * What is told of the days that are asked about, in the calendar's order; where nothing is told
   * of whom or what is named, what the documents tell that are about it.
   */
  private List<Happening> told(Question question) {
    List<Happening> told = told(question, sentences(question));
    return told.isEmpty() && question.period().isPresent() && namesAll(question)
        ? told(question, ofDocumentsAbout(question.names()))
        : told;
  }

  /** Whether nothing but names tells what it should be about. */
  private static boolean namesAll(Question question) {
    Set<String> topic = topic(question);
    question.names().forEach(name -> topic.removeAll(Token.tellingStems(name)));
    return topic.isEmpty() && !question.names().isEmpty();
  }

  private Stream<Passage> ofDocumentsAbout(List<String> names) {
    return index.documents().stream()
        .filter(document -> Protagonist.stems(document).containsAll(lasts(names)))
        .flatMap(document -> index.sentences(document).stream());
  }

  private static Set<String> lasts(List<String> names) {
    return names.stream().map(Timelines::last).collect(Collectors.toSet());
  }

  private List<Happening> told(Question question, Stream<Passage> sentences) {
    Optional<When> period = question.period().map(Period::days);
    return sentences
        .flatMap(chronicle::in)
        .distinct()
        .filter(told -> isAsked(told.when(), period))
        .sorted(period.map(Timelines::within).orElse(Happening.IN_TIME))
        .toList();
  }

  private static Comparator<Happening> within(When period) {
    return Comparator.comparing((Happening told) -> told.dayIn(period))
        .thenComparing(Happening::isForetold);
  }

  private static boolean isAsked(When told, Optional<When> period) {
    return period
        .map(days -> days.holds(told) || goesOnIn(days, told) || turnsIn(days, told))
        .orElse(true);
  }

  /** In 2019 something begins that is told of "2019 to 2023"; of its months that tells nothing. */
  private static boolean turnsIn(When days, When told) {
    boolean year = days.days().filter(length -> length >= YEAR).isPresent();
    return year
        && told.isClosed()
        && Stream.of(told.from(), told.to())
            .flatMap(Optional::stream)
            .anyMatch(day -> days.holds(When.day(day)));
  }

  /** On 8 May something happens that is told of "7-8 May". */
  private static boolean goesOnIn(When days, When told) {
    return told.isClosed()
        && told.overlaps(days)
        && told.days().filter(length -> length <= LONGEST_EVENT).isPresent();
  }

  /** Each thing once; who says the same of the same day elsewhere becomes a further footnote. */
  private List<Moment> moments(List<Happening> told) {
    Map<When, List<Passage>> byDays = new HashMap<>();
    told.forEach(
        each -> byDays.computeIfAbsent(each.when(), when -> new ArrayList<>()).add(each.passage()));
    Map<When, List<Twins.Group>> groups = new HashMap<>();
    byDays.forEach((when, passages) -> groups.put(when, Twins.groups(passages)));
    return told.stream()
        .flatMap(
            each ->
                groups.getOrDefault(each.when(), List.of()).stream()
                    .filter(group -> group.first().equals(each.passage()))
                    .limit(1)
                    .map(group -> moment(each, group)))
        .distinct()
        .toList();
  }

  private Moment moment(Happening told, Twins.Group group) {
    Optional<Span> marked =
        Optional.of(told.mention().span()).filter(told.passage().span()::contains);
    return new Moment(
        told.mention(), quoting.quote(told.passage(), marked).withTwins(group.elsewhere()));
  }

  /**
   * What the document that tells of {@code anchor} tells of the time before or after it, those
   * nearest to it, in the order of time; not {@code anchor} itself, which the asker knows, unless
   * it tells what followed.
   */
  public Answer around(Question question, Moment anchor, boolean before) {
    Passage told = anchor.quote().passage();
    When days = anchor.mention().when().orElseThrow();
    List<Happening> beside =
        chronicle.of(told.document()).stream()
            .filter(each -> !each.passage().span().overlaps(told.span()))
            .filter(each -> isBeside(each.when(), days, before))
            .toList();
    List<Moment> moments = new ArrayList<>(moments(beside));
    if (!before && isLedBy(question, told)) {
      moments.add(0, anchor);
    }
    if (moments.isEmpty()) {
      return nothing(question, before, anchor.quote());
    }
    return stepped(question, moments, before, Math.min(NEAR, moments.size()));
  }

  /** Whether what is asked behind stands in front of the comma, and what it led to behind it. */
  private static boolean isLedBy(Question question, Passage told) {
    Matcher led = LED.matcher(told.line());
    if (!led.find()) {
      return false;
    }
    Set<String> asked = topic(question);
    Set<String> behind = Token.tellingStems(told.line().substring(led.end()));
    Set<String> front = Token.tellingStems(led.group());
    return asked.stream().filter(front::contains).count()
        > asked.stream().filter(behind::contains).count();
  }

  /**
   * What happened just before or just after what was shown, in the same document: all of the
   * nearest day, and the rest where it is asked for.
   *
   * @param shown what is told of it
   * @param days those it was told of, where that is known
   */
  public Answer beside(Question question, Passage shown, Optional<When> days, boolean before) {
    List<Happening> all = chronicle.of(shown.document());
    List<Happening> here =
        all.stream().filter(each -> each.passage().span().overlaps(shown.span())).toList();
    List<Happening> beside =
        here.isEmpty() ? beside(all, shown, before) : beside(all, here, days, before);
    List<Moment> moments = moments(beside);
    if (moments.isEmpty()) {
      return nothing(question, before, quoting.quote(shown, Optional.empty()));
    }
    LocalDate nearest = day(moments.get(before ? moments.size() - 1 : 0));
    long same = moments.stream().filter(moment -> day(moment).equals(nearest)).count();
    return stepped(question, moments, before, (int) Math.min(same, NEAREST));
  }

  /** Beside a sentence without a day: what stands before it in the text, or behind it. */
  private static List<Happening> beside(List<Happening> all, Passage shown, boolean before) {
    int at = shown.span().start();
    return all.stream()
        .filter(each -> before == each.passage().span().start() < at)
        .sorted(Comparator.comparing(each -> each.passage().span().start()))
        .toList();
  }

  private static List<Happening> beside(
      List<Happening> all, List<Happening> here, Optional<When> days, boolean before) {
    Happening anchor =
        here.stream()
            .filter(each -> days.equals(Optional.of(each.when())))
            .findFirst()
            .orElse(here.get(before ? 0 : here.size() - 1));
    int at = all.indexOf(anchor);
    return (before ? all.subList(0, at) : all.subList(at + 1, all.size()))
        .stream().filter(each -> !here.contains(each)).toList();
  }

  /** Shows the {@code many} nearest; the farther ones wait, those nearer before the others. */
  private static Timeline stepped(
      Question question, List<Moment> moments, boolean before, int many) {
    if (!before) {
      return new Timeline(
          question, 1, moments.subList(0, many), moments.subList(many, moments.size()));
    }
    int from = moments.size() - many;
    List<Moment> rest = new ArrayList<>(moments.subList(0, from));
    Collections.reverse(rest);
    return new Timeline(question, 1, moments.subList(from, moments.size()), rest);
  }

  private static Answer nothing(Question question, boolean before, Quote told) {
    Reason reason = before ? Reason.NOTHING_BEFORE : Reason.NOTHING_AFTER;
    return new Unanswered(question, 0, reason, List.of(), List.of(told));
  }

  private static boolean isBeside(When told, When days, boolean before) {
    return before
        ? told.to()
            .or(told::from)
            .filter(day -> day.isBefore(days.from().or(days::to).orElseThrow()))
            .isPresent()
        : told.from()
            .or(told::to)
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
    return Unanswered.outside(
        question,
        0,
        span(told(question.withoutPeriod()).stream().map(Happening::when).toList()),
        nearest);
  }

  /** From the first day to the last, where both are known. */
  private static Optional<When> span(List<When> told) {
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
        .filter(sentence -> speaksOf(topic, question.names(), sentence));
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
  private static boolean speaksOf(Set<String> topic, List<String> names, Passage sentence) {
    Set<String> words = new HashSet<>(Token.tellingStems(Level.PARAGRAPH.unit(sentence).text()));
    words.addAll(Token.tellingStems(sentence.document().title()));
    // "St Oswald's" has a word of "St Bride's", but not the one that tells which it is.
    names.stream()
        .filter(name -> !words.contains(last(name)))
        .forEach(name -> words.removeAll(Token.stems(name)));
    return topic.stream().filter(words::contains).count() * 2 >= topic.size();
  }

  private static String last(String name) {
    return Token.telling(name).stream().map(Token::stem).reduce("", (first, second) -> second);
  }

  private static LocalDate day(Moment moment) {
    return moment.mention().when().flatMap(when -> when.from().or(when::to)).orElse(LocalDate.MIN);
  }
}
