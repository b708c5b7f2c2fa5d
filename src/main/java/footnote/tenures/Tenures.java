package footnote.tenures;

import footnote.dates.Datebook;
import footnote.positions.Position.Office;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.PositionBook.Followed;
import footnote.questions.Question;
import footnote.search.Index;
import footnote.tenures.OfficeQuestion.Seeks;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Who held which office in a library, and which of them a question asks for: an office is told in
 * other words than it is asked for ("Who was chairman in 1995?", "Blythe chaired the trust from
 * 1991 to 2004"), and who follows whom is told by two sentences. May be used from any thread.
 */
public final class Tenures {

  private final PositionBook book;
  private final Index index;
  private final Timing timing;
  private final TitleWords titles = new TitleWords();

  /** The text of each document that tells of an office, in the form of stems. */
  private final Map<Document.Source, String> folded = new ConcurrentHashMap<>();

  /**
   * @param book the positions of the documents in {@code index}
   * @param dates those of the same documents
   */
  public Tenures(PositionBook book, Index index, Datebook dates) {
    this.book = book;
    this.index = index;
    this.timing = new Timing(dates);
  }

  /** The part of an office that answers a question. */
  public enum Part {
    HOLDER,
    TITLE,
    BODY,
    /** Its first day. */
    FROM,
    /** Its last day. */
    TO
  }

  /**
   * What answers a question.
   *
   * @param sentence that tells it
   * @param words the holder, the title or the body, by the fullest name that the document gives
   * @param span of the words that tell it, from the beginning of the sentence
   * @param day the first day or the last, where that is the part
   */
  public record Found(
      Passage sentence, Part part, String words, Span span, Optional<LocalDate> day) {}

  /**
   * What is known of an answer.
   *
   * @param found the sentences that answer, the best first; none where none is sure to
   * @param excluded of which sentences it is known that they do not answer
   */
  public record Told(List<Found> found, Predicate<Passage> excluded) {

    static final Told NOTHING = new Told(List.of(), sentence -> false);
  }

  /** What is known of an answer to {@code question}. */
  public Told of(Question question) {
    if (!OfficeQuestionReader.mayAsk(question)) {
      return Told.NOTHING;
    }
    List<Term> all =
        book.in(index.sentences()).stream()
            .filter(each -> each.position() instanceof Office)
            .map(each -> Term.of(each, titles))
            .toList();
    folded
        .keySet()
        .retainAll(index.documents().stream().map(Document::source).collect(Collectors.toSet()));
    List<Followed> successions = book.successions(index.sentences());
    Set<String> known = new HashSet<>();
    all.forEach(term -> known.add(term.family()));
    Predicate<String> isHolder =
        name ->
            all.stream().anyMatch(term -> term.isOf(name))
                || successions.stream().anyMatch(each -> Neighbours.names(each, name));
    return new OfficeQuestionReader(titles, known::contains, isHolder, full(all))
        .read(question)
        .map(asked -> told(question, asked, all, successions))
        .orElse(Told.NOTHING);
  }

  private Told told(
      Question question, OfficeQuestion asked, List<Term> all, List<Followed> successions) {
    List<Term> terms = near(question, asked, all, term -> term.sentence().document());
    Placing placing = new Placing(question, asked, index, terms, all, book.places());
    return new Told(
        best(question, asked, terms, placing, successions),
        new Excluding(book, question, asked, titles, placing));
  }

  private List<Found> best(
      Question question,
      OfficeQuestion asked,
      List<Term> terms,
      Placing placing,
      List<Followed> successions) {
    List<Found> best =
        new Choice(question, asked, terms, titles, placing, timing)
            .best().stream()
                .filter(term -> !Newcomers.areAsked(question) || Newcomers.areTold(term.sentence()))
                .map(term -> found(asked.seeks(), term))
                .toList();
    return best.isEmpty()
        ? new Neighbours(asked, titles, terms)
            .among(near(question, asked, successions, each -> each.sentence().document()))
        : best;
  }

  /** Of a given name the full one, where only one holder bears it: "after Sigrid". */
  private static UnaryOperator<String> full(List<Term> all) {
    return name -> {
      List<String> bearers =
          all.stream()
              .map(Term::holder)
              .filter(holder -> holder.startsWith(name + " "))
              .distinct()
              .toList();
      return bearers.size() == 1 ? bearers.get(0) : name;
    };
  }

  private static Found found(Seeks seeks, Term term) {
    Office office = term.office();
    Span span = office.span();
    return switch (seeks) {
      case HOLDER ->
          new Found(term.sentence(), Part.HOLDER, office.holder(), span, Optional.empty());
      case OFFICE ->
          new Found(term.sentence(), Part.TITLE, office.office(), span, Optional.empty());
      case ORGANISATION ->
          new Found(term.sentence(), Part.BODY, office.organisation(), span, Optional.empty());
      case BEGINNING -> new Found(term.sentence(), Part.FROM, "", span, term.from());
      case END -> new Found(term.sentence(), Part.TO, "", span, term.to());
    };
  }

  /** Those in documents that have the question's words: looking closer is what costs. */
  private <T> List<T> near(
      Question question, OfficeQuestion asked, List<T> told, Function<T, Document> place) {
    Map<Document.Source, Boolean> fitting = new HashMap<>();
    return told.stream()
        .filter(
            each -> {
              Document document = place.apply(each);
              return fitting.computeIfAbsent(
                  document.source(), source -> hasWords(question, asked, document));
            })
        .toList();
  }

  /** The words for a place that the document calls otherwise: "US" for "United States". */
  private Set<String> otherwiseNamed(Question question, Document document) {
    Set<String> words = new HashSet<>();
    for (String place : book.places().in(question.terms())) {
      Set<String> names = book.places().of(place);
      if (names.stream().anyMatch(document.text()::contains)) {
        names.forEach(name -> words.addAll(Token.tellingStems(name)));
      }
    }
    return words;
  }

  /** Every name, and most other words: one may be written with accents, or say nothing of it. */
  private boolean hasWords(Question question, OfficeQuestion asked, Document document) {
    String text =
        folded.computeIfAbsent(
            document.source(), source -> Token.fold(document.title() + "\n" + document.text()));
    Set<String> missing = new HashSet<>(asked.words());
    missing.removeIf(text::contains);
    missing.removeAll(otherwiseNamed(question, document));
    Set<String> names = Token.tellingStems(String.join(" ", question.names()));
    return missing.size() <= Math.max(1, asked.words().size() / 3)
        && missing.stream().noneMatch(names::contains);
  }
}
