package footnote.messengers.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answers.Quote;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

class TelegramPageTest {
  private static final String TEXT = "Yoon & Kishida met <twice>. They met on 16 March 2023. 🙂";
  private static final Document DOCUMENT =
      new Document(
          new Document.Source(Path.of("visit.txt"), "0123456789abcdef".repeat(4)),
          Document.Head.untitled("visit.txt"),
          TEXT,
          List.of(footnote.text.Block.paragraph(new Span(0, TEXT.length()))),
          List.of());
  private static final Quote QUOTE =
      new Quote(new Passage(DOCUMENT, new Span(28, 54)), Optional.of(new Span(40, 53)), List.of());

  private final Letters letters = new Letters(new Tickets());

  @Test
  void aReplyLooksAsDrawn() throws Exception {
    Reply reply =
        Reply.of(
            new Block.Headline(
                "16 March 2023", Optional.of("written so"), Optional.of(LocalDate.of(2023, 3, 16))),
            new Block.Quotation(1, QUOTE, "Visit <draft>, paragraph 1"),
            new Block.Offer("In context", new Action.ShowContext(QUOTE.passage().citation())));
    assertThat(json(reply))
        .isEqualTo(
            """
            {"chat_id":"1",\
            "text":"16 March 2023\\nwritten so\\n\\nThey met on 16 March 2023.\\n\
            [1] Visit <draft>, paragraph 1",\
            "reply_markup":{"inline_keyboard":[[{"text":"In context",\
            "callback_data":"cASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4mrze8s_q"}]]},\
            "entities":[{"type":"bold","offset":0,"length":13},\
            {"type":"date_time","offset":0,"length":13,"unix_time":1678968000},\
            {"type":"italic","offset":14,"length":10},\
            {"type":"bold","offset":38,"length":13},\
            {"type":"underline","offset":38,"length":13},\
            {"type":"blockquote","offset":26,"length":26},\
            {"type":"italic","offset":53,"length":30}],\
            "link_preview_options":{"is_disabled":true},"method":"sendmessage"}""");
  }

  @Test
  void aRichReplyHasItsDayItsQuotationAndItsFootnote() throws Exception {
    Reply reply =
        Reply.of(
            new Block.Headline(
                "16 March 2023", Optional.of("written so"), Optional.of(LocalDate.of(2023, 3, 16))),
            new Block.Quotation(1, QUOTE, "Visit <draft>, paragraph 1"),
            new Block.Line("One more."),
            new Block.Items(List.of("a", "b")));
    StyledText text = TelegramPage.lay(reply).get(0).text();
    assertThat(new ObjectMapper().writeValueAsString(RichPage.of(text)))
        .isEqualTo(
            """
            {"skip_entity_detection":true,"blocks":[\
            {"type":"heading","text":{"type":"date_time","text":"16 March 2023",\
            "unix_time":1678968000,"date_time_format":""},"size":3},\
            {"type":"paragraph","text":{"type":"italic","text":"written so"}},\
            {"type":"blockquote","blocks":[{"type":"paragraph","text":["They met on ",\
            {"type":"marked","text":"16 March 2023"},"."]}],\
            "credit":{"type":"reference_link","text":"[1]","reference_name":"footnote-1"}},\
            {"type":"paragraph","text":"One more."},\
            {"type":"list","items":[{"blocks":[{"type":"paragraph","text":"a"}]},\
            {"blocks":[{"type":"paragraph","text":"b"}]}]},\
            {"type":"footer","text":{"type":"reference",\
            "text":"[1] Visit <draft>, paragraph 1","name":"footnote-1"}}]}""");
  }

  @Test
  void theContextIsTheParagraphWithItsSentenceMarked() {
    StyledText text = TelegramPage.part(new Block.Context(QUOTE, "Visit"));
    assertThat(text.text()).isEqualTo(TEXT + "\nVisit");
    assertThat(text.styles().get(0).span().in(text.text())).isEqualTo("They met on 16 March 2023.");
  }

  @Test
  void ofAVeryLongParagraphOneMessageIsSentWithDotsOutsideTheQuote() {
    Document book =
        Texts.document(
            "b.txt",
            "It rained. ".repeat(900) + "Then it snowed. " + "It rained. ".repeat(900).strip());
    Quote quote = new Quote(Texts.passage(book, "Then it snowed."), Optional.empty(), List.of());

    StyledText text = TelegramPage.part(new Block.Context(quote, "B"));

    Span quoted =
        text.styles().stream()
            .filter(style -> style.look() == Look.Plain.QUOTE)
            .findFirst()
            .orElseThrow()
            .span();
    assertThat(book.text()).contains(quoted.in(text.text()));
    assertThat(text.text())
        .isEqualTo("…\n" + quoted.in(text.text()) + "\n…\nB")
        .hasSizeLessThan(Sheets.LONGEST);
  }

