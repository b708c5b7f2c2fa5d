package footnote.positions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.positions.Position;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.Setting;
import footnote.positions.grammar.Names;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of quotations, of what the author says himself, and of what somebody denies. */
class OwnWordsTest {

  private final Positions positions = EveryReading.positions();

  private List<Position> read(String author, String before, String sentence) {
    return positions.read(
        sentence,
        new Setting(author, Optional.empty(), "", before, Names.people(before + " " + sentence)));
  }

  private List<Position> read(String sentence) {
    return read("Ada Mill", "", sentence);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “The fee is a scandal,” said Lena Horn.               | AGAINST
          “The fee is a scandal,” Lena Horn told the council.   | AGAINST
          Lena Horn told the council: “The fee is a scandal.”   | AGAINST
          “The fee,” said Lena Horn, “is a scandal.”            | AGAINST
          'The fee is a scandal,' said Lena Horn.               | AGAINST
          "It's a scandal," shrugged Lena Horn.                 | AGAINST
          "Ban it for good," said Lena Horn.                    | CALLS_FOR
          "I would sooner walk than pay it," said Lena Horn.    | AGAINST
          "I'd happily pay it twice," said Lena Horn.           | FOR
          "What we need is a doctor," said Lena Horn.           | CALLS_FOR
          "Shut the mill and the town will die," said Lena Horn. | WARNS
          "If it goes on we will lose the hall," said Lena Horn. | WARNS
          "We were slow and sloppy," said Lena Horn.            | AGAINST
          "He has been superb all year," said Lena Horn.        | FOR
          "Leave the trees alone," said Lena Horn.              | CALLS_FOR
          "Don't sell the hall," said Lena Horn.                | AGAINST
          "He brings us thirty years of skill," said Lena Horn. | FOR
          "We worked hard and dug in," said Lena Horn.          | FOR
          "This will put the shop out of business," said Lena Horn. | WARNS
          The fee, which Lena Horn called "a joke", is new.     | AGAINST
          Lena Horn said the fee was "too high by half".        | AGAINST
          Lena Horn called the fee "a tax on walking".          | AGAINST
          Lena Horn said the noise would "keep us all awake".   | WARNS
          """)
  void whoIsQuotedTakesTheSideOfTheWords(String sentence, Side side) {
    List<Position> read = read(sentence);

    assertThat(read).hasSize(1);
    assertThat(read.get(0).holder()).isEqualTo("Lena Horn");
    assertThat(((Stance) read.get(0)).side()).isEqualTo(side);
    assertThat(((Stance) read.get(0)).voice()).isEqualTo(Voice.OWN_WORDS);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Lena Horn spoke for an hour. "The hall is ours," she said. | "Selling it would be a betrayal."
          Lena Horn, the treasurer, read the letter out.             | "It must be sent back," she added.
          "We have had enough," said Lena Horn.                      | "The fee is a scandal."
          Lena Horn was angry. "The fee is new.                      | It is a scandal," she said.
          Otto Brand sat down. Lena Horn then rose to speak.         | "The fee is a scandal," she said.
          """)
  void aQuotationGoesOnWithTheSpeakerOfTheSentenceBefore(String before, String sentence) {
    assertThat(read("Ada Mill", before, sentence))
        .extracting(Position::holder)
        .containsExactly("Lena Horn");
  }

  @Test
  void aQuotationGoesOnWithTheSideThatItsSpeakerTookBefore() {
    List<Position> read =
        read(
            "",
            "Otto Brand backs the roof.",
            "\"We lose four fairs a year to the rain,\" he said.");

    assertThat(read).extracting(Position::holder).containsExactly("Otto Brand");
    assertThat(read).extracting(each -> ((Stance) each).side()).containsExactly(Side.FOR);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There is no excuse for the delay.                      | AGAINST
          The trouble with the tram is that nobody rides it.     | AGAINST
          Nobody seriously believes that it will be ready.       | DOUBTS
          The board is to be congratulated on its timetable.     | FOR
          The trustees have gone too far.                        | AGAINST
          The volunteers deserve our thanks.                     | FOR
          There is much to be said for a smaller hall.           | FOR
          It is a respectable argument.                          | FOR
          The council would do well to listen.                   | CALLS_FOR
          What the valley needs is a doctor.                     | CALLS_FOR
          The danger is that the lake dries up.                  | WARNS
          It is hard to see how the club will pay for it.        | DOUBTS
          Neighbours are entitled to wonder where the money went. | DOUBTS
          We won't accept a smaller hall.                        | AGAINST
          """)
  void theAuthorTakesASideInSetPhrases(String sentence, Side side) {
    List<Position> read = read(sentence);

    assertThat(read).hasSize(1);
    assertThat(read.get(0).holder()).isEqualTo("Ada Mill");
    assertThat(((Stance) read.get(0)).side()).isEqualTo(side);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The bishop said there was no excuse for the delay.",
        "The bishop is adamant that the delay must end.",
        "In the bishop's view the delay must end.",
        "The bishop fears that the delay will ruin the parish.",
        "The bishop said the delay would ruin half the parish.",
        "The bishop has asked how a parish in debt can pay for it.",
      })
  void whatSomebodyIsReportedToSayIsNotTheAuthors(String sentence) {
    assertThat(read(sentence)).extracting(Position::holder).containsExactly("bishop");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Otto Brand denied wanting to leave.                         | Otto Brand | CALLS_FOR
          Otto Brand has denied that his firm plans to sell the park. | Otto Brand | CALLS_FOR
          The firm denied that Otto Brand was considering a move.     | Otto Brand | FOR
          Reports that Otto Brand wants to leave are false, he said.  | Otto Brand | CALLS_FOR
          Otto Brand dismissed talk that he was planning to sell.     | Otto Brand | CALLS_FOR
          Otto Brand has no wish to leave the park.                   | Otto Brand | FOR
          Otto Brand has no objection to the bridge.                  | Otto Brand | AGAINST
          Otto Brand doesn't support the bridge.                      | Otto Brand | FOR
          """)
  void whatIsDeniedKeepsItsSide(String sentence, String holder, Side side) {
    List<Position> read = read(sentence);

    assertThat(read).hasSize(1);
    assertThat(read.get(0).holder()).isEqualTo(holder);
    assertThat(((Stance) read.get(0)).side()).isEqualTo(side);
    assertThat(((Stance) read.get(0)).voice()).isEqualTo(Voice.DENIED);
  }

  @Test
  void aTurnOfTheSentenceEndsADenial() {
    List<Position> read = read("The mayor did not speak, but she supports the ban.");

    assertThat(read).extracting(each -> ((Stance) each).voice()).containsExactly(Voice.REPORTED);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Nobody asked whether there was any need for a new slide.",
        "A letter seen by this newspaper suggests that the idea was looked at.",
        "The mayor said he would close the road on Sunday.",
        "The letter promised a \"better\" service.",
        "Otto Brand asked how many had come.",
        "Otto Brand called her \"the Queen of Halm\".",
        "Cells called 'eaters' clear the blood.",
        "Employers must keep records for six years.",
        "The difficulty was that the river had frozen.",
        "The bridge should be finished by the spring.",
        "\"He scored twice in the first half,\" said Otto Brand.",
      })
  void whatTakesNoSideIsLeftAlone(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }
}
