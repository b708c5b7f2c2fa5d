package footnote.formats;

import footnote.text.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions of an interview are headings: they say what the answers behind them are about, and
 * answer nothing themselves.
 */
final class Interviews {

  /** An interview has at least so many questions. */
  private static final int LEAST = 3;

  /** And one paragraph in so many is a question. */
  private static final long DENSITY = 4;

  /** A question is no longer, in UTF-16 code units. */
  private static final int LONGEST = 300;

  /** The deepest that formats know, so that questions stand under other headings. */
  private static final int LEVEL = 6;

  private Interviews() {}

  /** The same blocks, with the questions of an interview as headings. */
  static List<Block> marked(String text, List<Block> blocks) {
    List<Integer> questions = questions(text, blocks);
    if (!isInterview(questions, blocks)) {
      return blocks;
    }
    List<Block> marked = new ArrayList<>(blocks);
    questions.forEach(
        at -> marked.set(at, new Block(Block.Kind.HEADING, blocks.get(at).span(), LEVEL)));
    return List.copyOf(marked);
  }

  static boolean isInterview(String text, List<Block> blocks) {
    return isInterview(questions(text, blocks), blocks);
  }

  private static boolean isInterview(List<Integer> questions, List<Block> blocks) {
    long paragraphs = blocks.stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).count();
    return questions.size() >= LEAST && questions.size() * DENSITY >= paragraphs;
  }

  private static List<Integer> questions(String text, List<Block> blocks) {
    List<Integer> questions = new ArrayList<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      if (isQuestion(text, blocks.get(i)) && isAnswer(text, blocks.get(i + 1))) {
        questions.add(i);
      }
    }
    return questions;
  }

  private static boolean isQuestion(String text, Block block) {
    return block.kind() == Block.Kind.PARAGRAPH
        && block.span().length() <= LONGEST
        && asks(text, block);
  }

  private static boolean isAnswer(String text, Block block) {
    return block.kind() == Block.Kind.PARAGRAPH && !asks(text, block);
  }

  private static boolean asks(String text, Block block) {
    return block.span().in(text).endsWith("?");
  }
}
