package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tells of where somebody else stands, in the prose of news and minutes. */
class ReportedStancesTest {

  private final Positions positions = EveryReading.positions();

  private List<Stance> read(String sentence) {
    return read(sentence, List.of());
  }

  private List<Stance> read(String sentence, List<String> known) {
    return positions
        .read(sentence, new Setting("", Optional.empty(), "The weir", "", known))
        .stream()
        .filter(Stance.class::isInstance)
        .map(Stance.class::cast)
        .toList();
  }

  private static String told(Stance stance) {
    return stance.holder() + " " + stance.side();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ramsey spoke in defence of the sale.                          | Ramsey         | FOR
          The diocese expressed itself satisfied with the compromise.   | diocese        | FOR
          Employers greeted the plan with derision.                     | Employers      | AGAINST
          The inspectors found the kitchens adequate.                   | inspectors     | FOR
          The directors regard the price as too low.                    | directors      | AGAINST
          Growers blame the supermarkets for the low price.             | Growers        | AGAINST
          The minister said there was no need for a tax.                | minister       | AGAINST
          The envoys pressed the sultan to release the captives.        | envoys         | CALLS_FOR
          The Swiss insist that the border stay open.                   | Swiss          | CALLS_FOR
          The tenants have not made up their minds.                     | tenants        | NEUTRAL
          The referee would not commit himself.                         | referee        | NEUTRAL
          The treasury favours neither side.                            | treasury       | NEUTRAL
          The trustees were less certain.                               | trustees       | DOUBTS
          The guild refused to sign.                                    | guild          | AGAINST
          The deputies announced they would abstain.                    | deputies       | NEUTRAL
          The board of Lindal urges shareholders to accept the offer.   | board of Lindal | CALLS_FOR
          Ilse Kern was, however, a firm believer in the canal.         | Ilse Kern      | FOR
          """)
  void aFrameOfPraiseDoubtOrDemandTellsAStance(String sentence, String holder, Side side) {
    assertThat(read(sentence))
        .extracting(ReportedStancesTest::told)
        .containsExactly(holder + " " + side);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Much of its time was devoted to the canal.",
        "The engine resisted every attempt to start it.",
        "He liked to tell the story to visitors.",
        "The caretaker turned down the lights.",
        "Kehoe has said he will not seek another term.",
        "She put her name to a contract until 2020.",
        "The club dismissed the coach.",
        "Sir Giles Pomfret, dismissed 11 August 1931",
        "Members noted with regret the death of Mr Simiyu.",
        "The chairman welcomed Mrs Orr to the meeting.",
        "Norling backed into a lamp post.",
        "The players are entitled to suspect the referee.",
        "The treasurer may reject the claim.",
      })
  void whoDoesWithoutAViewHasNoStance(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void anApposedNameIsTheHolderWhateverStandsBesideTheTitle() {
    assertThat(read("Her counterpart in Leeds, the housing officer Mark Cole, supported the ban."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("Mark Cole FOR");
    assertThat(read("The largest shareholder, the Lind family, is against a sale."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("Lind family AGAINST");
  }

  @Test
  void whoSaysWhatHisMembersThinkSpeaksForThem() {
    assertThat(read("Anna Hale, the treasurer, said her members opposed the closure."))
        .extracting(Stance::holder)
        .containsExactly("Anna Hale");
  }

  @Test
  void aFormOfAddressIsNoPartOfTheName() {
    assertThat(read("Councillor Otuke opposed the move.", List.of("Philip Otuke")))
        .extracting(Stance::holder)
        .containsExactly("Philip Otuke");
    assertThat(read("Mrs. Lind opposed the move.", List.of("E. Lind")))
        .extracting(Stance::holder)
        .containsExactly("E. Lind");
  }

  @Test
  void aParticipleDescribesTheSubjectAndIsNotIt() {
    assertThat(read("A group of farmers led by the Tarn Society opposes the tax."))
        .extracting(Stance::holder)
        .containsExactly("group of farmers");
  }

  @Test
  void aCampIsOnTheSideItIsCalledBy() {
    assertThat(read("Critics of the scheme say it was drawn up in haste."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("Critics of the scheme AGAINST");
    assertThat(read("The minister's defenders point out that she inherited the debt."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("minister's defenders FOR");
    assertThat(read("Supporters sang until midnight.")).isEmpty();
  }

  @Test
  void whoMovesCallsForItAndWhoSecondsIsForIt() {
    assertThat(read("It was moved by Ann Lee, and seconded by Tom Hope, that a meeting be held."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("Ann Lee CALLS_FOR", "Tom Hope FOR");
    assertThat(read("A nurse seconded to the ministry moved house.")).isEmpty();
  }

  @Test
  void whatIsAskedInReturnIsCalledFor() {
    assertThat(read("The growers were in favour, provided that the rent was cut."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("growers FOR", "growers CALLS_FOR");
  }

  @Test
  void oppositionComesFromItsHolder() {
    assertThat(read("Opposition to the weir has come mainly from anglers."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("anglers AGAINST");
  }

  @Test
  void aVerbLeftOutIsTheOneBefore() {
    assertThat(read("The Irish government welcomed the ruling, as did the farmers' union."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("Irish government FOR", "farmers' union FOR");
    assertThat(read("Berlin is for it, Paris against."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("Berlin FOR", "Paris AGAINST");
  }

  @Test
  void votersAreCountedByWhatTheyAre() {
    assertThat(read("Of the nine governors, six voted for the sale and three against."))
        .extracting(ReportedStancesTest::told)
        .containsExactly("six governors FOR", "three governors AGAINST");
  }

  @Test
  void whatIsDeniedWithinAPhraseIsDenied() {
    assertThat(read("The auditors raised no objection."))
        .extracting(Stance::voice)
        .containsExactly(Voice.DENIED);
  }

  @Test
  void whoWantsWhatIsOnTheTableIsForIt() {
    assertThat(read("The guild wants the weir."))
        .extracting(Stance::side)
        .containsExactly(Side.FOR);
    assertThat(read("The guild wants a bridge."))
        .extracting(Stance::side)
        .containsExactly(Side.CALLS_FOR);
  }

  @Test
  void aTitleAloneIsWhoeverTheDocumentIntroducedByIt() {
    assertThat(afterwards("The board met under its chairman, Nils Aas."))
        .containsExactly("Nils Aas");
    assertThat(afterwards("Nils Aas, chairman of the trust, spoke.")).containsExactly("Nils Aas");
    assertThat(afterwards("The former chairman Nils Aas spoke.")).containsExactly("chairman");
  }

  private List<String> afterwards(String earlier) {
    Setting setting = new Setting("", Optional.empty(), "", "", List.of(), earlier);
    return positions.read("The chairman opposes the sale.", setting).stream()
        .map(Position::holder)
        .toList();
  }
}
