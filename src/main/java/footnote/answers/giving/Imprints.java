package footnote.answers.giving;

import footnote.answers.Answer;
import footnote.answers.Headline;
import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.answers.Unanswered;
import footnote.answers.Unanswered.Reason;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.DocumentWords;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Index;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Document.Published;
import footnote.text.Passage;
import footnote.text.Span;
import footnote.text.Token;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Answers what documents say of themselves: when they were published, and who wrote them. */
final class Imprints {

  private static final Set<String> ASKING = DocumentWords.ofAuthorship();

  /** So many blocks from the beginning or the end of a document a byline may stand. */
  private static final int FROM_EDGE = 4;

  /** In UTF-16 code units. */
  private static final int LONGEST_BYLINE = 160;

  private final Index index;
  private final int mostQuotes;

  Imprints(Index index, int mostQuotes) {
    this.index = index;
    this.mostQuotes = mostQuotes;
  }

  /** Of every document, those first that the question's words are nearest to. */
  Answer of(Question question) {
    boolean any = question.wants() == Wants.AUTHOR && !tellsWhich(question);
    return any && index.documents().size() > 1
        ? of(question, List.of())
        : of(question, nearest(question));
  }

  /** Whether {@code question} has a word of its own: "who wrote this article" has none. */
  private static boolean tellsWhich(Question question) {
    Set<String> words = Token.tellingStems(question.terms());
    words.removeAll(ASKING);
    return !words.isEmpty();
  }

  /** The words that say so of each document; of one whose text does not, there are none. */
  Answer of(Question question, Collection<Document> documents) {
    boolean author = question.wants() == Wants.AUTHOR;
    // Who wrote the one that is meant is not answered by who wrote another.
    List<Quote> quotes =
        documents.stream()
            .limit(author ? 1 : Integer.MAX_VALUE)
            .flatMap(document -> (author ? byline(document) : dateline(document)).stream())
            .limit(mostQuotes)
            .toList();
    if (quotes.isEmpty()) {
      return new Unanswered(question, 0, Reason.NOTHING_CLOSE, List.of(), List.of());
    }
    return new Quoted(question, 1, headline(quotes.get(0), author), quotes);
  }

  private static Optional<Headline> headline(Quote quote, boolean author) {
    return author
        ? quote.marked().map(Headline.Words::new)
        : quote.dates().stream().findFirst().map(Headline.Published::new);
  }

  /** Every document, those first that the question's words are nearest to. */
  private Collection<Document> nearest(Question question) {
    Set<Document> documents = new LinkedHashSet<>();
    index.find(question).forEach(found -> documents.add(found.passage().document()));
    documents.addAll(index.documents());
    return documents;
  }

  private static Optional<Quote> dateline(Document document) {
    Optional<Published> published = document.head().published();
    return published
        .flatMap(Published::where)
        .map(
            where ->
                new Quote(
                    new Passage(document, where),
                    Optional.of(where),
                    List.of(new Mention.Written(where, When.of(published.get())))));
  }

  /** The first sentence that names the author, which need not be a sentence but a line. */
  private Optional<Quote> byline(Document document) {
    return document
        .author()
        .flatMap(author -> named(author, document))
        .map(name -> new Quote(around(document, name), Optional.of(name), List.of()));
  }

  private static Optional<Span> named(String author, Document document) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(author) + "(?!\\p{L})")
        .matcher(document.text())
        .results()
        .map(found -> new Span(found.start(), found.end()))
        .filter(name -> mayBeByline(document, name))
        .findFirst();
  }

  private Passage around(Document document, Span name) {
    return index.sentences(document).stream()
        .filter(sentence -> sentence.span().contains(name))
        .findFirst()
        .orElseGet(() -> new Passage(document, name));
  }

  /**
   * Whether the name stands in a line at the document's head or end: a firm that is named in its
   * own release does not sign it there.
   */
  private static boolean mayBeByline(Document document, Span name) {
    Optional<Integer> at = document.blockAt(name.start());
    if (at.isEmpty()) {
      return true;
    }
    Block block = document.blocks().get(at.get());
    boolean edge = at.get() < FROM_EDGE || at.get() >= document.blocks().size() - FROM_EDGE;
    return edge && block.kind() != Block.Kind.HEADING && block.span().length() <= LONGEST_BYLINE;
  }
}
