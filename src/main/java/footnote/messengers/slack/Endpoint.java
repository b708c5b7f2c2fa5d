package footnote.messengers.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import footnote.messengers.http.Door;
import footnote.messengers.http.Seldom;
import footnote.messengers.slack.SlackSettings.Way;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Slack brings events, pressed buttons and its command, over HTTP. Nothing is read that does
 * not carry Slack's signature; what does is acknowledged at once and worked on elsewhere.
 */
final class Endpoint implements AutoCloseable {

  /** One address for all three; it is asked for in three places of the app's settings. */
  static final String PATH = "/slack/events";

  private static final Logger log = LoggerFactory.getLogger(Endpoint.class);

  /** Far more than anything Slack brings; without a limit anybody could fill the memory. */
  private static final int LARGEST = 1 << 20;

  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int TOO_LARGE = 413;
  private static final int BROKEN = 500;

  /** For a request from its first byte to the last of its answer; Slack itself waits for 3 s. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Anybody can send what is not signed, and must not fill the log. */
  private static final Duration SILENCE = Duration.ofMinutes(10);

  private final App app;
  private final SlackRequestParser parser = new SlackRequestParser(new AppConfig());
  private final Signature signature;
  private final Seldom unsigned;
  private final Door door;

  /** Throws {@link Door.CannotListen} where nobody can listen, or somebody else does. */
  Endpoint(App app, Way.Http http, Clock clock) throws IOException {
    this(app, http, clock, PATIENCE);
  }

  Endpoint(App app, Way.Http http, Clock clock, Duration patience) throws IOException {
    this.app = app;
    this.signature = new Signature(http.signingSecret(), clock);
    this.unsigned = new Seldom(clock, SILENCE);
    this.door =
        Door.at(new Door.Address(http.host(), http.port(), "slack.host", "slack.port"), patience);
  }

  void open() {
    door.open(this::handle);
    log.info("Slack brings what is said to {}, {}", door.address(), PATH);
  }

  int port() {
    return door.address().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Response response = answer(exchange);
      byte[] body =
          Optional.ofNullable(response.getBody()).orElse("").getBytes(StandardCharsets.UTF_8);
      Optional.ofNullable(response.getContentType())
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(response.getStatusCode(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Response answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals(PATH)) {
      return Response.error(NOT_FOUND);
    }
    if (!exchange.getRequestMethod().equals("POST")) {
      return Response.error(NOT_ALLOWED);
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      return Response.error(TOO_LARGE);
    }
    boolean signed =
        signature.covers(
            body, header(exchange, Signature.TIMESTAMP), header(exchange, Signature.SIGNATURE));
    if (!signed) {
      unsigned.happened(
          times -> log.warn("{} requests that Slack did not sign were turned away", times));
      return Response.error(UNAUTHORIZED);
    }
    return take(exchange, new String(body, StandardCharsets.UTF_8));
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  private Response take(HttpExchange exchange, String body) {
    try {
      Request<?> request =
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri(PATH)
                  .queryString(Map.of())
                  .headers(new RequestHeaders(exchange.getRequestHeaders()))
                  .requestBody(body)
                  .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress())
                  .build());
      return app.run(request);
    } catch (Exception broken) {
      // Slack brings it again, up to three times.
      log.error("something that came from Slack could not be taken", broken);
      return Response.error(BROKEN);
    }
  }

  @Override
  public void close() {
    door.close();
  }
}
