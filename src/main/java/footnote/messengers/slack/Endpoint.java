package footnote.messengers.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Slack brings events, pressed buttons and its command, over HTTP. Nothing is read that does
 * not carry Slack's signature; what does is acknowledged at once and worked on elsewhere.
 *
 * <p>It speaks plain HTTP, for a proxy that speaks HTTPS with the world.
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
  private static final int THREADS = 8;

  private final App app;
  private final SlackRequestParser parser = new SlackRequestParser(new AppConfig());
  private final Signature signature;
  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "slack-http");
            thread.setDaemon(true);
            return thread;
          });

  /** Throws {@link PortTaken} where somebody else listens. */
  Endpoint(App app, Signature signature, int port) throws IOException {
    this.app = app;
    this.signature = signature;
    try {
      this.server = HttpServer.create(new InetSocketAddress(port), 0);
    } catch (BindException taken) {
      throw new PortTaken(port, taken);
    }
  }

  /** A port that somebody else listens on. */
  static final class PortTaken extends IOException {
    PortTaken(int port, Throwable cause) {
      super("port " + port + " is taken", cause);
    }
  }

  void open() {
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
    log.info("Slack brings what is said to port {}, {}", port(), PATH);
  }

  int port() {
    return server.getAddress().getPort();
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
      log.warn("something that Slack did not sign was turned away");
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
    server.stop(0);
    threads.shutdown();
  }
}
