package footnote.dates;

import footnote.text.Document;
import footnote.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The dates of every document, read once when it arrives. May be used from any thread. */
public final class Datebook {

  private final Dates dates;
  private final Map<Document.Source, List<Mention>> book = new ConcurrentHashMap<>();

  public Datebook(Dates dates) {
    this.dates = dates;
  }

  public void add(Document document) {
    book.put(document.source(), dates.read(document));
  }

  public void remove(Document.Source source) {
    book.remove(source);
  }

  /** The dates in {@code passage}, in order, in the document's offsets. */
  public List<Mention> in(Passage passage) {
    List<Mention> all = book.get(passage.document().source());
    List<Mention> mentions = all == null ? dates.read(passage.document()) : all;
    int low = firstAtOrAfter(mentions, passage.span().start());
    int high = low;
    while (high < mentions.size() && passage.span().contains(mentions.get(high).span())) {
      high++;
    }
    return mentions.subList(low, high);
  }

  private static int firstAtOrAfter(List<Mention> mentions, int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
