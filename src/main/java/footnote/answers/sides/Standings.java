package footnote.answers.sides;

import footnote.answers.Sides;
import footnote.answers.Sides.Contrast;
import footnote.answers.Sides.Lack;
import footnote.answers.Sides.Standing;
import footnote.answers.quoting.Quoting;
import footnote.dates.When;
import footnote.positions.Places;
import footnote.positions.Position.Office;
import footnote.positions.Position.Stance;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.PositionBook.Told;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Span;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands where, and who held what: the quotes that say so, grouped and in order. */
public final class Standings {

  private static final int MOST = 12;

  private static final Comparator<Standing> IN_TIME =
      Comparator.comparing(each -> Contrasts.day(each).orElse(LocalDate.MIN));

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:is|are|was|were|be|been|has|have|had|as|now|currently|also|an?|the) )+");

  private final Index index;
  private final PositionBook book;
  private final Quoting quoting;
  private final Places places;
  private final Parties parties;
  private final LedMatters matters;
  private final Authors authors;

  public Standings(Index index, PositionBook book, Quoting quoting) {
    this.index = index;
    this.book = book;
    this.quoting = quoting;
    this.places = book.places();
    this.parties = new Parties(places);
    this.matters = new LedMatters(index);
    this.authors = new Authors(index);
  }

  /**
   * The sides that answer a question for several, if any sentence tells of one.
   *
   * @param evidence where they are looked for; those of named holders, in the whole library
   */
  public Optional<Sides> sides(Question question, List<Evidence> evidence, double sure) {
    boolean renamed = isNamedOtherwise(question);
    Optional<String> author = authors.named(question);
    if (!renamed && !Asked.asksForSeveral(question) && author.isEmpty()) {
      return Optional.empty();
    }
    Asked whoever = Asked.of(question);
    Asked asked = author.map(writer -> whoever.ofWriter(question, writer)).orElse(whoever);
    boolean whole = !asked.holders().isEmpty();
    Stream<Passage> sentences =
        whole ? index.sentences() : evidence.stream().map(Evidence::passage);
    return answering(question, asked, told(asked, sentences, asked::isIn), sure);
  }

  /**
   * The sides that any sentence of the library tells, where it has every word of what is asked
   * about: it answers where the evidence does not.
   */
  public Optional<Sides> anywhere(Question question, double sure) {
    Asked asked = Asked.of(question);
    boolean named = !asked.holders().isEmpty() || asked.who() || asked.ofAuthor();
    boolean vague = asked.topic().isEmpty() || !named;
    return vague
        ? Optional.empty()
        : answering(
            question,
            asked,
            told(asked, index.sentences(), words -> words.containsAll(asked.topic())),
            sure);
  }

  private Optional<Sides> answering(Question question, Asked asked, List<Told> told, double sure) {
    return told.isEmpty() ? Optional.empty() : Optional.of(of(question, ofSide(asked, told), sure));
  }

  /**
   * The stances that fit a question.
   *
   * @param isIn whether the words of a sentence are about the matter
   */
  private List<Told> told(Asked asked, Stream<Passage> sentences, Predicate<Set<String>> isIn) {
    return book.in(sentences).stream()
        .filter(each -> each.position() instanceof Stance)
        .filter(each -> !Parties.isCounted(each.position().holder()))
        .filter(each -> asked.fits((Stance) each.position()))
        .filter(each -> isOfAny(asked.holders(), each.position().holder()))
        .filter(each -> !asked.ofAuthor() || isAuthors(each))
        .filter(each -> isIn.test(matters.of(each, asked.topic())))
        .toList();
  }

  /** Those of the side that was asked for, where there are any. */
  private static List<Told> ofSide(Asked asked, List<Told> told) {
    List<Told> fitting =
        told.stream()
            .filter(each -> asked.side().equals(Optional.of(((Stance) each.position()).side())))
            .toList();
    return fitting.isEmpty() ? told : fitting;
  }

  private static boolean isAuthors(Told told) {
    return told.sentence().document().author().filter(told.position().holder()::equals).isPresent();
  }

  private boolean isOfAny(List<String> holders, String holder) {
    return holders.isEmpty() || holders.stream().anyMatch(name -> parties.isNamed(name, holder));
  }

  /** Who owned it, what it was called, where it had its seat: what the sentences found tell. */
  public Optional<Sides> holdings(Question question, List<Evidence> evidence, double sure) {
    List<Told> told = Holdings.asked(question, book.in(evidence.stream().map(Evidence::passage)));
    return told.isEmpty() ? Optional.empty() : Optional.of(of(question, told, sure, IN_TIME));
  }

  /** Japan where the documents only tell of Tokyo: a label has to say who that is. */
  private boolean isNamedOtherwise(Question question) {
    return question.names().stream()
        .anyMatch(name -> !index.vocabulary().knows(name) && !places.in(name).isEmpty());
  }

  /**
   * Every stance of the library.
   *
   * @param holder whose, or empty for everybody's
   * @param about on what, or empty for everything
   */
  public Optional<Sides> stances(Question question, String holder, String about) {
    Set<String> matter = Token.tellingStems(about);
    List<Told> told =
        book.in(index.sentences()).stream()
            .filter(each -> each.position() instanceof Stance)
            .filter(each -> !Parties.isCounted(each.position().holder()))
            .filter(each -> matter.isEmpty() || Asked.isIn(matter, matters.of(each, matter)))
            .toList();
    List<Told> own = new Called(parties).by(holder, told);
    return own.isEmpty() ? Optional.empty() : Optional.of(of(question, own, 1));
  }

  /**
   * Every office and possession of the library.
   *
   * @param name of a person, an office or an organisation, or empty for all
   */
  public Optional<Sides> offices(Question question, String name) {
    Optional<When> period = question.period().map(Period::days);
    LocalDate newest = newest();
    List<Told> told =
        book.in(index.sentences()).stream()
            .filter(each -> !(each.position() instanceof Stance))
            .filter(each -> period.map(days -> held(days, each, newest)).orElse(true))
            .toList();
    List<Told> once = new Rolls(parties).withoutRepeats(new Called(parties).by(name, told));
    return once.isEmpty() ? Optional.empty() : Optional.of(of(question, once, 1));
  }

  /**
   * Whether it was held then, as far as is told. No document knows what is still so after its day;
   * one without a day is as old as the newest.
   */
  private static boolean held(When days, Told told, LocalDate newest) {
    Optional<When> held = told.position().when();
    LocalDate written = told.sentence().document().published().orElse(newest);
    boolean open = held.filter(when -> when.to().isEmpty()).isPresent();
    boolean later = open && days.from().filter(day -> day.isAfter(written)).isPresent();
    return !later && held.map(when -> when.overlaps(days)).orElse(false);
  }

  private LocalDate newest() {
    return index.documents().stream()
        .flatMap(each -> each.published().stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** By holder, and in the order of time: opposite sides stand beside each other. */
  private Sides of(Question question, List<Told> told, double sure) {
    Comparator<Standing> byHolder =
        Comparator.comparing(each -> parties.key(each.position().holder()));
    return of(question, told, sure, byHolder.thenComparing(IN_TIME));
  }

  private Sides of(Question question, List<Told> told, double sure, Comparator<Standing> order) {
    List<Standing> standings =
        withoutRepeats(told.stream().map(this::standing).sorted(order).toList());
    int most = most(standings);
    List<Standing> shown = standings.subList(0, most);
    List<Contrast> contrasts = new Contrasts(parties, new SharedMatters(index)).in(shown);
    // Of what was left out it cannot be said that nothing is opposed in it.
    boolean whole =
        most == standings.size()
            && shown.stream().allMatch(each -> each.position() instanceof Stance);
    Optional<Lack> lack = whole && contrasts.isEmpty() ? lack(question, shown) : Optional.empty();
    return new Sides(
        question, sure, shown, contrasts, lack, standings.subList(most, standings.size()));
  }

  /** How many are shown at once: no quote is parted. */
  private static int most(List<Standing> standings) {
    int most = Math.min(MOST, standings.size());
    while (most < standings.size() && standings.get(most - 1).isBeside(standings.get(most))) {
      most++;
    }
    return most;
  }

  /** Of one sentence that tells one side of one holder twice, the reading that says on what. */
  private static List<Standing> withoutRepeats(List<Standing> standings) {
    List<Standing> once = new ArrayList<>();
    for (Standing standing : standings) {
      boolean repeated =
          standing.matter().isEmpty() && standings.stream().anyMatch(each -> each.tells(standing));
      if (!repeated) {
        once.add(standing);
      }
    }
    return once;
  }

  /** What the question compares and the standings do not show. */
  private Optional<Lack> lack(Question question, List<Standing> shown) {
    Set<String> holders =
        shown.stream()
            .map(each -> parties.key(each.position().holder()))
            .collect(Collectors.toSet());
    return Asked.of(question)
        .compared()
        .filter(lack -> lack != Lack.DISAGREEMENT || !Leaning.areMixed(shown))
        .map(lack -> lack == Lack.DISAGREEMENT && holders.size() == 1 ? Lack.OTHER_HOLDER : lack);
  }

  private Standing standing(Told told) {
    Passage sentence = told.sentence();
    int start = sentence.span().start();
    Optional<Passage> matter =
        told.position() instanceof Stance stance
            ? SaidMatter.in(sentence.text(), stance).map(span -> sentence.narrow(span.shift(start)))
            : Optional.empty();
    return new Standing(
        told.position(), quoting.quote(sentence, Optional.of(marked(told).shift(start))), matter);
  }

  /** Of an office its title, without the verb that leads to it: "director", not "is director". */
  private static Span marked(Told told) {
    Span span = told.position().span();
    Matcher lead = LEAD.matcher(span.in(told.sentence().text()));
    return told.position() instanceof Office && lead.find() && lead.end() < span.length()
        ? new Span(span.start() + lead.end(), span.end())
        : span;
  }
}
