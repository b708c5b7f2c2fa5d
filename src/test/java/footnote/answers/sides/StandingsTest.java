package footnote.answers.sides;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.Quote;
import footnote.answers.Sides;
import footnote.answers.Sides.Contrast;
import footnote.answers.Sides.Contrast.Kind;
import footnote.answers.Sides.Lack;
import footnote.answers.quoting.Quoting;
import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.finders.held.Held;
import footnote.positions.Position;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.Positions;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import footnote.search.Evidence;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private final Dates dates = new Dates();
  private final PositionBook book = new PositionBook(new Positions(new PartsOfSpeech(), dates));
  private final Index index =
      new Index(List.of(new Held(book)), List.of(), new EnglishSentences(), Ranking.learned());
  private final Standings standings =
      new Standings(index, book, new Quoting(index, new Datebook(dates)));

  private Document add(Document document) {
    index.replace(document);
    return document;
  }

  private Question question(String text) {
    return new QuestionReader(dates).read(text, TODAY, Optional.empty());
  }

  private Sides stances(String holder, String about) {
    return standings.stances(question("positions"), holder, about).orElseThrow();
  }

  private static List<String> holders(Sides sides) {
    return sides.standings().stream().map(each -> each.position().holder()).toList();
  }

  @Test
  void namesOfOneGovernmentStandTogether() {
    add(
        Texts.document(
            "a.md", "Japan opposes the toll. Norway supports the toll. Tokyo condemned the toll."));

    assertThat(holders(stances("", "toll"))).containsExactly("Japan", "Tokyo", "Norway");
  }

  @Test
  void aLaterStanceOfTheSameHolderIsMarkedAsAChange() {
    add(Texts.published("b.md", LocalDate.of(2021, 3, 4), "Oslo supports the toll."));
    add(Texts.published("a.md", LocalDate.of(2023, 3, 4), "Oslo opposes the toll."));

    assertThat(stances("", "toll").contrasts()).containsExactly(new Contrast(Kind.CHANGED, 0, 1));
  }

  @Test
  void twoStancesOfOneDayAreMarkedAsAContradiction() {
    add(Texts.document("a.md", "Oslo supports the toll. Norway, however, opposes the toll."));

    assertThat(stances("", "toll").contrasts())
        .containsExactly(new Contrast(Kind.CONTRADICTED, 0, 1));
  }

  @Test
  void twoHoldersOnOppositeSidesAreMarked() {
    add(Texts.document("a.md", "Oslo supports the toll. Berlin opposes the toll."));

    assertThat(stances("", "toll").contrasts()).containsExactly(new Contrast(Kind.OPPOSED, 0, 1));
  }

  @Test
  void stancesOnDifferentMattersAreNoContrast() {
    add(Texts.document("a.md", "Oslo supports the toll. Berlin opposes the treaty."));

    assertThat(stances("", "").contrasts()).isEmpty();
  }

  @Test
  void stancesInOneParagraphWithTheWordThatWasAskedForAreNoContrastOnOtherMatters() {
    add(
        Texts.document(
            "a.md",
            "Ann Lee supports a toll on lorries. The clerk wants a feast on the day of the toll."
                + " Bo Dahl did not like the idea."));

    assertThat(holders(stances("", "toll"))).containsExactly("Ann Lee", "clerk");
    assertThat(stances("", "toll").contrasts()).isEmpty();
  }

  @Test
  void itIsWhatTheSentenceBeforeNames() {
    add(Texts.document("a.md", "Ann Lee supports the toll on lorries. Bo Dahl opposes it."));

    assertThat(stances("", "").contrasts()).containsExactly(new Contrast(Kind.OPPOSED, 0, 1));
  }

  @Test
  void whoIsOnlyCountedIsNoHolder() {
    add(Texts.document("a.md", "120 millers voted for the toll, and the rest abstained."));
    add(Texts.document("b.md", "Berlin opposes the toll."));

    assertThat(holders(stances("", ""))).containsExactly("Berlin");
  }

  @Test
  void aManByHisSurnameAndByHisFullNameIsOneHolder() {
    add(Texts.document("a.md", "Mr Dahl supports the toll."));
    add(Texts.document("b.md", "Bo Dahl of Year 9 opposes the toll."));

    assertThat(stances("", "").contrasts())
        .extracting(Contrast::kind)
        .containsExactly(Kind.CONTRADICTED);
  }

  @Test
  void theMatterIsShownInTheWordsOfTheSentenceWhereItIsReadWell() {
    add(
        Texts.document(
            "a.md",
            "Oslo opposes the toll on lorries as unfair. Berlin supports it warmly."
                + " Rome wants to sell the ferry."
                + " Paris called the treaty “a farce”."
                + " The Lee government wants Norway to pay the toll."));

    assertThat(stances("", "").standings())
        .extracting(
            each -> each.position().holder() + ": " + each.matter().map(Passage::text).orElse("-"))
        .containsExactlyInAnyOrder(
            "Berlin: -",
            "Lee government: -",
            "Oslo: the toll on lorries",
            "Paris: the treaty",
            "Rome: -");
  }

  @Test
  void whoDoesNotSupportAPlanIsNoSupporter() {
    Document document =
        add(Texts.document("a.md", "Oslo does not support the toll. Berlin supports the toll."));

    assertThat(holders(sides("Who supports the toll?", document))).containsExactly("Berlin");
    assertThat(holders(sides("Who opposes the toll?", document))).containsExactly("Oslo");
  }

  @Test
  void holdersAreComparedOnTheMatterThatWasAskedFor() {
    Document document =
        add(
            Texts.document(
                "a.md", "Oslo opposes the toll. Berlin supports the toll. Oslo likes the treaty."));

    Sides sides = sides("Do Oslo and Berlin agree on the toll?", document);

    assertThat(holders(sides)).containsExactly("Berlin", "Oslo");
    assertThat(sides.contrasts()).containsExactly(new Contrast(Kind.OPPOSED, 0, 1));
  }

  @Test
  void whatSomebodySaysAboutSomethingNamedIsNotAllThatSomebodySays() {
    Document document =
        add(
            Texts.document(
                "a.md", "Ida Roe opposes the toll. Ida Roe supports the quay. Tor Moe sat."));

    assertThat(standings.sides(question("What does Ida Roe say about Corn Wharf?"), List.of(), 1))
        .isEmpty();
    assertThat(sides("What does Ida Roe think?", document).standings()).hasSize(2);
  }

  @Test
  void aViewThatIsToldOnceIsNotSaidToHaveChanged() {
    Document document = add(Texts.document("a.md", "Oslo opposes the toll."));

    assertThat(sides("How has Oslo's view of the toll changed?", document).lack())
        .contains(Lack.CHANGE);
  }

  @Test
  void allThatSomebodyWantsIsListed() {
    Document document =
        add(
            Texts.document(
                "a.md",
                "Oslo opposes the toll. Oslo calls for a treaty. Berlin calls for peace."
                    + " Oslo demands a summit."));

    Sides sides = sides("What does Oslo call for?", document);

    assertThat(sides.quotes().stream().map(quote -> quote.passage().text()))
        .containsExactly("Oslo calls for a treaty.", "Oslo demands a summit.");
  }

  @Test
  void aComparisonSaysOfWhomThereIsNoPosition() {
    Document document = add(Texts.document("a.md", "Oslo opposes the toll. Berlin is large."));

    assertThat(sides("Do Oslo and Berlin agree on the toll?", document).lack())
        .contains(Lack.OTHER_HOLDER);
  }

  @Test
  void whatIsSaidOfAnotherMatterInTheParagraphIsNoSupport() {
    Document document =
        add(
            Texts.document(
                "a.md",
                "The toll is due in May. Nobody knows the price. Berlin supports the treaty."));

    assertThat(standings.sides(question("Who supports the toll?"), evidence(document), 1))
        .isEmpty();
  }

  private List<Evidence> evidence(Document document) {
    return index.sentences(document).stream()
        .map(passage -> new Evidence(passage, 1, Map.of()))
        .toList();
  }

  private Sides sides(String text, Document document) {
    return standings.sides(question(text), evidence(document), 1).orElseThrow();
  }

  @Test
  void anOfficeToldTwiceIsShownOnceByWhatTellsMost() {
    add(
        Texts.document(
            "a.md",
            "Chairman Aas spoke first.\n\n"
                + "Nils Aas was chairman of Nordbank from 2009 to 2015."));

    List<Position> offices =
        standings.offices(question("offices"), "").orElseThrow().standings().stream()
            .map(Sides.Standing::position)
            .toList();

    assertThat(offices).hasSize(1);
    assertThat(offices.get(0).when()).isPresent();
  }

  @Test
  void twoTermsInOneOfficeAreTwo() {
    add(
        Texts.document(
            "a.md", "Nils Aas was mayor from 2001 to 2005. Nils Aas was mayor from 2009 to 2015."));

    Sides sides = standings.offices(question("offices"), "mayor").orElseThrow();

    assertThat(sides.standings()).hasSize(2);
    List<Passage> quoted = sides.quotes().stream().map(Quote::passage).toList();
    assertThat(quoted).doesNotHaveDuplicates();
  }

  @Test
  void whoeverIsInterviewedSaysI() {
    add(
        Texts.document(
            "talk.md",
            """
            # "The sky does not wait": Ingrid Sollis in conversation

            # Since when have you been here?

            Since 2016.

            # What do you think of the new street lamps?

            I am against them, and I have told the mayor so.

            # And the mayor?

            He laughed."""));

    assertThat(holders(stances("Sollis", "street lamps"))).containsExactly("Ingrid Sollis");
  }

  @Test
  void anArticleThatAsksItselfAQuestionIsNoInterview() {
    add(
        Texts.document(
            "ferry.md",
            """
            # The ferry

            Ada Strand runs the ferry.

            # What would it cost?

            I support the ferry."""));

    assertThat(standings.stances(question("positions"), "Ada Strand", "ferry")).isEmpty();
  }

  @Test
  void whatPointsAtTheMatterOfTheOtherIsOpposedToIt() {
    add(Texts.document("a.txt", "The union opposes the plan. The board supports it."));

    Sides sides = stances("", "");

    assertThat(sides.contrasts()).extracting(Contrast::kind).containsExactly(Kind.OPPOSED);
  }

  @Test
  void aBodyWithoutANameIsAskedForByAllItsWords() {
    add(Texts.document("a.txt", "The town council opposes the new roof."));

    assertThat(standings.stances(question("positions"), "Ghana Heritage Council", "")).isEmpty();
    assertThat(holders(stances("town council", ""))).containsExactly("town council");
    assertThat(holders(stances("council", ""))).containsExactly("town council");
  }

  @Test
  void noDocumentTellsWhatIsSoAfterItsDay() {
    add(
        Texts.published(
            "a.md",
            LocalDate.of(2023, 3, 5),
            "Ida Roth has been mayor of Dorn since 2021. Emil Kern is treasurer until 2031."));

    assertThat(holders(standings.offices(question("offices 2022"), "").orElseThrow()))
        .containsExactlyInAnyOrder("Ida Roth", "Emil Kern");
    assertThat(holders(standings.offices(question("offices 2030"), "").orElseThrow()))
        .containsExactly("Emil Kern");
  }

  @Test
  void thePlanIsWhatTheHeadInTheLineNames() {
    add(
        Texts.document(
            "a.txt",
            "4. Accounts. The year was fair. Ann Lee opposed the proposal.\n\n"
                + "5. Salt ferry. The talk was long. Bo Dahl was against the scheme on account of"
                + " the noise. Emil Kern opposed the new lamps."));

    assertThat(holders(stances("", "salt ferry"))).containsExactly("Bo Dahl");
  }

  @Test
  void thePlanIsWhatTheTitleNamesInAllThatWasAskedFor() {
    // The title of these documents is their name.
    add(
        Texts.document(
            "Quarrel over the Dorn ferry",
            "The hall was full. Nobody left early. Bo Dahl opposes the plan."
                + " Ann Lee opposes the lamps. Nobody paid. Tor Moe opposed such a step."));
    add(Texts.document("Dorn in May", "The hall was full. It rained. Emil Kern opposes the plan."));

    assertThat(holders(stances("", "Dorn ferry"))).containsExactly("Bo Dahl");
  }

  @Test
  void ofACallAndAWarningItIsNotSaidThatNothingIsOpposed() {
    Document document =
        add(
            Texts.document(
                "a.md", "Oslo calls for a longer toll. Berlin warned against a longer toll."));

    Sides sides = sides("Do Oslo and Berlin agree on the toll?", document);

    assertThat(holders(sides)).containsExactly("Berlin", "Oslo");
    assertThat(sides.lack()).isEmpty();
  }

  @Test
  void ofTwoWhoLeanOneWayItIsSaidThatNothingIsOpposed() {
    Document document =
        add(Texts.document("a.md", "Oslo opposes the toll. Berlin condemned the toll."));

    assertThat(sides("Do Oslo and Berlin agree on the toll?", document).lack())
        .contains(Lack.DISAGREEMENT);
  }

  @Test
  void whoIsAskedForByAWholeNameIsNobodyElseWithHalfOfIt() {
    add(
        Texts.document(
            "a.md",
            "Ruth Kessler was head of genetics from 1958 to 1971.\n\n"
                + "Kessler was chair of the council in 1973.\n\n"
                + "Ruth Kalman is leader of the Reform Party.\n\n"
                + "Ruth Kalman opposes the tunnel. Ruth Kessler welcomes the tunnel."));

    assertThat(offices("Ruth Kessler")).containsOnly("Ruth Kessler");
    assertThat(offices("Ruth")).contains("Ruth Kessler", "Ruth Kalman");
    assertThat(holders(stances("Ruth Kalman", "tunnel"))).containsOnly("Ruth Kalman");
  }

  private List<String> offices(String name) {
    return holders(standings.offices(question("offices"), name).orElseThrow());
  }
}
