package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices as newspapers, club histories and company reports tell them, several in a sentence. */
class EverydayOfficesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2015, 3, 1);

  private final OfficesReader reader = new OfficesReader(OfficesReader::withDays);

  private String offices(String before, String sentence) {
    Setting setting =
        new Setting("", Optional.of(PUBLISHED), "", before, Names.people(before + " " + sentence));
    return String.join("; ", reader.read(sentence, setting));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The shareholders elected Ann Lee and Tom Moss as directors.                        | Ann Lee, director /; Tom Moss, director /
          Ann Lee, Tom Moss and Ole Dahl were elected to the board.                          | Ann Lee, member /; Ole Dahl, member /; Tom Moss, member /
          Ann Lee and the teacher Tom Moss were elected to the Senate in 1953.               | Ann Lee, member 1953-01-01/; Tom Moss, member 1953-01-01/
          Ann Lee, a lawyer, and Tom Moss, a baker, were appointed directors in May.         | Ann Lee, director 2014-05-01/; Tom Moss, director 2014-05-01/
          The nomination of Ann Lee and Tom Moss as directors was announced.                 | Ann Lee, director /; Tom Moss, director /
          """)
  void allWhoAreNamedTogetherHaveTheOffice(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee coached the women's eight for five years, to 2010.        | Ann Lee, coach 2005-01-01/2010-12-31
          The under-17s are trained by Ann Lee.                             | Ann Lee, trainer /
          Tom Moss settled in Leith, where he managed a bakery until 1930.  | Tom Moss, manager /1930-12-31
          Tom Moss headed the regulator between 1997 and 2003.              | Tom Moss, head 1997-01-01/2003-12-31
          Tom Moss managed the crisis well.                                 | ''
          """)
  void whateverIsLedFromYearToYearIsABody(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The principal, Professor Ann Lee, thanked the donors. | Ann Lee, principal /
          Its head since 2004, Ann Lee, stays.                  | Ann Lee, head 2004-01-01/
          Ex-chief executive Ann Lee was cleared.               | Ann Lee, chief executive /
          The parish priest, Father Tom Moss, agreed.           | Tom Moss, parish priest /
          It was as consul in Trieste that Ann Lee fell ill.    | Ann Lee, consul /
          It was Ann Lee who, as treasurer, signed the deed.    | Ann Lee, treasurer /
          Ann Lee arrived in 1958 as a cleaner.                 | Ann Lee, cleaner 1958-01-01/
          Leith have hired Ann Lee as player-manager.           | Ann Lee, player-manager /
          The manager, the Dane Ole Dahl, shrugged.             | Ole Dahl, manager /
          """)
  void titlesAreReadWhereverTheyStand(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee was elected mayor in 1970. | She retired from that post in 1982.              | Ann Lee, mayor /1982-12-31
          Ann Lee was elected mayor in 1970. | She stayed in that position until 1982.          | Ann Lee, mayor /1982-12-31
          Ann Lee was elected mayor in 1970. | She remained in office until her death in 1982.  | Ann Lee, mayor /1982-12-31
          Ole Dahl scored twice for Leith.   | The Finn has been captain since last August.     | Ole Dahl, captain 2014-08-01/
          """)
  void thePostIsTheOneToldBefore(String before, String sentence, String expected) {
    assertThat(offices(before, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Monday the club sacked coach Ole Dahl and put in Tom Moss as caretaker. | Ole Dahl, coach /2015-02-23; Tom Moss, coach 2015-02-23/
          Ole Dahl has been caretaker of the school since 1990.                  | Ole Dahl, caretaker 1990-01-01/
          Ole Dahl was chairman until 1904, when his nephew Tom Moss took over.  | Ole Dahl, chairman /1904-12-31; Tom Moss, chairman 1904-01-01/
          """)
  void whoComesInHasTheOfficeThatAnotherLeaves(String sentence, String expected) {
    assertThat(offices("", sentence)).isEqualTo(expected);
  }
}
