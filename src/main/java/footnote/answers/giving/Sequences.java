package footnote.answers.giving;

import footnote.answers.Answer;
import footnote.answers.Sequence;
import footnote.answers.Timeline.Moment;
import footnote.answers.quoting.Quoting;
import footnote.answers.spots.Pick;
import footnote.answers.timelines.Beginnings;
import footnote.answers.timelines.Timelines;
import footnote.dates.Mention;
import footnote.questions.Comparison;
import footnote.questions.Comparison.Kind;
import footnote.questions.Question;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came first, how long it was between, what happened before: by the dates of quotes. */
final class Sequences {

  /** Evidence whose dates are looked at for one event. */
  private static final int LOOKED_AT = 3;

  private final Index index;
  private final Quoting quoting;
  private final Timelines timelines;
  private final Silence silence;
  private final Assurance assurance;

  Sequences(
      Index index, Quoting quoting, Timelines timelines, Silence silence, Assurance assurance) {
    this.index = index;
    this.quoting = quoting;
    this.timelines = timelines;
    this.silence = silence;
    this.assurance = assurance;
  }

  /** An answer where every event that is compared has a sure date of its own. */
  Optional<Answer> of(Question question) {
    Optional<Comparison> comparison = question.comparison();
    if (comparison.isEmpty() || question.period().isPresent()) {
      return Optional.empty();
    }
    List<SureMoment> dated =
        comparison.get().questions().stream().flatMap(event -> dated(event).stream()).toList();
    if (dated.size() < comparison.get().events().size()) {
      return Optional.empty();
    }
    Kind kind = comparison.get().kind();
    return kind == Kind.BEFORE || kind == Kind.AFTER
        ? Optional.of(timelines.around(question, dated.get(0).moment, kind == Kind.BEFORE))
        : sequence(question, dated);
  }

  private static Optional<Answer> sequence(Question question, List<SureMoment> dated) {
    List<SureMoment> ordered =
        dated.stream().sorted(Comparator.comparing(each -> day(each.moment))).toList();
    Moment earlier = ordered.get(0).moment;
    Moment later = ordered.get(1).moment;
    return earlier.mention().equals(later.mention())
        ? Optional.empty()
        : Optional.of(
            new Sequence(
                question, Math.min(ordered.get(0).sure, ordered.get(1).sure), earlier, later));
  }

  private record SureMoment(Moment moment, double sure) {}

  private Optional<SureMoment> dated(Question event) {
    List<Evidence> evidence = Beginnings.first(event, index.find(event));
    double sure = assurance.of(event, evidence);
    if (silence.reason(event, evidence, sure).isPresent()) {
      return Optional.empty();
    }
    List<Moment> moments =
        evidence.stream()
            .limit(LOOKED_AT)
            .map(Evidence::passage)
            .flatMap(sentence -> moment(event, sentence).stream())
            .toList();
    return moments.stream()
        .filter(moment -> isBegun(event, moment))
        .findFirst()
        .or(() -> moments.stream().findFirst())
        .map(moment -> new SureMoment(moment, sure));
  }

  private static boolean isBegun(Question event, Moment moment) {
    return (isThing(event) && isBeginning(moment.mention()))
        || Beginnings.tells(event, moment.quote().passage());
  }

  /** "The TISA" is no event, but has a beginning. */
  private static boolean isThing(Question event) {
    Set<String> named = new HashSet<>();
    event.names().forEach(name -> named.addAll(Token.stems(name)));
    return Token.telling(event.terms()).stream().allMatch(word -> named.contains(word.stem()));
  }

  private static boolean isBeginning(Mention mention) {
    return mention.when().filter(when -> when.to().isEmpty()).isPresent();
  }

  private Optional<Moment> moment(Question event, Passage sentence) {
    return Pick.of(event, sentence, quoting.dates(sentence))
        .map(date -> new Moment(date, quoting.quote(sentence, Optional.of(date.span()))));
  }

  private static LocalDate day(Moment moment) {
    return moment.mention().when().flatMap(when -> when.from().or(when::to)).orElse(LocalDate.MIN);
  }
}
