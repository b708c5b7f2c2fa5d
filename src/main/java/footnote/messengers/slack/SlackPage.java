package footnote.messengers.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.context;
import static com.slack.api.model.block.Blocks.header;
import static com.slack.api.model.block.Blocks.richText;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import footnote.answers.Quote;
import footnote.answers.Run;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a reply in Slack's Block Kit. Words of a document go into rich text and plain text alone,
 * where nothing has to be escaped and nothing can be taken for markup.
 */
final class SlackPage {

  /** "You can include up to 50 blocks in each message". */
  static final int MOST_BLOCKS = 50;

  /** "Maximum length for the text in this field is 3000 characters" (section). */
  private static final int LONGEST_SECTION = 3_000;

  /** "Maximum length for the text in this field is 150 characters" (header). */
  private static final int LONGEST_HEADER = 150;

  /** "Maximum length for the text in this field is 75 characters" (button). */
  private static final int LONGEST_BUTTON = 75;

  private static final int LONGEST_CONTEXT = 2_000;
  private static final int BUTTONS_IN_A_ROW = 5;

  /**
   * One message.
   *
   * @param blocks at most 50
   * @param words what notifications and screen readers say
   */
  record Sheet(List<LayoutBlock> blocks, String words) {}

  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final List<BlockElement> buttons = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private Optional<Block.Offer> helpful = Optional.empty();
  private Optional<Block.Offer> notHelpful = Optional.empty();
  private int ids;

  private SlackPage() {}

  /** The messages of a reply, in order; long ones are split between blocks. */
  static List<Sheet> of(Reply reply) {
    SlackPage page = new SlackPage();
    Looks looks = page.new Looks();
    reply.blocks().forEach(block -> block.match(looks));
    page.endRow();
    List<Sheet> sheets = new ArrayList<>();
    for (int from = 0; from < page.blocks.size(); from += MOST_BLOCKS) {
      int to = Math.min(from + MOST_BLOCKS, page.blocks.size());
      sheets.add(new Sheet(List.copyOf(page.blocks.subList(from, to)), page.summary()));
    }
    return sheets;
  }

  private String summary() {
    String text = words.toString().strip();
    return text.isEmpty() ? "Footnote" : cut(text, 300);
  }

  /** Adds each kind of block; offers gather in rows of buttons. */
  private final class Looks implements Block.Cases<SlackPage> {

    @Override
    public SlackPage line(Block.Line line) {
      endRow();
      SlackPage.this.line(line.text());
      return SlackPage.this;
    }

    @Override
    public SlackPage headline(Block.Headline headline) {
      endRow();
      SlackPage.this.headline(headline);
      return SlackPage.this;
    }

    @Override
    public SlackPage quotation(Block.Quotation quotation) {
      endRow();
      SlackPage.this.quotation(quotation);
      return SlackPage.this;
    }

    @Override
    public SlackPage footnote(Block.Footnote footnote) {
      endRow();
      note("[" + footnote.number() + "] " + footnote.text());
      return SlackPage.this;
    }

    @Override
    public SlackPage context(Block.Context context) {
      endRow();
      around(context);
      return SlackPage.this;
    }

    /** It is sent as a picture of its own. */
    @Override
    public SlackPage chart(Block.Chart chart) {
      endRow();
      return SlackPage.this;
    }

    @Override
    public SlackPage items(Block.Items items) {
      endRow();
      SlackPage.this.line("• " + String.join("\n• ", items.lines()));
      return SlackPage.this;
    }

    @Override
    public SlackPage offer(Block.Offer offer) {
      SlackPage.this.offer(offer);
      return SlackPage.this;
    }
  }

  private void line(String text) {
    words.append(text).append(' ');
    for (String part : split(text)) {
      blocks.add(section(section -> section.text(plainText(part))));
    }
  }

  private void headline(Block.Headline headline) {
    words.append(headline.text()).append(". ");
    blocks.add(header(header -> header.text(plainText(cut(headline.text(), LONGEST_HEADER)))));
    headline.note().ifPresent(this::note);
  }

