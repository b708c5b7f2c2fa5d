package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Office;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which body an office is: of the one that is meant, and of none where that is not told. */
class OrganisationsTest {

  private final Positions positions = EveryReading.positions();

  private String bodies(String heading, String before, String sentence) {
    Setting setting =
        new Setting(
            "",
            Optional.empty(),
            heading,
            before,
            Names.people(before + " " + sentence),
            heading + "\n");
    return positions.read(sentence, setting).stream()
        .filter(Office.class::isInstance)
        .map(Office.class::cast)
        .map(office -> office.office() + " of " + office.organisation())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Millers' Guild of Lindal backs the levy. The Bakers' League fights it. | Its chairman, Jan Mol, said so on Monday.                   | chairman of Bakers' League
          The Harbour Trust is against it. Nordbank pays for it.                    | Its director, Ann Lee, said so on Monday.                   | director of Nordbank
          Nordbank pays for the quay. It has paid for years.                        | Its director, Ann Lee, said so on Monday.                   | director of Nordbank
          The case is before the Lindal Water Board.                                | Orla gave in after a visit to Brod by its envoy, Jan Mol.   | envoy of Orla
          The case is before the Lindal Water Board.                                | The ferry company has dismissed its chairman, Jan Mol.      | chairman of ferry company
          Tor Bakke, who speaks for the staff, agreed. The union Metall Nord did not. | Its leader, Gry Moe, shook her head.                      | leader of Metall Nord
          The Lindal Bank opened in 1890. The bank has ten branches.                | Its director, Ann Lee, said so on Monday.                   | director of Lindal Bank
          """)
  void itsIsWhateverTheSentenceBeforeIsAbout(String before, String sentence, String expected) {
    assertThat(bodies("", before, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee was managing director of the Dutch packaging firm Van Roon. | managing director of Van Roon
          Ann Lee is chairwoman of the Norwegian shipping line Fjordgods.     | chairwoman of Fjordgods
          Ann Lee is chairwoman of the Norwegian Shipping Line.               | chairwoman of Norwegian Shipping Line
          """)
  void aFirmIsCalledByItsNameAndNotByItsPeople(String sentence, String expected) {
    assertThat(bodies("", "", sentence)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee is premier.                       | As leader of the opposition she had mocked it.            | leader of opposition
          Brod closed its gates.                    | Ann Lee, chief of the border guards, gave the order.      | chief of border guards
          On Tuesdays there is soup.                | Mrs Ann Lee has run the kitchen since 2009.               | head of kitchen
          The paint, sold as Skjold, was a success. | Ann Lee chaired the board until 2009.                     | chair of board
          It is deep.                               | Jan Mol, a Scottish coach, went home.                     | coach of ''
          It is deep.                               | Jan Mol, Ann Lee's coach, went home.                      | coach of ''
          It is deep.                               | Ann Lee, the mayor's deputy, went home.                   | deputy of ''
          Ruritania quarrels with Orla.             | The Ruritanian foreign minister, Jan Mol, left.           | foreign minister of Ruritania
          It is deep.                               | Japan's foreign minister, Jan Mol, left.                  | foreign minister of Japan
          Ann Lee was mayor.                        | Jan Mol was elected mayor in her place in 1990.           | mayor of ''
          """)
  void aPersonAPeopleOrADayIsNoBody(String before, String sentence, String expected) {
    assertThat(bodies("", before, sentence)).isEqualTo(expected.replace("''", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Letter to our members        | treasurer of ''
          Minutes of the meeting of 4 May | treasurer of ''
          Bread, boats and a band: a spring to remember | treasurer of ''
          Harestua Ski Club            | treasurer of Harestua Ski Club
          Officers of Nordbank         | treasurer of Nordbank
          Roe & Sons: ninety years of brushes | treasurer of Roe & Sons
          """)
  void aHeadingNamesABodyOnlyIfItIsOne(String heading, String expected) {
    assertThat(bodies(heading, "", "Treasurer: Jan Mol (1990–1995)"))
        .isEqualTo(expected.replace("''", ""));
  }
}
