package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.When;
import footnote.library.Format;
import footnote.library.Format.Original;
import footnote.library.Format.Reading;
import footnote.text.Block;
import footnote.text.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines by which documents say when they were published, and who wrote them. */
class ImprintTest {

  private static final String BODY =
      "\n\nThe pier was opened by the mayor before a crowd of some four hundred people, most of whom"
          + " had come by boat. It is a hundred and ten metres long, and nobody knows yet what it"
          + " cost, for the accounts are to be laid before the council in the spring.\n";

  private static Document read(String text) {
    return read(new Markdown(), "a.md", text);
  }

  private static Document read(Format format, String name, String text) {
    Document.Source source = new Document.Source(Path.of(name), "0".repeat(64));
    Reading reading = format.read(new Original(source, text.getBytes(StandardCharsets.UTF_8)));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).document();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lisle Courier, Thursday 12 June 2025 | 2025-06-12",
        "**The Lisle Courier, Thursday 12 June 2025** | 2025-06-12",
        "*By Ann Lee, The Lisle Courier, Wednesday 12 June 2024* | 2024-06-12",
        "Posted on Monday, 3 June 2024 by Ann Lee, chair of the trust | 2024-06-03",
        "Harbour Works plc, Lisle. Published 14 March 2025. | 2025-03-14",
        "*Commentary by Ann Lee, senior fellow. Published 24 June 2024.* | 2024-06-24",
        "Compiled by the Records Office of the Lisle Trust. As at 15 December 2024. | 2024-12-15",
        "*14 October 2024. Ann Lee, release manager* | 2024-10-14",
        "Meeting held on Monday 10 March 2025, 7 p.m., at the Old Fire Station | 2025-03-10",
        "Meeting held on Monday 10 March 2025 | 2025-03-10",
        "held on Monday 10 March 2025 in the Packing Shed, Quay Road | 2025-03-10",
        "**Thursday, 12 September 2024, 19:00 to 21:10, online** | 2024-09-12",
        "From our correspondent, Lisle Evening Post, Monday 21 October 2024 | 2024-10-21",
        "## Minutes of the meeting held in the Guildhall on Wednesday 19 February 2025 | 2025-02-19",
        "Lisle, Monday 3 February 2025 | 2025-02-03",
        "*By Ann Lee. 3 May 2024* | 2024-05-03",
        "By Dr. Ann Lee, editor of The Lamp. 3 May 2024 | 2024-05-03",
        "*Journal of the club. 30 June 2023. By Priya Sen, form 5* | 2023-06-30",
        "*Conducted by Ann Lee in Lisle on 24 September 2024 and cut a little.* | 2024-09-24",
        "This talk was recorded in Lisle on 24 September 2024. | 2024-09-24",
        "Speech delivered in Lisle on 3 May 2024 | 2024-05-03",
        "Minutes of the meeting held on 7 May 2024 in the hall. Minute-taker: Bo Dahl | 2024-05-07",
        "Date of meeting: Tuesday 7 May 2024 | 2024-05-07",
        "Updated 5 May 2024, first published 3 May 2024 | 2024-05-03",
        "Answers to what we are asked (last updated 3 May 2024) | 2024-05-03",
        "For immediate release – 3 May 2024 | 2024-05-03",
        "**LISLE, Norway, March 9, 2023** — The council met. | 2023-03-09",
        "Lisle, 9 March 2023 – The council met. | 2023-03-09",
      })
  void dayOfPublicationIsRead(String line, LocalDate day) {
    assertThat(read("# The pier\n\n" + line + BODY).published()).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier was opened on 12 June 2025.",
        "On 9 May 1981, her team beat the Rovers.",
        "It was in Lisle, on 12 June 2025.",
        "Nobody had expected it before 12 June 2025, least of all the mayor",
        "Abbey Road is the eleventh album by the Beatles, released on 26 September 1969.",
        "The novel was published on 3 May 1925 by Scribner.",
        "This note retells what Dr. Ann Lee published on 5 May 2023. It adds nothing.",
        "Membership stood at 412 as of 12 June 2025.",
        "The minutes of the meeting of 4 May 2023 were approved.",
        "Next meeting on Monday 7 April 2025",
        "Annual general meeting on 7 June 2025",
        "Application deadline for the summer school: 12 June 2025",
        "Next meeting: 3 May 2024",
        "Held on 3 May 1966 in Lisle, the congress ended in uproar.",
        "Ann Lee, born 3 May 1932",
        "By New Year's Eve 2024 all was done",
        "By May 2024 nobody remembered.",
        "The pier was cheap. 12 June 2025 was dry.",
        "In Lisle, 9 March 2023 – the day of the fire – nobody slept.",
        "Approved by Ann Lee on 3 May 2024",
      })
  void otherDaysAreNone(String line) {
    assertThat(read("# The pier\n\n" + line + BODY).published()).isEmpty();
  }

  @Test
  void newsMayBeginWithPlaceAndDay() {
    Document document = read("# The pier\n\n**LISLE, 14 March 2025** – " + BODY.strip());
    assertThat(document.published()).contains(LocalDate.of(2025, 3, 14));
    assertThat(document.blocks().get(1).kind()).isEqualTo(Block.Kind.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "By Ann Lee ~ Ann Lee",
        "*By Ann Lee, music critic* ~ Ann Lee",
        "By Ann Lee and Bo Dahl, 12 May 2024 ~ Ann Lee and Bo Dahl",
        "By Ann Lee. Lisle, 12 May 2024 ~ Ann Lee",
        "*By Ann Lee, The Lisle Courier, Wednesday 12 June 2024* ~ Ann Lee",
        "Posted on Monday, 3 June 2024 by Ann Lee, chair of the trust ~ Ann Lee",
        "*The Lisle Quarterly, September 2025. Portrait by Ann Lee* ~ Ann Lee",
        "*Compiled by Ann Lee, archivist. Last revised 14 January 2025.* ~ Ann Lee",
        "*By Ann Lee. 3 May 2024* ~ Ann Lee",
        "*Journal of the club. 30 June 2023. By Priya Sen, form 5* ~ Priya Sen",
        "*Written for the jubilee by Ann Lee, former bursar. October 2023* ~ Ann Lee",
        "Held in the hall at 8 p.m. Minutes taken by Ann Lee, secretary. ~ Ann Lee",
        "This interview was conducted by Ann Lee on 24 September 2024. ~ Ann Lee",
        "*Conducted by Ann Lee in Lisle on 24 September 2024 and cut a little.* ~ Ann Lee",
        "*Danny Orr, 21 May 2023* ~ Danny Orr",
        "May 3rd, 2024 — Danny Orr ~ Danny Orr",
        "3 May 2024 | Danny Orr | 5 min read ~ Danny Orr",
        "Comment · 3 May 2024 · Tomas Rehm, head of research ~ Tomas Rehm",
        "Event report, 7 May 2024, by Ann Lee ~ Ann Lee",
        "Text: Ann Lee; photos: Bo Dahl ~ Ann Lee",
        "Story and photos by Ann Lee ~ Ann Lee",
        "By Ann Lee, translated by Bo Dahl ~ Ann Lee",
        "Lecture given by Ann Lee in the Old Hall, 3 May 2024 ~ Ann Lee",
        "By our music critic Ann Lee ~ Ann Lee",
        "By Ursula van der Berg, 3 May 2024 ~ Ursula van der Berg",
        "By Ann Lee, Bo Dahl and Cy Dow, 3 May 2024 ~ Ann Lee, Bo Dahl and Cy Dow",
      })
  void authorIsRead(String line, String author) {
    assertThat(read("# The pier\n\n" + line + BODY).author()).contains(author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Interview: Ann Lee, 4 May 2024*",
        "Compiled by the Records Office. As at 15 December 2024.",
        "By Tuesday the crowd had gone.",
        "By Christmas Eve, nobody had come",
        "Published by Lisle University Press, 12 May 2024",
        "Photo by Bo Dahl, 12 May 2024",
        "Translated from the Norwegian by Bo Dahl. 3 May 2024",
        "Edited by Bo Dahl, May 2024",
        "Chaired by Bo Dahl, 3 May 2024",
        "Presented to the board on 3 May 2024 by Bo Dahl, treasurer",
        "© 2024 Bo Dahl",
        "By bus, 3 May 2024",
        "By Royal Command",
        "By Popular Demand, 3 May 2024",
        "By Lake Geneva, 3 May 2024",
        "By Staff Reporter, 3 May 2024",
        "By Lisle Chamber of Commerce, 3 May 2024",
        "By Ann Lee’s account, the pier was cheap.",
        "A letter by Ann Lee, who died in 1943, was found in a drawer.",
        "The house was built by Ann Lee in May 2003.",
        "A history of the pier built by Ann Lee, 3 May 2024",
        "Victoria Falls, 3 May 2024",
        "New York, 3 May 2024",
        "Letter to Ann Lee, 3 May 2024",
        "Written evidence, 3 May 2024",
      })
  void whoOnlyAsksAndBodiesAndDaysAreNoAuthors(String line) {
    assertThat(read("# The pier\n\n" + line + BODY).author()).isEmpty();
  }

  @Test
  void aDayOfHistoryInTheTitleIsNotThatOfPublication() {
    assertThat(read("# The Sinking of the Titanic, 15 April 1912" + BODY).published()).isEmpty();
    assertThat(read("# Minutes of the meeting of 4 May 2023" + BODY).published())
        .contains(LocalDate.of(2023, 5, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*Lisle Quarterly, May 2025*",
        "*Written by Ann Lee, bursar. May 2025*",
        "*By Ann Lee, former bursar, May 2025*",
        "Compiled by the archive. Last revised in May 2025.",
        "May 2025",
      })
  void ofAMonthNoDayIsMade(String line) {
    assertThat(read("# The pier\n\n" + line + BODY).head().published().map(When::of))
        .contains(When.month(2025, 5));
  }

  @Test
  void whatIsOnlyAnImprintIsNoSentenceOfTheDocument() {
    for (String line :
        new String[] {
          "*By Ann Lee. 3 May 2024*",
          "*Written by Ann Lee, bursar. May 2025*",
          "*Danny Orr, 2 May 2024*"
        }) {
      assertThat(read("# The pier\n\n" + line + BODY).blocks().get(1).kind())
          .as(line)
          .isEqualTo(Block.Kind.DATELINE);
    }
    String front = "---\nauthor: Ann Lee\ndate: 2024-05-03\n---\n\n# The pier\n\nBy Ann Lee";
    assertThat(read(front + BODY).blocks().get(1).kind()).isEqualTo(Block.Kind.DATELINE);
  }

  @Test
  void ofDaysAboveWhatHappenedOnThemTheFirstIsNotThatOfPublication() {
    for (String mark : new String[] {"## %s May 2024", "**%s May 2024**"}) {
      String days =
          String.join(
              "\n\nThe dam broke.\n\n",
              String.format(mark, "3"),
              String.format(mark, "5"),
              String.format(mark, "6"));
      assertThat(read("# The dam\n\n" + days + BODY).published()).isEmpty();
    }
    assertThat(
            read("# The dam\n\n| 3 May 2024 | broke |\n|--|--|\n| 5 May 2024 | mended |" + BODY)
                .published())
        .isEmpty();
  }

  @Test
  void theLastLineMayTellTheDayOfPublication() {
    String paragraphs = BODY.repeat(6);
    assertThat(read("# The pier" + paragraphs + "\n\nPage last revised on 4 May 2025").published())
        .contains(LocalDate.of(2025, 5, 4));
    assertThat(read("# The pier" + paragraphs + "\n\nNext meeting: 4 May 2025").published())
        .isEmpty();
  }

  @Test
  void theTitleOfASpeechNamesWhoSpeaks() {
    assertThat(read("# Speech by Ann Lee, mayor of Lisle" + BODY).author()).contains("Ann Lee");
    assertThat(read("# Portrait of a lady by Ann Lee" + BODY).author()).isEmpty();
    assertThat(read("# By Royal Command" + BODY).author()).isEmpty();
  }

  @Test
  void whoIsNamedBesideInterviewAskedUnlessTheQuestionsNameThem() {
    String asked =
        "\n\n**%s, how bad is it?**\n\nBad.\n\n**And the roof?**\n\nWet.\n\n**Will it"
            + " hold?**\n\nYes.\n";
    String head = "# A wet winter\n\n*The Courier, 4 May 2024. Interview: Bo Dahl*";
    assertThat(read(head + String.format(asked, "Ms Lee")).author()).contains("Bo Dahl");
    assertThat(read(head + String.format(asked, "Mr Dahl")).author()).isEmpty();
  }

  @Test
  void aMonthDoesNotHideTheDayBelowIt() {
    Document document =
        read("# The pier\n\n*Lisle Quarterly, May 2025*\n\nPublished 4 May 2025" + BODY);
    assertThat(document.published()).contains(LocalDate.of(2025, 5, 4));
  }

  @Test
  void whatGoesOnBehindTheDayIsQuotedStill() {
    Document document =
        read(
            "# The pier\n\nPublished on 4 May 2025. The facts are those that the council of Lisle"
                + " gave in April."
                + BODY);
    assertThat(document.published()).contains(LocalDate.of(2025, 5, 4));
    assertThat(document.blocks().get(1).kind()).isEqualTo(Block.Kind.PARAGRAPH);
  }

  @Test
  void titleMayStandBehindTheImprint() {
    Document document =
        read(
            new PlainText(),
            "a.txt",
            "LISLE TOWN ORCHESTRA\nNews release, Tuesday 1 July 2025\n\n"
                + "Ann Lee to conduct the orchestra"
                + BODY);
    assertThat(document.title()).isEqualTo("Ann Lee to conduct the orchestra");
    assertThat(document.published()).contains(LocalDate.of(2025, 7, 1));
  }

  @Test
  void bylineBeforeTheDatelineIsNoTitle() {
    Document document = read("# The pier\n\nBy Ann Lee\n\n12 May 2024" + BODY);
    assertThat(document.title()).isEqualTo("The pier");
    assertThat(document.author()).contains("Ann Lee");
  }
}
