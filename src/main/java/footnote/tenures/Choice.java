package footnote.tenures;

import footnote.dates.When;
import footnote.positions.Position.Tenure;
import footnote.questions.Edge;
import footnote.questions.Question;
import footnote.questions.Question.Period;
import footnote.tenures.OfficeQuestion.Beside;
import footnote.tenures.OfficeQuestion.Seeks;
import footnote.tenures.OfficeQuestion.Time;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chooses the offices that answer one question. */
final class Choice {

  /** Days between the end of one term and the beginning of the next, at most. */
  private static final int GAP = 400;

  /** More of a question's words than this may not be missing. */
  private static final int MOST_MISSING = 3;

  /** Who worked or played there may have been anything. */
  private static final Set<String> ANYTHING = Set.of("employee", "player");

  private static final Set<String> ACTING = Set.of("acting", "interim", "caretaker");

  private final OfficeQuestion asked;
  private final Optional<When> days;
  private final List<Term> terms;
  private final TitleWords titles;
  private final Placing placing;
  private final Timing timing;

  /**
   * @param terms every office that may be meant
   */
  Choice(
      Question question,
      OfficeQuestion asked,
      List<Term> terms,
      TitleWords titles,
      Placing placing,
      Timing timing) {
    this.asked = asked;
    this.days = question.period().map(Period::when).map(Choice::bounded);
    this.terms = terms;
    this.titles = titles;
    this.placing = placing;
    this.timing = timing;
  }

  /** "Until 2019" and "since May 2019" ask for what ended or began in that year or month. */
  private static When bounded(When when) {
    boolean single =
        when.precision() == When.Precision.YEAR
            || when.precision() == When.Precision.MONTH
            || when.precision() == When.Precision.DAY;
    if (!single || when.from().isPresent() == when.to().isPresent()) {
      return when;
    }
    LocalDate day = when.from().or(when::to).orElseThrow();
    boolean year = when.precision() == When.Precision.YEAR;
    LocalDate first = year ? day.withDayOfYear(1) : day.withDayOfMonth(1);
    LocalDate last = first.plusYears(year ? 1 : 0).plusMonths(year ? 0 : 1).minusDays(1);
    return When.stretch(first, last);
  }

  /** The best first; none where none is sure to be meant. */
  List<Term> best() {
    return switch (asked.seeks()) {
      case HOLDER -> asked.beside() == Beside.NOBODY ? holders() : neighbours();
      case OFFICE, ORGANISATION -> ofBearer();
      case BEGINNING, END -> ends();
    };
  }

  private List<Term> holders() {
    if (asked.families().isEmpty() && !asked.leading()) {
      return List.of();
    }
    int most = asked.time() == Time.DAYS ? 1 : 0;
    List<Term> fitting =
        Timing.joined(
            terms.stream()
                .filter(this::isTitled)
                .filter(it -> placing.isPlaced(it, most))
                .toList());
    return switch (asked.time()) {
      case DAYS -> clear(asked.edge().isPresent() ? turned(fitting) : held(fitting));
      case NOW -> clear(plainest(timing.now(fitting)));
      case FIRST -> first(fitting);
      case ANY -> only(fitting);
      case BEFORE_THAT -> List.of();
    };
  }

  /** Of the terms of the first holder, that which names him in full, in the fewest words, first. */
  private static List<Term> plainest(List<Term> fitting) {
    if (fitting.isEmpty()) {
      return fitting;
    }
    String holder = fitting.get(0).holder();
    Comparator<Term> named =
        Comparator.comparing(term -> term.holder().contains(" ") && term.isNamedInFull());
    return fitting.stream()
        .sorted(
            Comparator.comparing((Term term) -> !term.isOf(holder))
                .thenComparing(named.reversed())
                .thenComparingInt(term -> term.sentence().span().length()))
        .toList();
  }

  private List<Term> held(List<Term> fitting) {
    return timing.in(days.orElseThrow(), fitting, true);
  }

  /** Who came into the office in the days, or left it: "Who became mayor in 2004?" */
  private List<Term> turned(List<Term> fitting) {
    boolean last = asked.edge().equals(Optional.of(Edge.END));
    When asked = days.orElseThrow();
    return fitting.stream()
        .filter(term -> edge(term, last).filter(day -> asked.covers(When.day(day))).isPresent())
        .toList();
  }

