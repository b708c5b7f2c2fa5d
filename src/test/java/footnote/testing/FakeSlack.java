package footnote.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/**
 * Slack on this machine, as far as a bot sees it: the Web API, which declines what Slack declines,
 * and the socket, which sends events and counts how soon each is acknowledged.
 */
public final class FakeSlack implements AutoCloseable {

  public static final String BOT = "UBOT";
  public static final String BOT_TOKEN = "xoxb-1-good";
  public static final String APP_TOKEN = "xapp-1-good";

  private static final List<String> BLOCKS =
      List.of("section", "header", "context", "rich_text", "actions", "divider");

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpServer http;
  private final Sockets sockets;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
  private final Map<String, Long> ackedAfter = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();

  /** A method that was called, with its arguments. */
  public record Call(String method, Map<String, String> arguments) {}

  public FakeSlack() {
    try {
      http = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      http.createContext("/api/", this::answer);
      http.start();
      sockets = new Sockets();
      sockets.setReuseAddr(true);
      sockets.start();
      if (!sockets.started.await(5, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the socket server did not start");
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
  }

  private final class Sockets extends WebSocketServer {
    private final CountDownLatch started = new CountDownLatch(1);

    Sockets() {
      super(new InetSocketAddress("127.0.0.1", 0));
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
      socket.send(
          "{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"}}");
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
      try {
        String id = mapper.readTree(message).path("envelope_id").asText();
        Long sent = sentAt.get(id);
        if (sent != null) {
          ackedAfter.put(id, System.nanoTime() - sent);
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception broken) {}

    @Override
    public void onStart() {
      started.countDown();
    }
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  /** Answers the next so many calls with "too many, come again in a second". */
  public void isBusyFor(int next) {
    busy.set(next);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestURI().getPath().substring("/api/".length());
    Map<String, String> arguments = arguments(exchange);
    String token =
        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
            .replaceFirst("^Bearer ", "");
    boolean posting = method.startsWith("chat.");
    if (posting && busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      exchange.getResponseHeaders().add("Retry-After", "1");
      exchange.sendResponseHeaders(429, -1);
      exchange.close();
      return;
    }
    ObjectNode said = mapper.createObjectNode();
    String refusal = refusal(method, token, arguments);
    said.put("ok", refusal.isEmpty());
    if (refusal.isEmpty()) {
      calls.add(new Call(method, arguments));
      fill(method, said);
    } else {
      said.put("error", refusal);
    }
    byte[] body = mapper.writeValueAsBytes(said);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private void fill(String method, ObjectNode said) {
    switch (method) {
      case "auth.test" ->
          said.put("user_id", BOT)
              .put("user", "footnote")
              .put("team", "T")
              .put("team_id", "T1")
              .put("bot_id", "B1")
              .put("url", "http://127.0.0.1/");
      case "apps.connections.open" -> said.put("url", "ws://127.0.0.1:" + sockets.getPort() + "/");
      case "chat.postMessage" ->
          said.put("channel", "C1").put("ts", "99." + numbers.incrementAndGet());
      default -> {}
    }
  }

  private static Map<String, String> arguments(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> arguments = new HashMap<>();
    for (String pair : body.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        arguments.put(
            URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
            URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return arguments;
  }

  /** Slack's word for why not, or nothing. */
  private String refusal(String method, String token, Map<String, String> arguments)
      throws IOException {
    boolean forApp = method.equals("apps.connections.open");
    if (!token.equals(forApp ? APP_TOKEN : BOT_TOKEN)
        && !(method.equals("auth.test") && token.equals(APP_TOKEN))) {
      return "invalid_auth";
    }
    if (method.equals("chat.postMessage")) {
      return arguments.getOrDefault("text", "").isEmpty()
          ? "no_text"
          : refusal(mapper.readTree(arguments.getOrDefault("blocks", "[]")));
    }
    return method.equals("views.publish")
        ? refusal(mapper.readTree(arguments.get("view")).path("blocks"))
        : "";
  }

  private static String refusal(JsonNode blocks) {
    if (blocks.size() > 50) {
      return "invalid_blocks";
    }
    for (JsonNode block : blocks) {
      String type = block.path("type").asText();
      boolean known = BLOCKS.contains(type);
      boolean section =
          !type.equals("section") || fits(block.path("text").path("text").asText(), 3_000);
      boolean header =
          !type.equals("header") || fits(block.path("text").path("text").asText(), 150);
      boolean actions = !type.equals("actions") || fits(block.path("elements"));
      boolean rich = !type.equals("rich_text") || !block.path("elements").isEmpty();
      if (!known || !section || !header || !actions || !rich) {
        return "invalid_blocks";
      }
    }
    return "";
  }

  private static boolean fits(JsonNode buttons) {
    for (JsonNode button : buttons) {
      if (!fits(button.path("text").path("text").asText(), 75)
          || !fits(button.path("value").asText(), 2_000)
          || !fits(button.path("action_id").asText(), 255)) {
        return false;
      }
    }
    return !buttons.isEmpty() && buttons.size() <= 25;
  }

  private static boolean fits(String text, int longest) {
    return !text.isEmpty() && text.length() <= longest;
  }

  /** Sends an event that nobody has seen before; the answer is its event's name. */
  public String sends(String event) {
    return sends(event, "Ev" + numbers.incrementAndGet());
  }

  /** Sends an event under a name; the same name twice is the same event again. */
  public String sends(String event, String name) {
    envelope(
        "events_api",
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"api_app_id\":\"A1\",\"event_id\":\""
            + name
            + "\",\"event_time\":1,\"authorizations\":[{\"team_id\":\"T1\",\"user_id\":\""
            + BOT
            + "\",\"is_bot\":true}],\"event\":"
            + event
            + "}");
    return name;
  }

  /** Somebody presses a button of a message. */
  public void presses(String channel, String thread, String actionId, String value) {
    ObjectNode payload = mapper.createObjectNode();
    payload.put("type", "block_actions").putObject("team").put("id", "T1");
    payload.putObject("user").put("id", "U1");
    payload.putObject("channel").put("id", channel);
    payload.putObject("message").put("ts", "99.1").put("thread_ts", thread);
    payload
        .putArray("actions")
        .addObject()
        .put("type", "button")
        .put("action_id", actionId)
        .put("block_id", "b")
        .put("value", value);
    envelope("interactive", payload.toString());
  }

  /** Somebody uses the slash command. */
  public void commands(String channel, String text) {
    ObjectNode payload = mapper.createObjectNode();
    payload.put("command", "/footnote").put("text", text).put("channel_id", channel);
    payload.put("user_id", "U1").put("team_id", "T1").put("response_url", address() + "/none");
    envelope("slash_commands", payload.toString());
  }

  private void envelope(String type, String payload) {
    String id = "envelope-" + numbers.incrementAndGet();
    sentAt.put(id, System.nanoTime());
    sockets.broadcast(
        "{\"envelope_id\":\""
            + id
            + "\",\"type\":\""
            + type
            + "\",\"accepts_response_payload\":false,\"payload\":"
            + payload
            + "}");
  }

  /** Cuts every connection, as Slack does every few hours. */
  public void hangsUp() {
    sockets.getConnections().forEach(WebSocket::close);
  }

  public int connections() {
    return sockets.getConnections().size();
  }

  /** The calls of one method so far. */
  public List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method.equals(method)).toList();
  }

  /** Envelopes that were sent and those acknowledged within three seconds. */
  public boolean allWereAcknowledgedInTime() {
    return sentAt.keySet().stream()
        .allMatch(id -> ackedAfter.getOrDefault(id, Long.MAX_VALUE) < TimeUnit.SECONDS.toNanos(3));
  }

  @Override
  public void close() {
    http.stop(0);
    try {
      sockets.stop(500);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
