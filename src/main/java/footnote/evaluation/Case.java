package footnote.evaluation;

import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A question whose answer is known.
 *
 * @param id names it; the line number where it has none
 * @param group questions that are counted together
 * @param history questions asked before in the same conversation
 * @param answerable whether the documents answer it
 * @param expected words one of which a right quote holds
 * @param document where the answer stands, if that matters, by its path below the library
 * @param paragraphs which of its paragraphs answer, counted from 0 and split by empty lines
 * @param date what the answer's date has to be, as ISO 8601
 */
public record Case(
    String id,
    String group,
    String question,
    List<String> history,
    boolean answerable,
    List<String> expected,
    Optional<String> document,
    List<Integer> paragraphs,
    Optional<String> date) {

  /** "A longer quote is a passage, not an answer", in UTF-16 code units. */
  private static final int LONGEST = 400;

  public Case {
    history = List.copyOf(history);
    expected = List.copyOf(expected);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Whether {@code quote} answers. */
  public boolean isAnsweredBy(Passage quote) {
    return answerable && quote.span().length() <= LONGEST && holds(quote) && isInside(quote);
  }

  private boolean holds(Passage quote) {
    String text = plain(quote.text());
    return expected.stream().anyMatch(words -> text.contains(plain(words)));
  }

  /** Whether {@code quote} stands in a paragraph that answers. */
  public boolean isAnsweredNear(Passage quote) {
    return answerable && isInside(quote);
  }

  /** Whether {@code quote} stands where the answer stands; anywhere, if that does not matter. */
  boolean isInside(Passage quote) {
    return document
        .map(
            name ->
                quote.document().source().name().equals(name)
                    && paragraphs(quote.document()).stream().anyMatch(quote.span()::overlaps))
        .orElse(true);
  }

  private List<Span> paragraphs(Document where) {
    List<Span> all = new ArrayList<>();
    int at = 0;
    for (String paragraph : where.text().replaceFirst("\\n+$", "").split("\n\n", -1)) {
      all.add(new Span(at, at + Math.max(1, paragraph.length())));
      at += paragraph.length() + 2;
    }
    return paragraphs.stream().filter(number -> number < all.size()).map(all::get).toList();
  }

  private static String plain(String text) {
    return text.replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
