package footnote.messengers.console;

import footnote.answers.Run;
import footnote.chat.Reply;
import footnote.chat.Reply.Block;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * Sets a reply in lines for a terminal. Alone knows what a terminal must not be sent: control
 * characters of a document are shown as a replacement character.
 */
final class ConsolePage {

  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  private static final AttributedStyle BOLD = PLAIN.bold();
  private static final AttributedStyle DIM = PLAIN.faint();
  private static final AttributedStyle MARKED = PLAIN.bold().underline();

  private static final int NARROWEST = 20;

  private final int width;

  /**
   * @param width columns of the terminal; lines are broken at white space to fit
   */
  ConsolePage(int width) {
    this.width = Math.max(NARROWEST, width);
  }

  /** The lines of {@code reply}, without line ends. */
  List<AttributedString> lines(Reply reply) {
    List<AttributedString> lines = new ArrayList<>();
    Looks looks = new Looks(this, lines);
    for (Block block : reply.blocks()) {
      if (!lines.isEmpty() && startsParagraph(block)) {
        lines.add(AttributedString.EMPTY);
      }
      block.match(looks);
    }
    List<String> hints = hints(reply);
    if (!hints.isEmpty()) {
      lines.add(AttributedString.EMPTY);
      rows(hints).forEach(row -> wrap(styled(row, DIM), "", lines));
    }
    return lines;
  }

  private static boolean startsParagraph(Block block) {
    return !(block instanceof Block.Items)
        && !(block instanceof Block.Offer)
        && !(block instanceof Block.Chart)
        && !(block instanceof Block.Footnote);
  }

  /** Adds each kind of block to {@code lines}. */
  private record Looks(ConsolePage page, List<AttributedString> lines)
      implements Block.Cases<List<AttributedString>> {

    @Override
    public List<AttributedString> line(Block.Line line) {
      return add(styled(line.text(), PLAIN), "");
    }

    @Override
    public List<AttributedString> headline(Block.Headline headline) {
      AttributedStringBuilder text = new AttributedStringBuilder();
      text.styled(BOLD, clean(headline.text()));
      headline.note().ifPresent(note -> text.styled(DIM, "  (" + clean(note) + ")"));
      return add(text.toAttributedString(), "");
    }

    @Override
    public List<AttributedString> quotation(Block.Quotation quotation) {
      add(quoted(quotation.quote().whole(), quotation.quote().runs()), "│ ");
      return add(styled("[" + quotation.number() + "] " + quotation.footnote(), DIM), "");
    }

    @Override
    public List<AttributedString> footnote(Block.Footnote footnote) {
      return add(styled("[" + footnote.number() + "] " + footnote.text(), DIM), "");
    }

    @Override
    public List<AttributedString> context(Block.Context context) {
      page.context(context, lines);
      return lines;
    }

    /** A terminal shows no pictures. */
    @Override
    public List<AttributedString> chart(Block.Chart chart) {
      return lines;
    }

    @Override
    public List<AttributedString> items(Block.Items items) {
      items.lines().forEach(item -> page.wrap(styled(item, PLAIN), "  • ", "    ", lines));
      return lines;
    }

    /** It becomes a hint under the reply. */
    @Override
    public List<AttributedString> offer(Block.Offer offer) {
      return lines;
    }

    private List<AttributedString> add(AttributedString text, String margin) {
      page.wrap(text, margin, lines);
      return lines;
    }
  }

  private void context(Block.Context context, List<AttributedString> lines) {
    if (context.isCutBefore()) {
      lines.add(styled("…", DIM));
    }
    wrap(quoted(context.around(), context.runs()), "│ ", lines);
    if (context.isCutAfter()) {
      lines.add(styled("…", DIM));
    }
    wrap(styled(context.footnote(), DIM), "", lines);
  }

