package footnote.messengers.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answers.Quote;
import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Messenger.MessengerException;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.dates.When;
import footnote.messengers.slack.SlackApi.Patience;
import footnote.messengers.slack.SlackSettings.Way;
import footnote.testing.FakeSlack;
import footnote.testing.FakeSlack.Call;
import footnote.text.Citation;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bot in Slack, through the real client, against a Slack on this machine. */
class SlackTest {

  private static final String TEXT = "The bridge was opened on 4 May 1901 by <b>Ada & Co</b>.";

  private static final Document BRIDGE =
      new Document(
          new Document.Source(Path.of("bridge.txt"), "ab".repeat(32)),
          Document.Head.untitled("Bridge"),
          TEXT,
          List.of(),
          List.of());

  private static final Passage SENTENCE = new Passage(BRIDGE, new Span(0, TEXT.length()));

  private static final Way SOCKET = new Way.Socket(FakeSlack.APP_TOKEN);

  private final FakeSlack slack = new FakeSlack();
  private final List<Message> asked = new CopyOnWriteArrayList<>();
  private final List<Action> taken = new CopyOnWriteArrayList<>();

  private final Desk desk =
      new Desk() {
        @Override
        public Reply ask(Message message) {
          asked.add(message);
          return switch (message.text()) {
            case "long" -> longReply();
            case "/timeline" -> timeline();
            default -> answer(message.text());
          };
        }

        @Override
        public Reply take(Action action, Message.Place place) {
          taken.add(action);
          return Reply.of(new Block.Line("Done."));
        }
      };

  private final Slack bot =
      new Slack(new SlackSettings(FakeSlack.BOT_TOKEN, SOCKET, slack.address()));

  private static Reply answer(String question) {
    Quote quote = new Quote(SENTENCE, Optional.of(new Span(25, 35)), List.of());
    return Reply.of(
        new Block.Headline("4 May 1901", Optional.empty()),
        new Block.Quotation(1, quote, "Bridge · author unknown"),
        new Block.Offer("In context", new Action.ShowContext(SENTENCE.citation())),
        rating(question, true),
        rating(question, false));
  }

  private static Block rating(String question, boolean helpful) {
    return new Block.Offer(
        helpful ? "Helpful" : "Not helpful",
        new Action.Rate(question, Optional.of(SENTENCE.citation()), helpful));
  }

  private static Reply timeline() {
    Quote quote = new Quote(SENTENCE, Optional.empty(), List.of());
    When opened = When.day(LocalDate.of(1901, 5, 4));
    When closed = When.year(1950);
    return Reply.of(
        new Block.Quotation(1, quote, "Bridge"),
        new Block.Quotation(2, quote, "Bridge"),
        new Block.Chart(
            List.of(new Reply.Event(opened, "4 May 1901", 1), new Reply.Event(closed, "1950", 2))));
  }

