package footnote.messengers.telegram;

import footnote.answers.Quote;
import footnote.answers.Run;
import footnote.chat.Reply;
import footnote.chat.Reply.Block;
import footnote.messengers.telegram.Look.Plain;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives a reply its look in Telegram: messages of styled text, the last one with the offers. */
final class TelegramPage {

  /** Before each line of a list. */
  static final String BULLET = "• ";

  private static final Looks LOOKS = new Looks();

  private TelegramPage() {}

  /** One message: its text, and the offers under it. */
  record Sheet(StyledText text, List<Block.Offer> offers) {
    Sheet {
      offers = List.copyOf(offers);
    }

    static Sheet plain(String text) {
      return new Sheet(StyledText.plain(text), List.of());
    }
  }

  /** The messages that say {@code reply}, at least one. */
  static List<Sheet> lay(Reply reply) {
    List<StyledText> parts = new ArrayList<>();
    List<Block.Offer> offers = new ArrayList<>();
    for (Block block : reply.blocks()) {
      if (block instanceof Block.Offer offer) {
        offers.add(offer);
      } else if (!(block instanceof Block.Chart)) {
        parts.add(part(block));
      }
    }
    return sheets(Sheets.lay(parts), offers);
  }

  private static List<Sheet> sheets(List<StyledText> texts, List<Block.Offer> offers) {
    if (texts.isEmpty()) {
      return List.of(new Sheet(StyledText.plain(Words.NEXT), offers));
    }
    List<Sheet> sheets = new ArrayList<>();
    for (StyledText text : texts) {
      boolean last = sheets.size() == texts.size() - 1;
      sheets.add(new Sheet(text, last ? offers : List.of()));
    }
    return sheets;
  }

  /** The look of one block; an offer has none, it becomes a button. */
  static StyledText part(Block block) {
    return block.match(LOOKS);
  }

  private static final class Looks implements Block.Cases<StyledText> {

    @Override
    public StyledText line(Block.Line line) {
      return StyledText.plain(line.text());
    }

    @Override
    public StyledText headline(Block.Headline headline) {
      return TelegramPage.headline(headline);
    }

    @Override
    public StyledText quotation(Block.Quotation quotation) {
      return TelegramPage.quotation(quotation);
    }

    @Override
    public StyledText footnote(Block.Footnote footnote) {
      return TelegramPage.footnote(footnote.number(), footnote.text());
    }

    @Override
    public StyledText context(Block.Context context) {
      return TelegramPage.context(context);
    }

    /** It is sent as a picture of its own. */
    @Override
    public StyledText chart(Block.Chart chart) {
      return StyledText.EMPTY;
    }

    @Override
    public StyledText items(Block.Items items) {
      return StyledText.of(
          items.lines().stream().map(line -> BULLET + line).collect(Collectors.joining("\n")),
          Plain.ITEMS);
    }

    @Override
    public StyledText offer(Block.Offer offer) {
      return StyledText.EMPTY;
    }
  }

  private static StyledText headline(Block.Headline headline) {
    StyledText plain = StyledText.of(headline.text(), Plain.HEADLINE);
    StyledText large =
        headline
            .day()
            .filter(Entities::isWithinReach)
            .map(day -> plain.with(new Look.Day(day)))
            .orElse(plain);
    return headline
        .note()
        .map(note -> large.then("\n").then(StyledText.of(note, Plain.NOTE)))
        .orElse(large);
  }

  private static StyledText quotation(Block.Quotation quotation) {
    Quote quote = quotation.quote();
    return quoted(quote.whole(), quote.runs())
        .then("\n")
        .then(footnote(quotation.number(), quotation.footnote()));
  }

  private static StyledText footnote(int number, String text) {
    return StyledText.of("[" + number + "] " + text, new Look.Footnote(number));
  }

  private static StyledText context(Block.Context context) {
    return StyledText.plain(context.isCutBefore() ? "…\n" : "")
        .then(quoted(context.around(), context.runs()))
        .then(context.isCutAfter() ? "\n…\n" : "\n")
        .then(StyledText.of(context.footnote(), Plain.SOURCE));
  }

  /** The lead quietly, the marked words loud. */
  private static StyledText quoted(Passage passage, List<Run> runs) {
    StyledText words = StyledText.EMPTY;
    for (Run run : runs) {
      StyledText part = StyledText.plain(run.span().in(passage.document().text()));
      words = words.then(look(run.kind()).map(part::with).orElse(part));
    }
    return words.with(Plain.QUOTE);
  }

  private static Optional<Look> look(Run.Kind kind) {
    return switch (kind) {
      case LEAD -> Optional.of(Plain.LEAD);
      case PLAIN -> Optional.empty();
      case MARK -> Optional.of(Plain.MARK);
    };
  }
}
