package footnote.answers.quoting;

import footnote.answers.Quote;
import footnote.dates.Datebook;
import footnote.dates.Mention;
import footnote.search.Index;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/** Quotes sentences: with their dates, and led by what stands before where they need it. */
public final class Quoting {

  /** A lead of more sentences, or of more code units, is a passage and no lead. */
  private static final int MOST_SENTENCES = 2;

  private static final int LONGEST = 500;

  private final Index index;
  private final Datebook dates;

  public Quoting(Index index, Datebook dates) {
    this.index = index;
    this.dates = dates;
  }

  public List<Mention> dates(Passage sentence) {
    return dates.in(sentence);
  }

  /** Where the dates stand in {@code sentence}, in its own offsets. */
  public List<Span> days(Passage sentence) {
    return dates(sentence).stream()
        .map(date -> date.span().shift(-sentence.span().start()))
        .toList();
  }

  /** {@code sentence} with {@code marked} shown as the answer in it. */
  public Quote quote(Passage sentence, Optional<Span> marked) {
    return new Quote(sentence, marked, dates.in(sentence)).withLead(lead(sentence));
  }

  /**
   * What stands before {@code sentence} in its paragraph, where it cannot be understood alone: the
   * sentence before, and the one before that where only the two together stand alone.
   */
  private Optional<Passage> lead(Passage sentence) {
    // One more than a lead may have, to see whether the first of them leans too.
    List<Passage> paragraph = index.upTo(sentence, MOST_SENTENCES + 1);
    int at = paragraph.size() - 1;
    if (at < 1 || !leans(paragraph, at)) {
      return Optional.empty();
    }
    int from = at - 1;
    while (from > 0 && at - from < MOST_SENTENCES && leans(paragraph, from)) {
      from--;
    }
    boolean alone = from == 0 || !leans(paragraph, from);
    return Optional.of(between(paragraph, alone ? from : at - 1, at))
        .filter(lead -> lead.span().length() <= LONGEST)
        .or(() -> Optional.of(paragraph.get(at - 1)))
        .filter(lead -> lead.span().length() <= LONGEST);
  }

  /**
   * {@code sentence} and those behind it in its paragraph, as long as each leans on the one before.
   *
   * @param most of them, at least 1
   */
  public List<Passage> from(Passage sentence, int most) {
    List<Passage> paragraph =
        index.sentences(sentence.document()).stream()
            .filter(each -> each.paragraph().equals(sentence.paragraph()))
            .filter(each -> each.span().start() >= sentence.span().start())
            .limit(most)
            .toList();
    int end = Math.min(1, paragraph.size());
    while (end < paragraph.size() && leans(paragraph, end)) {
      end++;
    }
    return paragraph.subList(0, end);
  }

  /** See {@link Index#before}. */
  public Optional<Passage> before(Passage sentence) {
    return index.before(sentence);
  }

  /** See {@link Index#behind}. */
  public Optional<Passage> behind(Passage sentence) {
    return index.behind(sentence);
  }

  private static boolean leans(List<Passage> paragraph, int at) {
    return Openings.lean(paragraph.get(at).text(), paragraph.get(at - 1).text());
  }

  private static Passage between(List<Passage> paragraph, int from, int to) {
    Span covered = paragraph.get(from).span().cover(paragraph.get(to - 1).span());
    return new Passage(paragraph.get(from).document(), covered);
  }
}
