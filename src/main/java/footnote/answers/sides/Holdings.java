package footnote.answers.sides;

import footnote.dates.When;
import footnote.positions.Position;
import footnote.positions.Position.Holds;
import footnote.positions.Position.Office;
import footnote.positions.Position.Possession;
import footnote.positions.reading.Asking;
import footnote.positions.reading.PositionBook.Told;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.questions.Question.Period.Relation;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses who owned what, what it was called and where it had its seat, in the days that a question
 * is about.
 */
final class Holdings {

  /** Asks for what is still so. */
  private static final Pattern NOW =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:former|old|earlier|previous|original|been)\\b).*"
              + "\\b(?:is|are|has|owns|belongs)\\b");

  private final Question question;
  private final Holds kind;
  private final List<Holding> all;

  private Holdings(Question question, Holds kind, List<Told> told) {
    this.question = question;
    this.kind = kind;
    this.all = told.stream().flatMap(each -> holding(each).stream()).toList();
  }

  /**
   * A possession as it answers a question.
   *
   * @param of what is asked about: the firm
   * @param value what may answer: its owner, its name, its place
   */
  private record Holding(Told told, String of, String value) {

    Optional<LocalDate> from() {
      return told.position().when().flatMap(When::from);
    }

    Optional<LocalDate> to() {
      return told.position().when().flatMap(When::to);
    }
  }

  /** Those of {@code told} that answer {@code question}; none where it asks for something else. */
  static List<Told> asked(Question question, List<Told> told) {
    return question.names().isEmpty()
        ? List.of()
        : Asking.in(question.text()).stream()
            .flatMap(kind -> new Holdings(question, kind, told).chosen())
            .toList();
  }

  private Stream<Told> chosen() {
    return all.stream()
        .filter(this::isAboutName)
        .filter(holding -> !tellsNothing(holding))
        .filter(this::isThen)
        .map(Holding::told);
  }

  private Optional<Holding> holding(Told told) {
    Position position = told.position();
    if (position instanceof Possession held && held.kind() == kind) {
      boolean owned = kind == Holds.OWNERSHIP;
      return Optional.of(
          new Holding(
              told, owned ? held.what() : held.holder(), owned ? held.holder() : held.what()));
    }
    return position instanceof Office office
            && kind == Holds.OWNERSHIP
            && office.office().equals("owner")
        ? Optional.of(new Holding(told, office.organisation(), office.holder()))
        : Optional.empty();
  }

  private boolean isAboutName(Holding holding) {
    Set<String> of = Token.stems(holding.of());
    return question.names().stream().map(Token::stems).anyMatch(of::containsAll);
  }

  /** What Norbank is called is not answered by "Norbank". */
  private boolean tellsNothing(Holding holding) {
    return Token.stems(question.text()).containsAll(Token.stems(holding.value()));
  }

  private boolean isThen(Holding holding) {
    boolean now = NOW.matcher(question.text()).find();
    return question
        .period()
        .map(period -> isThen(holding, period))
        .orElseGet(() -> !now || !isOver(holding, LocalDate.MAX));
  }

  private boolean isThen(Holding holding, Period period) {
    When days = period.days();
    boolean overlaps =
        holding.told().position().when().map(when -> when.overlaps(days)).orElse(false);
    return overlaps
        && !isAtTheEdge(holding, period)
        && !isOver(holding, days.from().orElse(LocalDate.MIN));
  }

  /** What was until 2003 did not begin in 2003, and what is since then did not end in it. */
  private static boolean isAtTheEdge(Holding holding, Period period) {
    When when = period.when();
    boolean until = period.relation() == Relation.UNTIL || when.from().isEmpty();
    boolean since = period.relation() == Relation.SINCE || when.to().isEmpty();
    Optional<LocalDate> first = when.from().or(() -> when.to().map(day -> day.withDayOfYear(1)));
    Optional<LocalDate> last =
        when.to().or(() -> when.from().map(day -> day.withDayOfYear(day.lengthOfYear())));
    return (until && !isBefore(holding.from(), first)) || (since && !isBefore(last, holding.to()));
  }

  /** Whether one is before the other, or either is not told. */
  private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.isEmpty() || one.get().isBefore(other.get());
  }

  /** It, or another sentence, may tell that it ended before, or what came next. */
  private boolean isOver(Holding holding, LocalDate asked) {
    return holding.to().filter(day -> day.isBefore(asked)).isPresent()
        || all.stream()
            .filter(other -> other.of().equals(holding.of()))
            .anyMatch(other -> holding.to().isEmpty() && ends(other, holding, asked));
  }

  private static boolean ends(Holding other, Holding holding, LocalDate asked) {
    Optional<LocalDate> end = other.value().equals(holding.value()) ? other.to() : other.from();
    return end.filter(day -> day.isBefore(asked))
        .filter(day -> day.isAfter(holding.from().orElse(LocalDate.MIN)))
        .isPresent();
  }
}
