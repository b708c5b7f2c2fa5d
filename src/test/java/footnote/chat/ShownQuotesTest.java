package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.chat.Reply.Block;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.testing.Texts;
import footnote.text.Document;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShownQuotesTest {

  private static final Message.Place ROOM = new Message.Place("test", "room", Optional.empty());

  private final Document one = Texts.document("one.txt", "One ship came.");
  private final Document two = Texts.document("two.txt", "Two ships came.");
  private final Document three = Texts.document("three.txt", "Three ships came.");
  private final List<Document> documents = new ArrayList<>(List.of(one, two, three));

  private final Conversations conversations =
      new Conversations(Clock.systemUTC(), Duration.ofMinutes(30));
  private final ShownQuotes quotes =
      new ShownQuotes(conversations, new Whereabouts(() -> documents), new Wording());

  /** The first is shown, and the other two are held back. */
  @BeforeEach
  void answer() {
    Question asked = new Question("When?", "When?", Wants.PASSAGE, List.of(), Optional.empty());
    List<Quote> all =
        Stream.of(one, two, three)
            .map(each -> new Quote(Texts.paragraphs(each).get(0), Optional.empty(), List.of()))
            .toList();
    conversations.said(ROOM, new Quoted(asked, 1, Optional.empty(), all));
  }

  @Test
  void moreQuotesGoOnFromTheNumbersThatWereShown() {
    assertThat(numbered(quotes.more(ROOM)))
        .isEqualTo(Map.of(2, "Two ships came.", 3, "Three ships came."));
    assertThat(shown(quotes.context("3", ROOM))).isEqualTo("Three ships came.");
  }

  @Test
  void aNumberNeverMeansAnotherQuoteWhereADocumentIsGone() {
    documents.remove(two);

    assertThat(numbered(quotes.more(ROOM))).isEqualTo(Map.of(3, "Three ships came."));
    assertThat(shown(quotes.context("3", ROOM))).isEqualTo("Three ships came.");
    assertThat(shown(quotes.context("2", ROOM))).startsWith("That quote's document has changed");
    assertThat(shown(quotes.context("4", ROOM))).startsWith("There is no such quote here");
  }

  @Test
  void ofFilesThatAreAlikeTheOneThatWasCitedIsShown() {
    documents.add(0, Texts.document("a copy.txt", "One ship came."));

    Reply context = quotes.context("1", ROOM);

    assertThat(((Block.Context) context.blocks().get(0)).footnote()).endsWith("one.txt");
  }

  @Test
  void whatIsLeftAfterAPageIsCountedAndComesWithTheNext() {
    List<Quote> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Document each = Texts.document("ship" + i + ".txt", "Ship number " + i + " came.");
      documents.add(each);
      all.add(new Quote(Texts.paragraphs(each).get(0), Optional.empty(), List.of()));
    }
    Question asked = new Question("When?", "When?", Wants.PASSAGE, List.of(), Optional.empty());
    conversations.said(ROOM, new Quoted(asked, 1, Optional.empty(), all));

    Reply first = quotes.more(ROOM);

    assertThat(numbered(first)).hasSize(16).containsKeys(2, 17);
    assertThat(first.blocks()).contains(new Block.Line("3 more were left out."));
    assertThat(numbered(quotes.more(ROOM))).containsOnlyKeys(18, 19, 20);
    assertThat(shown(quotes.context("20", ROOM))).isEqualTo("Ship number 19 came.");
    assertThat(shown(quotes.more(ROOM))).startsWith("There are no more quotes");
  }

  private static Map<Integer, String> numbered(Reply reply) {
    return reply.blocks().stream()
        .filter(Block.Quotation.class::isInstance)
        .map(Block.Quotation.class::cast)
        .collect(Collectors.toMap(Block.Quotation::number, each -> each.quote().text()));
  }

  private static String shown(Reply reply) {
    Block block = reply.blocks().get(0);
    return block instanceof Block.Context context
        ? context.around().text()
        : ((Block.Line) block).text();
  }
}
