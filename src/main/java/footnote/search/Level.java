package footnote.search;

import footnote.text.Passage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of a document is looked at to judge one sentence. */
public enum Level {
  /** The sentence alone. */
  SENTENCE {
    @Override
    public Passage unit(Passage sentence) {
      return sentence;
    }

    @Override
    public String text(Passage unit) {
      return unit.text();
    }
  },

  /** Its whole paragraph, under the document's title and the headings above it. */
  PARAGRAPH {
    @Override
    public Passage unit(Passage sentence) {
      return sentence.paragraph();
    }

    @Override
    public String text(Passage unit) {
      return Stream.concat(
              Stream.of(unit.document().title()),
              Stream.concat(unit.headings().stream().map(Passage::text), Stream.of(unit.text())))
          .collect(Collectors.joining("\n"));
    }
  };

  /** The part of the document that is looked at for {@code sentence}. */
  public abstract Passage unit(Passage sentence);

  /** The words that are looked at for {@code unit}. Only for matching, never for quoting. */
  public abstract String text(Passage unit);
}
