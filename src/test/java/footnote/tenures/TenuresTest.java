package footnote.tenures;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Datebook;
import footnote.dates.Dates;
import footnote.english.EnglishSentences;
import footnote.english.PartsOfSpeech;
import footnote.finders.held.Held;
import footnote.positions.reading.PositionBook;
import footnote.positions.reading.Positions;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import footnote.search.Index;
import footnote.search.Ranking;
import footnote.tenures.Tenures.Found;
import footnote.tenures.Tenures.Told;
import footnote.testing.Texts;
import footnote.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two bodies with officers of the same titles. */
class TenuresTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private final Dates dates = new Dates();
  private final Datebook datebook = new Datebook(dates);
  private final PositionBook book = new PositionBook(new Positions(new PartsOfSpeech(), dates));
  private final Index index =
      new Index(List.of(new Held(book)), List.of(), new EnglishSentences(), Ranking.learned());
  private final Tenures tenures = new Tenures(book, index, datebook);

  @BeforeEach
  void readDocuments() {
    add(
        Texts.published(
            "trust.md",
            LocalDate.of(2024, 3, 18),
            """
            # The Lisle Harbour Trust

            The first paid chairman of the Lisle Harbour Trust was Arthur Penrose, who served until 1971.

            In 1980 the trust elected Colin Farr as chairman. Colin Farr stepped down in 1991, and \
            his deputy, Nora Blythe, took over as chairman.

            Nora Blythe chaired the Lisle Harbour Trust from 1991 to 2004.

            Helen Quill has been chairwoman of the Lisle Harbour Trust since 2004. The deputy \
            chairman of the Lisle Harbour Trust is Owen Pratt.

            Chairwoman Quill is to meet the mayor of Lisle when the harbour opens.

            Piotr Wolski was chief engineer of the Lisle Harbour Trust from 2011 to 2019.
            """));
    add(
        Texts.published(
            "club.md",
            LocalDate.of(2025, 1, 9),
            """
            # Norby Rowing Club

            Piotr Wolski was secretary of the Norby Sailing School from 2003 to 2008.

            Ada Strand was chairwoman of the Norby Rowing Club from 1990 to 2010. Since 2010 the \
            chairman of the Norby Rowing Club has been Bo Dahl.
            """));
  }

  private void add(Document document) {
    index.replace(document);
    datebook.add(document);
  }

  private List<Found> ask(String text) {
    Question question = new QuestionReader(dates).read(text, TODAY, Optional.empty());
    return tenures.of(question).found();
  }

  @ParameterizedTest
  @CsvSource({
    "Who was chairman of the Lisle Harbour Trust in 1995?, Nora Blythe",
    "Who led the harbour trust in 1995?, Nora Blythe",
    "Who was in charge of the harbour trust in 1985?, Colin Farr",
    "Who chaired the Norby Rowing Club in 1995?, Ada Strand"
  })
  void whoHeldAnOfficeThenIsFoundByWhateverTitle(String question, String holder) {
    assertThat(ask(question)).first().extracting(it -> it.words()).isEqualTo(holder);
  }

  @ParameterizedTest
  @CsvSource({
    "Who leads the Lisle Harbour Trust?, Helen Quill",
    "Who is the boss of the harbour trust now?, Helen Quill",
    "Who chairs the rowing club?, Bo Dahl"
  })
  void whoHoldsItNowIsTheLastOfWhomNoEndIsTold(String question, String holder) {
    assertThat(ask(question)).first().extracting(it -> it.words()).isEqualTo(holder);
  }

  @ParameterizedTest
  @CsvSource({
    "Who succeeded Colin Farr?, Nora Blythe",
    "Who took over from Farr as chairman?, Nora Blythe",
    "Who chaired the harbour trust before Quill?, Nora Blythe",
    "Who was chairman of the rowing club after Ada Strand?, Bo Dahl",
    "Who was replaced by Nora Blythe?, Colin Farr"
  })
  void whoCameBeforeOrAfterIsWhoseDaysMeet(String question, String holder) {
    assertThat(ask(question)).first().extracting(it -> it.words()).isEqualTo(holder);
  }

  @ParameterizedTest
  @CsvSource({
    "Who ran the Norby mill after Tove Lind?, Per Aas",
    "Who came after Per Aas?, Eli Moe",
    "Who was in charge of the mill before Eli Moe?, Per Aas",
    "Whose place did Per Aas take?, Tove Lind"
  })
  void whoCameBeforeOrAfterIsKnownWithoutATitleOrADay(String question, String name) {
    add(
        Texts.published(
            "mill.md",
            LocalDate.of(2025, 1, 9),
            """
            # The Norby mill

            Tove Lind ran the Norby mill for thirty years. Per Aas came after her and doubled the \
            output. He gave up when he was seventy, and Eli Moe was appointed in his place.
            """));

    assertThat(ask(question)).first().extracting(it -> it.words()).isEqualTo(name);
  }

  @Test
  void onlyASentenceAboutAChangeTellsWhoCameAfterSomebody() {
    Question question =
        new QuestionReader(dates).read("Who came after Owen Pratt?", TODAY, Optional.empty());
    Told told = tenures.of(question);

    assertThat(excludes(told, "The deputy chairman of the trust is Owen Pratt.")).isTrue();
    assertThat(excludes(told, "Owen Pratt was replaced by a committee.")).isFalse();
  }

  @Test
  void onlyASentenceWithTheTitleTellsWhoHasIt() {
    Question question =
        new QuestionReader(dates)
            .read("Who is the marketing secretary of the trust?", TODAY, Optional.empty());
    Told told = tenures.of(question);

    assertThat(excludes(told, "The technical secretary of the trust is Owen Pratt.")).isTrue();
    assertThat(excludes(told, "Owen Pratt looks after the marketing of the trust.")).isFalse();
    assertThat(excludes(told, "As secretary Owen Pratt sees to the marketing.")).isFalse();
  }

  @Test
  void whoIsAtTheHeadOfSomethingElseIsNotTheLeaderAskedFor() {
    Question question =
        new QuestionReader(dates)
            .read("Who is the leader of the opposition party?", TODAY, Optional.empty());
    Told told = tenures.of(question);

    assertThat(excludes(told, "The party's president is Owen Pratt.")).isTrue();
    assertThat(excludes(told, "The opposition is led by its chairman Owen Pratt.")).isFalse();
  }

  private boolean excludes(Told told, String sentence) {
    Document document = Texts.document("a.txt", sentence);
    add(document);
    return told.excluded().test(index.sentences(document).get(0));
  }

  @Test
  void theSentenceThatNamesTheHolderInFullComesFirst() {
    assertThat(ask("Who is chairwoman of the Lisle Harbour Trust?"))
        .first()
        .extracting(it -> it.sentence().text())
        .isEqualTo("Helen Quill has been chairwoman of the Lisle Harbour Trust since 2004.");
  }

  @ParameterizedTest
  @CsvSource({
    "Who became chairman of the harbour trust in 2004?, Helen Quill",
    "Who stepped down as chairman of the harbour trust in 1991?, Colin Farr"
  })
  void whoCameOrWentIsNotWhoStayed(String question, String holder) {
    assertThat(ask(question)).first().extracting(it -> it.words()).isEqualTo(holder);
  }

  @Test
  void aDeputyIsNoChairman() {
    assertThat(ask("Who is the deputy chairman of the Lisle Harbour Trust?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("Owen Pratt");
  }

  @Test
  void theFirstIsWhoIsCalledSo() {
    assertThat(ask("Who was the first chairman of the harbour trust?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("Arthur Penrose");
  }

  @Test
  void thePostOfSomebodyIsThatOfTheDays() {
    assertThat(ask("Which post did Wolski hold in 2015?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("chief engineer");
  }

  @Test
  void thePostBeforeThatIsTheOneBeforeTheLast() {
    assertThat(ask("What was Wolski's job before he came to the harbour trust?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("secretary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What was General Wolski's job up to 2019?",
        "Which post did Wolski hold until 2019?",
        "whats Wolski's post until 2019"
      })
  void thePostUntilAYearIsTheOneThatEndedThen(String question) {
    assertThat(ask(question)).first().extracting(it -> it.words()).isEqualTo("chief engineer");
  }

  @ParameterizedTest
  @CsvSource({
    "Which sailing school was Wolski secretary of?, Norby Sailing School",
    "Of which club is Bo Dahl chairman?, Norby Rowing Club"
  })
  void theBodyIsTheOneOfTheTitle(String question, String body) {
    assertThat(ask(question)).first().extracting(it -> it.words()).isEqualTo(body);
  }

  @Test
  void whoHasBeenInOfficeSinceAYearCameThen() {
    assertThat(ask("Who has chaired the Norby Rowing Club since 2010?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("Bo Dahl");
  }

  @Test
  void anOfficeWithoutABodyIsOfTheOneThatTheDocumentBeginsWith() {
    add(
        Texts.published(
            "report.md",
            LocalDate.of(2025, 2, 3),
            """
            Orla Marine had a good year in 2024. Nobody at Orla had expected it.

            The finance director, Priya Locke, expects another."""));
    assertThat(ask("Who is the finance director of Orla Marine?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("Priya Locke");
  }

  @Test
  void aCountryThatADocumentBeginsWithIsNoSuchBody() {
    add(
        Texts.published(
            "visit.md",
            LocalDate.of(2023, 3, 17),
            """
            Friends in the United States were glad of the visit.

            President Yoon Suk-yeol flew home."""));
    assertThat(ask("Who is the president of the United States?")).isEmpty();
  }

  @Test
  void theBodyMayBeACountryByAnotherWord() {
    add(
        Texts.published(
            "talks.md",
            LocalDate.of(2023, 5, 5),
            "The Japanese Prime Minister Fumio Kishida is going to travel to Seoul."));
    assertThat(ask("Who is the Prime Minister of Japan?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("Fumio Kishida");
  }

  @Test
  void whenSomebodyLeftIsTheEndThatIsTold() {
    assertThat(ask("When did Penrose leave office?"))
        .first()
        .extracting(Found::day)
        .isEqualTo(Optional.of(LocalDate.of(1971, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who met the chairman of the harbour trust?",
        "Who was chairman of the club in 1995?",
        "Who is the former chairman of the Lisle Harbour Trust?",
        "Who ran the harbour marathon?",
        "Who directed The Lantern?",
        "Who is the head chef of the Lisle Harbour Trust?",
        "How many joined the trust after Farr left?",
        "Who was chairman of the harbour trust in 1950?",
        "Who was treasurer of the harbour trust in 1995?",
        "Who is the chairman of the Orla Golf Club?",
        "Who said that the chairman of the trust was ill?",
        "When did the harbour freeze?"
      })
  void whatNoOfficeAnswersIsLeftToOthers(String question) {
    assertThat(ask(question)).isEmpty();
  }

  @Test
  void aGivenNameThatBeginsLikeAnotherIsAnothers() {
    assertThat(Term.isSame("Paul Berg", "Paula Berg")).isFalse();
    assertThat(Term.isSame("P. Berg", "Paula Berg")).isTrue();
    assertThat(Term.isSame("Berg", "Paula Berg")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Who is the president of South Korea?, Yoon Suk-yeol",
    "Who is the US president?, Joe Biden",
    "Who is president of the United States?, Joe Biden",
    "Who is the Japanese prime minister?, Fumio Kishida"
  })
  void aCountryIsWhoeverItsGovernmentIsCalled(String question, String name) {
    add(
        Texts.published(
            "summit.md",
            LocalDate.of(2023, 5, 5),
            """
            # South Korea and Japan draw nearer

            South Korean President Yoon Suk-yeol is to meet Japanese Prime Minister Fumio Kishida. \
            Kishida will also meet US President Joe Biden. President Yoon is expected in Tokyo."""));

    assertThat(ask(question)).first().extracting(it -> it.words()).isEqualTo(name);
  }

  private Told tellsOf(String question) {
    return tenures.of(new QuestionReader(dates).read(question, TODAY, Optional.empty()));
  }

  @Test
  void thePresidentOfAnotherCountryIsNotTheOneAskedFor() {
    add(
        Texts.published(
            "lake.md",
            LocalDate.of(2024, 5, 5),
            "President Mira Stanek of Tarnovia met President Jan Mol of Ruskova at the lake."));
    add(
        Texts.published(
            "exile.md",
            LocalDate.of(2023, 5, 5),
            "Lusenia has no parliament. President Stanek took in its exiles."));

    assertThat(ask("Who is the president of Tarnovia?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("Mira Stanek");
    assertThat(ask("Who is the president of Lusenia?")).isEmpty();
    assertThat(
            excludes(
                tellsOf("Who is the foreign minister of Lusenia?"),
                "Ida Roe, the foreign minister of Ruskova, flew to Lusenia."))
        .isTrue();
  }

  @Test
  void theNewOneIsWhoComesAndNotWhoIsThere() {
    add(
        Texts.published(
            "season.md",
            LocalDate.of(2024, 5, 5),
            """
            # Norby Rovers

            The captain of Norby Rovers, Tom Bell, scored. Owen Farr takes over as captain."""));

    assertThat(ask("Who is the new captain of Norby Rovers?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("Owen Farr");
    Told told = tellsOf("Who is the new captain?");
    assertThat(excludes(told, "The captain since 1998, Ida Roe, will retire.")).isTrue();
    assertThat(excludes(told, "The captain's place will be taken by Ada Moe.")).isFalse();
  }

  @Test
  void whoFollowedSomebodyIsNotToldByWhomHeFollowed() {
    Told told = tellsOf("Who was Owen Pratt's successor?");

    assertThat(excludes(told, "Ida Roe was succeeded as deputy by Owen Pratt.")).isTrue();
    assertThat(excludes(told, "Owen Pratt was succeeded as deputy by Ida Roe.")).isFalse();
  }

  @Test
  void whoWasBeforeTheBursarIsNotTheBursar() {
    add(Texts.document("school.md", "The bursar, Derek Roe, said no."));

    assertThat(ask("Who was the bursar's predecessor?")).isEmpty();
    assertThat(excludes(tellsOf("Who was the bursar's predecessor?"), "The bursar, Ole Dahl, sat."))
        .isTrue();
  }

  @Test
  void whoWasBeforeInAnotherOfficeIsNotWhoIsAskedFor() {
    add(Texts.document("books.md", "Ida Roe has been librarian of Lisle since 2018."));
    Told told = tellsOf("Who was the librarian before Ida Roe?");

    assertThat(excludes(told, "The president, Ida Roe, followed Ada Moe in 2019.")).isTrue();
    assertThat(excludes(told, "Ida Roe followed Ada Moe as librarian in 2019.")).isFalse();
    assertThat(excludes(told, "Ida Roe followed Ada Moe in 2019.")).isFalse();
  }

  @Test
  void aTitleThatNoVerbTellsMustBeNamed() {
    Told told = tellsOf("Who is the mayor of Norby?");

    assertThat(excludes(told, "Swimming lessons are held in Norby instead.")).isTrue();
    assertThat(excludes(told, "Ada Moe was elected in Norby last May.")).isFalse();
  }

  @Test
  void aGivenNameIsEnoughWhereOnlyOneBearsIt() {
    assertThat(ask("Who chaired the harbour trust after Colin?"))
        .first()
        .extracting(it -> it.words())
        .isEqualTo("Nora Blythe");
  }
}
