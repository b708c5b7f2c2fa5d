package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.When;
import footnote.positions.Position;
import footnote.positions.Position.Office;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Tenure;
import footnote.positions.Position.Voice;
import footnote.positions.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from one sentence: who stands where, and who held what. */
class PositionsTest {

  private final Positions positions = EveryReading.positions();

  private List<Position> read(String sentence, String before) {
    return positions.read(
        sentence,
        new Setting("Ada Mill", Optional.of(LocalDate.of(2023, 5, 5)), "", before, List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan opposes the plan.                          | Japan       | AGAINST   | REPORTED
          The plan is opposed by Japan.                    | Japan       | AGAINST   | REPORTED
          The ruling was deemed unacceptable by Japan.     | Japan       | AGAINST   | REPORTED
          Paris is sceptical about the fund.               | Paris       | DOUBTS    | REPORTED
          Hanoi has voiced misgivings about the dam.       | Hanoi       | DOUBTS    | REPORTED
          Oslo does not support the ban.                   | Oslo        | FOR       | DENIED
          The union urged the board to resign.             | union       | CALLS_FOR | REPORTED
          Japan must reciprocate.                          | Ada Mill    | CALLS_FOR | OWN_WORDS
          “I support the ban,” said Jan Berg.              | Jan Berg    | FOR       | OWN_WORDS
          Moscow was quick to condemn the remarks.         | Moscow      | AGAINST   | REPORTED
          The plan won the backing of local shopkeepers.   | local shopkeepers | FOR | REPORTED
          The farmers want the dam opened.                 | farmers     | CALLS_FOR | REPORTED
          The tax is unacceptable.                         | Ada Mill    | AGAINST   | OWN_WORDS
          Lima fought the tariff for years.                | Lima        | AGAINST   | REPORTED
          The plan has angered local traders.              | local traders | AGAINST | REPORTED
          The league's doctors are worried that it fails.  | league's doctors | WARNS | REPORTED
          Not one of the border towns supports the fence.  | border towns | FOR  | DENIED
          Closing the library would be a mistake.          | Ada Mill    | AGAINST   | OWN_WORDS
          A ban, say doctors, is overdue.                  | doctors     | FOR       | REPORTED
          """)
  void aStanceHasAHolderASideAndAVoice(String sentence, String holder, Side side, Voice voice) {
    List<Position> read = read(sentence, "");

    assertThat(read).hasSize(1);
    Stance stance = (Stance) read.get(0);
    assertThat(stance.holder()).isEqualTo(holder);
    assertThat(stance.side()).isEqualTo(side);
    assertThat(stance.voice()).isEqualTo(voice);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maria Ruiz was appointed chief executive of Nordbank in May 2011. | Maria Ruiz | chief executive | 2011-05/..
          Peter Vogt, who has led Nordbank since 2015, was absent.          | Peter Vogt | leader          | 2015/..
          From 2001 to 2005, John Hale was editor of the Daily Post.        | John Hale  | editor          | 2001/2005
          Marko Lelov managed Flora Tallinn from 2012 to 2013.              | Marko Lelov | manager        | 2012/2013
          John Hale resigned as editor in 2005.                             | John Hale  | editor          | ../2005
          The club appointed Ivan Kovac as head coach in October 2012.      | Ivan Kovac | head coach      | 2012-10/..
          Ivy Marsden ended her career as works manager in 1988.            | Ivy Marsden | works manager  | ../1988
          Elected in 1901, Oskar Lind was treasurer until 1910.             | Oskar Lind | treasurer       | 1901/1910
          Anna Falk has been captain of Kenya since the World Cup of 2018.  | Anna Falk  | captain         | 2018/..
          It was not until 1988 that Ilse Kern was made a partner.          | Ilse Kern  | partner         | 1988/..
          Sofia Lind (born 1961) has been mayor of Ekeby since 2006.        | Sofia Lind | mayor           | 2006/..
          Bo Lind becomes rector on 1 January.                              | Bo Lind    | rector          | 2024-01-01/..
          Left-back Jonas Weir joined Cove Athletic in May 2015.            | Jonas Weir | left-back       | 2015-05/..
          """)
  void anOfficeHasAHolderATitleAndItsTime(
      String sentence, String holder, String title, String edtf) {
    List<Position> read = read(sentence, "");

    assertThat(read).hasSize(1);
    Office office = (Office) read.get(0);
    assertThat(office.holder()).isEqualTo(holder);
    assertThat(office.office()).isEqualTo(title);
    assertThat(office.when().map(When::edtf)).contains(edtf);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Erik Lund is director of the Centre for Marine Research.           | Centre for Marine Research
          Kim Dee is head of the Centre for Peace and Coastal Studies.       | Centre for Peace and Coastal Studies
          Bo Dahl is director of the Centre, which opened for Easter.        | Centre
          """)
  void aBodyIsCalledByItsWholeName(String sentence, String body) {
    assertThat(read(sentence, ""))
        .extracting(position -> ((Office) position).organisation())
        .containsExactly(body);
  }

  @Test
  void anItemTakesItsOfficeFromTheHeading() {
    List<Position> read =
        positions.read(
            "- Gian Pietro Piotto ( 2009–2018 )",
            new Setting("", Optional.empty(), "Chairmen of Nordbank", "", List.of()));

    Office office = (Office) read.get(0);
    assertThat(office.holder()).isEqualTo("Gian Pietro Piotto");
    assertThat(office.office()).isEqualTo("chairman");
    assertThat(office.organisation()).isEqualTo("Nordbank");
    assertThat(office.when().map(When::edtf)).contains("2009/2018");
  }

  @Test
  void aPronounIsTheOneNamedBefore() {
    List<Position> read = read("In 2004 she became director of the institute.", "Anna Berg left.");

    assertThat(read).extracting(Position::holder).containsExactly("Anna Berg");
  }

  @Test
  void aSurnameIsThePersonWhomTheDocumentNamesInFull() {
    List<Position> read =
        positions.read(
            "Chanda rejected the offer.",
            new Setting("", Optional.empty(), "", "", List.of("Joseph Chanda")));

    assertThat(read).extracting(Position::holder).containsExactly("Joseph Chanda");
  }

  @Test
  void whoWasInOfficeIsFormer() {
    List<Position> read = read("Elena Costa, a former finance minister, was there.", "");

    assertThat(((Office) read.get(0)).tenure()).isEqualTo(Tenure.FORMER);
  }

  @Test
  void oneHolderEndsWhereTheNextBegins() {
    List<Position> read =
        read(
            "The captaincy passed to Jan Wilk in 2009, and from him to Leo Borys four years later.",
            "");

    assertThat(read).extracting(Position::holder).containsExactly("Jan Wilk", "Leo Borys");
    assertThat(read)
        .extracting(each -> each.when().map(When::edtf).orElse(""))
        .containsExactly("2009/2013", "2013/..");
  }

  @Test
  void anOfficeOfTheSentenceBeforeIsResumed() {
    List<Position> read = read("He resigned in May 2010.", "Finn Krag was treasurer of the union.");

    Office office = (Office) read.get(0);
    assertThat(office.holder()).isEqualTo("Finn Krag");
    assertThat(office.office()).isEqualTo("treasurer");
    assertThat(office.when().map(When::edtf)).contains("../2010-05");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tom Bright handed over the editorship of the Courier to Sarah Cole on 1 June 1998.
          Sarah Cole took over as editor of the Courier from Tom Bright on 1 June 1998.
          Tom Bright gave way to Sarah Cole as editor of the Courier on 1 June 1998.
          On 1 June 1998 Sarah Cole was named editor of the Courier in succession to Tom Bright.
          """)
  void whoHandsOverEndsWhenTheOtherBegins(String sentence) {
    assertThat(read(sentence, ""))
        .extracting(each -> each.holder() + " " + each.when().map(When::edtf).orElse(""))
        .containsExactlyInAnyOrder("Tom Bright ../1998-06-01", "Sarah Cole 1998-06-01/..");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Voss was minister from 1998 to 2000 and again from 2004 to 2006. | 1998/2000 | 2004/2006
          Ian Nkosi played for Orlando from 1992 to 1996 and for Cape Town from 1996 to 1999. | 1992/1996 | 1996/1999
          Ola Moen was promoted from head of sales to chief executive in 2012. | ../2012 | 2012/..
          """)
  void oneSentenceMayTellOfTwoTimes(String sentence, String first, String second) {
    assertThat(read(sentence, ""))
        .extracting(each -> each.when().map(When::edtf).orElse(""))
        .containsExactlyInAnyOrder(first, second);
  }

  @Test
  void aPronounStandsForTheSubjectOfTheSentenceBefore() {
    List<Position> read =
        read("They want life jackets on every barge.", "Dock workers stopped work for an hour.");

    assertThat(read).extracting(Position::holder).containsExactly("Dock workers");
  }

  @Test
  void everyPostUnderThePersonsNameHasItsOwnTime() {
    List<Position> read =
        positions.read(
            "Juniors coach (2001–03), manager (since 2008)",
            new Setting("", Optional.empty(), "Eva Lorenz at FC Altona", "", List.of()));

    assertThat(read)
        .extracting(each -> each.when().map(When::edtf).orElse(""))
        .containsExactly("2001/2003", "2008/..");
    assertThat(read).extracting(Position::holder).containsOnly("Eva Lorenz");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "A ladder was propped against the wall.",
        "Opposed pistons gave the engine its height.",
        "It lies 12 kilometres from the former capital.",
        "Maize prices doubled between March and August.",
        "Rumours that Ivan Petrov would be named coach of Levski Dol proved false.",
        "Ivan Petrov turned down the post of coach of Levski Dol in 2005.",
      })
  void whatIsNoPositionIsLeftAlone(String sentence) {
    assertThat(read(sentence, "")).isEmpty();
  }
}
