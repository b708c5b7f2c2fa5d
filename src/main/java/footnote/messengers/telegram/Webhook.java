package footnote.messengers.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import footnote.messengers.http.Door;
import footnote.messengers.http.Seldom;
import footnote.messengers.telegram.BotApi.Call;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/**
 * Listens for the updates that the server brings. Each has to show the secret that the server was
 * told, is written down, and only then confirmed: what is not confirmed is brought again.
 */
final class Webhook implements Inlet {
  private static final Logger log = LoggerFactory.getLogger(Webhook.class);

  /** "X-Telegram-Bot-Api-Secret-Token in every webhook request" (setWebhook). */
  static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";

  /** Far more than any update has; without a limit anybody could fill the memory. */
  static final int LARGEST = 1 << 20;

  private static final int OK = 200;
  private static final int BAD = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int BROKEN = 500;

  /** Two at once could come in the wrong order; confirming one takes no longer than writing it. */
  private static final int CONNECTIONS = 1;

  /** The server itself waits for a minute; writing an update down takes no second. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Anybody can send what does not show the secret, and must not fill the log. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private final ObjectMapper json = new ObjectMapper();
  private final BotApi api;
  private final Inbox inbox;
  private final TelegramSettings.Webhook settings;
  private final Duration patience;
  private final Seldom strangers;
  private Optional<Door> door = Optional.empty();

  Webhook(BotApi api, Inbox inbox, TelegramSettings.Webhook settings, Clock clock) {
    this(api, inbox, settings, clock, PATIENCE);
  }

  Webhook(
      BotApi api, Inbox inbox, TelegramSettings.Webhook settings, Clock clock, Duration patience) {
    this.api = api;
    this.inbox = inbox;
    this.settings = settings;
    this.patience = patience;
    this.strangers = new Seldom(clock, SILENCE);
  }

  /** Throws {@link Door.CannotListen} where nobody can listen, or somebody else does. */
  @Override
  public void open() throws CallFailed, IOException {
    Door opened =
        Door.at(
            new Door.Address(
                settings.host(), settings.port(), "telegram.webhook-host", "telegram.webhook-port"),
            patience);
    door = Optional.of(opened);
    inbox.resume();
    opened.open(this::handle);
    SetWebhook set = new SetWebhook(settings.url().toString());
    set.setSecretToken(settings.secret());
    set.setAllowedUpdates(RawUpdates.WANTED);
    set.setMaxConnections(CONNECTIONS);
    set.setDropPendingUpdates(false);
    api.call(new Call<>(SetWebhook.PATH, client -> client.executeAsync(set)));
    log.info("messages come to {}, {}", settings.url(), opened.address());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(answer(exchange), -1);
    }
  }

  private int answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals(path())) {
      return NOT_FOUND;
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return NOT_ALLOWED;
    }
    if (!knowsTheSecret(exchange)) {
      strangers.happened(
          times -> log.warn("{} without the secret turned away from the webhook", times));
      return UNAUTHORIZED;
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
    return body.length > LARGEST ? BotApi.TOO_LARGE : take(body);
  }

  private String path() {
    String path = settings.url().getPath();
    return path.isEmpty() ? "/" : path;
  }

  /** Takes as long for a wrong secret as for a nearly right one. */
  private boolean knowsTheSecret(HttpExchange exchange) {
    String shown = Optional.ofNullable(exchange.getRequestHeaders().getFirst(SECRET)).orElse("");
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), settings.secret().getBytes(StandardCharsets.UTF_8));
  }

  private int take(byte[] body) {
    try {
      JsonNode update = json.readTree(body);
      if (!update.path("update_id").isIntegralNumber()) {
        return BAD;
      }
      inbox.take(List.of(update));
      return OK;
    } catch (JsonProcessingException nonsense) {
      log.warn("something that is no update came to the webhook");
      return BAD;
    } catch (IOException broken) {
      log.error("an update could not be written down: it will be brought again", broken);
      return BROKEN;
    }
  }

  /** The server keeps what it cannot bring, for a day, and brings it after the next start. */
  @Override
  public void close() {
    door.ifPresent(Door::close);
  }
}
