package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position.Office;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds an office, however the sentence and those before it say so. */
class OfficeHoldersTest {

  private final Positions positions = EveryReading.positions();

  private List<String> read(String sentence, String before, String earlier) {
    Setting setting =
        new Setting(
            "",
            Optional.of(LocalDate.of(2023, 5, 5)),
            "",
            before,
            Names.people(earlier + " " + before + " " + sentence),
            earlier);
    return positions.read(sentence, setting).stream()
        .filter(Office.class::isInstance)
        .map(each -> each.holder() + ", " + ((Office) each).office())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rita Holm was minister of peat and coasts.                     |                               | Rita Holm, minister of peat and coasts
          Rita Holm joined the works as a lamplighter.                   |                               | Rita Holm, lamplighter
          The society announced the appointment of Rita Holm as president director. |                               | Rita Holm, president director
          Rita Holm is a hatter and skater who was mayor of Fenwick.     |                               | Rita Holm, mayor
          The secretary-general has been Rita Holm since 2017.           |                               | Rita Holm, secretary-general
          Rita Holm joined the Fen Democrats in 1980.                    |                               | Rita Holm, member
          The members elected her to the Fen Tribunal.                   | Rita Holm is a judge.         | Rita Holm, member
          Having sat on the port council since 1988, Rita Holm became its chair. |                               | Rita Holm, member; Rita Holm, chair
          The club won the cup with Emil Kurz in goal.                   |                               | Emil Kurz, goalkeeper
          Rita Holm was ambassador to Peru and later to Chile.           |                               | Rita Holm, ambassador; Rita Holm, ambassador
          Rita Holm spent 1990 to 1997 at Quay Bank.                     |                               | Rita Holm, employee
          The council made him deputy librarian.                         | Ruth Amsel spoke. Karl Amsel left school at 14. | Karl Amsel, deputy librarian
          Later he moved up to the head keeper's post.                   | Karl Amsel left school at 14. | Karl Amsel, head keeper
          Amsel himself, a member of the senate, was absent.             | Karl Amsel left school at 14. | Karl Amsel, member
          She was herself a surveyor at the port until 2004.             | Ruth Amsel knows the quays.   | Ruth Amsel, surveyor
          Rita Holm, a wine merchant who chaired the county council, died. |                             | Rita Holm, chair
          Rita Holm, whose aunt sold coal and who edited the Fen Gazette, died. |                        | Rita Holm, editor
          The captain that day was the wing half Emil Kurz.              |                               | Emil Kurz, captain; Emil Kurz, wing half
          Owen Prys kept goal until 1931.                                |                               | Owen Prys, goalkeeper
          Owen Prys wore the armband in 1931.                            |                               | Owen Prys, captain
          The trust has a new treasurer, Miss A. Kerr.                   |                               | A. Kerr, treasurer
          Surveyor General Tom Ibsen, in office since March, agreed.     |                               | Tom Ibsen, surveyor general
          Rita Holm took charge of the Fen Authority in 1990.            |                               | Rita Holm, head
          Rita Holm, who sells hats and heads the Quay Traders' Guild, agreed. |                         | Rita Holm, head
          Rita Holm and Tom Moss sit on the bank's audit committee.      |                               | Rita Holm, member; Tom Moss, member
          It elected Rita Holm president and Tom Moss treasurer.         |                               | Rita Holm, president; Tom Moss, treasurer
          The side was captained by Rita Holm.                           |                               | Rita Holm, captain
          Led by Rita Holm, the union went on strike.                    |                               | Rita Holm, leader
          Nordbank has hired Rita Holm to run its Oslo branch.           |                               | Rita Holm, head
          Nordbank has put Rita Holm in charge of its Oslo branch.       |                               | Rita Holm, head
          Rita Holm led research at Nordbank.                            |                               | Rita Holm, leader
          Rita Holm has joined the board of Halden Mining.               |                               | Rita Holm, member
          Rita Holm's predecessor as mayor, Tom Moss, was absent.        |                               | Tom Moss, mayor; Rita Holm, mayor
          Rita Holm came from Northsea Shipping, where she worked for years. |                           | Rita Holm, employee
          Rita Holm was appointed editor in May after the death of Tom Moss. |                           | Rita Holm, editor; Tom Moss, editor
          Rita Holm was named editor in May after the sacking of Tom Moss. |                             | Rita Holm, editor; Tom Moss, editor
          The side have signed Tom Moss from Malmo.                      | The striker scored.           | Tom Moss, player; Tom Moss, player
          In goal that night was Owen Prys.                              | The club won.                 | Owen Prys, goalkeeper
          The meeting elected Rita Holm and Tom Moss to the board.       |                               | Rita Holm, member; Tom Moss, member
          The council consists of Rita Holm, Tom Moss and Emil Kurz.     |                               | Rita Holm, member; Tom Moss, member; Emil Kurz, member
          Its members are Rita Holm, Tom Moss and Emil Kurz.             |                               | Rita Holm, member; Tom Moss, member; Emil Kurz, member
          Former mayor and current senator Tom Moss was absent.          |                               | Tom Moss, mayor; Tom Moss, senator
          Tom Moss managed Odense and Lund.                              |                               | Tom Moss, manager; Tom Moss, manager
          Tom Moss made 90 appearances for Odense.                       |                               | Tom Moss, player
          Tom Moss, on the board since 1990, was absent.                 |                               | Tom Moss, member
          Tom Moss won a seat on the council in 1990.                    |                               | Tom Moss, member
          The former Halden mayor said no.                               | Tom Moss was against.         | Tom Moss, mayor
          Halden Mining said Tom Moss would retire as chairman in May.   |                               | Tom Moss, chairman
          Rita Holm is the first woman to lead Halden Mining.            |                               | Rita Holm, leader
          The works will be run by its finance director, Rita Holm.      |                               | Rita Holm, head; Rita Holm, finance director
          Standing in is the finance director, Rita Holm.                |                               | Rita Holm, finance director
          In September Rita Holm resigned on grounds of health.          | The board met ten times.      | Rita Holm, member
          The trustees Ann Lee and Tom Moss voted against.               |                               | Ann Lee, trustee; Tom Moss, trustee
          """)
  void aHolderIsFoundByWhatStandsAroundTheTitle(String sentence, String before, String told) {
    assertThat(String.join("; ", read(sentence, before == null ? "" : before, ""))).isEqualTo(told);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Ole Dahl, a tram driver by day, wrote the song.",
        "His wife, the botanist Rita Holm, died in 2009.",
        "Rita Holm trained as an engineer in Delft.",
        "Rita Holm is a lawyer from Graz.",
        "The operator, Northsound Lines, disagreed.",
        "The London brokers Pell Markby saw it otherwise.",
        "Professor Rita Holm disagreed.",
        "Rita Holm led the team to six titles.",
        "The film was directed by Rita Holm.",
        "The book was edited by Rita Holm.",
        "Rita Holm moved to Malta in 1990.",
        "Ole Dahl (1915–2003), German lawyer",
        "Rita Holm was mentioned as a possible minister of mines.",
        "Rita Holm does not care whether she ever becomes a head coach.",
        "Rita Holm, a teacher, died in 2004.",
        "Rita Holm was a Polish army officer.",
        "Rita Holm served four prime ministers.",
      })
  void whatSomebodyIsIsNoOffice(String sentence) {
    assertThat(read(sentence, "", "")).isEmpty();
  }

  @Test
  void aListOfALifeIsThatOfWhomTheDocumentIsAbout() {
    Setting setting =
        new Setting("", Optional.empty(), "Teams coached", "", List.of("Emil Kurz"), "");

    assertThat(positions.read("Fen Rovers (1973–1977)", setting))
        .map(each -> each.holder() + ", " + ((Office) each).office())
        .containsExactly("Emil Kurz, coach");
  }

  @Test
  void aPronounMeansTheLastSubject() {
    String before = "Mayor Tom Abel backs the plan. His deputy, Joan Crisp, does not.";

    assertThat(read("She chaired the roads committee until 2020.", before, ""))
        .containsExactly("Joan Crisp, chair");
  }

  @Test
  void aPronounMeansThroughAPronounWhoWasMeantThere() {
    String before = "Karl Amsel ran the mill. He left it when his niece Ruth Holm succeeded him.";

    assertThat(read("He was also treasurer of the guild.", before, ""))
        .containsExactly("Karl Amsel, treasurer");
  }

  @Test
  void aPronounAtTheBeginningOfAParagraphMeansWhomTheDocumentIsAbout() {
    String earlier = "Ruth Amsel, 1920–2010\nRuth Amsel grew up in Hull.\nTom Abel taught her.";

    assertThat(read("In 1950 she became editor of the Post.", "", earlier))
        .containsExactly("Ruth Amsel, editor");
  }

  @Test
  void anOfficeOfAnEarlierParagraphGoesToTheSuccessor() {
    String earlier = "The Canal Board\nIn 1890 Otto Lang became director of the board.\nIt rained.";

    assertThat(read("Emil Kurz, who succeeded Lang in 1906, hated the treaty.", "", earlier))
        .containsExactlyInAnyOrder(
            "Otto Lang, director of the board", "Emil Kurz, director of the board");
  }

  @Test
  void whoStaysInOfficeHoldsTheOneToldBefore() {
    String earlier = "Derby lost\nThe coach, Rita Holm, was calm.";

    assertThat(read("Holm, in charge since 2021, has a young side.", "", earlier))
        .containsExactly("Rita Holm, coach");
  }

  @Test
  void theItemsOfAListHoldWhatItsLeadInSays() {
    String earlier = "History\nA board was set up. Its presidents before the war were:\nTom Abel";

    assertThat(read("Joan Crisp (1897–1905)", "", earlier))
        .containsExactly("Joan Crisp, president");
  }
}
