package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import footnote.library.Format;
import footnote.library.Format.Reading;
import footnote.text.Block;
import footnote.text.Document;
import footnote.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextTest extends FormatContract {

  private static final String ARTICLE =
      """
      Harbour Review

      The Lima Treaty: A Quiet Success

      05 May, 2023    ·   5847

      Dr. Jane Mary Smith considers the reasons for a treaty

      The treaty was signed on 7 June 2019 by both sides. It holds.

      It was renewed in 2021 after a long debate in parliament.

      Dr. Jane Mary Smith is Associate Professor in Quito.
      """;

  @Override
  Format format() {
    return new PlainText();
  }

  @Override
  String fileName() {
    return "a.txt";
  }

  @Override
  byte[] sample() {
    return "Treaties\n\nThe treaty was signed in Lima.\n".getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void headOfAnArticleIsRead() {
    Document document = read(ARTICLE);
    assertThat(document.title()).isEqualTo("The Lima Treaty: A Quiet Success");
    assertThat(document.author()).contains("Dr. Jane Mary Smith");
    assertThat(document.published()).contains(LocalDate.of(2023, 5, 5));
    Span where = document.head().published().orElseThrow().where().orElseThrow();
    assertThat(where.in(document.text())).isEqualTo("05 May, 2023");
    assertThat(document.blocks().get(1).kind()).isEqualTo(Block.Kind.TITLE);
    assertThat(document.blocks().get(2).kind()).isEqualTo(Block.Kind.DATELINE);
  }

  @Test
  void dayInTheBodyIsNotThePublicationDay() {
    Document document = read("Treaties\n\nThe treaty was signed on 7 June 2019.\n\nIt holds.");
    assertThat(document.published()).isEmpty();
    assertThat(document.author()).isEmpty();
  }

  @Test
  void countryThatOpensAndClosesAnArticleDidNotWriteIt() {
    Document document =
        read(
            "A Title\n\n5 May 2023\n\nSouth Korea considers peace\n\nIt was late.\n\n"
                + "South Korea is a partner of Japan.");
    assertThat(document.published()).contains(LocalDate.of(2023, 5, 5));
    assertThat(document.author()).isEmpty();
  }

  @Test
  void bylineMayNameTheDayToo() {
    Document document = read("The new pier\n\nBy Ida Lund, 12 May 2024\n\nIt is to be long.");
    assertThat(document.author()).contains("Ida Lund");
    assertThat(document.published()).contains(LocalDate.of(2024, 5, 12));
  }

  @Test
  void frontMatterIsReadAndIsNoBlock() {
    Document document =
        read("---\ntitle: \"Lima\"\nauthor: A. Rey\ndate: 2021-03-04\nsource: x\n---\n\nIt holds.");
    assertThat(document.title()).isEqualTo("Lima");
    assertThat(document.author()).contains("A. Rey");
    assertThat(document.published()).contains(LocalDate.of(2021, 3, 4));
    assertThat(document.head().origin()).contains("x");
    assertThat(words(document, 0)).isEqualTo("It holds.");
  }

  @Test
  void headingsOfTextWithSpacedStopsAreSeen() {
    Document document =
        read(
            "2AM ( band )\n\n2AM is a boy group .\n\nHistory .\n\n2008–2010 : Debut and early years"
                + " .\n\nThey resigned .\n\nThe end came soon after that day .");
    assertThat(document.title()).isEqualTo("2AM ( band )");
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.TITLE,
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH);
  }

  @Test
  void aNumberedTitleAboveASentenceIsAHeading() {
    Document document =
        read(
            """
            Minutes of the club

            1. Election
            Ann Lee was elected chair. Bo Dahl did not stand.

            2. Heating

            The board proposed a heat pump.

            3. Bring your own cup.
            """);

    assertThat(
            document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(block -> block.span().in(document.text())))
        .containsExactly("1. Election", "2. Heating");
    assertThat(document.title()).isEqualTo("Minutes of the club");
  }

  @Test
  void aListThatIsPartedByBlankLinesHasNoHeadings() {
    Document document = read("1. Apples\n\n2. Pears\n\n3. Plums\n\nAll of them are fruit.\n");

    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.ITEM, Block.Kind.ITEM, Block.Kind.ITEM, Block.Kind.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14 Danish and 11 Finnish ships lay in the harbour the morning the\nAurora came from Oslo.",
        "1. Visit of President\nYoon to Oxton was postponed until 9 June 2023.",
        "1. The talks of the two ministers were held in the city of\nOslo in May."
      })
  void aLineThatIsOnlyWrappedIsNoHeading(String text) {
    assertThat(read(text + "\n").blocks()).hasSize(1);
  }

  @Test
  void numberedTitlesInOneParagraphAreAllHeadings() {
    Document document =
        read("1. Election\nAnn Lee was elected chair.\n2. Solar roof\nBo Dahl opposed the roof.\n");

    assertThat(document.blocks())
        .extracting(block -> block.span().in(document.text()))
        .containsExactly(
            "1. Election",
            "Ann Lee was elected chair.",
            "2. Solar roof",
            "Bo Dahl opposed the roof.");
  }

  @Test
  void aShortLineAboveAMuchLongerOneIsAHeading() {
    String prose =
        "The board proposed a heat pump, and the members of the club talked about it for an hour"
            + " before they agreed to it.";
    Document document = read("Minutes\n\nIt rained.\n\nHeating of the hall\n" + prose + "\n");

    assertThat(document.blocks().get(2).span().in(document.text()))
        .isEqualTo("Heating of the hall");
    assertThat(document.blocks().get(2).kind()).isEqualTo(Block.Kind.HEADING);
  }

  @Test
  void linesThatBeginWithYearsAreItems() {
    Document document = read("2021- Ann Lee\n2010-2021 Bo Dahl\n1999–2010: Otto Kranz\n");

    assertThat(document.blocks()).hasSize(3).extracting(Block::kind).containsOnly(Block.Kind.ITEM);
  }

  @Test
  void listLinesAreItems() {
    Document document = read("Fruit\n\n- apples\n- pears\n  and quinces\n\nThat is all there is.");
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.TITLE, Block.Kind.ITEM, Block.Kind.ITEM, Block.Kind.PARAGRAPH);
  }

  @Test
  void textIsTheDecodedFileToTheCharacter() {
    String text = "\ufeffA 😀 e\u0301.\r\n\r\nB.\rC.\n";
    assertThat(read(text).text()).isEqualTo(text);
    assertThat(read(text.getBytes(StandardCharsets.UTF_16)).text()).contains("A 😀 e\u0301.");
    byte[] windows = "Caf\u00e9 \u201cx\u201d.".getBytes(Charset.forName("windows-1252"));
    assertThat(read(windows).text()).isEqualTo("Caf\u00e9 \u201cx\u201d.");
  }

  @Test
  void randomTextKeepsItsCharactersAndSpans() {
    Random random = new Random(SEED);
    String[] parts = {"\r", "\n", "\r\n", "a", "B. ", "😀", "e\u0301", "- ", "1. ", " .", "\u00a0"};
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Document document = read(text.toString());
      assertThat(document.text()).as("seed %d, text %d", SEED, i).isEqualTo(text.toString());
      checkBlocks(document);
      assertThat(uncovered(document)).as("seed %d, text %d", SEED, i).isBlank();
    }
  }

  private static String uncovered(Document document) {
    StringBuilder left = new StringBuilder(document.text());
    for (Block block : document.blocks()) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        left.setCharAt(i, ' ');
      }
    }
    return left.toString();
  }

  @Test
  void binaryWithAWrongEndingIsUnreadable() {
    assertThat(reading(new byte[] {'a', 0, 'b'})).isInstanceOf(Reading.Unreadable.class);
  }

  @Test
  void fiftyMegabytesAreReadInSeconds() {
    String text = "The treaty was signed in Lima, and it holds.\n\n".repeat(50_000_000 / 46);
    assertTimeout(Duration.ofSeconds(30), () -> read(text));
    String line = "word ".repeat(10_000_000 / 5);
    assertTimeout(Duration.ofSeconds(10), () -> read(line));
  }

  @Test
  void realArticleIsReadWhereItIsPresent() throws IOException {
    Path article = Path.of("../shared/seeds/000_08bf03bf2d7ad3a5.txt");
    assumeTrue(Files.exists(article), "the article is not beside the project: skipped");
    Document document = read(Files.readAllBytes(article));
    assertThat(document.title()).startsWith("South Korea-Japan Rapprochement");
    assertThat(document.author()).contains("Dr. Sandip Kumar Mishra");
    assertThat(document.published()).contains(LocalDate.of(2023, 5, 5));
  }

  @Test
  void titleDayAndBylineMayStandLineUnderLine() {
    Document obituary =
        read(
            """
            Ann Lee, brewer and climber, 1938-2025
            Published 22 January 2025
            By Harriet Coyle

            Ann Lee was the woman who brought the brewery home.

            She climbed until she was seventy.
            """);
    Document release =
        read(
            """
            PRESS RELEASE
            Lisle Rail to reopen the harbour branch
            Lisle, 4 April 2025

            Lisle Rail today announced that trains will return to the harbour.

            The line is 18 kilometres long.
            """);

    Document minutes =
        read(
            """
            LISLE GROWERS' UNION LIMITED
            Minutes of the 12th Annual General Meeting
            held on Saturday 22 March 2025 in the Packing Shed, Quay Road

            Present: 64 members, 5 guests. Apologies: A. Lee.
            In the chair: Ida Roe. Minutes taken by Colin Dahl.

            1. Opening. The chair opened the meeting.
            """);

    assertThat(minutes.title()).isEqualTo("Minutes of the 12th Annual General Meeting");
    assertThat(minutes.published()).contains(LocalDate.of(2025, 3, 22));
    assertThat(minutes.author()).contains("Colin Dahl");
    assertThat(obituary.title()).isEqualTo("Ann Lee, brewer and climber, 1938-2025");
    assertThat(obituary.author()).contains("Harriet Coyle");
    assertThat(release.title()).isEqualTo("Lisle Rail to reopen the harbour branch");
    assertThat(release.published()).contains(LocalDate.of(2025, 4, 4));
  }

  @Test
  void theFirstLinesOfAPoemAreNoHead() {
    Document poem = read("The sea was calm that night\nThe moon lay fair\n\nUpon the straits.\n");

    assertThat(poem.title()).isEqualTo("a");
  }
}
