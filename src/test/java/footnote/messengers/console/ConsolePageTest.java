package footnote.messengers.console;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.Quote;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class ConsolePageTest {

  private final Document document =
      Texts.document("a.txt", "The harbour was opened on 3 May 1892. Ships came.");
  private final Passage sentence = Texts.passage(document, "The harbour was opened on 3 May 1892.");

  @Test
  void anAnswerIsHeadlineQuoteFootnoteAndWhatToTypeNext() {
    Quote quote = new Quote(sentence, Optional.empty(), List.of());
    Reply reply =
        Reply.of(
            new Block.Headline("3 May 1892", Optional.of("counted from today")),
            new Block.Quotation(1, quote, "A · unknown"),
            new Block.Offer("In context", new Action.ShowContext(sentence.citation())),
            new Block.Offer("2 more quotes", new Action.Ask("/more")));

    assertThat(text(reply, 60))
        .isEqualTo(
            """
            3 May 1892  (counted from today)

            │ The harbour was opened on 3 May 1892.
            [1] A · unknown

            /context 1 (In context) · /more (2 more quotes)""");
  }

  @Test
  void aLeadStandsBeforeItsQuoteAndTwinsAreFurtherFootnotes() {
    Passage ships = Texts.passage(document, "Ships came.");
    Quote quote = new Quote(ships, Optional.of(sentence), Optional.empty(), List.of(), List.of());
    Reply reply =
        Reply.of(
            new Block.Quotation(1, quote, "A · unknown"),
            new Block.Footnote(2, ships, "B · unknown"));

    assertThat(text(reply, 60))
        .isEqualTo(
            """
            │ The harbour was opened on 3 May 1892. Ships came.
            [1] A · unknown
            [2] B · unknown""");
  }

  @Test
  void betweenALeadAndItsQuoteStandsWhatStandsInTheDocument() {
    Document mill = Texts.document("m.txt", "The mill burned (in May).She left.");
    Quote quote =
        new Quote(
            Texts.passage(mill, "She left."),
            Optional.of(Texts.passage(mill, "The mill burned (in May).")),
            Optional.empty(),
            List.of(),
            List.of());

    assertThat(text(Reply.of(new Block.Quotation(1, quote, "M")), 60))
        .startsWith("│ The mill burned (in May).She left.\n");
  }

  @Test
  void longLinesAreBrokenAtBlanksAndKeepTheirMargin() {
    Quote quote = new Quote(sentence, Optional.empty(), List.of());
    assertThat(text(Reply.of(new Block.Quotation(1, quote, "A")), 24))
        .isEqualTo(
            """
            │ The harbour was opened
            │ on 3 May 1892.
            [1] A""");
  }

  @Test
  void theAnswerInAQuoteIsMarkedAndNothingIsAddedToItsWords() {
    Passage day = Texts.passage(document, "3 May 1892");
    Quote quote = new Quote(sentence, Optional.of(day.span()), List.of());
    AttributedString line =
        new ConsolePage(80).lines(Reply.of(new Block.Quotation(1, quote, "A"))).get(0);

    assertThat(line.toString()).isEqualTo("│ " + sentence.text());
    assertThat(line.styleAt(line.toString().indexOf("3 May")))
        .isNotEqualTo(line.styleAt(line.toString().indexOf("harbour")));
  }

  @Test
  void theParagraphAroundAQuoteIsShownWhole() {
    Quote quote = new Quote(sentence, Optional.empty(), List.of());
    assertThat(text(Reply.of(new Block.Context(quote, "A")), 80))
        .isEqualTo("│ The harbour was opened on 3 May 1892. Ships came.\nA");
  }

  @Test
  void ofAVeryLongParagraphThePartAroundTheQuoteIsShownBetweenDots() {
    Document book =
        Texts.document(
            "b.txt",
            "It rained. ".repeat(900) + "Then it snowed. " + "It rained. ".repeat(900).strip());
    Quote quote = new Quote(Texts.passage(book, "Then it snowed."), Optional.empty(), List.of());

    List<String> lines = text(Reply.of(new Block.Context(quote, "B")), 80).lines().toList();

    assertThat(lines).startsWith("…").endsWith("…", "B");
    assertThat(lines.subList(1, lines.size() - 2)).allMatch(line -> line.startsWith("│ "));
    String shown =
        lines.subList(1, lines.size() - 2).stream()
            .map(line -> line.substring(2))
            .collect(Collectors.joining(" "));
    assertThat(book.text()).contains(shown);
    assertThat(shown).contains("Then it snowed.").hasSizeBetween(1_900, 2_000);
  }

  @Test
  void aDocumentCannotSteerTheTerminal() {
    Document hostile = Texts.document("b.txt", "red \u001b[31m alarm\u0007");
    Quote quote = new Quote(Texts.paragraphs(hostile).get(0), Optional.empty(), List.of());
    assertThat(text(Reply.of(new Block.Quotation(1, quote, "B")), 80))
        .doesNotContain("\u001b", "\u0007");
  }

  @Test
  void anItemGoesOnBelowItsOwnWords() {
    assertThat(text(Reply.of(new Block.Items(List.of("one two three four five"))), 20))
        .isEqualTo("  • one two three\n    four five");
  }

  @Test
  void noHintIsBrokenThatFitsIntoALine() {
    Reply reply =
        Reply.of(
            new Block.Line("See:"),
            new Block.Offer("2 more quotes", new Action.Ask("/more")),
            new Block.Offer("Timeline", new Action.Ask("/timeline about harbours")));
    assertThat(text(reply, 40))
        .isEqualTo("See:\n\n/more (2 more quotes)\n/timeline about harbours");
  }

  @Test
  void aWordWiderThanTheTerminalIsCut() {
    assertThat(text(Reply.of(new Block.Line("x".repeat(50))), 20).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(20));
  }

  private static String text(Reply reply, int width) {
    return new ConsolePage(width)
        .lines(reply).stream().map(AttributedString::toString).collect(Collectors.joining("\n"));
  }
}
