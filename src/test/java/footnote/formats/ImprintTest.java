package footnote.formats;

import static org.assertj.core.api.Assertions.assertThat;

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
        "**Thursday, 12 September 2024, 19:00 to 21:10, online** | 2024-09-12",
        "From our correspondent, Lisle Evening Post, Monday 21 October 2024 | 2024-10-21",
        "## Minutes of the meeting held in the Guildhall on Wednesday 19 February 2025 | 2025-02-19",
        "Lisle, Monday 3 February 2025 | 2025-02-03",
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
        "*Lisle Quarterly, September 2025*",
        "Abbey Road is the eleventh album by the Beatles, released on 26 September 1969.",
        "The novel was published on 3 May 1925 by Scribner.",
        "This note retells what Dr. Ann Lee published on 5 May 2023. It adds nothing.",
        "Membership stood at 412 as of 12 June 2025.",
        "The minutes of the meeting of 4 May 2023 were approved.",
        "Next meeting on Monday 7 April 2025",
        "Annual general meeting on 7 June 2025",
        "Application deadline for the summer school: 12 June 2025",
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
      delimiter = '|',
      value = {
        "By Ann Lee | Ann Lee",
        "*By Ann Lee, music critic* | Ann Lee",
        "By Ann Lee and Bo Dahl, 12 May 2024 | Ann Lee and Bo Dahl",
        "By Ann Lee. Lisle, 12 May 2024 | Ann Lee",
        "*By Ann Lee, The Lisle Courier, Wednesday 12 June 2024* | Ann Lee",
        "Posted on Monday, 3 June 2024 by Ann Lee, chair of the trust | Ann Lee",
        "*The Lisle Quarterly, September 2025. Portrait by Ann Lee* | Ann Lee",
        "*Compiled by Ann Lee, archivist. Last revised 14 January 2025.* | Ann Lee",
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
