package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hello!                      | GREETING
          how are you?                | WELL_BEING
          thank you so much           | THANKS
          ok, thanks!                 | THANKS
          good bot                    | PRAISE
          that's wrong                | COMPLAINT
          bye                         | FAREWELL
          haha                        | LAUGHTER
          Who are you?                | WHO
          are you a human?            | HUMAN
          who made you?               | MAKER
          How do you know?            | HOW
          what can you do?            | ABLE
          what documents do you have? | DOCUMENTS
          """)
  void smallTalkIsKnown(String message, SmallTalk talk) {
    assertThat(SmallTalk.in(message)).contains(talk);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thanks, and when did he leave?",
        "Who are the members of the council?",
        "What can the court do?",
        "How do you make steel?",
        "Who made the clock?",
        "Is this true of Norway?",
        "Hello, when was the bridge opened?",
        "What documents were signed?",
        "Good Friday agreement date",
        "why?"
      })
  void aQuestionIsNoSmallTalk(String message) {
    assertThat(SmallTalk.in(message)).isEmpty();
  }
}