  /** Whether the title is the one that is asked for, and no deputy's. */
  private boolean isTitled(Term term) {
    return isOfFamily(term) && term.wordsOfOffice().containsAll(asked.qualifiers());
  }

  private boolean isOfFamily(Term term) {
    boolean named = asked.families().contains(term.family());
    boolean leads = asked.leading() && titles.leads(term.family()) && !isOfOtherPart(term);
    return (named || leads) && isSameRank(term);
  }

  /** A head of sales does not lead the firm. */
  private boolean isOfOtherPart(Term term) {
    Set<String> part = Token.tellingStems(term.office().office());
    part.remove(Token.stem(term.family()));
    return TitleWords.isOfPart(term.office().office())
        && part.stream().noneMatch(asked.words()::contains);
  }

  private boolean isSameRank(Term term) {
    Set<String> apart = apart(term);
    boolean acting = term.office().tenure() == Tenure.ACTING;
    return apart.equals(asked.apart())
        || (acting && apart.isEmpty() && ACTING.containsAll(asked.apart()));
  }

  private Set<String> apart(Term term) {
    Set<String> apart = new HashSet<>();
    for (String word : term.office().office().toLowerCase(Locale.ROOT).split("[ -]")) {
      if (titles.isApart(word)) {
        apart.add(word);
      }
    }
    return apart;
  }

  /**
   * Those with the most of the question's words first; none where several may be meant and the best
   * does not stand where the names do.
   */
  private List<Term> clear(List<Term> fitting) {
    List<Term> sorted =
        fitting.stream()
            .sorted(
                Comparator.comparing(placing::missing)
                    .thenComparing(placing::isNear, Comparator.reverseOrder())
                    .thenComparing(this::missingInSentence))
            .toList();
    boolean clear =
        !sorted.isEmpty()
            && !asked.words().isEmpty()
            && placing.missing(sorted.get(0)) == 0
            && placing.isNear(sorted.get(0));
    return clear ? sorted : only(sorted.stream().filter(term -> isAsGood(term, sorted)).toList());
  }

  private boolean isAsGood(Term term, List<Term> sorted) {
    return missingInSentence(term) <= missingInSentence(sorted.get(0));
  }

  /** Of those who hold an office now the last counts, whatever its sentence says. */
  private int missingInSentence(Term term) {
    return asked.time() == Time.DAYS ? placing.missingInSentence(term) : 0;
  }

  private static List<Term> first(List<Term> fitting) {
    return fitting.stream()
        .filter(Choice::isCalledFirst)
        .sorted(Comparator.comparing(term -> term.from().or(term::to).orElse(LocalDate.MAX)))
        .limit(1)
        .toList();
  }

  /** "Its first paid chairman was", not "in his first year". */
  private static boolean isCalledFirst(Term term) {
    String text = term.sentence().text().toLowerCase(Locale.ROOT);
    String title = Pattern.quote(term.office().office().toLowerCase(Locale.ROOT));
    return Pattern.compile("\\bfirst (?:[\\p{L}-]+ ){0,2}" + title + "\\b").matcher(text).find();
  }

  /** All where they are of one holder, else none. */
  private static List<Term> only(List<Term> fitting) {
    return fitting.stream().allMatch(term -> term.isOf(fitting.get(0).holder()))
        ? fitting
        : List.of();
  }

  /** Who held the office just before the bearer, or just after. */
  private List<Term> neighbours() {
    if (asked.bearer().isEmpty()) {
      return List.of();
    }
    List<Term> own =
        Timing.joined(
            ofBearer(
                term -> asked.families().isEmpty() || isOfFamily(term) || isCalledInShort(term)));
    List<Term> placed = own.stream().filter(term -> placing.isPlaced(term, 0)).toList();
    return (placed.isEmpty() && !isOfAnother() ? own : placed)
        .stream()
            .filter(term -> edge(term, asked.beside() == Beside.AFTER).isPresent())
            .flatMap(this::neighbours)
            .distinct()
            .toList();
  }

  /** Who was "director" before somebody who was general director. */
  private boolean isCalledInShort(Term term) {
    return isSameRank(term)
        && asked.families().stream()
            .anyMatch(title -> term.office().office().endsWith(" " + title));
  }

  /** Whether the title, and all else that is asked about, is told of somebody else. */
  private boolean isOfAnother() {
    return asked.families().isEmpty()
        || terms.stream()
            .filter(term -> asked.bearer().filter(term::isOf).isEmpty())
            .filter(this::isOfFamily)
            .anyMatch(term -> placing.isPlaced(term, 0));
  }

