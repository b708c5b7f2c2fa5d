package footnote.answers;

import footnote.answers.Answer.Quoted;
import footnote.answers.Answer.Unanswered;
import footnote.answers.Answer.Unanswered.Reason;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.search.Index;
import footnote.text.Document;
import footnote.text.Document.Published;
import footnote.text.Passage;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers when a document itself was published. */
final class Publications {

  private final Index index;
  private final int mostQuotes;

  Publications(Index index, int mostQuotes) {
    this.index = index;
    this.mostQuotes = mostQuotes;
  }

  /** Of every document, those first that the question's words are nearest to. */
  Answer of(Question question) {
    return of(question, nearest(question));
  }

  /** The line that says when the document was published. */
  Answer of(Question question, Collection<Document> documents) {
    List<Quote> quotes =
        documents.stream()
            .flatMap(document -> dateline(document).stream())
            .limit(mostQuotes)
            .toList();
    if (quotes.isEmpty()) {
      return new Unanswered(question, 0, Reason.NOTHING_CLOSE, List.of(), List.of());
    }
    Optional<Headline> day =
        quotes.get(0).dates().stream().findFirst().map(Headline.Published::new);
    return new Quoted(question, 1, day, quotes);
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
}
