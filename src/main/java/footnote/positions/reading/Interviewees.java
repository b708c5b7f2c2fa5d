package footnote.positions.reading;

import footnote.positions.grammar.Names;
import footnote.text.Block;
import footnote.text.Document;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who says "I" under the questions of an interview: not who wrote it down. */
final class Interviewees {

  /** An article may ask itself a question or two; an interview has at least so many. */
  private static final int LEAST_QUESTIONS = 3;

  private static final Pattern TALK =
      Pattern.compile(
          "(?i)\\b(?:interview\\p{L}*|conversation|talk(?:s|ed|ing)? (?:to|with)|sp(?:eaks?|oke) (?:to|with)"
              + "|questions? (?:to|for|and answers?)|in (?:her|his) own words|we (?:met|asked|spoke))\\b");

  private Interviewees() {}

  /** Whether a paragraph under {@code heading} is what somebody answered. */
  static boolean isAnswer(String heading) {
    return heading.endsWith("?");
  }

  /**
   * Whom the title of an interview names, or else what stands before its first question: "Nadia
   * Ferrante, curator, talks to Josie Tran". Empty where {@code document} is no interview.
   */
  static Optional<String> of(Document document) {
    List<Block> questions =
        document.blocks().stream()
            .filter(block -> block.isHeading() && isAnswer(block.span().in(document.text())))
            .toList();
    if (questions.size() < LEAST_QUESTIONS) {
      return Optional.empty();
    }
    String opening =
        document.title() + "\n" + document.text().substring(0, questions.get(0).span().start());
    boolean talk =
        TALK.matcher(opening).find() || opening.contains("\u201c") || opening.contains("\"");
    return talk
        ? Names.people(opening).stream()
            .filter(name -> !document.author().orElse("").contains(name))
            .findFirst()
        : Optional.empty();
  }
}
