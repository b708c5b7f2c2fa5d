package footnote.answers.giving;

import footnote.answers.Answer;
import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.answers.Sides;
import footnote.answers.Unanswered;
import footnote.answers.Unanswered.Reason;
import footnote.answers.holders.HolderNeighbours;
import footnote.answers.holders.Holders;
import footnote.answers.quoting.Quoting;
import footnote.answers.sides.Asked;
import footnote.answers.sides.Authors;
import footnote.answers.sides.Standings;
import footnote.answers.timelines.Timelines;
import footnote.answers.timelines.YearMeant;
import footnote.dates.Datebook;
import footnote.dates.When;
import footnote.positions.reading.PositionBook;
import footnote.questions.Exchange;
import footnote.questions.Neighbour;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.tenures.Tenures;
import footnote.text.Citation;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Answers questions with quotes, or says why there is none. May be used from any thread. */
public final class Answerer {

  private static final Pattern THIS = Pattern.compile("(?i)\\b(?:this|that)\\b");

  private static final Pattern TIMELINE = Pattern.compile("(?i)^(a |the )?timeline\\b");

  /** Evidence that is looked through for the same said elsewhere. */
  private static final int LOOKED_THROUGH = 30;

  private final Index index;
  private final Quoting quoting;
  private final Timelines timelines;
  private final YearMeant yearMeant;
  private final Standings standings;
  private final Holders holders;
  private final HolderNeighbours neighbours;
  private final Abbreviations abbreviations;
  private final Authors authors;
  private final Silence silence;
  private final Imprints imprints;
  private final Sequences sequences;
  private final Preference preference;
  private final QuotedAnswers quoted;
  private final FollowUpAnswers followUps;
  private final Assurance assurance;

  /**
   * @param dates the dates of the documents in {@code index}
   * @param positions those of the documents in {@code index}
   * @param assurance decides between an answer and silence
   * @param mostQuotes in one answer, at least 1
   */
  public Answerer(
      Index index, Datebook dates, PositionBook positions, Assurance assurance, int mostQuotes) {
    this.index = index;
    this.quoting = new Quoting(index, dates);
    this.timelines = new Timelines(index, quoting);
    this.yearMeant = new YearMeant(quoting);
    this.standings = new Standings(index, positions, quoting);
    Tenures tenures = new Tenures(positions, index, dates);
    this.holders = new Holders(tenures, quoting, mostQuotes);
    this.neighbours = new HolderNeighbours(index, positions, tenures, holders);
    this.authors = new Authors(index);
    this.abbreviations = new Abbreviations(index, quoting);
    this.silence = new Silence(index, assurance, positions, quoting);
    this.imprints = new Imprints(index, mostQuotes);
    this.preference = new Preference(quoting, positions);
    this.quoted = new QuotedAnswers(index, quoting, silence, preference, assurance, mostQuotes);
    this.followUps =
        new FollowUpAnswers(
            index,
            quoting,
            silence,
            preference,
            assurance,
            quoted,
            new Bearing(quoting, positions.places()));
    this.sequences = new Sequences(index, quoting, timelines, silence, assurance);
    this.assurance = assurance;
  }

  public Answer answer(Question question) {
    if (index.documents().isEmpty()) {
      return new Unanswered(question, 0, Reason.EMPTY_LIBRARY, List.of(), List.of());
    }
    if (question.asksOfDocument()) {
      return orOfText(imprints.of(question));
    }
    if (question.asksSourceOfLast()) {
      return nobody(question, Reason.NOTHING_CLOSE);
    }
    boolean timeline = TIMELINE.matcher(question.text()).find();
    boolean dated = timeline || question.period().isPresent();
    if (question.wants() == Wants.EVENTS && dated && silence.unknown(question).isEmpty()) {
      return timelines.of(question);
    }
    return abbreviations
        .of(question)
        .or(() -> sequences.of(question))
        .orElseGet(() -> found(inYearMeant(question)));
  }

  /**
   * Who wrote "the article", though not "this", may be told of another than the document itself.
   */
  private Answer orOfText(Answer ofDocument) {
    Question asked = ofDocument.asked();
    boolean itself = asked.wants() != Wants.AUTHOR || THIS.matcher(asked.text()).find();
    if (ofDocument instanceof Quoted || itself) {
      return ofDocument;
    }
    Answer told = found(asked.wanting(Wants.PERSON));
    boolean named = told instanceof Quoted quoted && quoted.headline().isPresent();
    return named ? told : ofDocument;
  }

  private Question inYearMeant(Question question) {
    return yearMeant.settle(
        question,
        () ->
            index.find(question.withoutPeriod()).stream()
                .limit(LOOKED_THROUGH)
                .map(Evidence::passage));
  }

  /**
   * The same, or what else there is to say where a follow-up is answered by what was shown already:
   * a quote that was not, or that nothing more is told.
   *
   * @param told the passages that were shown, and the answers marked in them
   * @param otherwise whether something of another kind is asked than before, to which the same
   *     quote may be the answer: "Who found it?" after "When was it found?"
   */
  public Answer further(Answer answer, Set<Citation> told, boolean otherwise) {
    return answer instanceof Quoted given ? followUps.further(given, told, otherwise) : answer;
  }

  /**
   * What stands beside what was told last: what happened just before or after it, or who held the
   * office.
   *
   * @param shown what told of it, where something did
   */
  public Answer beside(Question question, Neighbour asked, Optional<Passage> shown) {
    if (asked.kind() == Neighbour.Kind.HOLDER) {
      return neighbours.of(question, asked, shown);
    }
    Optional<When> days = question.period().map(Question.Period::when);
    return shown
        .map(passage -> timelines.beside(question, passage, days, asked.before()))
        .orElseGet(() -> nobody(question, Reason.NOTHING_MORE));
  }

