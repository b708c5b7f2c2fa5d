package footnote.chat;

import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes apart a message that asks several questions, and joins what is replied to each. */
final class Several {

  private static final String ASKS =
      "(?:who(?:m|se)?|what|when|where|why|which|how|(?:since|until) when)\\b";

  private static final String AUXILIARY =
      "(?:did|do|does|is|are|was|were|has|have|had|will|can|could)\\b";

  /**
   * Behind a question mark, or where "and" leads over to another question word and its verb: "Who
   * is mayor and when was the harbour opened?"
   */
  private static final Pattern BORDER =
      Pattern.compile(
          "(?i)(?<=\\?)\\s+(?=[^?]*\\p{L})|,? and (?="
              + ASKS
              + "(?: (?:long|many|much|far|often))? "
              + AUXILIARY
              + ")");

  /** A question that stands by itself; "when and where was it?" is one. */
  private static final Pattern QUESTION =
      Pattern.compile("(?i)^(?:and |but |so )?(?:" + ASKS + "|" + AUXILIARY + ").*");

  private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\b");

  /** A question of fewer words says not enough to be one of several before an "and". */
  private static final int SHORTEST = 3;

  private Several() {}

  private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,3})]");

  /** The questions of {@code message}, in order; the message itself where it asks one. */
  static List<String> in(String message) {
    List<String> parts = BORDER.splitAsStream(message).map(String::strip).toList();
    boolean talk = parts.stream().anyMatch(part -> SmallTalk.in(part).isPresent());
    boolean all =
        !talk
            && parts.stream().allMatch(part -> part.endsWith("?") || isQuestion(part))
            && isQuestion(parts.get(0))
            && parts.get(0).split("\\s+").length >= SHORTEST
            && !BETWEEN.matcher(message).find();
    return all ? parts : List.of(message);
  }

  private static boolean isQuestion(String part) {
    return QUESTION.matcher(part).matches();
  }

  /** One reply of all, its footnotes numbered through; only the last offers what was held back. */
  static Reply joined(List<Reply> replies) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < replies.size(); i++) {
      boolean last = i == replies.size() - 1;
      int before = number;
      for (Block block : replies.get(i).blocks()) {
        number = Math.max(number, before + number(block));
        if (last || !isMore(block)) {
          blocks.add(block.match(new Numbered(before)));
        }
      }
    }
    return new Reply(blocks);
  }

  private static boolean isMore(Block block) {
    return block instanceof Block.Offer offer
        && offer.action() instanceof Action.Ask ask
        && ask.text().equals("/more");
  }

  private static int number(Block block) {
    if (block instanceof Block.Quotation quotation) {
      return quotation.number();
    }
    return block instanceof Block.Footnote footnote ? footnote.number() : 0;
  }

  /** Each kind of block with its numbers counted on from {@code before}. */
  private record Numbered(int before) implements Block.Cases<Block> {

    @Override
    public Block line(Block.Line line) {
      return new Block.Line(numbered(line.text(), before));
    }

    @Override
    public Block headline(Block.Headline headline) {
      return headline;
    }

    @Override
    public Block quotation(Block.Quotation quotation) {
      return new Block.Quotation(
          before + quotation.number(), quotation.quote(), quotation.footnote());
    }

    @Override
    public Block footnote(Block.Footnote footnote) {
      return new Block.Footnote(before + footnote.number(), footnote.where(), footnote.text());
    }

    @Override
    public Block context(Block.Context context) {
      return context;
    }

    @Override
    public Block chart(Block.Chart chart) {
      return new Block.Chart(
          chart.events().stream()
              .map(event -> new Reply.Event(event.when(), event.label(), before + event.number()))
              .toList());
    }

    @Override
    public Block items(Block.Items items) {
      return items;
    }

    @Override
    public Block offer(Block.Offer offer) {
      return offer;
    }
  }

  /** "[1] and [2] read as opposed": our own words speak of quotes by their numbers. */
  private static String numbered(String words, int before) {
    return NUMBER
        .matcher(words)
        .replaceAll(number -> "[" + (before + Integer.parseInt(number.group(1))) + "]");
  }
}
