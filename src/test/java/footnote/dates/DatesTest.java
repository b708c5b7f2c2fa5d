package footnote.dates;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.testing.Texts;
import footnote.text.Document;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a text say about time. Written on Friday, 5 May 2023. */
class DatesTest {

  private static final LocalDate WRITTEN = LocalDate.of(2023, 5, 5);

  private final Dates prose = new Dates();
  private final Dates assistant = new Dates(Convention.ASSISTANT);

  @Test
  void aYearOfThreeDigitsIsNoAmountBehindBy() {
    assertThat(prose.read("The visitors rose in 2022 by 340.", Optional.of(WRITTEN))).hasSize(1);
    assertThat(prose.read("The fleet grew by 120, they say.", Optional.of(WRITTEN))).isEmpty();
    assertThat(prose.read("By 340, the city was rich.", Optional.of(WRITTEN))).hasSize(1);
    assertThat(prose.read("Rome had lost the coast by 410.", Optional.of(WRITTEN))).hasSize(1);
    assertThat(prose.read("He was killed in 340, near Acre.", Optional.of(WRITTEN))).hasSize(1);
  }

  @Test
  void aStoryGoesOnIntoTheNextYear() {
    String text = "They began in October 2022 and had a thousand names by mid-January.";

    assertThat(prose.read(text, Optional.of(WRITTEN)).get(1).when().orElseThrow().from())
        .contains(LocalDate.of(2023, 1, 11));
    assertThat(
            prose
                .read("In June 2022 they met. In March they had quarrelled.", Optional.of(WRITTEN))
                .get(1)
                .when())
        .contains(When.month(2022, 3));
    assertThat(
            prose
                .read("It closed in December 2022. It had opened in March.", Optional.of(WRITTEN))
                .get(1)
                .when())
        .contains(When.month(2022, 3));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The winger has joined Leith on loan until January., 2024-01-31",
    "The hall is closed until March., 2024-03-31",
    "Lee was chairman until March., 2023-03-31",
    "Lee is the one who stayed until March., 2023-03-31",
    "The hall was closed until March., 2023-03-31"
  })
  void whatGoesOnUntilAMonthEndsInTheNextOne(String text, LocalDate end) {
    assertThat(prose.read(text, Optional.of(WRITTEN)).get(0).when().orElseThrow().to())
        .contains(end);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was on 16 March 2023 that          | 16 March 2023          | 2023-03-16
          on March 16th, 2023, he               | March 16th, 2023       | 2023-03-16
          on 05 May, 2023                       | 05 May, 2023           | 2023-05-05
          dated 16/03/2023                      | 16/03/2023             | 2023-03-16
          dated 03/16/2023                      | 03/16/2023             | 2023-03-16
          on 2023-03-16 at noon                 | 2023-03-16             | 2023-03-16
          on 05-Aug-2016                        | 05-Aug-2016            | 2016-08-05
          on Tuesday, 18 April 2023             | Tuesday, 18 April 2023 | 2023-04-18
          on the 16th of March                  | 16th of March          | 2023-03-16
          on 2 May                              | 2 May                  | 2023-05-02
          in March                              | March                  | 2023-03
          in late-April                         | late-April             | 2023-04-21/2023-04-30
          at the end of May                     | end of May             | 2023-05-21/2023-05-31
          on 7-8 May 2023                       | 7-8 May 2023           | 2023-05-07/2023-05-08
          in December 2022                      | December 2022          | 2022-12
          from 2004 to 2005                     | from 2004 to 2005      | 2004/2005
          Anna Berg ( 2009–2018 )               | 2009–2018              | 2009/2018
          in the years 1977–79                  | 1977–79                | 1977/1979
          of 1873–9                             | 1873–9                 | 1873/1879
          since 1999                            | since 1999             | 1999/..
          till 2004                             | till 2004              | ../2004
          after 2018                            | after 2018             | 2019/..
          before May 2020                       | before May 2020        | ../2020-04
          from 1947 onwards                     | 1947 onwards           | 1947/..
          in the 1990s                          | 1990s                  | 199X
          in the nineties                       | nineties               | 199X
          in the early 19th century             | early 19th century     | 1801-01-01/1834-05-01
          in the first half of the 10th century | first half of the 10th century | 0901/0950
          in Q3 2022                            | Q3 2022                | 2022-35
          the second half of 2015               | second half of 2015    | 2015-07/2015-12
          in spring 2021                        | spring 2021            | 2021-21
          in fiscal year 2008                   | fiscal year 2008       | 2008~
          last Tuesday                          | last Tuesday           | 2023-05-02
          on Tuesday the court                  | Tuesday                | 2023-05-02
          yesterday                             | yesterday              | 2023-05-04
          earlier this year                     | earlier this year      | 2023-01-01/2023-05-04
          three days ago                        | three days ago         | 2023-05-02
          the last three years                  | last three years       | 2020-05-05/2023-05-04
          the third Sunday of June              | third Sunday of June   | 2023-06-18
          on the last day of March 2020         | last day of March 2020 | 2020-03-31
          the first week of 2021                | first week of 2021     | 2021-01-04/2021-01-10
          the week of 10 April 2018             | week of 10 April 2018  | 2018-04-09/2018-04-15
          two weeks after 3 March 2020          | two weeks after 3 March 2020 | 2020-03-17
          the day after 28 February 2020        | day after 28 February 2020   | 2020-02-29
          on Christmas Eve 1914                 | Christmas Eve 1914     | 1914-12-24
          on Easter 1898                        | Easter 1898            | 1898-04-10
          on Good Friday 2022                   | Good Friday 2022       | 2022-04-15
          on Eid al-Fitr 2022                   | Eid al-Fitr 2022       | 2022-05-02
          about 1850                            | about 1850             | 1850~
          in 300 BC                             | 300 BC                 | -0299
          in nineteen eighty-four               | nineteen eighty-four   | 1984
          since April '87                       | since April '87        | 1987-04/..
          On 9 February this year it opened     | 9 February this year   | 2023-02-09
          in March of last year it fell         | March of last year     | 2022-03
          in may 2023 we met                    | may 2023               | 2023-05
          what happened in may?                 | may                    | 2023-05
          a decision is expected in January     | January                | 2024-01
          it was decided in November            | November               | 2022-11
          the fair is on 14 February            | 14 February            | 2023-02-14
          the two hundred boats meet in November | November              | 2023-11
          """)
  void proseIsReadToItsExactSpanAndMeaning(String text, String words, String edtf) {
    List<Mention> mentions = prose.read(text, Optional.of(WRITTEN));

    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).span().in(text)).isEqualTo(words);
    assertThat(mentions.get(0).when().map(When::edtf)).contains(edtf);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He ruled for three years.             | three years            | P3Y
          after a freeze of seven years         | seven years            | P7Y
          a six-day visit                       | six-day                | P6D
          an hour and a half passed             | an hour and a half     | PT1.5H
          aged 12 years and 3 months            | 12 years and 3 months  | P12Y3M
          over half a century                   | half a century         | P50Y
          for the next four years               | next four years        | P4Y
          """)
  void bareLengthsAreIsoPeriods(String text, String words, String iso) {
    List<Mention> mentions = prose.read(text, Optional.empty());

    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0)).isInstanceOf(Mention.Lasting.class);
    assertThat(((Mention.Lasting) mentions.get(0)).length()).isEqualTo(iso);
    assertThat(mentions.get(0).span().in(text)).endsWith(words).hasSizeLessThan(words.length() + 6);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "This may or may not be right.",
        "They march on, and may come again.",
        "See page 2004 of the report",
        "2018 people came",
        "It costs $2004 and 20.15 %",
        "Call (206) 555-1212 or 133-03-03-2020",
        "2015-1-32 is a wrong date",
        "the ratio is 8/1.5, or 4:3",
        "Directive 2004/38/EC and case C-413",
        "a second wave of the same kind",
        "the Six-Day War",
        "4 × 1010 years",
        "from nine to five people",
        "https://example.org/?r=3&id=a~1687~b",
        "in her early 60s",
        "Boeing 2707",
      })
  void whatOnlyLooksLikeADateIsLeftAlone(String text) {
    assertThat(prose.read(text, Optional.of(WRITTEN))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"last Tuesday", "two years later", "the following day", "on 2 May"})
  void withNothingToCountFromADateStaysAdrift(String text) {
    List<Mention> mentions = prose.read(text, Optional.empty());

    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0)).isInstanceOf(Mention.Adrift.class);
  }

  @Test
  void severalYearsLaterIsNoYear() {
    String text = "It was banned in 1948 and several years later.";

    List<Mention> mentions = prose.read(text, Optional.of(WRITTEN));

    assertThat(mentions.get(1)).isInstanceOf(Mention.Adrift.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He met her in July 1965 and married her the following spring. | 1966-03-01/1966-05-31
          It opened in October 2019. The following May it closed.       | 2020-05
          Since 1996 it has paid. On 30 April it stopped.               | 2023-04-30
          It ruled in March 2018. Work is to begin in June.             | 2023-06
          In 1986 it was sold. In June it closed.                       | 1986-06
          In 2020 he said the bank could not pay in May.                | 2020-05
          """)
  void theSecondDateIsCountedFromTheFirstOrFromTheWriting(String text, String iso) {
    List<Mention> mentions = prose.read(text, Optional.of(WRITTEN));

    assertThat(mentions.get(1).when().map(When::iso)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Begun in 2010, it was opened two years later than promised.",
        "Since 2010 there has been one train an hour from Monday to Saturday.",
        "In 2010 they had to march 2000 miles.",
      })
  void whatTellsNoDayIsNone(String text) {
    assertThat(prose.read(text, Optional.of(WRITTEN)))
        .filteredOn(mention -> mention.when().isPresent())
        .extracting(mention -> mention.when().orElseThrow().from().map(LocalDate::getYear))
        .containsOnly(Optional.of(2010));
  }

  @Test
  void aDateIsCountedFromWhatWasToldBefore() {
    String text = "He arrived on 3 March 2020. Two days later he left; the following year he died.";

    List<Mention> mentions = prose.read(text, Optional.of(WRITTEN));

    assertThat(mentions)
        .extracting(mention -> mention.when().map(When::iso).orElse(""))
        .containsExactly("2020-03-03", "2020-03-05", "2021");
    Mention.Counted counted = (Mention.Counted) mentions.get(1);
    assertThat(counted.from()).isInstanceOf(Mention.Basis.Earlier.class);
    assertThat(((Mention.Basis.Earlier) counted.from()).span().in(text)).isEqualTo("3 March 2020");
  }

  @Test
  void theTextsOwnHabitDecidesWhetherDaysOrMonthsStandFirst() {
    List<Mention> american =
        prose.read("From 07/08/1942; he died on 05/28/1943.", Optional.empty());
    List<Mention> unknown = prose.read("On 07/08/1942 he came.", Optional.empty());

    assertThat(american.get(0).when().map(When::iso)).contains("1942-07-08");
    assertThat(((Mention.Written) american.get(0)).otherwise()).isEmpty();
    assertThat(unknown.get(0).when().map(When::iso)).contains("1942-08-07");
    assertThat(((Mention.Written) unknown.get(0)).otherwise().map(When::iso))
        .contains("1942-07-08");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          next friday                 | 2023-05-12 | 2023-05-12
          last wednesday              | 2023-04-26 | 2023-04-26
          in two weeks                | 2023-05-19 | 2023-05-19
          two months ago              | 2023-03-05 | 2023-03-05
          5/12                        | 2023-05-12 | 2023-05-12
          from 2014 to 2018           | 2014-01-01 | 2017-12-31
          the 15th century            | 1400-01-01 | 1499-12-31
          next 4 business days        | 2023-05-08 | 2023-05-11
          the day after tomorrow      | 2023-05-07 | 2023-05-07
          next year's first quarter   | 2024-01-01 | 2024-03-31
          labor day weekend           | 2023-09-02 | 2023-09-04
          tue 13th                    | 2023-06-13 | 2023-06-13
          august two thousand and two | 2002-08-01 | 2002-08-31
          """)
  void anAssistantsUserMeansACalendar(String text, LocalDate from, LocalDate to) {
    List<Mention> mentions = assistant.read(text, Optional.of(WRITTEN));

    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).when().flatMap(When::from)).contains(from);
    assertThat(mentions.get(0).when().flatMap(When::to)).contains(to);
  }

  @Test
  void everyDayIsReadBackFromEveryWayOfWritingIt() {
    Random random = new Random(16_03_2023);
    List<String> ways =
        List.of(
            "d MMMM yyyy",
            "dd MMMM, yyyy",
            "MMMM d, yyyy",
            "MMM d, yyyy",
            "yyyy-MM-dd",
            "EEEE, d MMMM yyyy",
            "d-MMM-yyyy",
            "d 'of' MMMM yyyy",
            "yyyyMMdd");
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(50_000));
      String way = ways.get(random.nextInt(ways.size()));
      String words = day.format(DateTimeFormatter.ofPattern(way, Locale.UK));
      String text = "It was on " + words + ", they say.";

      List<Mention> mentions = prose.read(text, Optional.empty());

      assertThat(mentions).as(text).hasSize(1);
      assertThat(mentions.get(0).when().map(When::edtf)).as(text).contains(day.toString());
      assertThat(mentions.get(0).span().in(text)).isEqualTo(words);
    }
  }

  @Test
  void spansAreInOrderApartAndInsideAnyText() {
    Random random = new Random(5);
    String[] scraps = {
      "2004",
      " ",
      "-",
      "/",
      "May",
      "the ",
      "first ",
      "last ",
      "week ",
      "of ",
      "12",
      "th",
      ".",
      ",",
      "two ",
      "years ",
      "after ",
      "before ",
      "from ",
      "to ",
      "since ",
      "century",
      "Q",
      "3",
      "'",
      "99",
      "\uD83D\uDE00",
      "é",
      "(",
      ")",
      "Christmas ",
      "\n",
      "next ",
      "Tuesday ",
      "half ",
      "and ",
      "a "
    };
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(14, 0, scraps.length).forEach(scrap -> text.append(scraps[scrap]));
      for (Dates dates : List.of(prose, assistant)) {
        int end = 0;
        for (Mention mention : dates.read(text.toString(), Optional.of(WRITTEN))) {
          assertThat(mention.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
          end = mention.span().end();
          assertThat(end).as(text.toString()).isLessThanOrEqualTo(text.length());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "on 16 May, 2023-05-16",
    "last month, 2023-09",
    "this year, 2023",
    "last Friday, ",
    "yesterday, ",
    "two weeks ago, ",
  })
  void fromAMonthIsCountedWhatEveryDayOfItTellsAlike(String words, String iso) {
    Document document =
        Texts.document("a.txt", YearMonth.of(2023, 10), "The pier was mended " + words + ".");
    assertThat(new Dates().read(document))
        .singleElement()
        .satisfies(
            date -> assertThat(date.when().map(When::iso)).isEqualTo(Optional.ofNullable(iso)));
  }
}