  private static Reply longReply() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Line("x".repeat(7_000)));
    for (int i = 0; i < 60; i++) {
      blocks.add(new Block.Line("Line " + i));
    }
    return new Reply(blocks);
  }

  @AfterEach
  void close() {
    bot.close();
    slack.close();
  }

  private void open() throws Exception {
    bot.open(desk);
    until(() -> slack.connections() == 1);
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 1_200 && !done.getAsBoolean(); i++) {
      Thread.sleep(25);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  private List<Call> posts(int many) throws InterruptedException {
    until(() -> slack.calls("chat.postMessage").size() >= many);
    return slack.calls("chat.postMessage");
  }

  private static String mention(String text, String ts) {
    return "{\"type\":\"app_mention\",\"user\":\"U1\",\"text\":\""
        + text
        + "\",\"ts\":\""
        + ts
        + "\",\"channel\":\"C1\",\"event_ts\":\""
        + ts
        + "\"}";
  }

  private static String message(String channel, String type, String text, String more) {
    return "{\"type\":\"message\",\"user\":\"U1\",\"text\":\""
        + text
        + "\",\"ts\":\"7.7\",\"channel\":\""
        + channel
        + "\",\"channel_type\":\""
        + type
        + "\",\"event_ts\":\"7.7\""
        + more
        + "}";
  }

  @Test
  void aMentionIsAnsweredInItsThreadByAQuoteWithItsFootnote() throws Exception {
    open();
    slack.sends(mention("<@UBOT> When was the bridge opened &amp; by whom?", "1.5"));

    Call post = posts(1).get(0);
    assertThat(post.arguments()).containsEntry("channel", "C1").containsEntry("thread_ts", "1.5");
    assertThat(asked.get(0).text()).isEqualTo("When was the bridge opened & by whom?");
    assertThat(post.arguments().get("blocks"))
        .contains("rich_text_quote", "[1] Bridge · author unknown", "4 May 1901")
        .contains("feedback_buttons")
        .contains("{\"type\":\"text\",\"text\":\"4 May 1901\",\"style\":{\"bold\":true");
    assertThat(post.arguments().get("text")).contains("4 May 1901");
  }

  @Test
  void aDirectMessageIsAnsweredWhereItWasSaid() throws Exception {
    open();
    slack.sends(message("D1", "im", "When was the bridge opened?", ""));

    assertThat(posts(1).get(0).arguments())
        .containsEntry("channel", "D1")
        .doesNotContainKey("thread_ts");
  }

  @Test
  void whatFollowsInAThreadIsHeardWithoutAMentionAndSharesItsConversation() throws Exception {
    open();
    slack.sends(mention("<@UBOT> first", "1.5"));
    posts(1);
    slack.sends(message("C1", "channel", "And then?", ",\"thread_ts\":\"1.5\""));
    slack.sends(message("C1", "channel", "not for the bot", ",\"thread_ts\":\"8.8\""));
    slack.sends(message("C1", "channel", "nor this", ""));
    posts(2);

    assertThat(asked).extracting(Message::text).containsExactly("first", "And then?");
    assertThat(asked.get(1).place()).isEqualTo(asked.get(0).place());
  }

  @Test
  void whatSlackSendsAgainIsAnsweredOnce() throws Exception {
    open();
    slack.sends(mention("<@UBOT> once", "1.5"), "EvSame");
    slack.sends(mention("<@UBOT> once", "1.5"), "EvSame");
    slack.sends(mention("<@UBOT> last", "1.6"));
    posts(2);

    assertThat(asked).extracting(Message::text).containsExactlyInAnyOrder("once", "last");
    until(slack::allWereAcknowledged);
    assertThat(slack.allWereAcknowledgedInTime()).isTrue();
  }

  @Test
  void whatBotsSayIsNotHeard() throws Exception {
    open();
    slack.sends(message("D1", "im", "I am a bot", ",\"bot_id\":\"B9\""));
    slack.sends(message("D1", "im", "I am a person", ""));
    posts(1);

    assertThat(asked).extracting(Message::text).containsExactly("I am a person");
  }

  @Test
  void theSlashCommandAsks() throws Exception {
    open();
    slack.commands("C3", "When was the bridge opened?");

    assertThat(posts(1).get(0).arguments()).containsEntry("channel", "C3");
    assertThat(asked.get(0).text()).isEqualTo("When was the bridge opened?");
  }

  @Test
  void behindTheSlashCommandStandsAnyOtherCommand() throws Exception {
    open();
    for (String text :
        List.of("sources", "timeline 2023 about Japan", "sources of the Nile?", "")) {
      slack.commands("C3", text);
    }
    posts(4);

    assertThat(asked)
        .extracting(Message::text)
        .containsExactly("/sources", "/timeline 2023 about Japan", "sources of the Nile?", "/help");
  }

  @Test
  void aButtonDoesWhatItSays() throws Exception {
    open();
    slack.presses(
        "C1", "1.5", "footnote-1", Tickets.write(new Action.ShowContext(SENTENCE.citation())));

    assertThat(posts(1).get(0).arguments()).containsEntry("thread_ts", "1.5");
    Citation citation = ((Action.ShowContext) taken.get(0)).citation();
    assertThat(citation.revision().digits()).isEqualTo("ab".repeat(32));
    assertThat(citation.span()).isEqualTo(SENTENCE.span());
  }

  @Test
  void anOpinionIsThankedForWhereOnlyItsGiverSeesIt() throws Exception {
    open();
    slack.presses(
        "C1", "1.5", "footnote-3", Tickets.write(new Action.Rate("When?", Optional.empty(), true)));
    until(() -> !slack.calls("chat.postEphemeral").isEmpty());

    assertThat(slack.calls("chat.postEphemeral").get(0).arguments())
        .containsEntry("user", "U1")
        .containsEntry("thread_ts", "1.5")
        .containsEntry("text", "Done.");
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void theCommandSaysWhatToDoWhereTheBotMayNotSpeak() throws Exception {
    open();
    slack.keepsOut("C9");
    slack.commands("C9", "When was the bridge opened?");
    until(() -> !slack.calls("(response)").isEmpty());

    assertThat(slack.calls("(response)").get(0).arguments())
        .containsEntry("text", Attendant.NOT_IN_CHANNEL);
  }

  @Test
  void aTimelineIsFollowedByItsPicture() throws Exception {
    open();
    slack.sends(mention("<@UBOT> /timeline", "1.5"));
    until(() -> !slack.calls("files.completeUploadExternal").isEmpty());

    assertThat(slack.calls("files.completeUploadExternal").get(0).arguments())
        .containsEntry("channel_id", "C1")
        .containsEntry("thread_ts", "1.5");
    assertThat(ImageIO.read(new ByteArrayInputStream(slack.files().get(0)))).isNotNull();
    assertThat(slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void aLongReplyIsSplitBetweenItsBlocks() throws Exception {
    open();
    slack.sends(message("D1", "im", "long", ""));

    assertThat(posts(2)).hasSize(2);
  }

  @Test
  void whenSlackIsBusyTheReplyWaitsAndIsNotLost() throws Exception {
    open();
    slack.isBusyFor(1);
    slack.sends(message("D1", "im", "When?", ""));

    assertThat(posts(1)).hasSize(1);
  }

  @Test
  void howeverLongSlackIsBusyNothingIsLostAndOthersAreAnswered() throws Exception {
    Slack patient =
        new Slack(
            new SlackSettings(FakeSlack.BOT_TOKEN, SOCKET, slack.address()),
            Clock.systemUTC(),
            new Patience(Duration.ZERO, Duration.ofMillis(500)),
            new Turns(3, 9));
    try (patient) {
      patient.open(desk);
      until(() -> slack.connections() == 1);
      slack.isBusyFor(3, 999);
      slack.sends(message("D1", "im", "long", ""));
      until(() -> !asked.isEmpty());
      slack.presses(
          "C1", "1", "footnote-1", Tickets.write(new Action.Rate("Q", Optional.empty(), true)));

      assertThat(posts(2)).hasSize(2);
      until(() -> slack.calls("chat.postEphemeral").size() == 1);
    }
  }

  @Test
  void whoSaysTooMuchAtOnceIsToldSoKindly() throws Exception {
    CountDownLatch heard = new CountDownLatch(1);
    Slack small =
        new Slack(
            new SlackSettings(FakeSlack.BOT_TOKEN, SOCKET, slack.address()),
            Clock.systemUTC(),
            new Patience(Duration.ofSeconds(9), Duration.ofSeconds(9)),
            new Turns(1, 9));
    try (small) {
      small.open(thinkingUntil(heard));
      until(() -> slack.connections() == 1);
      for (int i = 0; i < 5; i++) {
        slack.sends(message("D1", "im", "Question " + i, ""));
      }
      waitUntilHeard(heard);
      until(small::isIdle);

      assertThat(posts(2))
          .extracting(post -> String.valueOf(post.arguments().get("text")))
          .as("one answer, and once in place of the others what is said instead")
          .hasSize(2)
          .filteredOn(text -> text.contains("more than I can answer at once"))
          .hasSize(1);
      assertThat(asked).hasSize(1);
    }
  }

  /** Lets the answers come as soon as all was heard, and in any case. */
  private void waitUntilHeard(CountDownLatch heard) throws InterruptedException {
    try {
      until(slack::allWereAcknowledged);
      assertThat(slack.allWereAcknowledgedInTime()).isTrue();
    } finally {
      heard.countDown();
    }
  }

  /** Answers nothing before {@code heard}. */
  private Desk thinkingUntil(CountDownLatch heard) {
    return new Desk() {
      @Override
      public Reply ask(Message message) {
        try {
          assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
          Thread.currentThread().interrupt();
        }
        return desk.ask(message);
      }

      @Override
      public Reply take(Action action, Message.Place place) {
        return desk.take(action, place);
      }
    };
  }

  @Test
  void theHomeShowsTheSources() throws Exception {
    open();
    slack.sends(
        "{\"type\":\"app_home_opened\",\"user\":\"U1\",\"channel\":\"D1\",\"tab\":\"home\","
            + "\"event_ts\":\"1.1\"}");

    until(() -> !slack.calls("views.publish").isEmpty());
    assertThat(asked.get(0).text()).isEqualTo("/sources");
    assertThat(slack.calls("views.publish").get(0).arguments()).containsEntry("user_id", "U1");
  }

  @Test
  void theAssistantsPaneOffersQuestionsAndSaysThatItIsAtWork() throws Exception {
    open();
    slack.sends(
        "{\"type\":\"assistant_thread_started\",\"assistant_thread\":{\"user_id\":\"U1\","
            + "\"context\":{},\"channel_id\":\"D1\",\"thread_ts\":\"3.3\"},\"event_ts\":\"1.1\"}");
    until(() -> !slack.calls("assistant.threads.setSuggestedPrompts").isEmpty());
    slack.sends(message("D1", "im", "When?", ",\"thread_ts\":\"3.3\""));
    posts(1);

    assertThat(slack.calls("assistant.threads.setStatus").get(0).arguments())
        .containsEntry("thread_ts", "3.3");
  }

  @Test
  void aSocketThatSlackClosesIsOpenedAgain() throws Exception {
    open();
    slack.hangsUp();
    until(() -> slack.connections() == 0);
    until(() -> slack.connections() == 1);
    slack.sends(message("D1", "im", "Still there?", ""));

    assertThat(posts(1)).hasSize(1);
  }

  @Test
  void aTokenThatSlackDoesNotKnowIsNamedByItsKey() {
    Slack stranger = new Slack(new SlackSettings("xoxb-1-bad", SOCKET, slack.address()));

    assertThatThrownBy(() -> stranger.open(desk))
        .isInstanceOf(MessengerException.class)
        .hasMessageContaining("invalid_auth")
        .hasMessageContaining("slack.bot-token")
        .hasMessageNotContaining("xoxb-1-bad");
  }

  @Test
  void noNetworkIsSaidWithWhatToDo() {
    Slack stranded =
        new Slack(new SlackSettings(FakeSlack.BOT_TOKEN, SOCKET, URI.create("http://127.0.0.1:1")));

    assertThatThrownBy(() -> stranded.open(desk))
        .isInstanceOf(MessengerException.class)
        .hasMessageContaining("cannot be reached at http://127.0.0.1:1")
        .hasMessageContaining("network")
        .hasMessageNotContaining(FakeSlack.BOT_TOKEN);
  }

  @Test
  void aTokenOfAnotherKindIsDeclinedBeforeAnythingIsSent() {
    assertThatThrownBy(() -> new SlackSettings("xapp-1", SOCKET, slack.address()))
        .hasMessageContaining("slack.bot-token has to begin with xoxb-");
    assertThatThrownBy(() -> Way.of(Optional.empty(), Optional.empty(), "localhost", 0))
        .hasMessageContaining("slack.app-token has to begin with xapp-");
    assertThatThrownBy(
            () -> Way.of(Optional.of("xapp-1"), Optional.of("0".repeat(32)), "localhost", 0))
        .hasMessageContaining("both set");
  }

  @Test
  void everyActionIsReadAsItWasWritten() {
    List<Action> actions =
        List.of(
            new Action.Ask("/more"),
            new Action.Rate("Why: not?", Optional.empty(), false),
            new Action.Rate("Q", Optional.of(SENTENCE.citation()), true));

    assertThat(actions)
        .allSatisfy(
            action ->
                assertThat(Tickets.write(Tickets.read(Tickets.write(action)).orElseThrow()))
                    .isEqualTo(Tickets.write(action)));
    assertThat(Tickets.read("nonsense")).isEmpty();
  }
}
