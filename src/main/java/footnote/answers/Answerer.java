package footnote.answers;

import footnote.answers.Answer.Quoted;
import footnote.answers.Answer.Timeline;
import footnote.answers.Answer.Unanswered;
import footnote.answers.Answer.Unanswered.Reason;
import footnote.dates.Datebook;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Document;
import footnote.text.Document.Published;
import footnote.text.Passage;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions with quotes, or says why there is none. May be used from any thread. */
public final class Answerer {

  private static final int MOST_MOMENTS = 12;

  private final Index index;
  private final Datebook dates;
  private final Confidence confidence;
  private final int mostQuotes;

  /**
   * @param dates the dates of the documents in {@code index}
   * @param mostQuotes in one answer, at least 1
   */
  public Answerer(Index index, Datebook dates, Confidence confidence, int mostQuotes) {
    this.index = index;
    this.dates = dates;
    this.confidence = confidence;
    this.mostQuotes = mostQuotes;
  }

  public Answer answer(Question question) {
    if (index.documents().isEmpty()) {
      return new Unanswered(question, 0, Reason.EMPTY_LIBRARY, List.of(), List.of());
    }
    if (question.wants() == Wants.PUBLICATION) {
      return publication(question);
    }
    List<Evidence> evidence = index.find(question);
    if (question.wants() == Wants.EVENTS && question.period().isPresent()) {
      return timeline(question, evidence);
    }
    return quoted(question, evidence);
  }

  private Answer quoted(Question question, List<Evidence> evidence) {
    List<Quote> quotes =
        evidence.stream()
            .map(Evidence::passage)
            .limit(mostQuotes)
            .map(passage -> quote(question, passage))
            .toList();
    double sure = confidence.of(evidence);
    Optional<Reason> reason = silence(question, evidence, sure);
    if (reason.isPresent()) {
      return new Unanswered(question, sure, reason.get(), unknown(question), quotes);
    }
    Quote first = quotes.get(0);
    Optional<Mention> headline =
        Pick.applies(question)
            ? Pick.of(question, first.passage(), first.dates())
            : Optional.empty();
    return new Quoted(question, sure, headline, quotes);
  }

  /** The reason not to answer, if there is one. */
  private Optional<Reason> silence(Question question, List<Evidence> evidence, double sure) {
    if (evidence.isEmpty()) {
      return Optional.of(Reason.NOTHING_CLOSE);
    }
    if (!unknown(question).isEmpty()) {
      return Optional.of(Reason.NAME_UNKNOWN);
    }
    boolean another = evidence.get(0).scores().getOrDefault("names.borne", 1.0) == 0;
    return another || sure < confidence.threshold()
        ? Optional.of(Reason.TOO_UNSURE)
        : Optional.empty();
  }

  private List<String> unknown(Question question) {
    return question.names().stream().filter(name -> !index.vocabulary().knows(name)).toList();
  }

  private Quote quote(Question question, Passage passage) {
    List<Mention> mentions = dates.in(passage);
    Optional<Span> marked =
        Pick.applies(question) || question.wants() == Wants.EVENTS
            ? Pick.of(question, passage, mentions).map(Mention::span)
            : Optional.empty();
    return new Quote(passage, marked, mentions);
  }

  /** The line that says when the document was published. */
  private Answer publication(Question question) {
    List<Evidence> evidence = index.find(question);
    Map<Document.Source, Document> nearest = new LinkedHashMap<>();
    evidence.forEach(
        found ->
            nearest.putIfAbsent(found.passage().document().source(), found.passage().document()));
    index.documents().forEach(document -> nearest.putIfAbsent(document.source(), document));
    List<Quote> quotes =
        nearest.values().stream()
            .flatMap(document -> dateline(document).stream())
            .limit(mostQuotes)
            .toList();
    if (quotes.isEmpty()) {
      return new Unanswered(question, 0, Reason.NOTHING_CLOSE, List.of(), List.of());
    }
    return new Quoted(question, 1, quotes.get(0).dates().stream().findFirst(), quotes);
  }

  private static Optional<Quote> dateline(Document document) {
    Optional<Published> published = document.head().published();
    return published
        .flatMap(Published::where)
        .map(
            where ->
                new Quote(
                    new Passage(document, where),
                    Optional.of(where),
                    List.of(new Mention.Written(where, When.day(published.get().day())))));
  }

  /** One quote a date, in order. */
  private Answer timeline(Question question, List<Evidence> evidence) {
    When period = question.period().orElseThrow().when();
    Map<When, Timeline.Moment> found = new LinkedHashMap<>();
    evidence.stream()
        .map(Evidence::passage)
        .forEach(passage -> moments(passage, period).forEach(found::putIfAbsent));
    List<Timeline.Moment> moments =
        found.values().stream()
            .limit(MOST_MOMENTS)
            .sorted(Comparator.comparing(Answerer::firstDay))
            .toList();
    if (moments.isEmpty()) {
      List<Quote> nearest =
          evidence.stream().limit(mostQuotes).map(near -> quote(question, near.passage())).toList();
      return new Unanswered(question, 0, Reason.OUTSIDE_PERIOD, List.of(), nearest);
    }
    return new Timeline(question, 1, moments);
  }

  /** What {@code passage} dates within {@code period}, by its days. */
  private Map<When, Timeline.Moment> moments(Passage passage, When period) {
    Map<When, Timeline.Moment> moments = new LinkedHashMap<>();
    for (Mention mention : dates.in(passage)) {
      mention
          .when()
          .filter(period::covers)
          .ifPresent(
              when ->
                  moments.putIfAbsent(when, new Timeline.Moment(mention, quote(passage, mention))));
    }
    return moments;
  }

  private static LocalDate firstDay(Timeline.Moment moment) {
    return moment.mention().when().flatMap(When::from).orElse(LocalDate.MIN);
  }

  private Quote quote(Passage passage, Mention marked) {
    return new Quote(passage, Optional.of(marked.span()), dates.in(passage));
  }
}