  @Test
  void aLeadStandsInItsQuoteInItalics() {
    Passage lead = new Passage(DOCUMENT, new Span(0, 27));
    Quote led = new Quote(QUOTE.passage(), Optional.of(lead), QUOTE.marked(), List.of(), List.of());
    StyledText text = TelegramPage.part(new Block.Quotation(1, led, "Visit"));

    assertThat(text.text())
        .isEqualTo("Yoon & Kishida met <twice>. They met on 16 March 2023.\n[1] Visit");
    assertThat(text.styles().get(0).look()).isEqualTo(Look.Plain.LEAD);
    assertThat(text.styles().get(0).span().in(text.text()))
        .isEqualTo("Yoon & Kishida met <twice>.");
    assertThat(text.styles().get(1).span().in(text.text())).isEqualTo("16 March 2023");
  }

  @Test
  void aLongQuoteIsFolded() {
    Document document =
        new Document(DOCUMENT.source(), DOCUMENT.head(), "word ".repeat(200), List.of(), List.of());
    Quote quote = new Quote(new Passage(document, new Span(0, 999)), Optional.empty(), List.of());
    assertThat(Entities.of(TelegramPage.part(new Block.Quotation(1, quote, "note"))))
        .extracting(MessageEntity::getType)
        .contains("expandable_blockquote");
  }

  @Test
  void aLongAnswerIsPartedBetweenItsBlocks() {
    String words = "word ".repeat(400).strip();
    Document document =
        new Document(DOCUMENT.source(), DOCUMENT.head(), words, List.of(), List.of());
    Quote quote =
        new Quote(new Passage(document, new Span(0, words.length())), Optional.empty(), List.of());
    Reply reply =
        Reply.of(
            new Block.Quotation(1, quote, "one"),
            new Block.Quotation(2, quote, "two"),
            new Block.Quotation(3, quote, "three"),
            new Block.Offer("More", new Action.Ask("/more")));
    List<TelegramPage.Sheet> sheets = TelegramPage.lay(reply);
    assertThat(sheets)
        .extracting(sheet -> sheet.text().text())
        .containsExactly(words + "\n[1] one\n\n" + words + "\n[2] two", words + "\n[3] three");
    assertThat(sheets).extracting(sheet -> sheet.offers().size()).containsExactly(0, 1);
  }

  @Test
  void aReplyOfOffersAloneStillSaysSomething() {
    Reply reply = Reply.of(new Block.Offer("Why?", new Action.Ask("why?")));
    assertThat(TelegramPage.lay(reply).get(0).text().text()).isNotBlank();
  }

  /** Laws: no sheet is too long, no character is cut, no letter is lost, looks stay inside. */
  @Test
  void anyTextIsCutWithoutLoss() {
    Random random = new Random(20231604);
    for (int round = 0; round < 200; round++) {
      StyledText part = drawn(random, 3_000 + random.nextInt(12_000));
      List<StyledText> sheets = Sheets.lay(List.of(part, StyledText.plain("end")));
      StringBuilder all = new StringBuilder();
      for (StyledText sheet : sheets) {
        assertThat(sheet.length()).isBetween(1, Sheets.LONGEST);
        assertThat(Character.isLowSurrogate(sheet.text().charAt(0))).isFalse();
        all.append(sheet.text());
      }
      assertThat(all.toString().replaceAll("\\s", ""))
          .isEqualTo((part.text() + "end").replaceAll("\\s", ""));
    }
  }

  private static StyledText drawn(Random random, int length) {
    StringBuilder text = new StringBuilder("x");
    while (text.length() < length) {
      text.append(random.nextInt(9) == 0 ? (random.nextInt(3) == 0 ? "\n" : " ") : "🙂");
    }
    return StyledText.of(text.toString(), Look.Plain.QUOTE);
  }

  private String json(Reply reply) throws Exception {
    List<TelegramPage.Sheet> sheets = TelegramPage.lay(reply);
    assertThat(sheets).hasSize(1);
    return new ObjectMapper()
        .writeValueAsString(letters.message(Address.person(1), sheets.get(0), Optional.empty()));
  }
}
