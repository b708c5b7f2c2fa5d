package footnote.positions.reading;

import footnote.positions.grammar.Names;
import footnote.text.Block;
import footnote.text.Document;
import java.util.Optional;

/** Finds who says "I" under the questions of an interview: not who wrote it down. */
final class Interviewees {

  private Interviewees() {}

  /** Whether a paragraph under {@code heading} is what somebody answered. */
  static boolean isAnswer(String heading) {
    return heading.endsWith("?");
  }

  /**
   * Whom the title names, or else what stands before the first question: "Nadia Ferrante, curator,
   * talks to Josie Tran".
   */
  static Optional<String> of(Document document) {
    StringBuilder opening = new StringBuilder(document.title()).append('\n');
    for (Block block : document.blocks()) {
      String text = block.span().in(document.text());
      if (block.isHeading() && isAnswer(text)) {
        break;
      }
      opening.append(text).append('\n');
    }
    return Names.people(opening.toString()).stream()
        .filter(name -> !document.author().orElse("").contains(name))
        .findFirst();
  }
}
