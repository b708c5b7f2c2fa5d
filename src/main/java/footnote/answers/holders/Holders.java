package footnote.answers.holders;

import footnote.answers.Answer;
import footnote.answers.Headline;
import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.answers.Unanswered;
import footnote.answers.Unanswered.Reason;
import footnote.answers.quoting.Quoting;
import footnote.answers.quoting.Twins;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.search.Evidence;
import footnote.tenures.Tenures;
import footnote.tenures.Tenures.Found;
import footnote.tenures.Tenures.Part;
import footnote.tenures.Tenures.Told;
import footnote.text.Passage;
import footnote.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers who held which office, and when, by what was read of offices. */
public final class Holders {

  /**
   * How sure it is at least: so many of the answers were right on 2,192 questions, 33 of 39 (see
   * "Questions as users ask them" in the page of measurements).
   */
  private static final double SURE = 0.85;

  /** Sentences that are looked through for the same said elsewhere. */
  private static final int LOOKED_THROUGH = 30;

  private final Tenures tenures;
  private final Quoting quoting;
  private final int mostQuotes;

  public Holders(Tenures tenures, Quoting quoting, int mostQuotes) {
    this.tenures = tenures;
    this.quoting = quoting;
    this.mostQuotes = mostQuotes;
  }

  /**
   * The answer to a question about an office, where it is sure; silence where the best evidence
   * says nothing of the office, or of the change, that is asked about.
   *
   * @param evidence what else there is to read, the best first
   * @param sure how sure it is that the first of that answers
   */
  public Optional<Answer> of(Question question, List<Evidence> evidence, double sure) {
    Told told = tenures.of(question);
    List<Found> found = told.found();
    if (found.isEmpty()) {
      return evidence.isEmpty() || !told.excluded().test(evidence.get(0).passage())
          ? Optional.empty()
          : Optional.of(unanswered(question, evidence, sure));
    }
    return Optional.of(answer(question, found, evidence, sure));
  }

  /**
   * The answer that {@code found} give, the best first.
   *
   * @param evidence what else there is to read
   */
  Answer answer(Question question, List<Found> found, List<Evidence> evidence) {
    return answer(question, found, evidence, SURE);
  }

  private Answer answer(
      Question question, List<Found> found, List<Evidence> evidence, double sure) {
    Found best = found.get(0);
    Optional<Mention> date = date(best);
    Optional<Span> marked = date.map(Mention::span).or(() -> marked(best));
    Optional<Headline> headline =
        date.<Headline>map(mention -> new Headline.Dated(mention, end(best.part(), mention)))
            .or(() -> marked.map(Headline.Words::new));
    List<Quote> quotes =
        Twins.groups(sentences(found, evidence)).stream()
            .limit(mostQuotes)
            .map(group -> quote(group, best, marked))
            .toList();
    return new Quoted(question, Math.max(sure, SURE), headline, quotes);
  }

  private Answer unanswered(Question question, List<Evidence> evidence, double sure) {
    List<Quote> nearest =
        Twins.groups(sentences(List.of(), evidence)).stream()
            .limit(mostQuotes)
            .map(group -> quoting.quote(group.first(), Optional.empty()))
            .toList();
    return new Unanswered(question, sure, Reason.NOTHING_CLOSE, List.of(), nearest);
  }

  /** Those that tell of the office, and then what else there is to read. */
  private static List<Passage> sentences(List<Found> found, List<Evidence> evidence) {
    return Stream.concat(
            found.stream().map(Found::sentence), evidence.stream().map(Evidence::passage))
        .distinct()
        .limit(LOOKED_THROUGH)
        .toList();
  }

  private Quote quote(Twins.Group group, Found best, Optional<Span> marked) {
    boolean first = group.first().equals(best.sentence());
    return quoting
        .quote(group.first(), first ? marked : Optional.empty())
        .withTwins(group.elsewhere());
  }

  /** Of a stretch the end that was asked for. */
  private static Optional<When> end(Part part, Mention mention) {
    return mention.when().flatMap(when -> part == Part.FROM ? when.beginning() : when.end());
  }

  /** The date that begins or ends the office, where that was asked for. */
  private Optional<Mention> date(Found found) {
    if (found.part() != Part.FROM && found.part() != Part.TO) {
      return Optional.empty();
    }
    LocalDate day = found.day().orElseThrow();
    return quoting.dates(found.sentence()).stream()
        .filter(mention -> mention.when().map(when -> hasEdge(when, day)).orElse(false))
        .findFirst();
  }

  private static boolean hasEdge(When when, LocalDate day) {
    return when.from().equals(Optional.of(day)) || when.to().equals(Optional.of(day));
  }

  /** Where the holder, the title or the body stands in the sentence. */
  private static Optional<Span> marked(Found found) {
    String text = found.sentence().text();
    Optional<Span> span =
        switch (found.part()) {
          case HOLDER -> name(found.words(), text);
          case TITLE -> stands(found.words(), text).or(() -> Optional.of(found.span()));
          case BODY -> stands(found.words(), text);
          case FROM, TO -> Optional.empty();
        };
    return span.map(each -> each.shift(found.sentence().span().start()));
  }

  /** The name in full, or the surname alone. */
  private static Optional<Span> name(String name, String text) {
    return stands(name, text).or(() -> stands(name.substring(name.lastIndexOf(' ') + 1), text));
  }

  private static Optional<Span> stands(String words, String text) {
    for (int at = words.isEmpty() ? -1 : text.indexOf(words);
        at >= 0;
        at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      if (end > at && !isLetter(text, at - 1) && !isLetter(text, end)) {
        return Optional.of(new Span(at, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
