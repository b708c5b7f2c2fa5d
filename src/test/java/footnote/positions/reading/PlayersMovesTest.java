package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Players who go from club to club, told without their position. */
class PlayersMovesTest {

  private final OfficesReader reader = new OfficesReader(PlayersMovesTest::shown);

  private List<String> offices(String before, String sentence) {
    Setting setting =
        new Setting(
            "",
            Optional.of(LocalDate.of(2023, 5, 5)),
            "",
            before,
            Names.people(before + " " + sentence));
    return reader.read(sentence, setting);
  }

  private static String shown(Office office) {
    String when = office.when().map(When::edtf).orElse("");
    return (office.holder() + ", " + office.office() + " of " + office.organisation() + " " + when)
        .strip();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 1996 Leith Rovers bought him for six million.                          | Tom Moss, player of Leith Rovers 1996/..
          Leith Rovers signed him in 1996.                                          | Tom Moss, player of Leith Rovers 1996/..
          He was bought by Leith Rovers in 1996.                                    | Tom Moss, player of Leith Rovers 1996/..
          He stayed at Trevalle until 2003.                                         | Tom Moss, player of Trevalle ../2003
          In 1987 he went to Stade Merin, where he remained until 1994.             | Tom Moss, player of Stade Merin 1987/1994
          Between 1993 and 1998 he played 22 times for the national team.           | Tom Moss, player of national team 1993/1998
          """)
  void heBelongsToTheClubThatGetsHimOrThatHeStaysAt(String sentence, String expected) {
    assertThat(offices("The striker Tom Moss scored a goal in every match.", sentence))
        .containsExactly(expected);
  }

  @Test
  void aSaleIsTheEndAtOneClubAndTheBeginningAtAnother() {
    assertThat(
            offices(
                "Lindal Albion lost the match.",
                "The sale of Tom Moss to Malmo in June has hurt the club."))
        .containsExactly(
            "Tom Moss, player of Lindal Albion ../2022-06", "Tom Moss, player of Malmo 2022-06/..");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "He stayed at the Grand Hotel until Monday.",
    "He stayed at home until 2003.",
    "Ann Lee bought him a boat in 1996.",
    "In 1987 he went to Leith, where he studied law.",
  })
  void whereOneSleepsOrStudiesIsNoClub(String sentence) {
    assertThat(offices("The striker Tom Moss scored a goal in every match.", sentence)).isEmpty();
  }
}
