package footnote.tenures;

import footnote.dates.Datebook;
import footnote.positions.Position.Office;
import footnote.positions.reading.PositionBook;
import footnote.questions.Question;
import footnote.search.Index;
import footnote.tenures.OfficeQuestion.Seeks;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
   * An office that answers a question.
   *
   * @param sentence that tells it
   * @param office its span counts from the beginning of the sentence
   * @param day the first day or the last, where that is the part
   */
  public record Found(Passage sentence, Office office, Part part, Optional<LocalDate> day) {}

  /** The sentences that answer {@code question}, the best first; none where none is sure to. */
  public List<Found> of(Question question) {
    if (!OfficeQuestionReader.mayAsk(question)) {
      return List.of();
    }
    List<Term> all =
        book.in(index.sentences()).stream()
            .filter(each -> each.position() instanceof Office)
            .map(each -> Term.of(each, titles))
            .toList();
    Set<String> known = new HashSet<>();
    all.forEach(term -> known.add(term.family()));
    return new OfficeQuestionReader(
            titles, known::contains, name -> all.stream().anyMatch(term -> term.isOf(name)))
        .read(question)
        .map(asked -> best(question, asked, near(question, asked, all)))
        .orElse(List.of());
  }

  private List<Found> best(Question question, OfficeQuestion asked, List<Term> terms) {
    Placing placing = new Placing(question, asked, index, terms, book.places());
    return new Choice(question, asked, terms, titles, placing, timing)
        .best().stream().map(term -> found(asked.seeks(), term)).toList();
  }

  private static Found found(Seeks seeks, Term term) {
    Part part =
        switch (seeks) {
          case HOLDER -> Part.HOLDER;
          case OFFICE -> Part.TITLE;
          case ORGANISATION -> Part.BODY;
          case BEGINNING -> Part.FROM;
          case END -> Part.TO;
        };
    Optional<LocalDate> day = part == Part.TO ? term.to() : term.from();
    return new Found(term.sentence(), term.office(), part, day);
  }

  /** Those in documents that have the question's words: looking closer is what costs. */
  private List<Term> near(Question question, OfficeQuestion asked, List<Term> terms) {
    Map<Document.Source, Document> documents = new HashMap<>();
    terms.forEach(
        term -> documents.put(term.sentence().document().source(), term.sentence().document()));
    folded.keySet().retainAll(documents.keySet());
    documents.values().removeIf(document -> !hasWords(question, asked, document));
    return terms.stream()
        .filter(term -> documents.containsKey(term.sentence().document().source()))
        .toList();
  }

  /** Every name, and most other words: one may be written with accents, or say nothing of it. */
  private boolean hasWords(Question question, OfficeQuestion asked, Document document) {
    String text =
        folded.computeIfAbsent(
            document.source(), source -> Token.fold(document.title() + "\n" + document.text()));
    Set<String> missing = new HashSet<>(asked.words());
    missing.removeIf(text::contains);
    Set<String> names = Token.tellingStems(String.join(" ", question.names()));
    return missing.size() <= Math.max(1, asked.words().size() / 3)
        && missing.stream().noneMatch(names::contains);
  }
}
