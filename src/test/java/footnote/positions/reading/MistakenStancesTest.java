package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Stance;
import footnote.positions.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only looks like a stance, and who holds it where others stand nearer. */
class MistakenStancesTest {

  private final Positions positions = EveryReading.positions();

  private List<String> read(String author, String sentence) {
    return positions
        .read(sentence, new Setting(author, Optional.empty(), "The weir", "", List.of()))
        .stream()
        .filter(Stance.class::isInstance)
        .map(Stance.class::cast)
        .map(stance -> stance.holder() + " " + stance.side() + " " + stance.voice())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She is a keen gardener.",
        "The owner dismissed her on Monday.",
        "Paula Dorn was dismissed in May and replaced by Ina Holm.",
        "In line with the statutes the board meets twice a year.",
        "The ferry trusts' timetable appears in spring.",
        "He crossed over to the other bank.",
        "The grant is subject to the approval of the county.",
        "He said the shares could be worthless in a year.",
        "The patrol was relieved by a second squadron.",
        "The squad defended the title in Oslo.",
        "The county has announced that it will close two mills.",
        "Ida Moe turned down an offer to run the mill.",
        "The abbot proposes the wardens.",
        "The clerk declined to comment on the weir.",
        "Several millers agreed with her.",
        "Oslo should be aware of the risks and try to avoid them.",
        "The weir was the idea of the miller, Jon Ek, who was tired of carrying sacks.",
        "“I knitted two scarves that winter,” Ida Moe said, “and I do not even like knitting.”",
        "Jon Ek was a quiet man who hated telegrams.",
        "Ida Moe wants to see the accounts before she makes up her mind.",
        "Jon Ek, who had backed the weir until then, left the hall."
      })
  void whatNobodyThinksIsNoStance(String sentence) {
    assertThat(read("", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The guild is not against the weir.                                | guild AGAINST DENIED
          The guild, which is not a party to it, opposes the weir.         | guild AGAINST REPORTED
          The guild, which never met, does not oppose the weir.            | guild AGAINST DENIED
          The Mill Party, she added, did not oppose the weir.               | Mill Party AGAINST DENIED
          Nobody in the guild, its clerk Jon Ek insisted, opposed the weir. | guild AGAINST DENIED
          Far from opposing the weir, the guild had paid for it.            | guild AGAINST DENIED
          The ministry neither supported nor opposed the weir.              | ministry NEUTRAL REPORTED
          It was Jon Ek, then clerk at Lund, who criticised the weir.       | Jon Ek AGAINST REPORTED
          Jon Ek was a careful man who disliked the weir.                   | Jon Ek AGAINST REPORTED
          Chief operating officer Ida Moe criticised the weir.              | Ida Moe AGAINST REPORTED
          The guild kept no boats and repeatedly criticised the weir.       | guild AGAINST REPORTED
          Jon Ek said that the fields were wet and asked for a dyke.       | Jon Ek CALLS_FOR REPORTED
          "The county should buy it," Ida Moe, the owner, told visitors.    | Ida Moe CALLS_FOR OWN_WORDS
          Moe said on the radio that the county should pay.                 | Moe CALLS_FOR REPORTED
          Ida Moe believes the county could wait and criticises the weir.   | Ida Moe AGAINST REPORTED
          Doubts about the weir have been voiced by the clerk, Jon Ek.      | Jon Ek DOUBTS REPORTED
          Jon Ek recommends that the millers accept it.                     | Jon Ek CALLS_FOR REPORTED
          Only 12 per cent of members opposed the weir.                     | 12 per cent of members AGAINST REPORTED
          Ida Moe said how deeply she regretted the flood.                  | Ida Moe AGAINST REPORTED
          The guild has asked, however, that the weir be rebuilt.           | guild CALLS_FOR REPORTED
          """)
  void whoHoldsItIsFound(String sentence, String stance) {
    assertThat(read("", sentence)).containsExactly(stance);
  }

  @Test
  void aBylineNamesItsAuthor() {
    assertThat(read("Ida Moe, chairwoman", "I support the weir."))
        .containsExactly("Ida Moe FOR OWN_WORDS");
  }

  @Test
  void aCampaignAgainstSomethingIsOneStance() {
    assertThat(read("", "Ida Moe lent her name to the campaign against the weir."))
        .containsExactly("Ida Moe AGAINST REPORTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We disagreed for an hour and then had supper.",
        "I have told them that the ferry is late anyway, so the clerk only needs to wait.",
        "When the county was told in 1990 to open its sluices, it obeyed.",
        "Let us turn to the harbour.",
        "Jon Ek: mend the sluice."
      })
  void whatAnAuthorTellsOrLeadsOverToIsNoDemandOfHis(String sentence) {
    assertThat(read("Ida Moe", sentence)).isEmpty();
  }

  @Test
  void whatIsConsideredIsTheMatterAndNotThePaperThatIsTold() {
    assertThat(
            positions
                .read(
                    "Ida Moe told the Courier that she considers the weir a betrayal of the town.",
                    Setting.none())
                .stream()
                .filter(Stance.class::isInstance)
                .map(stance -> ((Stance) stance).about()))
        .containsExactly("the weir");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "I do not dispute the tally.",
        "I have never disputed the price of flour.",
        "I dispute that the rain burst the weir.",
        "I dispute whether the miller was asleep.",
        "The miller disagrees with me, and he has every right to.",
        "I hope that your letter will be longer than mine.",
      })
  void whoGrantsOrDoubtsAFactOrIsPoliteTakesNoSide(String sentence) {
    assertThat(read("Ida Moe", sentence)).filteredOn(each -> each.startsWith("Ida Moe")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jon Ek disputes the bill.                      | Jon Ek AGAINST REPORTED
          I hope that the council will keep the ferry.   | Ida Moe CALLS_FOR OWN_WORDS
          The millers have every right to a hearing.     | Ida Moe FOR OWN_WORDS
          """)
  void aSideThatIsTakenInLikeWordsIsRead(String sentence, String stance) {
    assertThat(read("Ida Moe", sentence)).contains(stance);
  }
}
