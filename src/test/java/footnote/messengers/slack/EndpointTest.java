package footnote.messengers.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Messenger.MessengerException;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.messengers.slack.SlackSettings.Way;
import footnote.testing.FakeSlack;
import footnote.testing.SlowSenders;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bot in Slack, where Slack brings everything over HTTP, signed by Slack's own code. */
class EndpointTest {

  private static final String SECRET = "sesame".repeat(5);

  private static final String QUESTION =
      "{\"type\":\"message\",\"user\":\"U1\",\"text\":\"When?\",\"ts\":\"7.7\",\"channel\":\"D1\","
          + "\"channel_type\":\"im\",\"event_ts\":\"7.7\"}";

  private final FakeSlack slack = new FakeSlack();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Slack bot = slack("127.0.0.1", 0);

  private final Desk desk =
      new Desk() {
        @Override
        public Reply ask(Message message) {
          asked.add(message.text());
          return Reply.of(new Block.Line("Then."));
        }

        @Override
        public Reply take(Action action, Message.Place place) {
          asked.add(action.toString());
          return Reply.of(new Block.Line("Done."));
        }
      };

  private Slack slack(String host, int port) {
    return new Slack(
        new SlackSettings(FakeSlack.BOT_TOKEN, new Way.Http(SECRET, host, port), slack.address()));
  }

  @AfterEach
  void close() {
    bot.close();
    slack.close();
  }

  private void open() {
    bot.open(desk);
    slack.bringsTo(URI.create("http://127.0.0.1:" + bot.port() + "/slack/events"), SECRET);
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 1_200 && !done.getAsBoolean(); i++) {
      Thread.sleep(25);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  @Test
  void theAddressIsConfirmedToSlack() {
    open();

    assertThat(slack.challenges("3eZbrw1aB10FEMAGAZd4FyFQ")).contains("3eZbrw1aB10FEMAGAZd4FyFQ");
  }

  @Test
  void eventsButtonsAndTheCommandAreTakenAndAcknowledgedInTime() throws Exception {
    open();
    slack.sends(QUESTION);
    slack.presses("C1", "1.5", "footnote-1", Tickets.write(new Action.Ask("more & more")));
    slack.commands("C3", "Who & why?");
    until(() -> slack.calls("chat.postMessage").size() == 3);

    assertThat(asked)
        .containsExactlyInAnyOrder("When?", "Who & why?", new Action.Ask("more & more").toString());
    assertThat(slack.allWereAcknowledgedInTime()).isTrue();
  }

  @Test
  void whatSlackBringsAgainIsAnsweredOnce() throws Exception {
    open();
    slack.sends(QUESTION, "EvSame");
    slack.sends(QUESTION, "EvSame");
    until(bot::isIdle);

    assertThat(asked).containsExactly("When?");
  }

  @Test
  void whatIsNotSignedBySlackIsTurnedAwayUnread() {
    open();
    String body = "{\"type\":\"url_verification\",\"challenge\":\"x\"}";

    assertThat(slack.post(body, now(), "")).isEqualTo(401);
    assertThat(slack.post(body, now(), "v0=" + "0".repeat(64))).isEqualTo(401);
    slack.bringsTo(
        URI.create("http://127.0.0.1:" + bot.port() + "/slack/events"), "another" + SECRET);
    assertThat(slack.post(body, now())).isEqualTo(401);
    assertThat(slack.post("not even JSON", now())).isEqualTo(401);
  }

  @Test
  void whatWasSignedMoreThanFiveMinutesAgoOrAheadIsTurnedAway() {
    open();
    String body = "{\"type\":\"url_verification\",\"challenge\":\"x\"}";

    assertThat(slack.post(body, now() - 290)).isEqualTo(200);
    assertThat(slack.post(body, now() - 310)).isEqualTo(401);
    assertThat(slack.post(body, now() + 310)).isEqualTo(401);
  }

  @Test
  void aPortThatIsTakenIsSaidWithWhatToDo() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Slack second = slack("127.0.0.1", other.getLocalPort());

      assertThatThrownBy(() -> second.open(desk))
          .isInstanceOf(MessengerException.class)
          .hasMessageContaining("port " + other.getLocalPort() + " is taken")
          .hasMessageContaining("slack.port");
    }
  }

  @Test
  void onlyAtTheHostThatIsSetIsListened() throws Exception {
    open();

    try (Socket socket = new Socket()) {
      assertThatThrownBy(
              () -> socket.connect(new InetSocketAddress("127.0.0.2", bot.port()), 1_000))
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void aHostWhereNobodyCanListenIsSaidWithWhatToDo() {
    assertThatThrownBy(() -> slack("192.0.2.1", 0).open(desk))
        .isInstanceOf(MessengerException.class)
        .hasMessageContaining("192.0.2.1 is no address of this machine")
        .hasMessageContaining("slack.host");
    assertThatThrownBy(() -> slack("nowhere.invalid", 0).open(desk))
        .isInstanceOf(MessengerException.class)
        .hasMessageContaining("there is no host nowhere.invalid")
        .hasMessageContaining("slack.host");
  }

  @Test
  void whatIsTooLargeIsTurnedAway() {
    open();

    assertThat(slack.post("x".repeat((1 << 20) + 1), now())).isEqualTo(413);
  }

  @Test
  void whoSendsAByteAMinuteDoesNotKeepOthersOut() throws Exception {
    Way.Http http = new Way.Http(SECRET, "127.0.0.1", 0);
    App app = new App(AppConfig.builder().singleTeamBotToken(FakeSlack.BOT_TOKEN).build());
    try (Endpoint endpoint = new Endpoint(app, http, Clock.systemUTC(), Duration.ofMillis(200))) {
      endpoint.open();
      try (SlowSenders slow = new SlowSenders(endpoint.port(), "/slack/events")) {
        assertThat(slow.areHungUpOn()).isTrue();
        slack.bringsTo(URI.create("http://127.0.0.1:" + endpoint.port() + "/slack/events"), SECRET);

        assertThat(slack.post("{}", now(), "unsigned")).isEqualTo(401);
      }
    }
  }

  @Test
  void whatWasOpenedIsClosedWhereALaterStepFails() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Slack second = slack("127.0.0.1", other.getLocalPort());
      assertThatThrownBy(() -> second.open(desk)).isInstanceOf(MessengerException.class);

      assertThat(second.isOpen()).isFalse();
    }
  }

  @Test
  void secretsAreNeverShown() {
    assertThat(
            new SlackSettings(
                FakeSlack.BOT_TOKEN, new Way.Http(SECRET, "127.0.0.1", 1), slack.address()))
        .asString()
        .doesNotContain(SECRET)
        .doesNotContain(FakeSlack.BOT_TOKEN);
    assertThatThrownBy(() -> new Way.Http("hush hush", "127.0.0.1", 1))
        .message()
        .doesNotContain("hush");
  }
}
