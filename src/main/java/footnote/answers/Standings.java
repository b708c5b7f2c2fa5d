package footnote.answers;

import footnote.answers.Answer.Sides;
import footnote.answers.Answer.Sides.Standing;
import footnote.dates.When;
import footnote.positions.Places;
import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.PositionBook;
import footnote.positions.PositionBook.Told;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Span;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:is|are|was|were|be|been|has|have|had|as|now|currently|also|an?|the) )+");

  private static final Set<String> ASKING =
      Token.tellingStems(
          "who think say view position stance opinion agree change side oppose support reject do");

  private final Index index;
  private final PositionBook book;
  private final Quoting quoting;
  private final Places places = new Places();

  Standings(Index index, PositionBook book, Quoting quoting) {
    this.index = index;
    this.book = book;
    this.quoting = quoting;
  }

  /** The sides that answer a question for several, if any sentence tells of one. */
  Optional<Sides> sides(Question question, List<Evidence> evidence, double sure) {
    if (!SEVERAL.matcher(question.text()).find()) {
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
            .filter(
                each ->
                    who
                        || question.names().isEmpty()
                        || question.names().stream()
                            .anyMatch(name -> isNamed(name, each.position().holder())))
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(of(question, told, sure));
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
   * Every office of the library.
   *
   * @param name of a person, an office or an organisation, or empty for all
   */
  Optional<Sides> offices(Question question, String name) {
    Optional<When> period = question.period().map(Period::days);
    List<Told> told =
        book.in(sentences()).stream()
            .filter(each -> each.position() instanceof Office)
            .filter(each -> name.isEmpty() || isNamed(name, words((Office) each.position())))
            .filter(each -> period.map(days -> held(days, each.position())).orElse(true))
            .toList();
    return told.isEmpty() ? Optional.empty() : Optional.of(of(question, told, 1));
  }

  private static String words(Office office) {
    return office.holder() + " " + office.office() + " " + office.organisation();
  }

  /** Whether it was held then, as far as is told. */
  private static boolean held(When days, Position position) {
    return position.when().map(when -> when.overlaps(days)).orElse(false);
  }

  private Stream<Passage> sentences() {
    return index.documents().stream().flatMap(document -> index.passages(document).stream());
  }

  /** By holder, and in the order of time: opposite sides stand beside each other. */
  private Sides of(Question question, List<Told> told, double sure) {
    List<Standing> standings =
        told.stream()
            .map(this::standing)
            .sorted(
                Comparator.comparing((Standing each) -> each.position().holder())
                    .thenComparing(Standings::day))
            .toList();
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
        quoting.quote(sentence, Optional.of(marked(told).shift(sentence.span().start()))));
  }

  /** Of an office its title, without the verb that leads to it: "director", not "is director". */
  private static Span marked(Told told) {
    Span span = told.position().span();
    Matcher lead = LEAD.matcher(span.in(told.sentence().text()));
    return told.position() instanceof Office && lead.find() && lead.end() < span.length()
        ? new Span(span.start() + lead.end(), span.end())
        : span;
  }

  /**
   * Whether a word of {@code asked}, or what stands for the same government, is in {@code name}.
   */
  private boolean isNamed(String asked, String name) {
    Set<String> there = Token.tellingStems(name);
    return Token.telling(asked).stream()
        .anyMatch(
            token ->
                there.contains(token.stem())
                    || places.of(token.span().in(asked)).stream()
                        .anyMatch(place -> there.contains(Token.stem(place))));
  }

  private static boolean speaksOf(Set<String> topic, Passage sentence) {
    Set<String> words = Token.tellingStems(sentence.paragraph().text());
    return topic.stream().filter(words::contains).count() * 2 >= topic.size();
  }
}
