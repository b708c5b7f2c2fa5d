package footnote.answers;

import footnote.answers.Answer.Quoted;
import footnote.answers.Answer.Unanswered;
import footnote.answers.Answer.Unanswered.Reason;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Index;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Document.Published;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers what documents say of themselves: when they were published, and who wrote them. */
final class Imprints {

  private final Index index;
  private final int mostQuotes;

  Imprints(Index index, int mostQuotes) {
    this.index = index;
    this.mostQuotes = mostQuotes;
  }

  /** Of every document, those first that the question's words are nearest to. */
  Answer of(Question question) {
    return of(question, nearest(question));
  }

  /** The words that say so of each document; of one whose text does not, there are none. */
  Answer of(Question question, Collection<Document> documents) {
    boolean author = question.wants() == Wants.AUTHOR;
    // Who wrote the one that is meant is not answered by who wrote another.
    boolean untold =
        author && documents.stream().limit(1).allMatch(first -> byline(first).isEmpty());
    List<Quote> quotes =
        (untold ? Stream.<Document>empty() : documents.stream())
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
                    List.of(new Mention.Written(where, When.day(published.get().day())))));
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
        .filter(name -> !isHeading(document, name))
        .findFirst();
  }

  private Passage around(Document document, Span name) {
    return index.sentences(document).stream()
        .filter(sentence -> sentence.span().contains(name))
        .findFirst()
        .orElseGet(() -> new Passage(document, name));
  }

  /** A firm's name in the title of its own release is no byline. */
  private static boolean isHeading(Document document, Span name) {
    return document
        .blockAt(name.start())
        .map(document.blocks()::get)
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .isPresent();
  }
}
