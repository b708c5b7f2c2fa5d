package footnote.messengers.telegram;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import footnote.messengers.telegram.Look.Plain;
import footnote.messengers.telegram.StyledText.Style;
import footnote.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.richblock.InputRichBlock;
import org.telegram.telegrambots.meta.api.objects.richblock.InputRichBlockBlockQuotation;
import org.telegram.telegrambots.meta.api.objects.richblock.InputRichBlockFooter;
import org.telegram.telegrambots.meta.api.objects.richblock.InputRichBlockList;
import org.telegram.telegrambots.meta.api.objects.richblock.InputRichBlockListItem;
import org.telegram.telegrambots.meta.api.objects.richblock.InputRichBlockParagraph;
import org.telegram.telegrambots.meta.api.objects.richblock.InputRichBlockSectionHeading;
import org.telegram.telegrambots.meta.api.objects.richtext.InputRichMessage;
import org.telegram.telegrambots.meta.api.objects.richtext.RichText;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextConcat;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextDateTime;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextItalic;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextMarked;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextPlain;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextReference;
import org.telegram.telegrambots.meta.api.objects.richtext.RichTextReferenceLink;

/**
 * Writes looks as a rich message (Bot API 10.2): headings, quotations, and at the end the
 * footnotes, to which the number below each quotation leads. The words are those of the plain
 * message, so that either can stand for the other.
 */
final class RichPage {

  /** "Relative size of the text font; 1-6, 1 is the largest". */
  private static final int HEADING_SIZE = 3;

  private final StyledText text;
  private final List<InputRichBlock> blocks = new ArrayList<>();
  private final List<InputRichBlock> footnotes = new ArrayList<>();

  private RichPage(StyledText text) {
    this.text = text;
  }

  /**
   * A stretch of plain words. The library's own class for it writes an object, where the server
   * wants "a string".
   */
  record Words(String words) implements RichText, JsonSerializable {
    @Override
    public String getType() {
      return RichTextPlain.TYPE;
    }

    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
      json.writeString(words);
    }

    @Override
    public void serializeWithType(
        JsonGenerator json, SerializerProvider provider, TypeSerializer type) throws IOException {
      serialize(json, provider);
    }
  }

  static InputRichMessage of(StyledText text) {
    RichPage page = new RichPage(text);
    page.write();
    page.blocks.addAll(page.footnotes);
    InputRichMessage message = new InputRichMessage();
    message.setBlocks(page.blocks);
    // What looks like a link or a command in a quote is only a word there.
    message.setSkipEntityDetection(true);
    return message;
  }

  private void write() {
    int done = 0;
    for (Style style : styles(new Span(0, text.length()), true)) {
      lines(done, style.span().start());
      block(style);
      done = style.span().end();
    }
    lines(done, text.length());
  }

  private void block(Style style) {
    if (style.look() instanceof Look.Footnote footnote) {
      footnote(footnote.number(), style.span());
      return;
    }
    switch ((Plain) style.look()) {
      case HEADLINE ->
          blocks.add(new InputRichBlockSectionHeading(dressed(style.span()), HEADING_SIZE));
      case NOTE -> blocks.add(new InputRichBlockParagraph(new RichTextItalic(words(style.span()))));
      case QUOTE -> blocks.add(new InputRichBlockBlockQuotation(paragraph(style.span())));
      case SOURCE -> credit(words(style.span()));
      case ITEMS -> blocks.add(new InputRichBlockList(items(style.span())));
      case MARK, LEAD -> throw new IllegalStateException(style.look() + " is inside of something");
    }
  }

  /** Below the quotation only its number; at the end of the message the footnote itself. */
  private void footnote(int number, Span span) {
    String name = "footnote-" + number;
    credit(new RichTextReferenceLink(new Words("[" + number + "]"), name));
    footnotes.add(new InputRichBlockFooter(new RichTextReference(words(span), name)));
  }

  /** The last line of a quotation, or one of its own where the quotation is in another message. */
  private void credit(RichText credit) {
    if (!blocks.isEmpty()
        && blocks.get(blocks.size() - 1) instanceof InputRichBlockBlockQuotation quotation) {
      RichText before = quotation.getCredit();
      quotation.setCredit(
          before == null ? credit : new RichTextConcat(List.of(before, new Words(" "), credit)));
    } else {
      blocks.add(new InputRichBlockParagraph(credit));
    }
  }

  private List<InputRichBlock> paragraph(Span span) {
    return List.of(new InputRichBlockParagraph(dressed(span)));
  }

  private List<InputRichBlockListItem> items(Span span) {
    return span.in(text.text())
        .lines()
        .map(line -> line.replaceFirst("^" + TelegramPage.BULLET, ""))
        .map(line -> (InputRichBlock) new InputRichBlockParagraph(new Words(line)))
        .map(line -> InputRichBlockListItem.builder().blocks(List.of(line)).build())
        .<InputRichBlockListItem>map(item -> item)
        .toList();
  }

  /** What has no look, line by line. */
  private void lines(int start, int end) {
    text.text()
        .substring(start, end)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> blocks.add(new InputRichBlockParagraph(new Words(line))));
  }

  private Words words(Span span) {
    return new Words(span.in(text.text()));
  }

  /** The words of a stretch, with what is marked or a day in it. */
  private RichText dressed(Span span) {
    List<RichText> runs = new ArrayList<>();
    int done = span.start();
    for (Style style : styles(span, false)) {
      if (done < style.span().start()) {
        runs.add(words(new Span(done, style.span().start())));
      }
      runs.add(dressed(style));
      done = style.span().end();
    }
    if (done < span.end()) {
      runs.add(words(new Span(done, span.end())));
    }
    return runs.size() == 1 ? runs.get(0) : new RichTextConcat(runs);
  }

  private RichText dressed(Style style) {
    Words words = words(style.span());
    if (style.look() instanceof Look.Day day) {
      return new RichTextDateTime(words, Entities.noon(day.day()), "");
    }
    return style.look() == Plain.LEAD ? new RichTextItalic(words) : new RichTextMarked(words);
  }

  /** The looks inside of a stretch in their order: those of whole blocks, or those within one. */
  private List<Style> styles(Span within, boolean ofBlocks) {
    return text.styles().stream()
        .filter(style -> isOfBlock(style.look()) == ofBlocks && within.contains(style.span()))
        .sorted(Comparator.comparingInt(style -> style.span().start()))
        .toList();
  }

  private static boolean isOfBlock(Look look) {
    return look != Plain.MARK && look != Plain.LEAD && !(look instanceof Look.Day);
  }
}
