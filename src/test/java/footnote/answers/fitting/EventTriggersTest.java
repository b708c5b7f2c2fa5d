package footnote.answers.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTriggersTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When did Ann Lee die?                 | Her daughter took over in May 1922.
          When did Ann Lee step down?           | Lee, who chairs the board, spoke on 17 April.
          In which year was Bo Dahl elected?    | Dahl sat in parliament for one term.
          When was Oslo Lines fined?            | Oslo Lines was told so last Friday.
          When did the mayor visit Oslo?        | The mayor signed a letter on 2 May.
          Who won the cup?                      | The referee of the cup was Ann Lee.
          When was the bridge renovated?        | The bridge is 40 metres long since 1901.
          When was Lee elected?                 | President Lee flew to Oslo in late April.
          When did Norway impose the tariff?    | These talks were held on 17 April.
          """)
  void whatTellsOfSomethingElseIsNoAnswer(String question, String told) {
    assertThat(EventTriggers.mayBeTold(question, told)).isFalse();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          When did Ann Lee die?                       | She was killed in the war in 1943.
          When did Turpin die?                        | He was hanged in 1739.
          When did John Gallagher die?                | John Gallagher (1919–1980) wrote of empires.
          When did Ann Lee step down as mayor?        | Ann Lee was mayor from 1990 to 2004.
          Who won the 2019 election?                  | Ann Lee was elected mayor.
          When did Macron visit Japan?                | Kishida welcomed Macron in Tokyo on 2 May.
          When did Henry sign for Arsenal?            | Henry joined Arsenal in 1999.
          When did Ann Lee join the council?          | She was elected to the council in 1999.
          How long did Ann Lee stay in Paris?         | She was in Paris for three weeks.
          Who found the lost manuscript?              | Tom Bray discovered the manuscript.
          Who wrote the open letter?                  | The letter was written by Maria Keller.
          How long is parental leave?                 | New parents get 20 weeks off.
          When did Mr Close arrive?                   | He came on 3 May.
          When can we sign up?                        | Schools can register between May and June.
          When did the UK decide not to join?         | The UK ruled that out on 9 June 2003.
          When is the meeting?                        | Tuesday 3 May, 7 pm.
          When was Ann Lee elected mayor?             | Ann Lee was mayor from 1990 to 2004.
          When did Oslo host the talks?               | The 13th talks, held in Oslo on 3 May.
          """)
  void whatMayTellOfItIsLeftAlone(String question, String told) {
    assertThat(EventTriggers.mayBeTold(question, told)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"(page 12)", "(45)", "(5,000 people)"})
  void numbersInBracketsAreNoYears(String brackets) {
    assertThat(EventTriggers.mayBeTold("When did she die?", "She ate cake " + brackets)).isFalse();
  }
}
