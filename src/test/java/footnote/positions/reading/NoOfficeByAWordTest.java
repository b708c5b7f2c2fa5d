package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that are built like those of offices, and what is, or is not, an office in them. */
class NoOfficeByAWordTest {

  private final OfficesReader reader = new OfficesReader(OfficesReader::withPeriod);

  private String offices(String before, String sentence) {
    Setting setting =
        new Setting(
            "",
            Optional.of(LocalDate.of(2021, 5, 5)),
            "",
            before,
            Names.people(before + " " + sentence),
            "Some title\n");
    return String.join("; ", reader.read(sentence, setting));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berit Holm became Lord Chancellor in 1998.                         | Berit Holm, lord chancellor 1998/..
          In 1998 Berit Holm was appointed Lord Justice.                     | Berit Holm, lord justice 1998/..
          Jan Roth was made Lord Marshal in 1804 and Lord Warden in 1806.    | Jan Roth, lord marshal 1804/..; Jan Roth, lord warden 1806/..
          Berit Holm has been Justice Clerk since 1998.                      | Berit Holm, justice clerk 1998/..
          Jan Roth was appointed General Surgeon in 1804.                    | Jan Roth, general surgeon 1804/..
          Jan Roth served as Judge Marshal from 1804 to 1806.                | Jan Roth, marshal 1804/1806
          In 1804 Jan Roth was appointed Lock Keeper at Orla.                | Jan Roth, keeper 1804/..
          Jan Roth was Priory Steward from 1804.                             | Jan Roth, steward 1804/..
          The council elected Colin Reeve chairman.                          | Colin Reeve, chairman
          The chairman is Mr Shah.                                           | Shah, chairman
          """)
  void aTitleBehindAVerbOfOfficeIsNoSurname(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Members praised the chairman, Jan Roth, and the secretary, Berit Holm, resigned in 1991.    | Berit Holm, secretary ../1991; Jan Roth, chairman
          The hall was opened by the mayor, Jan Roth, and the treasurer, Berit Holm, left in 1991.    | Berit Holm, treasurer ../1991; Jan Roth, mayor
          The chairman, Jan Roth, and the secretary, Berit Holm, both resigned in 1991.               | Berit Holm, secretary ../1991; Jan Roth, chairman ../1991
          Its chairman, Jan Roth, and its secretary, Berit Holm, resigned in 1991.                    | Berit Holm, secretary ../1991; Jan Roth, chairman ../1991
          """)
  void ofTwoWithTitlesOnlyASubjectGoesWithTheOther(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Her dream job was that of consul in Lima.               | ''
          Her role in the series was that of a judge.             | ''
          Her last role in the play was that of mayor.            | ''
          Her first role was that of mayor in The Inspector.      | ''
          Her next post would have been that of consul in Lima.   | ''
          Her favourite position was that of treasurer.           | ''
          Her next post was that of consul in Lima.               | Berit Holm, consul
          Holm's first paid job was as a clerk at the mint.       | Berit Holm, clerk
          """)
  void aPostThatIsDreamtOfOrPlayedIsNoOffice(String sentence, String expected) {
    assertThat(offices("Berit Holm was born in Orla.", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Holm joined the choir.  | She replaced Jan Roth on the organ.                     | ''
          Holm sings.             | In 2017 she replaced Jan Roth on the organ.             | ''
          Holm sings.             | She replaced Jan Roth.                                  | ''
          ''                      | In 2017 she replaced Jan Roth.                          | ''
          ''                      | She replaced Jan Roth on the organ.                     | ''
          ''                      | She replaces Jan Roth, who sat there for two years.     | Berit Holm, member; Jan Roth, member
          ''                      | She replaced Jan Roth.                                  | Berit Holm, member; Jan Roth, member
          """)
  void onlyWhatIsToldNextOfANewMemberIsOfHerSeat(String between, String sentence, String expected) {
    String before = "Berit Holm was elected to the board of Orla Energy in May 2012. " + between;
    assertThat(offices(before.strip(), sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jan Roth took Berit Holm's seat on the bus.                  | ''
          Jan Roth took her seat beside the window.                    | ''
          Jan Roth took the seat left of Ida Moe.                      | ''
          Jan Roth took his place at the dinner table.                 | ''
          Jan Roth took Ida Moe's seat.                                | ''
          In 2015 Jan Roth took Berit Holm's seat.                     | Berit Holm, member ../2015; Jan Roth, member 2015/..
          Jan Roth took Berit Holm's seat on the board in 2015.        | Berit Holm, member ../2015; Jan Roth, member 2015/..
          Jan Roth filled the seat left vacant by Berit Holm in 2015.  | Berit Holm, member ../2015; Jan Roth, member 2015/..
          """)
  void aSeatWhereOneOnlySitsIsNoOffice(String sentence, String expected) {
    assertThat(offices("Berit Holm was elected to the board of Orla Energy in 2012.", sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berit Holm became mayor in 2012, once Jan Roth quit smoking.              | Berit Holm, mayor 2012/..
          Berit Holm was elected mayor in 2012 after Jan Roth withdrew.             | Berit Holm, mayor 2012/..
          Berit Holm became director in 2012, soon after Jan Roth retired to Malta. | Berit Holm, director 2012/..
          Berit Holm became mayor in 2012, when Jan Roth died on a hike.            | Berit Holm, mayor 2012/..
          Berit Holm became mayor in 2012, when Jan Roth died.                      | Berit Holm, mayor 2012/..; Jan Roth, mayor ../2012
          Berit Holm became mayor in 2012 after Jan Roth resigned suddenly.         | Berit Holm, mayor 2012/..; Jan Roth, mayor ../2012
          Berit Holm became coach in 2012 because Jan Roth was sacked in May.       | Berit Holm, coach 2012/..; Jan Roth, coach ../2012-05
          """)
  void whoGoesWhenAnotherComesGoesFromTheOffice(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jan Roth is mayor of Orla.                                | He accepted a deal which in 2015 brought the railway. | ''
          Jan Roth is mayor of Orla.                                | He agreed a contract that in 2015 brought riches.     | ''
          Jan Roth, the Rovers goalkeeper, is also a councillor.    | Roth has signed until June 2024.                      | Jan Roth, player ../2024-06
          Jan Roth is director of the museum.                       | He has signed a contract running until 2027.          | Jan Roth, director ../2027
          Jan Roth is director of the museum.                       | He has signed a contract that ends in 2027.           | Jan Roth, director ../2027
          """)
  void aContractEndsWhenItRunsOutAndBindsAPlayer(String before, String sentence, String expected) {
    assertThat(offices(before, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Berit Holm, aunt of the mayor, head of the school, spoke.                        | ''
          Berit Holm, wife of the owner and manager of the inn, died in 2010.              | ''
          Berit Holm, sister of the founder and chairwoman of the firm, died in 2010.      | ''
          Berit Holm, mother of two, head of the school, spoke.                            | Berit Holm, head
          Berit Holm, mother of two and head of the school, left in 2010.                  | Berit Holm, head ../2010
          """)
  void whatMayBeTheOfficeOfARelativeIsNobodys(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Falk met Jan Roth. His father Karl Roth was a miller.             | Jan Roth, mayor 1902/..
          Ida Falk met Jan Roth. His brother Karl Roth took the train to Orla.  | Jan Roth, mayor 1902/..
          Jan Roth built the mill. His son Karl Roth was made director.         | Karl Roth, mayor 1902/..
          Jan Roth built the mill. His son Karl Roth took over.                 | Karl Roth, mayor 1902/..
          """)
  void aTextGoesOnAboutARelativeOnlyWhereHeHasAnOffice(String before, String expected) {
    assertThat(offices(before, "He became mayor in 1902.")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jan Roth was born in 1950 and has since been mayor twice.                | Jan Roth, mayor
          Jan Roth married in 2015 and has since been mayor.                       | Jan Roth, mayor
          Jan Roth lived in Orla until 2015 and has since been mayor.              | Jan Roth, mayor
          Jan Roth was editor until 2012 and has since been director.              | Jan Roth, director 2012/..; Jan Roth, editor ../2012
          Jan Roth was mayor from 2001 to 2010 and has since been treasurer.       | Jan Roth, mayor 2001/2010; Jan Roth, treasurer 2010/..
          """)
  void anOfficeIsHeldSinceAnotherEndedAndNotSinceAWedding(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The librarian Berit Holm met in Orla was kind.      | ''
          The librarian Berit Holm knew was a quiet woman.    | ''
          The librarian Berit Holm kept the books.            | Berit Holm, librarian
          """)
  void theLibrarianWhomSomebodyMetIsSomebodyElse(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }
}
