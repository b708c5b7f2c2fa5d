package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of posts whose titles only the sentences before tell. */
class PostsToldBeforeTest {

  private static final String RESIGNED =
      "Tom Moss resigned as director of Nordbank on Thursday. The shares fell.";

  private final OfficesReader reader = new OfficesReader(OfficesReader::withPeriod);

  private List<String> offices(String earlier, String before, String sentence) {
    Setting setting =
        new Setting(
            "",
            Optional.of(LocalDate.of(2023, 5, 5)),
            "",
            before,
            Names.people(earlier + " " + before + " " + sentence),
            earlier);
    return reader.read(sentence, setting);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She succeeds Bo Dahl, who has held the position since 2009.      | Ann Lee, director; Bo Dahl, director 2009/..
          She takes over from Bo Dahl, who had held the job since 2009.    | Ann Lee, director; Bo Dahl, director 2009/..
          She replaces Bo Dahl, who becomes head of sales.                 | Ann Lee, director; Bo Dahl, director; Bo Dahl, head of sales
          She takes over from Bo Dahl, who becomes head of sales.          | Ann Lee, director; Bo Dahl, director; Bo Dahl, head of sales
          Her predecessor, Bo Dahl, is retiring.                           | Bo Dahl, director
          Her contract runs until 2027.                                    | Ann Lee, director ../2027
          She will take up the post on 1 July.                             | Ann Lee, director 2023-07-01/..
          """)
  void whoSucceedsSomebodyHasThePostThatTheSentenceBeforeTold(String sentence, String expected) {
    assertThat(offices("", "Halden Glass has appointed Ann Lee as its new director.", sentence))
        .containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee takes over on 1 June.                                | Ann Lee, director 2023-06-01/..
          His deputy, Ann Lee, will take over on 1 June.               | Ann Lee, deputy; Ann Lee, director 2023-06-01/..
          Ann Lee takes the helm on 1 June.                            | Ann Lee, director 2023-06-01/..
          Ann Lee steps into his shoes on 1 June.                      | Ann Lee, director 2023-06-01/..
          Ann Lee will be in charge until a successor is found.        | Ann Lee, director
          Ann Lee will run the bank until a successor is found.        | Ann Lee, director
          Ann Lee will lead the bank on an interim basis.              | Ann Lee, director
          His successor, Ann Lee, will start on 1 June.                | Ann Lee, director 2023-06-01/..
          Under his successor, Ann Lee, the bank will be sold.         | Ann Lee, director 2023-05-04/..
          He took over from Bo Dahl in 2014.                           | Bo Dahl, director ../2014; Tom Moss, director 2014/..
          He had succeeded Bo Dahl in 2014.                            | Bo Dahl, director ../2014; Tom Moss, director 2014/..
          """)
  void whoFollowsSomebodyThatHasLeftHasThePostOfThatOne(String sentence, String expected) {
    assertThat(offices("", RESIGNED, sentence)).containsExactly(expected.split("; "));
  }

