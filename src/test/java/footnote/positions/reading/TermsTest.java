package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the offices of a sentence begin and end. The documents are of Friday, 5 May 2023. */
class TermsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 5);

  private final Positions positions = EveryReading.positions();

  /** Each office with its days, "director 2011/..", in the order of the sentence. */
  private List<String> read(String sentence, String before) {
    Setting setting = new Setting("", Optional.of(PUBLISHED), "", before, List.of());
    return positions.read(sentence, setting).stream()
        .flatMap(each -> each instanceof Office office ? Stream.of(office) : Stream.empty())
        .map(each -> each.office() + " " + each.when().map(When::edtf).orElse("?"))
        .toList();
  }

  private List<String> read(String sentence) {
    return read(sentence, "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Ida Falk has kept the promise she made when she took office in March 2019. | mayor 2019-03/..
          Governor Lena Moss, who has cut taxes since taking office in 2017, vetoed it.    | governor 2017/..
          The museum grew under its director Emil Roth, who arrived in 1974 and left in 1980. | director 1974/1980
          Ola Moen, director of the museum since it reopened in 2011, is to leave in August. | director 2011-01/2023-08
          The museum said that its director, Ola Moen, would leave in August.              | director ../2023-08
          Finance minister Ola Moen, who has been ill since Monday, resigned on Thursday.  | finance minister ../2023-05-04
          """)
  void aVerbElsewhereDatesTheOfficeOfTheSamePerson(String sentence, String expected) {
    assertThat(read(sentence)).contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth was elected chairman in 1921 and kept the seat until he emigrated to Chile in 1930. | chairman 1921/1930
          Emil Roth was chairman of the bank until ousted in 1930.                 | chairman ../1930
          Emil Roth remained chairman of the bank till the war broke out in 1939.  | chairman ../1939
          Emil Roth was chairman of the bank until his death in 1930.              | chairman ../1930
          Emil Roth, whose term as chairman ends in June 2025, would not comment.  | chairman ../2025-06
          President Emil Roth, whose mandate runs until 2025, would not comment.   | president ../2025
          Emil Roth's term as chairman of the bank expires in 2025.                | chairman ../2025
          Emil Roth, chairman of the bank, died in office in 1930.                 | chairman ../1930
          In 1980 the director, Emil Roth, left.                                   | director ../1980
          """)
  void whatEndsAnOfficeMayBeAClauseOrATerm(String sentence, String expected) {
    assertThat(read(sentence)).isSubsetOf(expected).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rita Bell stepped down as editor in 2015 after nine years.                | editor 2006/2015
          Coach Pavel Havel, who retires in June after eleven seasons, was cheered. | coach 2012/2023
          Rita Bell was elected president in 2006 for a term of four years.         | president 2006/2010
          Rita Bell became editor in 2006 but stayed only three years.              | editor 2006/2009
          In 2006 Rita Bell was appointed editor, a post she held for nine years.   | editor 2006/2015
          Rita Bell has been editor of the Post for nine years.                     | editor 2014/..
          Rita Bell became director in 2006 after four years as treasurer.          | director 2006/..
          """)
  void aLengthCountsFromTheOtherEnd(String sentence, String expected) {
    assertThat(read(sentence).stream().map(TermsTest::inYears)).contains(expected);
  }

  /** The days of "editor 2006-01-01/2015-12-31" are not told, only its years. */
  private static String inYears(String office) {
    return office.replaceAll("(\\d{4})-\\d\\d(?:-\\d\\d)?", "$1");
  }

  @Test
  void aLengthOfWhatFollowedCountsFromTheDateBefore() {
    assertThat(read("He was secretary for the next ten years.", "Emil Roth retired in 1995."))
        .map(TermsTest::inYears)
        .containsExactly("secretary 1995/2005");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Lotte Berg, the chairwoman, said on Monday that the bank had no debts.",
        "Lotte Berg, chairwoman of the bank, was born in 1960.",
        "Lotte Berg, chairwoman of the bank, published her memoirs in 2003.",
        "Chairwoman Lotte Berg has run up debts of two million since 2019.",
        "The plant has lost money since 2019, said its chairwoman, Lotte Berg.",
        "Lotte Berg was chairwoman of the bank in 1998.",
        "Lotte Berg was chairwoman of the bank when it was sold in 1998.",
        "As chairwoman, Lotte Berg signed the treaty in 2009.",
        "In 1998 Lotte Berg, then chairwoman of the bank, warned of a crash.",
        "Lotte Berg became chairwoman of the bank around 1985.",
        "Lotte Berg became chairwoman of the bank in the eighties.",
        "Lotte Berg, the first chairwoman of the bank, died in 1975.",
        "Chairwoman Lotte Berg was re-elected in 2019.",
        "Chairwoman Lotte Berg, injured since March, will be back in August.",
      })
  void theDateOfAnotherDeedIsNotThatOfTheOffice(String sentence) {
    assertThat(read(sentence)).containsExactly("chairwoman ?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Emil Roth was appointed director in November.                          | director 2022-11/..
          Emil Roth, director of the museum since November, has not met them.    | director 2022-11/..
          Emil Roth was director of the museum until February.                   | director ../2023-02
          Emil Roth retires as director in February.                             | director ../2024-02
          The board appointed Emil Roth director on Thursday, effective 1 July.  | director 2023-07-01/..
          Emil Roth was elected mayor in 2018 and took office on 1 January 2019. | mayor 2019-01-01/..
          Emil Roth has been appointed director with immediate effect.           | director 2023-05-05/..
          """)
  void aDateWithoutItsYearLiesWhereTheVerbSpeaksOf(String sentence, String expected) {
    assertThat(read(sentence)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Karl Voss was mayor until 1969, Otto Brandt until 1971.             | mayor ../1969    | mayor 1969/1971
          Karl Voss became treasurer in 1994 and director eight years later.  | treasurer 1994/.. | director 2002/..
          Karl Voss was a councillor until his election as mayor in 2015.     | councillor ../2015 | mayor 2015/..
          Chief engineer Karl Voss was promoted to director in March 2016.    | chief engineer ../2016-03 | director 2016-03/..
          Karl Voss takes over from Otto Brandt as director on 1 July.        | director 2023-07-01/.. | director ../2023-07-01
          """)
  void everyOfficeOfASentenceHasItsOwnDates(String sentence, String first, String second) {
    assertThat(read(sentence)).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void aHandoverWithoutADateIsThatOfTheSentenceBefore() {
    String before = "The cantonal elections of 2012 brought a surprise.";

    assertThat(
            read(
                "Ann Moss, a vet, ousted the long-serving president of the council, Jan Mol.",
                before))
        .containsExactlyInAnyOrder(
            "president of the council ../2012", "president of the council 2012/..");
  }

  @Test
  void whatOneIsAfterJoiningBeginsThen() {
    assertThat(read("Ann Moss joined Sparta in 1975 and was its goalkeeper for nine seasons."))
        .map(TermsTest::inYears)
        .contains("goalkeeper 1975/1984");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Moss, chairwoman (independent, on the board since April 2008) | chairwoman ?
          Ann Moss, vice-chairwoman (first elected in 1999)                 | vice-chairwoman ?
          Ann Moss, secretary (elected on 24 April 2014 for three years)    | secretary 2014/2017
          """)
  void anItemTellsTheTermOfItsTitle(String item, String expected) {
    assertThat(read(item)).map(TermsTest::inYears).containsExactly(expected);
  }
}
