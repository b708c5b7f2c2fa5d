package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Stance;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices that are over on whatever day, and what minutes and lives say beside offices. */
class OfficesThatEndTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 14);

  private final OfficesReader reader = new OfficesReader(OfficesReader::withTenure);

  private static Setting setting(String heading, String before, String sentence) {
    List<String> people = Names.people(before + " " + sentence);
    return new Setting("Rita Holm", Optional.of(PUBLISHED), heading, before, people, "");
  }

  private String offices(String heading, String before, String sentence) {
    return String.join("; ", reader.read(sentence, setting(heading, before, sentence)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She was president of the Orla Choir from 2004 until her death. | Ann Lee, former president 2004-01-01/
          She was president of the Orla Choir from 2004 until she died.  | Ann Lee, former president 2004-01-01/
          She was president from 2004 until shortly before her marriage. | Ann Lee, former president 2004-01-01/
          She was president from 2004 until her death in 2010.           | Ann Lee, president 2004-01-01/2010-12-31
          Our captain Nils Moe has handed over to Ida Roth.              | Ida Roth, captain /; Nils Moe, former captain /
          Our captain Nils Moe will hand over to Ida Roth.               | Ida Roth, captain /; Nils Moe, captain /
          Ann Lee, mayor since 2004, did not stand again.                | Ann Lee, former mayor 2004-01-01/
          Ann Lee, mayor since 2004, is standing again.                  | Ann Lee, mayor 2004-01-01/
          """)
  void whatIsOverIsToldAsFormer(String sentence, String expected) {
    assertThat(offices("", "Ann Lee was born in Lindal.", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee, chair since 2016, did not stand again.                | Ann Lee, chair 2016-01-01/2024-05-14
          5. Election. Ann Lee, chair since 2016, did not stand again.   | Ann Lee, chair 2016-01-01/2024-05-14
          The treasurer, Tom Mol, did not seek re-election.              | Tom Mol, treasurer /2024-05-14
          The treasurer, Tom Mol, is not standing again.                 | Tom Mol, treasurer /
          """)
  void inMinutesWhoDoesNotStandAgainLeavesThatDay(String sentence, String expected) {
    assertThat(offices("Minutes of the annual meeting", "It is deep.", sentence))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2. Welcome. The chair greeted the guests.",
        "7. Tenants. The treasurer read two letters.",
        "Present: 31 members, 2 guests.",
        "Apologies: three directors and the secretary",
      })
  void anItemOfTheAgendaIsNobody(String sentence) {
    assertThat(offices("Minutes of the annual meeting", "It is deep.", sentence)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Present: Ann Lee (chair), Tom Mol (treasurer), 12 members                        | Ann Lee, chair /; Tom Mol, treasurer /
          Ann Lee was mayor from 1988 to 1993, succeeding Tom Mol.                         | Ann Lee, mayor 1988-01-01/1993-12-31; Tom Mol, mayor /1988-12-31
          Ann Lee was mayor between 2001 and 2004, following Tom Mol.                      | Ann Lee, mayor 2001-01-01/2004-12-31; Tom Mol, mayor /2001-12-31
          In 1995 Ann Lee became professor of law at Orla, and held the chair until 2003.  | Ann Lee, professor of law 1995-01-01/2003-12-31
          Ann Lee became chair of the Orla Union in 1995, and held the chair until 2003.   | Ann Lee, chair 1995-01-01/2003-12-31
          The librarian, Ida Roth, disagrees with me.                                      | Ida Roth, librarian /
          Ida Roth, a librarian, disagrees with me.                                        | ''
          She has run the place since 2018.                                                | ''
          She has run the museum since 2018.                                               | Ann Lee, head 2018-01-01/
          In 1963 she went to the Royal College in Orla, where she was taught by Jan Mol.  | ''
          """)
  void whatStandsBesideAnOfficeIsNone(String sentence, String expected) {
    assertThat(offices("", "Ann Lee was born in Lindal.", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Free meals for the children of the poor were brought in across Orla in 1912.",
        "Free entry for schools was a promise of 1998.",
      })
  void aNounWithAVerbOfItsOwnIsNoOrder(String sentence) {
    assertThat(EveryReading.positions().read(sentence, setting("", "It is deep.", sentence)))
        .noneMatch(Stance.class::isInstance);
  }
}
