package footnote.formats;

import footnote.text.Block;
import footnote.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds paragraphs, headings and list items in plain text. */
final class TextBlocks {

  /** An item of a list: a bullet, a number or from which year to which stands before it. */
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:(?:[-*•·–]|\\(?\\d{1,3} ?[.)])\\s+\\S"
              + "|(?:1[5-9]|20)\\d\\d ?[-–—] ?(?:\\d{2}|\\d{4})?:?\\s+\\p{Lu})");

  /** What a heading does not have: an end of a sentence, unless the text sets spaces around it. */
  private static final Pattern SENTENCE_END = Pattern.compile("[^\\s][.!?;:,…][\"”’')]*$");

  /** A verb that makes a short line with a spaced full stop a sentence after all. */
  private static final Pattern FINITE =
      Pattern.compile(
          "^(?:He|She|It|They|We|I|You)\\b|\\b\\p{Ll}{3,}ed\\b|\\b(?:is|are|was|were|has|have|had|did|does|became|died|won|said|made|joined|moved"
              + "|began|can|could|will|would|may|must)\\b");

  private static final int LONGEST_HEADING = 90;
  private static final int MOST_WORDS = 12;

  /** No text is broken into lines as long as this: a line of it is a whole paragraph. */
  private static final int UNWRAPPED = 110;

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|\\d{1,2}(?:\\.\\d{1,2})+)\\s+(?=\\S)");

  private static final Pattern LINE_END = Pattern.compile("\\R\\s*");

  private TextBlocks() {}

  /** The blocks of {@code text} from {@code from} on, parted by blank lines. */
  static List<Block> in(String text, int from) {
    List<Span> paragraphs = paragraphs(text, from);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i == paragraphs.size() - 1;
      Span span = paragraphs.get(i);
      boolean listed =
          i > 0
              && blocks.get(blocks.size() - 1).kind() == Block.Kind.ITEM
              && ITEM.matcher(span.in(text)).find();
      if (!last && !listed && isHeading(span.in(text), paragraphs.get(i + 1).in(text))) {
        blocks.add(new Block(Block.Kind.HEADING, span, 0));
      } else {
        addLines(text, span, blocks);
      }
    }
    return blocks;
  }

  /** "2. Heating" is an item of a list, unless a sentence follows. */
  private static boolean isHeading(String block, String next) {
    Matcher number = NUMBER.matcher(block);
    return isHeading(block)
        || (number.find()
            && isHeading(block.substring(number.end()))
            && SENTENCE_END.matcher(next).find()
            && !ITEM.matcher(next).find());
  }

  /** A paragraph or an item; a heading that no blank line parts from what follows it is its own. */
  private static void add(String text, Span span, boolean item, List<Block> blocks) {
    Matcher line = LINE_END.matcher(text).region(span.start(), span.end());
    if (!line.find() || !isRunIn(text, span, line.start(), line.end())) {
      blocks.add(block(item, span));
      return;
    }
    Span heading = new Span(span.start(), trimmed(text, span.start(), line.start()));
    blocks.add(new Block(Block.Kind.HEADING, heading, 0));
    blocks.add(block(false, new Span(line.end(), span.end())));
  }

  /** A numbered title above a sentence, or a title above a line that is far longer. */
  private static boolean isRunIn(String text, Span paragraph, int end, int next) {
    String first = text.substring(paragraph.start(), end).strip();
    String rest = text.substring(next, paragraph.end());
    Matcher number = NUMBER.matcher(first);
    String title = number.find() ? first.substring(number.end()) : first;
    String second = rest.split("\\R", 2)[0];
    boolean longer = first.length() * 2 <= second.length() && second.length() >= UNWRAPPED;
    return (number.lookingAt() || longer)
        && isBrokenOnPurpose(first, rest)
        && Character.isUpperCase(title.codePointAt(0))
        && isHeading(title)
        && Character.isUpperCase(rest.codePointAt(0))
        && rest.matches("(?s).*[.!?][\"”’')]*");
  }

  /** The next word had fitted into the line, as long as others are. */
  private static boolean isBrokenOnPurpose(String first, String rest) {
    int longest = rest.lines().mapToInt(String::length).max().orElse(0);
    return first.length() + 1 + rest.split("\\s", 2)[0].length() < longest
        && !first.matches(
            "(?s).*\\b(?:of|the|an?|and|or|to|in|on|at|for|with|by|from|Mr|Mrs|Dr|President"
                + "|Minister|Professor|Sir|Lord|Lady|Captain|Mayor)");
  }

  private static List<Span> paragraphs(String text, int from) {
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = -1;
    int breaks = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        breaks++;
      }
      if (Character.isWhitespace(c) || c == '\ufeff') {
        continue;
      }
      if (start >= 0 && breaks > 1) {
        paragraphs.add(new Span(start, end));
        start = -1;
      }
      start = start < 0 ? i : start;
      end = i + 1;
      breaks = 0;
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    return paragraphs;
  }

  private static boolean isHeading(String block) {
    return block.length() <= LONGEST_HEADING
        && block.indexOf('\n') < 0
        && !ITEM.matcher(block).find()
        && block.split("\\s+").length <= MOST_WORDS
        && !SENTENCE_END.matcher(block).find()
        && !FINITE.matcher(block).find();
  }

  /** A paragraph, or one block for each item where its lines are a list. */
  private static void addLines(String text, Span paragraph, List<Block> blocks) {
    int start = paragraph.start();
    boolean item = ITEM.matcher(paragraph.in(text)).find();
    Matcher line = LINE_END.matcher(text);
    line.region(paragraph.start(), paragraph.end());
    while (line.find()) {
      String rest = text.substring(line.end(), Math.min(paragraph.end(), line.end() + 20));
      if (ITEM.matcher(rest).find()) {
        add(text, new Span(start, trimmed(text, start, line.start())), item, blocks);
        start = line.end();
        item = true;
      }
    }
    add(text, new Span(start, paragraph.end()), item, blocks);
  }

  /** Where the line ends without the spaces at its end. */
  private static int trimmed(String text, int start, int end) {
    int to = end;
    while (to > start + 1 && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static Block block(boolean item, Span span) {
    return new Block(item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH, span, 0);
  }
}