  private Stream<Term> neighbours(Term own) {
    boolean after = asked.beside() == Beside.AFTER;
    LocalDate edge = edge(own, after).orElseThrow();
    List<Term> alike =
        terms.stream()
            .filter(term -> term.family().equals(own.family()) && apart(term).equals(apart(own)))
            .filter(term -> term.isSameBody(own))
            .toList();
    return Timing.joined(alike).stream()
        .filter(term -> !term.isOf(own.holder()))
        .filter(term -> edge(term, !after).filter(day -> gap(day, edge) <= GAP).isPresent())
        .filter(term -> after ? isLater(term, own) : isLater(own, term))
        .sorted(inTime(after));
  }

  /** Whether {@code term} began later, as far as is told. */
  private static boolean isLater(Term term, Term other) {
    return term.from().isEmpty()
        || other.from().isEmpty()
        || term.from().get().isAfter(other.from().get());
  }

  /** The first to begin, or the last to end. */
  private static Comparator<Term> inTime(boolean after) {
    Comparator<Term> order = Comparator.comparing(term -> edge(term, !after).orElseThrow());
    return after ? order : order.reversed();
  }

  /** The last day of a term, or its first. */
  private static Optional<LocalDate> edge(Term term, boolean last) {
    return last ? term.to() : term.from();
  }

  private static long gap(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  /** The offices of the one who is asked about. */
  private List<Term> ofBearer() {
    boolean body = asked.seeks() == Seeks.ORGANISATION;
    List<Term> all =
        Timing.joined(ofBearer(term -> !body || !term.office().organisation().isEmpty()));
    List<Term> own =
        all.stream().filter(this::isWork).filter(term -> placing.isPlaced(term, 0)).toList();
    return switch (asked.time()) {
      case DAYS -> ofBearer(own);
      case NOW -> timing.now(own);
      case FIRST, ANY ->
          own.isEmpty() ? nearest(all.stream().filter(this::isWork).toList()) : only(own);
      case BEFORE_THAT -> before(all);
    };
  }

  private List<Term> ofBearer(List<Term> own) {
    return asked.edge().isPresent() ? turned(own) : timing.in(days.orElseThrow(), own, false);
  }

  /** The one office with the most of the question's words, all names among them. */
  private List<Term> nearest(List<Term> own) {
    int least = own.stream().mapToInt(placing::missing).min().orElse(Integer.MAX_VALUE);
    List<Term> nearest = own.stream().filter(term -> placing.missing(term) == least).toList();
    boolean one = nearest.stream().map(Term::family).distinct().count() == 1;
    return one && least <= MOST_MISSING && least < asked.words().size() ? nearest : List.of();
  }

  /** The office before the last one, of those of which a day is told; each title counts once. */
  private List<Term> before(List<Term> own) {
    Comparator<Term> inTime =
        Comparator.comparing(term -> term.from().or(term::to).orElse(LocalDate.MIN));
    Map<String, Term> dated = new LinkedHashMap<>();
    own.stream()
        .filter(term -> !term.isUndated())
        .sorted(inTime)
        .forEach(term -> dated.putIfAbsent(term.family(), term));
    List<Term> offices = List.copyOf(dated.values());
    return offices.size() < 2 ? List.of() : offices.subList(offices.size() - 2, offices.size() - 1);
  }

  private List<Term> ofBearer(Predicate<Term> fits) {
    return terms.stream()
        .filter(term -> asked.bearer().filter(term::isOf).isPresent())
        .filter(fits)
        .toList();
  }

  private boolean isWork(Term term) {
    return asked.families().isEmpty()
        || asked.families().stream().anyMatch(ANYTHING::contains)
        || isTitled(term);
  }

  /** The offices of which the end that is asked for is told, where there is but one such day. */
  private List<Term> ends() {
    boolean last = asked.seeks() == Seeks.END;
    List<Term> ended =
        ofBearer(term -> edge(term, last).isPresent()).stream()
            .filter(term -> asked.families().isEmpty() || isTitled(term))
            .filter(term -> placing.isPlaced(term, 0))
            .toList();
    boolean once = ended.stream().map(term -> edge(term, last)).distinct().count() == 1;
    return once ? only(ended) : List.of();
  }
}
