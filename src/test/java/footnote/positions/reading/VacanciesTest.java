package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Office;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices whose titles stand elsewhere than the verb that tells what becomes of them. */
class VacanciesTest {

  private final Positions positions = EveryReading.positions();

  private List<String> offices(String before, String sentence) {
    Setting setting =
        new Setting(
            "",
            Optional.of(LocalDate.of(2023, 5, 5)),
            "",
            before,
            Names.people(before + " " + sentence));
    return positions.read(sentence, setting).stream()
        .filter(Office.class::isInstance)
        .map(each -> each.holder() + ", " + ((Office) each).office())
        .sorted()
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Stone resigned the same evening.             | Emma Stone, mayor
          She stayed until 2020.                       | Emma Stone, mayor
          Her second term ends in 2026.                | Emma Stone, mayor
          Her contract has been extended until 2026.   | Emma Stone, mayor
          She was re-elected in 2019.                  | Emma Stone, mayor
          In 2019 she returned to her post.            | Emma Stone, mayor
          Stone died in office in 2019.                | Emma Stone, mayor
          The council dismissed her in 2019.           | Emma Stone, mayor
          The council parted company with Stone.       | Emma Stone, mayor
          Hugo Lang followed in 2019.                  | Hugo Lang, mayor
          Then came Hugo Lang.                         | Hugo Lang, mayor
          Her place was taken by Hugo Lang.            | Hugo Lang, mayor
          The job went to Hugo Lang.                   | Hugo Lang, mayor
          After her departure Hugo Lang became mayor.  | Emma Stone, mayor; Hugo Lang, mayor
          When Stone retired, Hugo Lang took her place. | Emma Stone, mayor; Hugo Lang, mayor
          Stone had succeeded Hugo Lang.               | Emma Stone, mayor; Hugo Lang, mayor
          Her successor will be Hugo Lang.             | Hugo Lang, mayor
          Stone was replaced by Hugo Lang, who had joined the yard as an apprentice in 1990. | Emma Stone, mayor; Hugo Lang, mayor; Hugo Lang, apprentice
          She also chairs the Port Forum, a post in which she succeeded Hugo Lang. | Emma Stone, chair; Hugo Lang, chair
          """)
  void anOfficeToldBeforeGoesOnOrChangesHands(String sentence, String expected) {
    assertThat(offices("Emma Stone has been mayor of Alderby since 2015.", sentence))
        .containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The board fired manager Ian Rudd and appointed Neil Cope in his place.  | Ian Rudd, manager; Neil Cope, manager
          Ian Rudd was dismissed as editor in May and replaced by Neil Cope.      | Ian Rudd, editor; Neil Cope, editor
          The presidency was taken over by Neil Cope in 1980.                     | Neil Cope, president
          Under the presidency of Neil Cope the club bought its ground.           | Neil Cope, president
          The post of editor, vacant since the departure of Ian Rudd, was cut.    | Ian Rudd, editor
          Sabine Roth, formerly of Zeissberg Group, was there.                    | Sabine Roth, employee
          Neil Cope, a nephew of the founder and a director until last year, left. | Neil Cope, director
          Neil Cope, for many years chairman of Alder Mills, agreed.              | Neil Cope, chairman
          Chief Financial Officer Nora Lund is leaving in June.                   | Nora Lund, chief financial officer
          Analyst Jane Moor of Hale Research expects a fall.                      | Jane Moor, analyst
          The firm is run by Neil Cope together with his sister Ann Cope.         | Ann Cope, head; Neil Cope, head
          """)
  void theSentenceItselfTellsTheOfficeOfBoth(String sentence, String expected) {
    assertThat(offices("", sentence)).containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The striker Tom Moss has signed for Alder United from Tarn Rovers. | Tom Moss, striker; Tom Moss, striker
          Alder United have sold Tom Moss to Tarn Rovers.                    | Tom Moss, player; Tom Moss, player
          Tom Moss spent the season on loan at Tarn Rovers.                  | Tom Moss, player
          Signed from Tarn Rovers last summer, Tom Moss has yet to score.    | Tom Moss, player
          """)
  void aPlayerLeavesOneClubForAnother(String sentence, String expected) {
    assertThat(offices("The club has won two matches.", sentence))
        .containsExactlyInAnyOrder(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Her deputy threatened to go if Stone was dismissed.",
    "Hugo Lang is expected to move to Tarn Rovers.",
    "Hugo Lang owns the shipyard.",
    "The owner of the yard is Hugo Lang.",
  })
  void nothingIsReadOfWhatMayBeOrOfOwners(String sentence) {
    assertThat(offices("Emma Stone has been mayor of Alderby since 2015.", sentence)).isEmpty();
  }
}