  private void note(String text) {
    blocks.add(context(List.of(plainText(cut(text, LONGEST_CONTEXT)))));
  }

  private void quotation(Block.Quotation quotation) {
    Quote quote = quotation.quote();
    words.append(quote.text()).append(' ');
    blocks.add(quoted(quote.whole(), quote.runs()));
    note("[" + quotation.number() + "] " + quotation.footnote());
  }

  /** The paragraph, with its sentence marked. */
  private void around(Block.Context around) {
    words.append(around.quote().text());
    if (around.isCutBefore()) {
      note("…");
    }
    blocks.add(quoted(around.around(), around.runs()));
    if (around.isCutAfter()) {
      note("…");
    }
    note(around.footnote());
  }

  /** A lead quietly, in italics; the mark bold. */
  private static LayoutBlock quoted(Passage passage, List<Run> runs) {
    List<RichTextElement> elements = new ArrayList<>();
    for (Run run : runs) {
      elements.add(
          RichTextSectionElement.Text.builder()
              .text(run.span().in(passage.document().text()))
              .style(
                  RichTextSectionElement.TextStyle.builder()
                      .italic(run.kind() == Run.Kind.LEAD)
                      .bold(run.kind() == Run.Kind.MARK)
                      .build())
              .build());
    }
    BlockElement quote = RichTextQuoteElement.builder().elements(elements).build();
    return richText(text -> text.elements(List.of(quote)));
  }

  private void offer(Block.Offer offer) {
    if (offer.action() instanceof Action.Rate rate) {
      helpful = rate.helpful() ? Optional.of(offer) : helpful;
      notHelpful = rate.helpful() ? notHelpful : Optional.of(offer);
      return;
    }
    buttons.add(
        button(
            button ->
                button.text(label(offer)).actionId(nextId()).value(Tickets.write(offer.action()))));
    if (buttons.size() == BUTTONS_IN_A_ROW) {
      endRow();
    }
  }

  /** No two in one message are alike. */
  private String nextId() {
    return "footnote-" + ids++;
  }

  private static PlainTextObject label(Block.Offer offer) {
    return plainText(cut(offer.label(), LONGEST_BUTTON));
  }

  private void endRow() {
    if (!buttons.isEmpty()) {
      List<BlockElement> row = List.copyOf(buttons);
      blocks.add(actions(actions -> actions.elements(row)));
      buttons.clear();
    }
    if (helpful.isPresent() && notHelpful.isPresent()) {
      FeedbackButtonsElement opinions = opinions(helpful.get(), notHelpful.get());
      blocks.add(ContextActionsBlock.builder().elements(List.of(opinions)).build());
    }
    helpful = Optional.empty();
    notHelpful = Optional.empty();
  }

  /** Slack draws the two as thumbs, up and down. */
  private FeedbackButtonsElement opinions(Block.Offer helpful, Block.Offer not) {
    return FeedbackButtonsElement.builder()
        .actionId(nextId())
        .positiveButton(opinion(helpful))
        .negativeButton(opinion(not))
        .build();
  }

  private static FeedbackButtonObject opinion(Block.Offer offer) {
    return FeedbackButtonObject.builder()
        .text(label(offer))
        .value(Tickets.write(offer.action()))
        .build();
  }

  /** At line breaks where there are any. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (rest.length() > LONGEST_SECTION) {
      int line = rest.lastIndexOf('\n', LONGEST_SECTION);
      int end = line > 0 ? line : border(rest, LONGEST_SECTION);
      parts.add(rest.substring(0, end));
      rest = rest.substring(line > 0 ? end + 1 : end);
    }
    parts.add(rest);
    return parts;
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, border(text, longest - 1)) + "…";
  }

  /** Where to cut a longer text: at most at {@code most}, and never inside a character. */
  static int border(String text, int most) {
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
