package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has which office where somebody else, another post or a firm stands beside it. */
class PostsBesideOthersTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2015, 3, 1);

  private final OfficesReader reader = new OfficesReader(OfficesReader::withDays);

  private String offices(String sentence) {
    return offices("", "", "", "", sentence);
  }

  private String offices(
      String author, String heading, String earlier, String before, String sentence) {
    Setting setting =
        new Setting(
            author,
            Optional.of(PUBLISHED),
            heading,
            before,
            Names.people(earlier + " " + before + " " + sentence),
            earlier);
    return String.join("; ", reader.read(sentence, setting));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Under the prime minister, Harold Peake, he was minister of fisheries from 1961 to 1964. | Edwin Ashcombe, minister of fisheries 1961-01-01/1964-12-31; Harold Peake, prime minister /
          Under the president, Harold Peake, he served as head of protocol. | Edwin Ashcombe, head of protocol /; Harold Peake, president /
          With his friend Harold Peake as chairman he was treasurer until 1970. | Edwin Ashcombe, treasurer /1970-12-31; Harold Peake, chairman /
          In Harold Peake's time he was minister of fisheries. | Edwin Ashcombe, minister of fisheries /
          He joined the staff of the prime minister in 1949. | ''
          """)
  void whoeverSomebodyServesUnderIsNotWhomTheTextIsAbout(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "Edwin Ashcombe, 1922–2008",
                "Edwin Ashcombe, 1922–2008",
                "Edwin Ashcombe, who has died aged 86, sat in parliament for twenty years. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          After national service he joined the Wenlow Milk Board in 1949. | Edwin Ashcombe, employee 1949-01-01/
          He joined the Coal Board in 1955 and became its secretary in 1961. | Edwin Ashcombe, employee 1955-01-01/; Edwin Ashcombe, secretary 1961-01-01/
          He left the Water Board in 1953. | Edwin Ashcombe, employee /1953-12-31
          He was appointed to the Milk Board in 1952. | Edwin Ashcombe, member 1952-01-01/
          He joined the board of Tarn Mills in 1966. | Edwin Ashcombe, member 1966-01-01/
          He joined the Arts Board in 1966. | Edwin Ashcombe, member 1966-01-01/
          """)
  void aBoardThatTradesIsAFirmWhereOneJoinsOrLeavesIt(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "Edwin Ashcombe, 1922–2008",
                "Edwin Ashcombe, 1922–2008",
                "Edwin Ashcombe, who has died aged 86, sat in parliament for twenty years. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Outside the mill Ms Felling chairs the Wenlow Chamber of Trade. | Nora Felling, chair /
          Ms Felling was elected president of the guild in 2013. | Nora Felling, president 2013-01-01/
          Mr Felling was chairman of the guild until 2003. | Arthur Felling, chairman /2003-12-31
          """)
  void msTellsWhichOfAFamilyIsMeant(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "Portrait",
                "Nora Felling runs the paper mill.",
                "She has been managing director since her father, Arthur Felling, fell ill in 2010. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The captaincy has passed from Ann Lee to Nora Felling. | Ann Lee, captain /; Nora Felling, captain /
          The presidency will pass from Ann Lee to Nora Felling on 1 May. | Ann Lee, president /2015-05-01; Nora Felling, president 2015-05-01/
          The office of speaker passed from Ann Lee to Walter Quell in 1963. | Ann Lee, speaker /1963-12-31; Walter Quell, speaker 1963-01-01/
          The post of secretary has gone to Nora Felling. | Nora Felling, secretary /
          The captaincy would have passed to Nora Felling. | ''
          The editorship did not pass to Nora Felling. | ''
          The estate passed from Ann Lee to Nora Felling. | ''
          """)
  void anOfficePassesFromOneToAnother(String sentence, String expected) {
    assertThat(offices("", "", "", "", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Markham presided over the board of governors from 1900 until he died on 2 February 1917. | Joseph Markham, president 1900-01-01/1917-02-02
          Markham presided over the society until 1912. | Joseph Markham, president /1912-12-31
          He presided over the sale of the mill. | ''
          He presided over the sale of Tarn Mills. | ''
          """)
  void whoeverPresidesOverABodyIsItsPresident(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "The infirmary",
                "Joseph Markham, a tanner, gave the land.",
                "Joseph Markham, a tanner, gave the land. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The present head, Dr Omar Shah, took up his post in September 2011. | Omar Shah, head 2011-09-01/
          The new head, Omar Shah, is a chemist. | Omar Shah, head /
          Girls were first admitted in 1919, and Miss Edith Rawle was appointed senior mistress. | Edith Rawle, senior mistress /
          Games mistress Anna Berg retired in 1950. | Anna Berg, games mistress /1950-12-31
          His mistress, Anna Berg, left in 1850. | ''
          The king's former mistress, Anna Berg, left in 1850. | ''
          Omar Shah was high commissioner in Malta from 1970 to 1974. | Omar Shah, high commissioner 1970-01-01/1974-12-31
          """)
  void aHeadOrAMistressIsOneWithWhatTellsWhich(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "The infirmary",
                "Joseph Markham, a tanner, gave the land.",
                "Joseph Markham, a tanner, gave the land. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          From 2004 to 2006 she was on the staff of the County Music Board. | Nora Felling, employee 2004-01-01/2006-12-31
          She joined the staff of the Leith Herald in 1999. | Nora Felling, employee 1999-01-01/
          She left the staff of Nordbank in 2005. | Nora Felling, employee /2005-12-31
          She went to work for Tarn Dairies in 1999. | Nora Felling, employee 1999-01-01/
          She found work at Tarn Dairies in 1999. | Nora Felling, employee 1999-01-01/
          She was employed by Tarn Dairies from 1999 to 2004. | Nora Felling, employee 1999-01-01/2004-12-31
          She was employed at Nordbank as a cashier. | Nora Felling, cashier /
          Twenty people were employed by Tarn Dairies. | ''
          She went to work every day by bicycle. | ''
          She taught at Wenlow Grammar School from 1957. | Nora Felling, teacher 1957-01-01/
          """)
  void whoeverWorksForAFirmIsItsEmployee(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "Nora Felling",
                "Nora Felling is a chemist.",
                "Nora Felling is a chemist. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She worked for Nordbank and later, from 2003, as an analyst for Tarn Capital. | Nora Felling, analyst 2003-01-01/; Nora Felling, employee /
          She previously worked for the Delta Centre, from 2004 as head of the modelling group. | Nora Felling, employee /; Nora Felling, head 2004-01-01/
          She worked as a nurse at St Anne's Hospital and, from 1999, as a matron at Wenlow Infirmary. | Nora Felling, matron 1999-01-01/; Nora Felling, nurse /
          She rose to head of sales and, in 2004, to finance director. | Nora Felling, finance director 2004-01-01/; Nora Felling, head of sales /
          Tom Moss, a volunteer at the shelter since 2013, was appointed its manager last August. | Tom Moss, manager 2014-08-01/
          Tom Moss, a trustee of the charity since 2009, became its chairman in 2014. | Tom Moss, chairman 2014-01-01/; Tom Moss, trustee 2009-01-01/
          """)
  void whatOneBecomesLaterHasDatesOfItsOwn(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "Nora Felling",
                "Nora Felling is a chemist.",
                "Nora Felling is a chemist. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She will succeed Omar Shah, who has held the post since 2008. | Nora Felling, chief executive /; Omar Shah, chief executive 2008-01-01/
          She takes over from Omar Shah, who has held the post since 2008. | Nora Felling, chief executive /; Omar Shah, chief executive 2008-01-01/
          She will succeed Omar Shah, who is retiring. | Nora Felling, chief executive /; Omar Shah, chief executive /
          """)
  void aFirmThatNamesItsChiefIsNotHerself(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "Tarn Marine names Nora Felling as chief executive",
                "",
                "Tarn Marine today announced that Nora Felling will become chief executive on 1 May. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He replaced Helen Stone, who now chairs the Passengers' Council. | Helen Stone, chair /; Helen Stone, chief executive /; Neil Farrow, chief executive /
          He replaced Helen Stone, who is now chairman of the Passengers' Council. | Helen Stone, chairman /; Helen Stone, chief executive /; Neil Farrow, chief executive /
          He succeeded Helen Stone, now head of the Leith Port Authority. | Helen Stone, chief executive /; Helen Stone, head /; Neil Farrow, chief executive /
          """)
  void whatSomebodyDoesNowIsNotWhatHisHeirTookOver(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "Brightline",
                "",
                "The chief executive of Brightline, Neil Farrow, resigned. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He stood down from parliament in 1986 and was succeeded by Joyce Ward. | Edwin Ashcombe, member /1986-12-31; Joyce Ward, member 1986-01-01/
          He left parliament in 1986 and was succeeded by Joyce Ward. | Edwin Ashcombe, member /1986-12-31; Joyce Ward, member 1986-01-01/
          He left the board in 1986 and was replaced by Joyce Ward. | Edwin Ashcombe, member /1986-12-31; Joyce Ward, member 1986-01-01/
          """)
  void aSeatThatIsLeftGoesToTheSuccessor(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "Edwin Ashcombe",
                "",
                "Edwin Ashcombe was elected to parliament in 1964. In 1973 he became chairman of the select committee on agriculture. ",
                sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They replace Frits Haag and Ada Lubb, whose terms ended on the same day. | Ada Lubb, member /2014-05-10; Carla Mertz, member 2014-05-10/; Frits Haag, member /2014-05-10; Rik Daal, member 2014-05-10/
          They succeeded Frits Haag and Ada Lubb. | Ada Lubb, member /; Carla Mertz, member /; Frits Haag, member /; Rik Daal, member /
          They replaced Frits Haag, Ada Lubb and Tom Moss. | ''
          They met Frits Haag and Ada Lubb. | ''
          """)
  void twoWhoCameTogetherReplaceTwo(String sentence, String expected) {
    assertThat(
            offices(
                "",
                "Supervisory board",
                "",
                "Carla Mertz and Rik Daal were elected to the supervisory board on 10 May 2014. ",
                sentence))
        .isEqualTo(expected);
  }
}
