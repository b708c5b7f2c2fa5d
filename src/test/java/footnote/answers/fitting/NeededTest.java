package footnote.answers.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.positions.reading.Lexicon;
import footnote.questions.Question;
import footnote.questions.QuestionReader;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededTest {

  private final Dates dates = new Dates();
  private final Needed needed = new Needed(Lexicon.own().places());

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Why did Lee leave the board?            | Lee left the board because of her health.
          Why did Lee leave the board?            | Lee left the board after a quarrel.
          Why did Lee leave the board?            | Lee left the board to write.
          Why did Lee leave the board?            | Lee left the board: she was tired.
          Why did the works close?                | A strike led to the closure of the works.
          Why was Lee dismissed?                  | Lee was dismissed for corruption.
          How many members attended?              | Ten members attended.
          How many of the crew survived?          | All of the crew survived.
          How much of the budget goes to schools? | Schools take 38 per cent of the budget.
          Who led the delegation?                 | It was led by US President Joe Biden.
          Who runs the ferry?                     | It is run by a cooperative.
          Who is Ann Lee?                         | Ann Lee is a poet.
          How many ships were lost?               | Twelve ships were lost.
          How many ships were lost?               | Several ships were lost.
          How many voted for it?                  | Of the members 38 per cent voted for it.
          How much did the hall cost?             | The hall cost 3 million.
          Who headed the club?                    | The club was headed by Ann Lee.
          Who headed the club?                    | In those years he headed the club.
          Who built the bridge?                   | The bridge was built by prisoners.
          Who succeeded Lee as head of the club?  | Bo Dahl succeeded Lee as head of the club.
          Who opposes the sale?                   | The union called the sale a robbery.
          Did Ann Lee change her mind on the sale? | Lee has come round to the sale.
          Who paid for the roof?                  | The roof cost 94,000, of which the lottery paid the half.
          Who runs the library?                   | Oxton Town Council runs the library.
          Who led the expedition?                 | The expedition was led by Rebecca Hall.
          Who wants the sale?                     | The administration wants the sale.
          Which city hosts the summit?            | The summit is held in Oslo.
          How much did the hall cost?             | The hall cost 300,000 crowns.
          How much did the hall cost?             | The hall cost 300,000 when it was built.
          How much did the hall cost?             | At 300,000 less was paid for the hall than planned.
          How old is Ann Lee?                     | Ann Lee, 47, runs the hall.
          How old is Ann Lee?                     | Ann Lee was born in Oslo on 3 May 1980.
          How old was Lee?                        | Lee was in her early forties then.
          How old is the hall?                    | The hall was built in 1905.
          """)
  void aSentenceMayAnswerThatGivesWhatIsAskedFor(String question, String sentence) {
    assertThat(isGiven(question, sentence)).isTrue();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Why did Lee leave the board?            | Lee left the board on 3 May and moved to Oslo.
          Who led the delegation?                 | Defence Trilateral Talks began in 2008.
          Who was president when the court ruled? | The South Korean court ruled in 2018.
          Why were the talks stopped?             | There had been talks since Lee took part.
          How many ships were lost?               | The ships were lost on 3 May 1905.
          How much did the hall cost?             | The hall uses forty per cent less water.
          How big was the loan?                   | The loan ran for ten years.
          Which city hosts the summit?            | The summit is held in Japan.
          How much did the hall cost?             | Thirty-five researchers work in the hall.
          How old is Ann Lee?                     | Ann Lee noticed the smell at 14:38.
          Who headed the Norwegian delegation?    | The 13th round of the DTT was held in the US.
          Who was president when the court ruled? | South Korea’s court ruled in 2018.
          Who succeeded Lee as head of the club?  | She became head of the club in 1972.
          Did Ann Lee change her mind on the sale? | Lee has been handling the sale.
          What does Ann Lee think of the sale?    | Ann Lee, since 2020
          Who opposes the sale?                   | The United States starts the sale under a new law.
          """)
  void aSentenceCannotAnswerThatLacksIt(String question, String sentence) {
    assertThat(isGiven(question, sentence)).isFalse();
  }

  private boolean isGiven(String text, String sentence) {
    Question question =
        new QuestionReader(dates).read(text, LocalDate.of(2026, 11, 27), Optional.empty());
    Document document = Texts.document("a.txt", sentence);
    Passage passage = Texts.paragraphs(document).get(0);
    List<Mention> mentions = dates.read(sentence, Optional.empty());
    return needed.isGiven(question, passage, mentions.stream().map(Mention::span).toList());
  }
}
