package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom pronouns, names in part and descriptions mean, by all that a document told before. */
class WhoIsMeantTest {

  private final Positions positions = EveryReading.positions();

  private List<String> holders(String author, String title, String before, String sentence) {
    Setting setting =
        new Setting(
            author,
            Optional.empty(),
            title,
            before,
            Names.people(title + ". " + before + " " + sentence),
            title);
    return positions.read(sentence, setting).stream().map(Position::holder).distinct().toList();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Karl Amsel, 1920-1999 | Her cousin Ruth Holm kept the books. Karl Amsel dug wells. | She was treasurer until 1950. | Ruth Holm
          Karl Amsel, 1920-1999 | The premier, Tom Moss, made him minister of mines. | He resigned as minister in 1951. | Karl Amsel
          Karl Amsel, 1920-1999 | His rival at the port, Tom Moss, admired his speeches. | He was chairman of the guild until 1950. | Karl Amsel
          Nordby Marine appoints | Rita Holm has left Lindal. | She was treasurer there until 1950. | Rita Holm
          The well | When Tom Moss was dismissed, Karl Amsel took over. | He was chairman until 1950. | Karl Amsel
          The well | Karl and Emil Amsel dug it. | Emil was chairman of the guild until 1950. | Emil Amsel
          The well | The digger was the Hungarian Ferenc Nagy. | Nagy was chairman of the guild until 1950. | Ferenc Nagy
          The well | President Kemal Orbay of Lindal dug it. | Orbay was chairman of the guild until 1950. | Kemal Orbay
          The well | It is deep. | Though she had sat on its board since 1950, Rita Holm was never its chair. | Rita Holm
          The well | It is deep. | Rita Holm is a lawyer who was mayor of Lindal until 1950. | Rita Holm
          The well | Halden Glass has appointed Rita Moe as its digger. | She was treasurer of the guild until 1950. | Rita Moe
          The well | Halden Glass announced the appointment of Rita Moe. | She was treasurer of the guild until 1950. | Rita Moe
          The well | Emil Kern is old. The new head of digging is Tom Moss. | He was treasurer of the guild until 1950. | Tom Moss
          The well | It is deep. | Karl Amsel left a wife, Ilse, and two daughters, one of whom, Rita Holm, is treasurer of the guild. | Rita Holm
          The well | Karel van der Berg dug it. | He was treasurer of the guild until 1950. | Karel van der Berg
          The well | Maria de Hond dug it. | She was treasurer of the guild until 1950. | Maria de Hond
          The well | The clerk, Emil Kern, measured it. It was dug by Tom Moss, who led the guild until his death. | He had been its treasurer until 1950. | Tom Moss
          The well | It was dug by Tom Moss. | The 55-year-old Norwegian was treasurer of the guild until 2020. | Tom Moss
          """)
  void aPronounOrHalfANameIsWhomTheTextIsAbout(
      String title, String before, String sentence, String holder) {
    assertThat(holders("", title, before, sentence)).containsExactly(holder);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The well | Tom Moss told reporters that the rent would not fall. | "The well is a disgrace," he said. | Tom Moss
          The well | It is deep. | "We reject this offer," Rita Holm, the owner's lawyer, told reporters. | Rita Holm
          The well | It is deep. | Lindal's farmers oppose the well, and its mayor supports it. | Lindal's farmers; Lindal's mayor
          Nordby Holdings digs | It is deep. | The company opposes the tax. | Nordby Holdings
          The well | It is deep. | The Growers' Association of Tarsova, which has opposed the tax, left. | Growers' Association of Tarsova
          The well | Mr Pike was not there. | The owner, Mr Emil Kern, told me that he still thinks the full-time post is a luxury the town cannot afford. | Emil Kern
          The well | The chair was held by Dina Sava of Tarsova. | Tarsova opposes the tax. | Tarsova
          The well | Karl Amsel spoke for it. Mr Pike was not there. | He thinks the well is a waste of money. | Mr Pike
          The well | Karl Amsel called it deep. The porter, Mr Oaks, was last. | "Fill the other one," he said. | Mr Oaks
          The well | Tom Moss had called the well "a disgrace". In May he said that he would vote for it. | "People may think again," he said. | Tom Moss
          Harestua Rovers dig | It is deep. | The club opposes the tax. | Harestua Rovers
          Letter | It is deep. | I oppose the tax. | Ilse Kern
          """)
  void whoHoldsAnOpinionHasTheNameThatTheDocumentTold(
      String title, String before, String sentence, String holders) {
    assertThat(holders("Ilse Kern, treasurer", title, before, sentence))
        .containsExactly(holders.split("; "));
  }
}
