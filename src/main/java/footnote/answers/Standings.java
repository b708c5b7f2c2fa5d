package footnote.answers;

import footnote.answers.Answer.Sides;
import footnote.answers.Answer.Sides.Standing;
import footnote.dates.When;
import footnote.positions.Places;
import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Position.Possession;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.PositionBook;
import footnote.positions.PositionBook.Told;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who stands where, and who held what: the quotes that say so, grouped and in order. */
final class Standings {

  private static final int MOST = 12;

  /** Asks for more than one holder, or for more than one time. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)^who\\b|\\b(agree|disagree|both sides|sides|positions|stances|views|opinions"
              + "|changed?|who (?:opposes?|supports?|rejects?|criticis\\w+|welcomes?))\\b");

  private static final Pattern AGAINST =
      Pattern.compile(
          "(?i)\\b(oppos|against|reject|criticis|criticiz|condemn|object|disagree with)");

  private static final Pattern FOR =
      Pattern.compile("(?i)\\b(support|favou?r|welcom|back|endors|in favour|approv)");

  private static final Set<String> ASKING =
      Token.tellingStems(
          "who think say view position stance opinion agree change side oppose support reject do");

  private final Index index;
  private final PositionBook book;
  private final Quoting quoting;
  private final Places places;

  Standings(Index index, PositionBook book, Quoting quoting) {
    this.index = index;
    this.book = book;
    this.quoting = quoting;
    this.places = book.places();
  }

  /** The sides that answer a question for several, if any sentence tells of one. */
  Optional<Sides> sides(Question question, List<Evidence> evidence, double sure) {
    boolean renamed = isNamedOtherwise(question);
    if (!renamed && !SEVERAL.matcher(question.text()).find()) {
      return Optional.empty();
    }
    Set<String> topic = Token.tellingStems(question.terms());
    topic.removeAll(ASKING);
    boolean who = question.text().toLowerCase(Locale.ROOT).startsWith("who");
    List<Told> told =
        book
            .in(evidence.stream().map(Evidence::passage).filter(near -> speaksOf(topic, near)))
            .stream()
            .filter(each -> each.position() instanceof Stance)
            .filter(each -> fits(question, (Stance) each.position()))
            .filter(each -> !renamed || isOn(topic, (Stance) each.position()))
            .filter(
                each ->
                    who
                        || question.names().isEmpty()
                        || question.names().stream()
                            .anyMatch(name -> isNamed(name, each.position().holder())))
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(of(question, told, sure));
  }

  /** Who owned it, what it was called, where it had its seat: what the sentences found tell. */
  Optional<Sides> holdings(Question question, List<Evidence> evidence, double sure) {
    List<Told> told = Holdings.asked(question, book.in(evidence.stream().map(Evidence::passage)));
    Comparator<Standing> inTime = Comparator.comparing(Standings::day);
    return told.isEmpty() ? Optional.empty() : Optional.of(of(question, told, sure, inTime));
  }

  /** Japan where the documents only tell of Tokyo: a label has to say who that is. */
  private boolean isNamedOtherwise(Question question) {
    return question.names().stream()
        .anyMatch(name -> !index.vocabulary().knows(name) && !places.in(name).isEmpty());
  }

  private static boolean isOn(Set<String> topic, Stance stance) {
    return shareAny(topic, Token.tellingStems(stance.about()));
  }

  /** "Who opposes": the sides that were asked for. */
  private static boolean fits(Question question, Stance stance) {
    boolean against = AGAINST.matcher(question.text()).find();
    boolean favour = FOR.matcher(question.text()).find();
    if (against == favour) {
      return true;
    }
    boolean positive = stance.side() == Side.FOR || stance.side() == Side.CALLS_FOR;
    return stance.side() != Side.NEUTRAL && positive == favour;
  }

  /**
   * Every stance of the library.
   *
   * @param holder whose, or empty for everybody's
   * @param about on what, or empty for everything
   */
  Optional<Sides> stances(Question question, String holder, String about) {
    Set<String> matter = Token.tellingStems(about);
    List<Told> told =
        book.in(sentences()).stream()
            .filter(each -> each.position() instanceof Stance)
            .filter(each -> holder.isEmpty() || isNamed(holder, each.position().holder()))
            .filter(each -> matter.isEmpty() || speaksOf(matter, each.sentence()))
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(of(question, told, 1));
  }

  /**
   * Every office and possession of the library.
   *
   * @param name of a person, an office or an organisation, or empty for all
   */
  Optional<Sides> offices(Question question, String name) {
    Optional<When> period = question.period().map(Period::days);
    List<Told> told =
        book.in(sentences()).stream()
            .filter(each -> !(each.position() instanceof Stance))
            .filter(each -> name.isEmpty() || isNamed(name, words(each.position())))
            .filter(each -> period.map(days -> held(days, each.position())).orElse(true))
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(of(question, told, 1));
  }

  private static String words(Position position) {
    if (position instanceof Possession held) {
      return held.holder() + " " + title(held) + " " + held.what();
    }
    Office office = (Office) position;
    return office.holder() + " " + office.office() + " " + office.organisation();
  }

  private static String title(Possession held) {
    return switch (held.kind()) {
      case OWNERSHIP -> "owner";
      case NAME -> "name";
      case HEADQUARTERS -> "headquarters";
      case HOME_GROUND -> "home ground";
    };
  }

  /** Whether it was held then, as far as is told. */
  private static boolean held(When days, Position position) {
    return position.when().map(when -> when.overlaps(days)).orElse(false);
  }

  private Stream<Passage> sentences() {
    return index.documents().stream().flatMap(document -> index.passages(document).stream());
  }

  /** By holder, and then in the order of time: opposite sides stand beside each other. */
  private Sides of(Question question, List<Told> told, double sure) {
    Comparator<Standing> byHolder = Comparator.comparing(each -> each.position().holder());
    return of(question, told, sure, byHolder.thenComparing(Standings::day));
  }

  private Sides of(Question question, List<Told> told, double sure, Comparator<Standing> order) {
    List<Standing> standings = told.stream().map(this::standing).sorted(order).toList();
    int most = Math.min(MOST, standings.size());
    return new Sides(question, sure, standings.subList(0, most), standings.size() - most);
  }

  private static LocalDate day(Standing standing) {
    return standing
        .position()
        .when()
        .flatMap(When::from)
        .or(() -> standing.quote().passage().document().published())
        .orElse(LocalDate.MIN);
  }

  private Standing standing(Told told) {
    Passage sentence = told.sentence();
    return new Standing(
        told.position(),
        quoting.quote(
            sentence, Optional.of(told.position().span().shift(sentence.span().start()))));
  }

  /**
   * Whether a word of {@code asked}, or what stands for the same government, is in {@code name}.
   */
  private boolean isNamed(String asked, String name) {
    return shareAny(Token.tellingStems(asked), Token.tellingStems(name))
        || shareAny(places.in(asked), places.in(name));
  }

  private static boolean shareAny(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static boolean speaksOf(Set<String> topic, Passage sentence) {
    Set<String> words = Token.tellingStems(sentence.paragraph().text());
    return topic.stream().filter(words::contains).count() * 2 >= topic.size();
  }
}