  private static AttributedString quoted(Passage passage, List<Run> runs) {
    String text = passage.document().text();
    AttributedStringBuilder words = new AttributedStringBuilder();
    runs.forEach(run -> words.styled(style(run.kind()), clean(run.span().in(text))));
    return words.toAttributedString();
  }

  private static AttributedStyle style(Run.Kind kind) {
    return switch (kind) {
      case LEAD -> DIM;
      case PLAIN -> PLAIN;
      case MARK -> MARKED;
    };
  }

  /** What can be typed next, for buttons have no place in a terminal. */
  private static List<String> hints(Reply reply) {
    List<String> hints = new ArrayList<>();
    for (Block block : reply.blocks()) {
      if (block instanceof Block.Offer offer) {
        offer
            .action()
            .match(new Typed(reply))
            .map(typed -> hint(typed, offer))
            .ifPresent(hints::add);
      }
    }
    return hints;
  }

  private static String hint(String typed, Block.Offer offer) {
    boolean telling = typed.startsWith("/" + offer.label().toLowerCase(Locale.ROOT));
    return telling ? typed : typed + " (" + offer.label() + ")";
  }

  /** As many in a row as fit, so that none is broken that fits into one. */
  private List<String> rows(List<String> hints) {
    List<String> rows = new ArrayList<>();
    for (String hint : hints) {
      String longer = rows.isEmpty() ? hint : rows.get(rows.size() - 1) + " · " + hint;
      if (rows.isEmpty() || longer.length() > width) {
        rows.add(hint);
      } else {
        rows.set(rows.size() - 1, longer);
      }
    }
    return rows;
  }

  /** What is typed to take up an offer of {@code reply}, where typing does. */
  private record Typed(Reply reply) implements Reply.Action.Cases<Optional<String>> {

    @Override
    public Optional<String> ask(Reply.Action.Ask ask) {
      return Optional.of(ask.text());
    }

    @Override
    public Optional<String> showContext(Reply.Action.ShowContext shown) {
      int number =
          reply.blocks().stream()
              .filter(Block.Quotation.class::isInstance)
              .map(Block.Quotation.class::cast)
              .filter(block -> block.quote().passage().citation().equals(shown.citation()))
              .mapToInt(Block.Quotation::number)
              .findFirst()
              .orElse(1);
      return Optional.of("/context " + number);
    }

    /** Nobody is asked for an opinion at a terminal. */
    @Override
    public Optional<String> rate(Reply.Action.Rate rate) {
      return Optional.empty();
    }
  }

  private void wrap(AttributedString text, String margin, List<AttributedString> lines) {
    wrap(text, margin, margin, lines);
  }

  /**
   * @param first margin of the first line
   * @param others margin of all others, as wide
   */
  private void wrap(
      AttributedString text, String first, String others, List<AttributedString> lines) {
    int room = width - first.length();
    String margin = first;
    AttributedString rest = text;
    while (rest.columnLength() > room) {
      int cut = cut(rest, room);
      lines.add(line(margin, rest.subSequence(0, cut)));
      int next = cut;
      while (next < rest.length() && rest.charAt(next) == ' ') {
        next++;
      }
      rest = rest.subSequence(next, rest.length());
      margin = others;
    }
    lines.add(line(margin, rest));
  }

  /** The last blank that fits, else as many characters as fit. */
  private static int cut(AttributedString text, int room) {
    int fits = text.columnSubSequence(0, room).length();
    int blank = text.toString().lastIndexOf(' ', fits);
    return blank > 0 ? blank : Math.max(1, fits);
  }

  private static AttributedString line(String margin, AttributedString text) {
    return new AttributedStringBuilder().styled(DIM, margin).append(text).toAttributedString();
  }

  private static AttributedString styled(String text, AttributedStyle style) {
    return new AttributedString(clean(text), style);
  }

  /** One line of text, whatever white space it had, and nothing that steers a terminal. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : Character.isISOControl(c) ? 0xfffd : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