  /**
   * The answer to a question that leans on those before it: one about those whom it names.
   *
   * @param alone the same as it was written
   * @param shown what was shown last, where something was
   */
  public Answer following(Question question, Question alone, Optional<Passage> shown) {
    return shown
        .flatMap(passage -> followUps.ofShown(question, alone, passage))
        .orElseGet(() -> followUps.about(question, alone, shown, answer(question)));
  }

  private List<Evidence> find(Question question) {
    return preference.order(question, index.find(question));
  }

  private Answer found(Question question) {
    Question sought = authors.unsigned(question);
    List<Evidence> evidence = authors.withoutPresented(question, sought, find(sought));
    double sure = assurance.of(sought, evidence);
    if (!silence.unknown(question).isEmpty()) {
      return quoted.of(question, evidence, sure);
    }
    return holders
        .of(question, evidence, sure)
        .or(() -> sides(question, evidence, sure))
        .orElseGet(() -> asked(question, quoted.of(sought, evidence, sure)));
  }

  /** What follows leans on the question as it was asked. */
  private static Answer asked(Question question, Answer answer) {
    if (answer instanceof Quoted given) {
      return new Quoted(
          question, given.confidence(), given.headline(), given.quotes(), given.caveat());
    }
    return answer instanceof Unanswered none && none.reason() != Reason.OUTSIDE_PERIOD
        ? new Unanswered(question, none.confidence(), none.reason(), none.unknown(), none.nearest())
        : answer;
  }

  /** Of two who are compared only one was read: what was found may tell of both. */
  private static boolean isOneSided(Sides sides) {
    return sides.lack().equals(Optional.of(Sides.Lack.OTHER_HOLDER));
  }

  private Optional<Answer> sides(Question question, List<Evidence> evidence, double sure) {
    if (question.wants() != Wants.STANCE) {
      return standings.holdings(question, evidence, sure).map(sides -> sides);
    }
    boolean silent = silence.reason(question, evidence, sure).isPresent();
    Optional<Answer> sides =
        standings
            .sides(question, evidence, sure)
            .or(() -> silent ? standings.anywhere(question, sure) : Optional.empty())
            .filter(answer -> silent || !isOneSided(answer))
            .map(answer -> answer);
    boolean change = Asked.of(question).asksForChange();
    return sides.isEmpty() && change
        ? Optional.of(
            new Unanswered(
                question, 0, Reason.NO_POSITION, List.of(), quoted.quotes(question, evidence)))
        : sides;
  }

  /**
   * The answer that stands beside {@code passage}, in its paragraph, where there is one; else any.
   */
  public Answer answer(Question question, Passage passage) {
    if (question.asksOfDocument()) {
      return orOfText(imprints.of(question, List.of(passage.document())));
    }
    if (question.asksSourceOfLast()) {
      Quote quote = quoting.quote(passage, Optional.empty());
      return new Quoted(question, 1, Optional.empty(), List.of(quote));
    }
    if (question.wants() == Wants.EVENTS) {
      return answer(question);
    }
    Question meant = inYearMeant(question);
    Map<Boolean, List<Evidence>> evidence =
        find(meant).stream()
            .collect(Collectors.partitioningBy(found -> isBeside(found.passage(), passage)));
    List<Evidence> beside = new ArrayList<>(evidence.get(true));
    double sure = assurance.of(meant, beside);
    beside.addAll(evidence.get(false));
    return silence.unknown(question).isEmpty() && assurance.isEnough(sure)
        ? quoted.of(meant, beside, sure)
        : answer(question);
  }

  /**
   * The answer to a question of a word or two after {@code shown}, such as "Why?" and "For how
   * long?": what that gives itself, or the sentence behind it that leans on it; else any, but no
   * sentence without a reason for a reason.
   */
  public Answer bare(Question question, Question alone, Passage shown) {
    return followUps
        .within(question, shown)
        .orElseGet(
            () -> followUps.orNoReason(following(question, alone, Optional.of(shown)), shown));
  }

  private static boolean isBeside(Passage found, Passage passage) {
    return found.document().equals(passage.document())
        && found.paragraph().span().overlaps(passage.span());
  }

  /** What was said by quoting {@code passage}: a question may lean on that too. */
  public Exchange exchange(Question asked, Passage passage) {
    return new Exchange(asked, Optional.empty(), quoting.quote(passage, Optional.empty()).day());
  }

  /**
   * Who stands where in the whole library.
   *
   * @param holder whose stances, or empty for everybody's; what nobody is called who holds any is
   *     taken for the matter where there is no other
   * @param about on what, or empty for everything
   */
  public Answer stances(Question question, String holder, String about) {
    return standings
        .stances(question, holder, about)
        .or(() -> about.isEmpty() ? standings.stances(question, "", holder) : Optional.empty())
        .<Answer>map(sides -> sides)
        .orElseGet(() -> nobody(question, Reason.NO_POSITION));
  }

  /**
   * Who held what in the whole library, in the question's period where it has one.
   *
   * @param name of a person, an office or an organisation, or empty for all
   */
  public Answer offices(Question question, String name) {
    return standings
        .offices(question, name)
        .<Answer>map(sides -> sides)
        .orElseGet(() -> nobody(question, Reason.NO_OFFICE));
  }

  private static Answer nobody(Question question, Reason reason) {
    return new Unanswered(question, 0, reason, List.of(), List.of());
  }
}
