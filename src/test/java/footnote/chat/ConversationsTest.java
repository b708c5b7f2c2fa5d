package footnote.chat;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answers.Quote;
import footnote.answers.Quoted;
import footnote.questions.Exchange;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.testing.MovingClock;
import footnote.testing.Texts;
import footnote.text.Passage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationsTest {

  private static final Message.Place ROOM = new Message.Place("test", "room", Optional.empty());
  private static final Message.Place THREAD = new Message.Place("test", "room", Optional.of("7"));

  private final MovingClock clock = new MovingClock();
  private final Conversations conversations = new Conversations(clock, Duration.ofMinutes(30));

  @Test
  void aThreadIsAConversationOfItsOwn() {
    conversations.said(ROOM, answer());

    assertThat(conversations.last(ROOM).map(Exchange::asked)).contains(answer().asked());
    assertThat(conversations.last(THREAD)).isEmpty();
  }

  @Test
  void whatWasSaidIsForgottenAfterAWhileAndOnRequest() {
    conversations.said(ROOM, answer());
    conversations.said(THREAD, answer());
    conversations.forget(THREAD);
    assertThat(conversations.last(THREAD)).isEmpty();

    clock.move(Duration.ofMinutes(31));
    assertThat(conversations.last(ROOM)).isEmpty();
    assertThat(conversations.shown(ROOM)).isEmpty();
  }

  @Test
  void whatWasShownAndWhatWasHeldBackAreKeptApart() {
    conversations.said(ROOM, answer());

    assertThat(conversations.shown(ROOM)).containsExactly(passage("One.").citation());
    assertThat(conversations.held(ROOM))
        .extracting(HeldBack::where)
        .containsExactly(passage("Two.").citation());
  }

  @Test
  void whatWasHeldBackIsShownOnce() {
    conversations.said(ROOM, answer());
    conversations.shownMore(ROOM, 1);

    assertThat(conversations.held(ROOM)).isEmpty();
    assertThat(conversations.shown(ROOM))
        .containsExactly(passage("One.").citation(), passage("Two.").citation());
  }

  private static Quoted answer() {
    Question question = new Question("Who?", "Who?", Wants.PERSON, List.of(), Optional.empty());
    return new Quoted(question, 1, Optional.empty(), List.of(quote("One."), quote("Two.")));
  }

  private static Quote quote(String words) {
    return new Quote(passage(words), Optional.empty(), List.of());
  }

  private static Passage passage(String words) {
    return Texts.passage(Texts.document("a.txt", "One. Two."), words);
  }
}
