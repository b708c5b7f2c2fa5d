package footnote.messengers.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import footnote.messengers.telegram.BotApi.Call;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/**
 * Listens for the updates that the server brings. Each has to show the secret that the server was
 * told, is written down, and only then confirmed: what is not confirmed is brought again.
 *
 * <p>It speaks plain HTTP, for a proxy that speaks HTTPS with the world.
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

  private static final int THREADS = 16;

  private final ObjectMapper json = new ObjectMapper();
  private final BotApi api;
  private final Inbox inbox;
  private final TelegramSettings.Webhook settings;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          20,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Daemons.named("webhook"));
  private Optional<HttpServer> server = Optional.empty();

  Webhook(BotApi api, Inbox inbox, TelegramSettings.Webhook settings) {
    this.api = api;
    this.inbox = inbox;
    this.settings = settings;
  }

  @Override
  public void open() throws CallFailed, IOException {
    HttpServer listening = listen();
    server = Optional.of(listening);
    inbox.resume();
    listening.start();
    SetWebhook set = new SetWebhook(settings.url().toString());
    set.setSecretToken(settings.secret());
    set.setAllowedUpdates(RawUpdates.WANTED);
    set.setMaxConnections(CONNECTIONS);
    set.setDropPendingUpdates(false);
    api.call(new Call<>(SetWebhook.PATH, client -> client.executeAsync(set)));
    log.info("messages come to {}, port {}", settings.url(), listening.getAddress().getPort());
  }

  private HttpServer listen() throws IOException {
    try {
      HttpServer listening = HttpServer.create(new InetSocketAddress(settings.port()), 0);
      listening.setExecutor(threads);
      listening.createContext("/", this::handle);
      return listening;
    } catch (BindException taken) {
      throw new PortTaken(settings.port(), taken);
    }
  }

  /** A port that somebody else listens on. */
  static final class PortTaken extends IOException {
    PortTaken(int port, Throwable cause) {
      super("port " + port + " is taken", cause);
    }
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
      log.warn("somebody without the secret was turned away from the webhook");
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
    server.ifPresent(listening -> listening.stop(0));
    threads.shutdown();
  }
}
