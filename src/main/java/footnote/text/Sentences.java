package footnote.text;

import java.util.List;

/** Finds the sentences of a text. */
@FunctionalInterface
public interface Sentences {

  /**
   * The sentences of {@code text}, in order, not overlapping, without surrounding white space. All
   * that is not white space is in one of them.
   */
  List<Span> in(String text);
}
