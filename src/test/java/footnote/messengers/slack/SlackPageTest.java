package footnote.messengers.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import footnote.answers.Quote;
import footnote.chat.Reply;
import footnote.chat.Reply.Block;
import footnote.testing.Texts;
import footnote.text.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlackPageTest {

  private static final String SHIP = "\uD83D\uDEA2";

  @Test
  void nothingIsCutInsideACharacter() {
    Reply reply =
        Reply.of(
            new Block.Headline("x".repeat(148) + SHIP.repeat(9), Optional.empty()),
            new Block.Line("x".repeat(2_999) + SHIP));

    List<SlackPage.Sheet> sheets = SlackPage.of(reply);

    HeaderBlock header = (HeaderBlock) sheets.get(0).blocks().get(0);
    assertThat(header.getText().getText()).isEqualTo("x".repeat(148) + "…");
    assertThat(sheets.get(0).blocks().subList(1, 3))
        .extracting(block -> ((SectionBlock) block).getText().getText())
        .containsExactly("x".repeat(2_999), SHIP);
  }

  @Test
  void ofAVeryLongParagraphThePartAroundTheQuoteIsShownBetweenDots() {
    Document book =
        Texts.document(
            "b.txt",
            "It rained. ".repeat(900) + "Then it snowed. " + "It rained. ".repeat(900).strip());
    Quote quote = new Quote(Texts.passage(book, "Then it snowed."), Optional.empty(), List.of());

    List<LayoutBlock> blocks =
        SlackPage.of(Reply.of(new Block.Context(quote, "B"))).get(0).blocks();

    assertThat(blocks).hasSize(4);
    assertThat(List.of(blocks.get(0), blocks.get(2)))
        .allSatisfy(dots -> assertThat(dots.toString()).contains("text=…"));
    assertThat(blocks.get(1).toString()).contains("Then it snowed.").hasSizeBetween(1_900, 3_000);
  }

  @Test
  void aLeadAndItsQuoteAreWordForWordWhatStandsInTheDocument() {
    Document mill = Texts.document("m.txt", "The mill burned.\n  She left in May.");
    Quote quote =
        new Quote(
            Texts.passage(mill, "She left in May."),
            Optional.of(Texts.passage(mill, "The mill burned.")),
            Optional.of(Texts.passage(mill, "May").span()),
            List.of(),
            List.of());

    RichTextBlock block =
        (RichTextBlock)
            SlackPage.of(Reply.of(new Block.Quotation(1, quote, "M"))).get(0).blocks().get(0);

    assertThat(((RichTextQuoteElement) block.getElements().get(0)).getElements())
        .extracting(each -> ((RichTextSectionElement.Text) each).getText())
        .containsExactly("The mill burned.", "\n  She left in ", "May", ".");
  }

  @Test
  void aQuoteWithoutAMarkStaysWhole() {
    Document document = Texts.document("b.txt", "The ship came in " + SHIP);
    Quote quote = new Quote(Texts.passage(document, document.text()), Optional.empty(), List.of());

    List<LayoutBlock> blocks =
        SlackPage.of(Reply.of(new Block.Context(quote, "B"))).get(0).blocks();

    assertThat(blocks.toString()).contains("The ship came in " + SHIP);
  }
}
