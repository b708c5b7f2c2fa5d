package footnote.answers.giving;

import footnote.answers.Answer;
import footnote.answers.Caveat;
import footnote.answers.Disputed;
import footnote.answers.Disputed.Version;
import footnote.answers.Headline;
import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.answers.Unanswered;
import footnote.answers.Unanswered.Reason;
import footnote.answers.quoting.Quoting;
import footnote.answers.quoting.Twins;
import footnote.answers.spots.Pick;
import footnote.answers.spots.Spot;
import footnote.answers.spots.Spots;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Span;
import footnote.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes answers of evidence: its quotes, what is set large above them, and when to say nothing. */
final class QuotedAnswers {

  /** Evidence that is looked through for the same said elsewhere. */
  private static final int LOOKED_THROUGH = 30;

  private static final Set<Caveat> OF_OTHER_TIMES =
      Set.of(Caveat.UNDATED, Caveat.OTHER_DAYS, Caveat.PAST);

  private final Index index;
  private final Quoting quoting;
  private final Silence silence;
  private final Disputes disputes;
  private final Preference preference;
  private final Assurance assurance;
  private final int mostQuotes;

  QuotedAnswers(
      Index index,
      Quoting quoting,
      Silence silence,
      Preference preference,
      Assurance assurance,
      int mostQuotes) {
    this.index = index;
    this.quoting = quoting;
    this.silence = silence;
    this.disputes = new Disputes(quoting);
    this.preference = preference;
    this.assurance = assurance;
    this.mostQuotes = mostQuotes;
  }

  /**
   * The answer that the first of {@code evidence} gives, or silence where that is better.
   *
   * @param sure how sure it is that it answers
   */
  Answer of(Question question, List<Evidence> evidence, double sure) {
    List<Quote> quotes = quotes(question, evidence);
    Optional<Reason> reason = silence.reason(question, evidence, sure);
    if (reason.isPresent()) {
      return reason.get() == Reason.OUTSIDE_PERIOD
          ? outside(question, sure)
          : new Unanswered(
              question,
              sure,
              reason.get(),
              silence.unknown(question),
              isKnown(question) ? quotes : List.of());
    }
    List<Version> versions = disputes.in(question, evidence);
    return versions.isEmpty()
        ? given(question, quotes, sure, caveat(question, evidence.get(0), sure))
        : new Disputed(question, sure, versions);
  }

  /** Whether a word of {@code question} is known: to none at all nothing is near. */
  private boolean isKnown(Question question) {
    List<Token> words = Token.telling(question.terms());
    return words.isEmpty()
        || words.stream()
            .anyMatch(word -> index.vocabulary().knows(word.span().in(question.terms())));
  }

  /** The answer that {@code evidence} gives, which is known to give what is asked for. */
  Answer given(Question question, Evidence evidence) {
    List<Evidence> only = List.of(evidence);
    return given(question, quotes(question, only), assurance.of(question, only), Optional.empty());
  }

  private Optional<Caveat> caveat(Question question, Evidence first, double sure) {
    return preference
        .caveat(question, first)
        .or(() -> assurance.isFirm(sure) ? Optional.empty() : Optional.of(Caveat.UNSURE));
  }

  /** What is told of other days than those that were asked about is no answer to be set large. */
  private static Answer given(
      Question question, List<Quote> quotes, double sure, Optional<Caveat> caveat) {
    Optional<Headline> headline =
        headline(question, quotes.get(0))
            .filter(found -> caveat.filter(OF_OTHER_TIMES::contains).isEmpty());
    return new Quoted(question, sure, headline, quotes, caveat);
  }

  /** No answer for those days, but the nearest of any others. */
  private Answer outside(Question question, double sure) {
    Question anyTime = question.withoutPeriod();
    List<Quote> nearest = quotes(anyTime, index.find(anyTime));
    Optional<When> known = nearest.stream().findFirst().flatMap(Quote::day);
    return Unanswered.outside(question, sure, known, nearest);
  }

  List<Quote> quotes(Question question, List<Evidence> evidence) {
    List<Passage> sentences =
        evidence.stream().map(Evidence::passage).limit(LOOKED_THROUGH).toList();
    return Twins.groups(sentences).stream()
        .limit(mostQuotes)
        .map(group -> quote(question, group.first()).withTwins(group.elsewhere()))
        .toList();
  }

  private static Optional<Headline> headline(Question question, Quote first) {
    return Pick.applies(question)
        ? Pick.of(question, first.passage(), first.dates())
            .map(picked -> Pick.headline(question, first.passage(), picked))
        : Spots.of(question, first.passage(), first.dates())
            .filter(Spot::sure)
            .map(spot -> new Headline.Words(spot.span().shift(first.passage().span().start())));
  }

  private Quote quote(Question question, Passage passage) {
    List<Mention> dates = quoting.dates(passage);
    Optional<Span> marked =
        Pick.applies(question) || question.wants() == Wants.EVENTS
            ? Pick.of(question, passage, dates).map(Mention::span)
            : Spots.of(question, passage, dates)
                .map(spot -> spot.span().shift(passage.span().start()));
    return quoting.quote(passage, marked);
  }
}
