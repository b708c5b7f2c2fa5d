package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Office;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who it is that has an office, and who only bears the name of one. */
class WhoHoldsWhatTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2015, 3, 1);

  private final OfficesReader reader = new OfficesReader(OfficesReader::withDays);
  private final OfficesReader withBodies = new OfficesReader(WhoHoldsWhatTest::there);

  private String offices(String sentence) {
    return offices("", "", "", "", sentence);
  }

  private String offices(
      String author, String heading, String earlier, String before, String sentence) {
    return offices(author, heading, earlier, before, sentence, reader);
  }

  private static String offices(
      String author,
      String heading,
      String earlier,
      String before,
      String sentence,
      OfficesReader reader) {
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

  /** With the body. */
  private static String there(Office office) {
    String title = office.holder() + ", " + office.office();
    return title + " [" + office.organisation() + "] " + OfficesReader.days(office);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Helen Porter, clerk to the council                                | Helen Porter, clerk to the council /
          The chairman, Omar Shah, resigned in May 2014.                    | Omar Shah, chairman /2014-05-31
          The secretary is Peter Constable.                                 | Peter Constable, secretary /
          Peter Dean, Ivo Prior and Mary Abbot were elected directors.      | Ivo Prior, director /; Mary Abbot, director /; Peter Dean, director /
          By Anna Cook, political editor of the Norham Herald               | Anna Cook, political editor /
          Anna Butler                                                       | ''
          The Head Porter, Ann Lee, opened the gate.                        | Ann Lee, head porter /
          The Bishop of Leith, Tom Moss, spoke.                             | Tom Moss, bishop /
          The Leith Warden, Ann Lee, spoke.                                 | Ann Lee, warden /
          Mr Ole Dahl, Acting Town Clerk                                    | Ole Dahl, town clerk /
          """)
  void aSurnameOrAPaperIsNoOfficeWhereItsWordIsATitleToo(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Present: Councillor Ann Lee (chair), Councillors Tom Moss and Omar Shah; in attendance: Rita Cook, parish clerk. | Ann Lee, chair /; Ann Lee, councillor /; Omar Shah, councillor /; Rita Cook, parish clerk /; Tom Moss, councillor /
          Ann Lee, chair; Councillors Tom Moss and Ole Dahl; clerk: Rita Cook                   | Ann Lee, chair /; Ole Dahl, councillor /; Rita Cook, clerk /; Tom Moss, councillor /
          Chairman: Ann Lee; Tom Moss, treasurer; Ole Dahl, clerk                               | Ann Lee, chairman /; Ole Dahl, clerk /; Tom Moss, treasurer /
          Ann Lee (chair), Councillors Tom Moss (from 1 May 2012) and Ole Dahl (until 2013)     | Ann Lee, chair /; Ole Dahl, councillor /2013-12-31; Tom Moss, councillor 2012-05-01/
          Councillor Ann Lee, vice-chairman (from 1 May 2008)                                   | Ann Lee, councillor /; Ann Lee, vice-chairman 2008-05-01/
          """)
  void aListMayHaveItsTitlesBeforeSomeNamesAndBehindOthers(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The museum belongs to the Corran Trust, chaired since 2008 by Dame Ann Lee.   | Ann Lee, chair 2008-01-01/
          The trust, headed until 2010 by Tom Moss, owns the house.                     | Tom Moss, head /2010-12-31
          The works council was chaired for many years by Ann Lee.                      | Ann Lee, chair /
          The committee was headed at first by Ann Lee.                                 | Ann Lee, head /
          The school was run in turn by Ann Lee and Tom Moss.                           | Ann Lee, head /; Tom Moss, head /
          """)
  void aTimeMayPartAVerbFromWhoDoesIt(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wilfred Moss, grandson of the founder and honorary president of the company, died on 3 December 2014. | Wilfred Moss, honorary president /2014-12-03
          Ann Lee, mother of three and head of the school, resigned in 2010.                | Ann Lee, head /2010-12-31
          Ann Lee, grandmother of two, treasurer of the club, spoke.                        | Ann Lee, treasurer /
          Wilfred Moss, son of the chairman and president of the company, died.             | ''
          Ann Lee, leader of the opposition Green Party, who sits on the health committee, spoke. | Ann Lee, leader /; Ann Lee, member /
          Ann Lee (Green Party), who sits on the budget committee, spoke.                   | Ann Lee, member /
          Ann Lee headed the Tarn Institute, on whose advisory board she still sits.        | Ann Lee, head /; Ann Lee, member /
          Our boatman, Karl Moss, has the keys.                                             | Karl Moss, boatman /
          During the war the librarian Frank Moss kept the keys.                           | Frank Moss, librarian /
          The carpenter Wilhelm Moss was elected chairman.                                  | Wilhelm Moss, chairman /
          """)
  void whoIsDescribedMayHaveAnOfficeBesides(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee resigned as treasurer in 2012, and Tom Moss was elected in her place.         | Ann Lee, treasurer /2012-12-31; Tom Moss, treasurer 2012-01-01/
          Ann Lee resigned as treasurer in 2012; in her place the members elected Tom Moss.     | Ann Lee, treasurer /2012-12-31; Tom Moss, treasurer 2012-01-01/
          Ann Lee left the board of Tarn Energy in 2012, and Tom Moss took her seat.            | Ann Lee, member /2012-12-31; Tom Moss, member 2012-01-01/
          Ann Lee left the council in 2012, and Tom Moss took her place.                        | Ann Lee, member /2012-12-31; Tom Moss, member 2012-01-01/
          Ann Lee resigned as treasurer in 2012, and Tom Moss sang in her place.                | Ann Lee, treasurer /2012-12-31
          """)
  void whoComesInSomebodysPlaceHasWhatHeHad(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I had seen how tired my predecessor, Ole Dahl, was.                   | Ole Dahl, mayor /2003-09-30
          In 2002 the council made me acting mayor.                             | Ann Lee, mayor 2002-01-01/
          From 1995 to 1998 I was both treasurer and head of the school.        | Ann Lee, head 1995-01-01/1998-12-31; Ann Lee, treasurer 1995-01-01/1998-12-31
          You were treasurer from 1995 to 1998: why did you stop?               | Ann Lee, treasurer 1995-01-01/1998-12-31
          Was Berit Holm treasurer then?                                        | ''
          """)
  void inAnInterviewIAndYouAreWhoIsAsked(String sentence, String expected) {
    String title = "Ann Lee: I never wanted to be mayor";
    String earlier = title + "\nAnn Lee has been mayor of Vestby since September 2003.";
    String before = "Mrs Lee, why did you not want the job? ";
    assertThat(offices("Tom Moss", title, earlier, before, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In Leith Harbour, what did they find?
          Old Harbour: a plan. Do you want it?
          Ann Lee, who left in May, was she right?
          """)
  void aQuestionAloneMakesNoInterview(String before) {
    String sentence = "I was treasurer of the harbour board from 2001 to 2009.";
    assertThat(offices("Tom Moss", "The harbour", "The harbour", before + " ", sentence))
        .isEqualTo("Tom Moss, treasurer 2001-01-01/2009-12-31");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Joanna Petty left Lowther for us in 2013.                   | Joanna Petty, player [Harefield Hockey Club] 2013-01-01/; Joanna Petty, player [Lowther] /2013-12-31
          Tom Moss joined us from Lowther in 2013.                    | Tom Moss, player [Harefield Hockey Club] 2013-01-01/; Tom Moss, player [Lowther] /2013-12-31
          We have signed Carla Nunes from Vardberg.                   | Carla Nunes, player [Harefield Hockey Club] /; Carla Nunes, player [Vardberg] /
          Their latest signing is the defender Ivan Holt, from Lisle. | Ivan Holt, defender [Harefield Hockey Club] /; Ivan Holt, defender [Lisle] /
          The record signing is Ivan Holt from Lisle.                 | Ivan Holt, player [Harefield Hockey Club] /; Ivan Holt, player [Lisle] /
          The book signing is Ida Roth from Oslo.                     | ''
          """)
  void aClubCallsItselfUs(String sentence, String expected) {
    String title = "Harefield Hockey Club: autumn letter";
    assertThat(offices("", title, title, "The team won again.", sentence, withBodies))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee became head coach in November 2014, when Tom Moss was dismissed.    | Ann Lee, head coach 2014-11-01/; Tom Moss, head coach /2014-11-30
          Ann Lee was appointed head coach after Tom Moss had left in May 2014.       | Ann Lee, head coach 2014-05-01/; Tom Moss, head coach /2014-05-31
          The manager, Ann Lee, was content when Tom Moss was sent off.               | Ann Lee, manager /
          Ann Lee had written that she would resign as councillor on 30 April.        | Ann Lee, councillor /2015-04-30
          The chief executive of the bus operator Brightway, Ann Lee, spoke.          | Ann Lee, chief executive /
          """)
  void whoGoesWhenAnotherComesHadTheSameOffice(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Her successor, Tom Moss, directed the institute from 1939 to 1945.  | Tom Moss, director 1939-01-01/1945-12-31
          Her successor, Tom Moss, was a quiet man.                           | Tom Moss, lecturer /
          """)
  void aSuccessorHasWhatHisVerbTellsOfBoth(String sentence, String expected) {
    String before =
        "Ann Lee was director of the institute from 1920 to 1938, and lecturer in botany at Leith"
            + " College from 1940. ";
    assertThat(offices("", "", "", before, sentence)).isEqualTo(expected);
  }
}
