package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position;
import footnote.positions.Position.Stance;
import footnote.positions.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences about who stands where such as any newspaper or yearbook has. */
class CommonStancesTest {

  private final Positions positions = EveryReading.positions();

  private List<String> read(String sentence, String author) {
    Setting setting = new Setting(author, Optional.empty(), "The weir", "", List.of());
    return positions.read(sentence, setting).stream()
        .filter(Stance.class::isInstance)
        .map(Stance.class::cast)
        .map(stance -> stance.holder() + " " + stance.side())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The weir was built against the wishes of the millers.          | millers      | AGAINST
          The school was shut despite the objections of the parish.      | parish       | AGAINST
          They pushed it through over the union's objections.            | union        | AGAINST
          She left in May, to the dismay of the choir.                   | choir        | AGAINST
          He built the hall with the blessing of the bishop.             | bishop       | FOR
          The enthusiasm of the mayor for trams is well known.           | mayor        | FOR
          The opposition of the clergy to the reform was bitter.         | clergy       | AGAINST
          The plan faces opposition from farmers.                        | farmers      | AGAINST
          A higher levy enjoys the goodwill of the growers.              | growers      | FOR
          The fiercest critic of the plan is Ines Roth.                  | Ines Roth    | AGAINST
          The plan's critics include Ines Roth.                          | Ines Roth    | AGAINST
          Ines Roth, one of the fiercest critics of the weir, is ill.    | Ines Roth    | AGAINST
          Ines Roth was among those who opposed the weir.                | Ines Roth    | AGAINST
          Furious at the verdict, the players walked out.                | players      | AGAINST
          Long critical of the regime, the paper was closed.             | paper        | AGAINST
          What worries residents is the noise.                           | residents    | WARNS
          The decision dismayed the fans.                                | fans         | AGAINST
          The trustees at Lund also support the sale.                     | trustees at Lund | FOR
          The ministry, which has paid for it, fears that it will fail.  | ministry     | WARNS
          Analysts at Corvus doubt that the airline will make money.     | Analysts at Corvus | DOUBTS
          The agency has grown wary of the loans.                        | agency       | DOUBTS
          The games committee of 1908 frowned upon hurdling.             | games committee | AGAINST
          The priest was absent, as he feared that nobody would come.    | priest       | WARNS
          Ines Roth said the toll would drive trade abroad.              | Ines Roth    | WARNS
          The council refused.                                           | council      | AGAINST
          The members wanted to keep the old name.                       | members      | CALLS_FOR
          The union wants to prevent the closure.                        | union        | AGAINST
          The coach had insisted that all players move there.            | coach        | CALLS_FOR
          Ines Roth asked the secretary, Aldo Mori, for a meeting.       | Ines Roth    | CALLS_FOR
          Ines Roth took the view that the board should wait.            | Ines Roth    | CALLS_FOR
          The minister has avoided taking a position.                    | minister     | NEUTRAL
          The chairman thanked the volunteers for their work.            | chairman     | FOR
          The regulator voiced misgivings about the merger.              | regulator    | DOUBTS
          The directors have no confidence in the treasurer.             | directors    | DOUBTS
          Ines Roth called the plan cowardly.                            | Ines Roth    | AGAINST
          Ines Roth thinks the four-day week a fad.                      | Ines Roth    | AGAINST
          Ines Roth said it was essential to rebuild the weir.           | Ines Roth    | CALLS_FOR
          The mill needs to rebuild the weir, Ines Roth said.            | Ines Roth    | CALLS_FOR
          The ruling was deemed unacceptable by the union.               | union        | AGAINST
          Five members resigned in protest at the merger.                | Five members | AGAINST
          """)
  void aSideIsRead(String sentence, String holder, String side) {
    assertThat(read(sentence, "")).containsExactly(holder + " " + side);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plan is a mistake.                     | AGAINST
          The city cannot afford another stadium.    | AGAINST
          The committee had better listen.           | CALLS_FOR
          There is much to admire in the report.     | FOR
          It is time the council acted on the weir.  | CALLS_FOR
          In my opinion the charge is a fair one.    | FOR
          Such a law would be a disaster for us all. | AGAINST
          """)
  void theAuthorTakesASide(String sentence, String side) {
    assertThat(read(sentence, "Ines Roth")).containsExactly("Ines Roth " + side);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Anyone who wants to meet her has to get up early.",
        "The parliament can reject a proposal of the commission.",
        "The senate has yet to approve the bill.",
        "The director is appointed and dismissed by the minister.",
        "The company blamed the weather.",
        "The councillors were told to back the plan.",
        "The car park was built with support from the state of Hessen.",
        "The injury ruled him out for the season.",
        "She proposed that the painting may show a wedding.",
        "He claimed rights in respect of two islands.",
      })
  void noSideIsTaken(String sentence) {
    assertThat(read(sentence, "")).isEmpty();
  }

  @Test
  void theNamesBehindAPluralHoldItsStance() {
    assertThat(read("Both captains, Bea Falk and Ana Tipo, were angry about the delay.", ""))
        .containsExactly("Bea Falk AGAINST", "Ana Tipo AGAINST");
  }

  @Test
  void whoNotesThatAnotherOpposesDeniesNothing() {
    Setting setting = new Setting("", Optional.empty(), "", "", List.of());
    assertThat(positions.read("It is worth noting that Ines Roth opposed the war.", setting))
        .extracting(Position::holder)
        .containsExactly("Ines Roth");
  }

  @Test
  void whatIsEssentialIsAskedForAndNotTheWordIt() {
    Setting setting = new Setting("", Optional.empty(), "", "", List.of());
    assertThat(positions.read("Ines Roth said it was essential to rebuild the weir.", setting))
        .extracting(each -> ((Stance) each).about())
        .containsExactly("to rebuild the weir");
  }

  @Test
  void whatMustStillHappenIsNoDemandOfTheAuthor() {
    assertThat(read("The regional government must still approve the bylaw.", "Ilse Korn"))
        .isEmpty();
  }
}
