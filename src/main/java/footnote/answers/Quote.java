package footnote.answers;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a document, exactly as they stand there.
 *
 * @param passage where the words stand
 * @param lead what stands right before them, where they cannot be understood without it
 * @param marked the answer inside them, in the document's offsets, where one could be made out
 * @param dates the dates the words mention, in the document's offsets
 * @param twins where other documents say the same in the same or nearly the same words
 */
public record Quote(
    Passage passage,
    Optional<Passage> lead,
    Optional<Span> marked,
    List<Mention> dates,
    List<Passage> twins) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(Mr|Mrs|Ms|Miss|Sir|Lady|Lord|Dame|Sister|Father)\\.? (?:\\p{Lu}\\S* )?$");

  /**
   * Throws {@link IllegalArgumentException} if the marked words are not in the passage, or if the
   * lead is not of the same document and before it.
   */
  public Quote {
    dates = List.copyOf(dates);
    twins = List.copyOf(twins);
    marked.ifPresent(passage::narrow);
    if (lead.isPresent() && !isBefore(lead.get(), passage)) {
      throw new IllegalArgumentException(lead.get() + " does not lead to " + passage);
    }
  }

  /** Words that stand alone, in one document. */
  public Quote(Passage passage, Optional<Span> marked, List<Mention> dates) {
    this(passage, Optional.empty(), marked, dates, List.of());
  }

  private static boolean isBefore(Passage lead, Passage passage) {
    return lead.document().equals(passage.document())
        && lead.span().end() <= passage.span().start();
  }

  /** The exact words, without the lead. */
  public String text() {
    return passage.text();
  }

  /** From the lead's first word, where there is a lead, to the last of the words. */
  public Passage whole() {
    return lead.map(before -> new Passage(passage.document(), before.span().cover(passage.span())))
        .orElse(passage);
  }

  /** The words of {@link #whole}, by how they are shown. */
  public List<Run> runs() {
    return Run.of(whole(), lead.map(Passage::span), marked);
  }

  /** The first days the words name. */
  public Optional<When> day() {
    return dates.stream().flatMap(mention -> mention.when().stream()).findFirst();
  }

  /** The form of address right in front of {@code name}: "Mrs". */
  Optional<String> address(Span name) {
    String before = passage.document().text().substring(passage.span().start(), name.start());
    Matcher address = ADDRESS.matcher(before);
    return address.find() ? Optional.of(address.group(1)) : Optional.empty();
  }

  public Quote withLead(Optional<Passage> before) {
    return new Quote(passage, before, marked, dates, twins);
  }

  public Quote withTwins(List<Passage> elsewhere) {
    return new Quote(passage, lead, marked, dates, elsewhere);
  }
}
