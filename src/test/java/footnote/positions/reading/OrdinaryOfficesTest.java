package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Office;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What plain sentences about offices tell, whole: who, what, where, from when and to when. */
class OrdinaryOfficesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2015, 3, 1);

  private final OfficesReader reader = new OfficesReader(OrdinaryOfficesTest::shown);

  private String offices(String sentence) {
    Setting setting = new Setting("", Optional.of(PUBLISHED), "", "", Names.people(sentence));
    return String.join("; ", reader.read(sentence, setting));
  }

  private static String shown(Office office) {
    String where = office.organisation().isEmpty() ? "" : " of " + office.organisation();
    return office.holder() + ", " + office.office() + where + " " + OfficesReader.days(office);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In May 1979 Ann Lee succeeded Bo Dahl, who had been mayor of Leith since 1964. | Ann Lee, mayor of Leith 1979-05-01/; Bo Dahl, mayor of Leith 1964-01-01/1979-05-31
          In 1990 Ann Lee succeeded Bo Dahl, who had been mayor for twelve years.        | Ann Lee, mayor 1990-01-01/; Bo Dahl, mayor 1978-01-01/1990-12-31
          In 1999 Bo Dahl was succeeded by Ann Lee, who had been treasurer since 1990.   | Ann Lee, treasurer 1990-01-01/
          In 1999 Ann Lee succeeded Bo Dahl, who had been treasurer for the Liberals.     | Bo Dahl, treasurer of Liberals /
          Ann Lee gave way to Bo Dahl as mayor in 1998.                                  | Ann Lee, mayor /1998-12-31; Bo Dahl, mayor 1998-01-01/
          """)
  void whoSucceedsSomebodyHasTheOfficeThatOneHadTillThen(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee will be replaced by Bo Dahl as minister of health on 1 July. | Ann Lee, minister of health /2015-07-01; Bo Dahl, minister of health 2015-07-01/
          Ann Lee was replaced by Bo Dahl as minister of health on 1 July.     | Ann Lee, minister of health /2014-07-01; Bo Dahl, minister of health 2014-07-01/
          """)
  void whatWillBeDoneLiesAhead(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee works for the Lisle Institute as a senior researcher.         | Ann Lee, senior researcher of Lisle Institute /
          Ann Lee joined Nordbank in 2003 as a trainee.                         | Ann Lee, trainee of Nordbank 2003-01-01/
          Ann Lee was promoted from deputy to head of the department in 2006.   | Ann Lee, deputy /2006-12-31; Ann Lee, head of department 2006-01-01/
          """)
  void theBodyIsWhatIsNamedSoAndNeitherAPersonNorAnOffice(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The club's first chairman, from 1931 to 1946, was the baker Bo Dahl. | Bo Dahl, chairman of club 1931-01-01/1946-12-31
          Ann Lee was alderwoman for public works from 2006 to 2014.           | Ann Lee, alderwoman for public works 2006-01-01/2014-12-31
          """)
  void datesMayStandBetweenATitleAndItsHolder(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee, director of the museum from 2010, resigned in 2014.               | Ann Lee, director of museum 2010-01-01/2014-12-31
          The council thanked Ann Lee and Tom Moss became mayor in 1990.             | Tom Moss, mayor 1990-01-01/
          Anna Berg, a spokeswoman for Bo Dahl, who was mayor of Lund until 2019, spoke. | Anna Berg, spokeswoman of Bo Dahl /; Bo Dahl, mayor of Lund /2019-12-31
          Tom Moss was mayor until 1990 and lived in Spain in 1999, when Ann Lee was elected mayor. | Ann Lee, mayor /; Tom Moss, mayor /1990-12-31
          The club was founded in 1901 with money from Tom Moss, director of Nordbank.          | Tom Moss, director of Nordbank /
          My Berg was mayor of Lund from 1990 to 1995.                               | My Berg, mayor of Lund 1990-01-01/1995-12-31
          Lomma defeated Odense and Tom Moss, the manager of Odense, in May 2019.    | Tom Moss, manager of Odense /
          """)
  void whatStandsNearTellsNothingOfAnother(String sentence, String expected) {
    assertThat(offices(sentence)).isEqualTo(expected);
  }

  @Test
  void thePlaceOfADatelineIsNoBody() {
    String before =
        "LISLE, 6 February 2024 – Norvia, the maker of electric ferries, today announced that Ines"
            + " Moreau will become chief executive on 1 April 2024.";
    String sentence = "She succeeds Johan Pryce, who led the company from 2012 to 2024.";
    Setting setting =
        new Setting("", Optional.of(PUBLISHED), "", before, Names.people(before + " " + sentence));

    assertThat(EveryReading.positions().read(sentence, setting))
        .extracting(position -> ((Office) position).organisation())
        .containsOnly("Norvia");
  }
}
