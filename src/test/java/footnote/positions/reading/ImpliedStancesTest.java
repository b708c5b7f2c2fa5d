package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Stance;
import footnote.positions.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stances whose verb was told before, is a verb of saying, or has more than one matter. */
class ImpliedStancesTest {

  private final Positions positions = EveryReading.positions();

  private List<Stance> stances(String sentence, String before) {
    Setting setting = new Setting("Ada Moor", Optional.empty(), "The weir", before, List.of());
    return positions.read(sentence, setting).stream()
        .filter(Stance.class::isInstance)
        .map(Stance.class::cast)
        .toList();
  }

  private List<String> read(String sentence) {
    return stances(sentence, "").stream()
        .map(stance -> stance.holder() + " " + stance.side() + " " + stance.voice())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lund backed the weir, Malmö did not.                            | Malmö FOR DENIED
          The millers are wary of the weir, the anglers are not.          | anglers DOUBTS DENIED
          The cooks are unhappy about the menu, the guests delighted.     | guests FOR REPORTED
          Cooks asked for a bigger stove, waiters for a lift.             | waiters CALLS_FOR REPORTED
          “The mice will come back,” warned Ines Roth.                    | Ines Roth WARNS OWN_WORDS
          Unless it rains, warns the forester, the oaks will die.         | forester WARNS REPORTED
          The abbot called the new organ “a box of whistles”.             | abbot AGAINST OWN_WORDS
          Ines Roth thought the old barns “good neighbours, not a view”.  | Ines Roth AGAINST OWN_WORDS
          The miller wanted a lock, which the council considered absurd.  | council AGAINST REPORTED
          The clerk said the hall was cold and warned that pipes burst.   | clerk WARNS REPORTED
          The bank is not against cash.                                   | bank AGAINST DENIED
          The baker does not mind whether the oven is old.                | baker NEUTRAL REPORTED
          The sexton does not want the bell.                              | sexton CALLS_FOR DENIED
          The vestry refused to approve the window.                       | vestry AGAINST REPORTED
          The parish voted by nine to four to sell the barn.              | parish FOR REPORTED
          “We must not drain the fen,” said Ines Roth.                    | Ines Roth AGAINST OWN_WORDS
          “The fen needs a keeper,” said Ines Roth.                       | Ines Roth CALLS_FOR OWN_WORDS
          Norway, Denmark and Iceland oppose the ban.                     | Norway AGAINST REPORTED
          I think that the vicar is wrong.                                | Ada Moor AGAINST OWN_WORDS
          """)
  void stanceIsRead(String sentence, String expected) {
    assertThat(read(sentence)).contains(expected);
  }

  @Test
  void eachMatterOfAListIsAStanceOfItsOwn() {
    assertThat(stances("The cooks demanded a bigger stove, a sharper knife and a lift.", ""))
        .extracting(Stance::about)
        .containsExactly("a bigger stove", "a sharper knife", "a lift");
    assertThat(stances("The wardens want the gate shut and the old lamp repaired.", ""))
        .extracting(Stance::about)
        .containsExactly("the gate shut", "the old lamp repaired");
  }

  @Test
  void whatAnEchoLeavesOutIsTheMatterBefore() {
    assertThat(stances("The cooks favour the new menu, the waiters do not.", ""))
        .extracting(Stance::about)
        .containsExactly("the new menu", "the new menu");
  }

  @Test
  void whatWasANameBeforeIsOneAtTheBeginningOfASentence() {
    assertThat(stances("Falk calls it a disgrace.", "The weir was drawn by Oren Falk."))
        .extracting(Stance::holder)
        .containsExactly("Oren Falk");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The abbot called the horse “Thunder”.                    | abbot
          He did not want to comment.                              | He
          The committee intends to propose a chairman.             | committee
          The officer was relieved of his command.                 | officer
          The plan, said the miller, would bring mills and bread.  | miller
          """)
  void nothingIsRead(String sentence, String holder) {
    assertThat(read(sentence)).noneMatch(stance -> stance.startsWith(holder));
  }
}
