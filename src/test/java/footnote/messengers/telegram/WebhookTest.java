package footnote.messengers.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Messenger.MessengerException;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Block;
import footnote.formats.Formats;
import footnote.library.Shelf;
import footnote.testing.FakeTelegram;
import footnote.testing.FakeTelegram.Call;
import footnote.testing.SlowSenders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WebhookTest {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final long ANN = 1;
  private static final String SECRET = "only-telegram_knows-this";

  @TempDir Path state;
  @TempDir Path library;
  private final FakeTelegram telegram = new FakeTelegram();
  private final HttpClient stranger = HttpClient.newHttpClient();
  private URI address;
  private Telegram bot;

  @BeforeEach
  void choosePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      address = URI.create("http://127.0.0.1:" + free.getLocalPort() + "/from/telegram");
    }
  }

  @AfterEach
  void close() {
    if (bot != null) {
      bot.close();
    }
    telegram.close();
  }

  private static final class Echo implements Desk {
    @Override
    public Reply ask(Message message) {
      return Reply.of(new Block.Line(message.text()));
    }

    @Override
    public Reply take(Action action, Message.Place place) {
      return Reply.of(new Block.Line("took " + action));
    }
  }

  private TelegramSettings.Webhook hook() {
    return new TelegramSettings.Webhook(address, "127.0.0.1", address.getPort(), SECRET);
  }

  private void open(boolean hooked) {
    Optional<TelegramSettings.Webhook> hook = hooked ? Optional.of(hook()) : Optional.empty();
    bot =
        new Telegram(
            new TelegramSettings(FakeTelegram.TOKEN, telegram.address(), state, Set.of(), hook),
            new Shelf(library, Formats.all()),
            Clock.systemUTC(),
            new Pace(100));
    bot.open(new Echo());
  }

  @Test
  void whatTelegramBringsIsAnsweredInOrder() {
    telegram.says(ANN, "before the start");
    open(true);
    for (int i = 0; i < 10; i++) {
      telegram.says(ANN, "question " + i);
    }
    assertThat(telegram.waitFor(11, SOON))
        .extracting(Call::text)
        .startsWith("before the start", "question 0")
        .endsWith("question 9");
    assertThat(telegram.calls("getupdates")).isEmpty();
    Call set = telegram.calls("setwebhook").get(0);
    assertThat(set.body().path("url").asText()).isEqualTo(address.toString());
    assertThat(set.body().path("secret_token").asText()).isEqualTo(SECRET);
    assertThat(set.body().path("allowed_updates")).hasSize(RawUpdates.WANTED.size());
  }

  @Test
  void whoDoesNotShowTheSecretIsTurnedAway() throws Exception {
    open(true);
    String update = update(7);
    assertThat(post(address, "", update)).isEqualTo(401);
    assertThat(post(address, SECRET + "x", update)).isEqualTo(401);
    assertThat(post(address, SECRET.toUpperCase(java.util.Locale.ROOT), update)).isEqualTo(401);
    assertThat(post(address.resolve("/elsewhere"), SECRET, update)).isEqualTo(404);
    HttpRequest get = HttpRequest.newBuilder(address).header(Webhook.SECRET, SECRET).build();
    assertThat(stranger.send(get, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
    telegram.says(ANN, "when?");
    assertThat(telegram.waitFor(1, SOON)).extracting(Call::text).containsExactly("when?");
  }

  @Test
  void nonsenseIsRefusedAndHarmsNothing() throws Exception {
    open(true);
    assertThat(post(address, SECRET, "[[")).isEqualTo(400);
    assertThat(post(address, SECRET, "{}")).isEqualTo(400);
    assertThat(post(address, SECRET, "\"" + "x".repeat(Webhook.LARGEST) + "\"")).isEqualTo(413);
    telegram.sendsNonsense();
    telegram.says(ANN, "when?");
    assertThat(telegram.waitFor(1, SOON)).extracting(Call::text).containsExactly("when?");
  }

  @Test
  void whatIsBroughtTwiceIsAnsweredOnce() throws Exception {
    open(true);
    assertThat(post(address, SECRET, update(7))).isEqualTo(200);
    assertThat(post(address, SECRET, update(7))).isEqualTo(200);
    assertThat(post(address, SECRET, update(8))).isEqualTo(200);
    assertThat(telegram.waitFor(2, SOON)).extracting(Call::text).containsExactly("u7", "u8");
  }

  @Test
  void pollingTakesTheWebhookDown() {
    open(true);
    bot.close();
    telegram.says(ANN, "asked while nobody was there");
    open(false);
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo("asked while nobody was there");
    assertThat(telegram.calls("deletewebhook")).hasSize(1);
  }

  @Test
  void whatCameWhileItWasStoppedIsBroughtAfterTheNextStart() {
    open(true);
    bot.close();
    telegram.says(ANN, "asked while nobody was there");
    open(true);
    assertThat(telegram.waitFor(1, SOON).get(0).text()).isEqualTo("asked while nobody was there");
  }

  @Test
  void aPortThatIsTakenIsSaidWithWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(address.getPort())) {
      assertThat(taken.isBound()).isTrue();
      assertThatThrownBy(() -> open(true))
          .isInstanceOf(MessengerException.class)
          .hasMessageContaining("port " + address.getPort() + " is taken")
          .hasMessageContaining("telegram.webhook-port");
    }
  }

  @Test
  void onlyAtTheHostThatIsSetIsListened() throws IOException {
    open(true);
    try (Socket socket = new Socket()) {
      assertThatThrownBy(
              () -> socket.connect(new InetSocketAddress("127.0.0.2", address.getPort()), 1_000))
          .isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void aHostWhereNobodyCanListenIsSaidWithWhatToDo() {
    BotApi api = new BotApi(FakeTelegram.TOKEN, telegram.address());
    var hook = new TelegramSettings.Webhook(address, "192.0.2.1", 0, SECRET);
    try (Webhook webhook = new Webhook(api, inbox(), hook, Clock.systemUTC())) {
      assertThatThrownBy(webhook::open)
          .hasMessageContaining("192.0.2.1 is no address of this machine")
          .hasMessageContaining("telegram.webhook-host");
    } finally {
      api.close();
    }
  }

  @Test
  void whoSendsAByteAMinuteDoesNotKeepOthersOut() throws Exception {
    BotApi api = new BotApi(FakeTelegram.TOKEN, telegram.address());
    try (Webhook webhook =
        new Webhook(api, inbox(), hook(), Clock.systemUTC(), Duration.ofMillis(200))) {
      webhook.open();
      try (SlowSenders slow = new SlowSenders(address.getPort(), "/from/telegram")) {
        assertThat(slow.areHungUpOn()).isTrue();
        assertThat(post(address, SECRET, update(7))).isEqualTo(200);
      }
    } finally {
      api.close();
    }
  }

  private Inbox inbox() {
    try {
      return new Inbox(new Journal(state, Clock.systemUTC()), arrival -> {});
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void whatIsOpenedIsClosedWhereALaterStepFails() throws IOException {
    Files.createDirectories(state.resolve("tickets.jsonl"));

    assertThatThrownBy(() -> open(true))
        .isInstanceOf(MessengerException.class)
        .hasMessageContaining(state.toString());
    assertThat(bot.isOpen()).isFalse();
  }

  @Test
  void theSecretIsNeverShownAndOneThatIsMadeIsLong() {
    TelegramSettings.Webhook made = TelegramSettings.Webhook.guarded(address, "127.0.0.1", 1);
    assertThat(made.secret()).hasSizeGreaterThanOrEqualTo(64);
    assertThat(made.toString()).doesNotContain(made.secret());
    assertThatThrownBy(() -> new TelegramSettings.Webhook(address, "127.0.0.1", 1, "no good!"))
        .hasMessageContaining("telegram.webhook-secret")
        .hasMessageNotContaining("no good!");
  }

  private static String update(int number) {
    return """
        {"update_id":%d,"message":{"message_id":%d,"date":1700000000,"text":"u%d",\
        "chat":{"id":1,"type":"private"},"from":{"id":1,"is_bot":false,"first_name":"Ann"}}}"""
        .formatted(number, number, number);
  }

  private int post(URI to, String secret, String body) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(to).POST(BodyPublishers.ofString(body));
    if (!secret.isEmpty()) {
      request.header(Webhook.SECRET, secret);
    }
    return stranger.send(request.build(), BodyHandlers.discarding()).statusCode();
  }
}