  @Test
  void whoLedAFirmBeforeHasNotTheTitleOfAnotherThatLeft() {
    assertThat(offices("", RESIGNED, "Ann Lee led the bank until 1988."))
        .noneMatch(each -> each.contains("Ann Lee, director"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He left the bank in 2020.              | Tom Moss, director ../2020
          He will leave the bank in June.        | Tom Moss, director ../2023-06
          """)
  void whoLeavesTheFirmLeavesThePostHeHasThere(String sentence, String expected) {
    assertThat(offices("", "Tom Moss was director of Nordbank for years.", sentence))
        .containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "She resigned both offices in May 2002.",
    "She gave up both posts in May 2002.",
    "She left both posts in May 2002."
  })
  void bothPostsAreAllThatWereTold(String sentence) {
    assertThat(
            offices(
                "",
                "Ann Lee was elected to the Senate, which at once chose her as its president.",
                sentence))
        .containsExactly("Ann Lee, member ../2002-05", "Ann Lee, president ../2002-05");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dahl died in office in 2011.                            | Bo Dahl, director ../2011
          Dahl retired in 2011 and was succeeded by Rita Holm.    | Bo Dahl, director ../2011; Rita Holm, director 2011/..
          """)
  void aPostGoesFromOneToTheNextOverWholeParagraphs(String sentence, String expected) {
    String earlier =
        "A mill\nIn 1976 the firm appointed Ann Lee director. She sold the ships."
            + " In 1998 Lee handed over to Bo Dahl, who had been sales manager from 1990 to 1996.";
    assertThat(offices(earlier, "The orders doubled.", sentence))
        .containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Before that she worked as a clerk at Nordbank. | Her present term runs until 2027. | Ann Lee, chair ../2027
          Previously she was a clerk at Nordbank.        | Her term expires in 2027.         | Ann Lee, chair ../2027
          """)
  void whatWasBeforeThatIsNotWhatGoesOn(String between, String sentence, String expected) {
    assertThat(offices("", "Ann Lee has chaired the Water Board since 2017. " + between, sentence))
        .containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The post of treasurer, vacant since Bo Dahl left in March, is advertised.   | Bo Dahl, treasurer ../2023-03
          The position of treasurer has been vacant since Bo Dahl resigned in March.  | Bo Dahl, treasurer ../2023-03
          The third seat has been vacant since Bo Dahl stepped down in March.         | Bo Dahl, member ../2023-03
          One seat is vacant since the death of Bo Dahl in March.                     | Bo Dahl, member ../2023-03
          """)
  void whoLeftAPostThatIsFreeHadIt(String sentence, String expected) {
    assertThat(offices("", "The board of Nordbank has five members.", sentence))
        .containsExactly(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          His successor was Bo Dahl, a baker.                          | Bo Dahl, mayor 1931/..
          Under his successor, Bo Dahl, the debts grew.                | Bo Dahl, mayor 1931/..
          His predecessor, Bo Dahl, had sold the mill.                 | Bo Dahl, mayor ../1921
          His predecessor, Bo Dahl, resigned in May 1921.              | Bo Dahl, mayor ../1921-05
          """)
  void aPredecessorGoesAndASuccessorComesWhenTheOtherOneComesAndGoes(
      String sentence, String expected) {
    assertThat(offices("", "Tom Moss was mayor of Halden from 1921 until 1931.", sentence))
        .containsExactly(expected);
  }

  @Test
  void ofNobodyKnowsWhenHisPredecessorWent() {
    assertThat(offices("", "Tom Moss was mayor of Halden.", "His predecessor, Bo Dahl, sang."))
        .containsExactly("Bo Dahl, mayor");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She left in 1996 to become keeper at Leeds.                  | Ann Lee, director ../1996; Ann Lee, keeper 1996/..
          Lee resigned in 1996 to become a professor at Leeds.         | Ann Lee, director ../1996; Ann Lee, professor 1996/..
          She left us in 1996 to become keeper at Leeds.               | Ann Lee, director ../1996; Ann Lee, keeper 1996/..
          """)
  void whoLeavesForAnotherPostLeavesTheOneThatWasTold(String sentence, String expected) {
    assertThat(offices("", "The trustees appointed Ann Lee director in 1982.", sentence))
        .containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1989 the board chose Ann Lee, a lawyer from Halden, for the post.  | Ann Lee, director 1989/..
          In 1989 the board appointed Ann Lee to the post.                      | Ann Lee, director 1989/..
          Moss, a builder, was elected in June 2020 in succession to Bo Dahl.   | Bo Dahl, director ../2020-06; Tom Moss, director 2020-06/..
          """)
  void whoIsChosenForThePostIsChosenForTheOneThatWasTold(String sentence, String expected) {
    assertThat(offices("", "Tom Moss is the director of the mill.", sentence))
        .containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Earlier this year she was elected chair of the bank. | Her term ends in May 2026. | Ann Lee, chair ../2026-05
          This year she was elected chair of the bank.         | Her term ends in May 2026. | Ann Lee, chair ../2026-05
          Earlier, she was clerk of the bank.                  | Her term ends in May 2026. | ''
          Prior to joining it, she was clerk of the bank.      | Her term ends in May 2026. | ''
          """)
  void whatWasEarlierIsOverButNotWhatWasEarlierThisYear(
      String before, String sentence, String expected) {
    assertThat(String.join("; ", offices("", "Ann Lee lives in Orla. " + before, sentence)))
        .isEqualTo(expected);
  }

  @Test
  void aTextFullOfSuccessorsIsReadInTimeInProportionToItsLength() {
    String earlier =
        "A bridge\n"
            + "The mayor, Tom Moss, spoke to his successor, Ewa Lis, about the bridge.\n"
                .repeat(24);

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            offices(earlier.strip(), "", "The mayor, Tom Moss, spoke to his successor, Ewa Lis."));
  }
}
