package footnote.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      List.of("section", "header", "context", "rich_text", "actions", "divider", "context_actions");

  /** What a method or an event asks of the app's manifest. */
  private static final Map<String, String> SCOPES =
      Map.of(
          "chat.postMessage", "chat:write",
          "chat.postEphemeral", "chat:write",
          "files.getUploadURLExternal", "files:write",
          "files.completeUploadExternal", "files:write",
          "assistant.threads.setStatus", "assistant:write",
          "assistant.threads.setSuggestedPrompts", "assistant:write",
          "app_mention", "app_mentions:read",
          "message.im", "im:history",
          "message.channels", "channels:history");

  private static final Path MANIFEST = Path.of("config", "slack-manifest.yaml");

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpServer http;
  private final Sockets sockets;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
  private final Map<String, Long> ackedAfter = new ConcurrentHashMap<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();
  private final AtomicInteger retryAfter = new AtomicInteger(1);
  private final Set<String> manifest = new HashSet<>();
  private final Set<String> outside = ConcurrentHashMap.newKeySet();
  private final Map<String, byte[]> uploads = new ConcurrentHashMap<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Optional<Destination> destination = Optional.empty();

  /** Where an app wants things brought over HTTP, and the secret they are signed with. */
  private record Destination(URI address, SlackSignature.Generator signature) {}

  /** A method that was called, with its arguments. */
  public record Call(String method, Map<String, String> arguments) {}

  public FakeSlack() {
    try {
      http = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      http.createContext("/api/", this::answer);
      http.createContext("/upload/", this::receive);
      http.createContext("/response", this::respond);
      Files.readString(MANIFEST)
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith("- "))
          .forEach(line -> manifest.add(line.substring(2)));
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
    isBusyFor(next, 1);
  }

  /** Answers the next so many calls with "too many, come again in so many seconds". */
  public void isBusyFor(int next, int seconds) {
    retryAfter.set(seconds);
    busy.set(next);
  }

  /** A channel that the bot is not a member of. */
  public void keepsOut(String channel) {
    outside.add(channel);
  }

  /** From now on everything is brought over HTTP instead of the socket. */
  public void bringsTo(URI address, String signingSecret) {
    destination =
        Optional.of(new Destination(address, new SlackSignature.Generator(signingSecret)));
  }

  /** The bytes of the files that were uploaded and put into a channel. */
  public List<byte[]> files() {
    return List.copyOf(uploads.values());
  }

  private void receive(HttpExchange exchange) throws IOException {
    uploads.put(exchange.getRequestURI().getPath(), exchange.getRequestBody().readAllBytes());
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  /** What only who used a command can see. */
  private void respond(HttpExchange exchange) throws IOException {
    String text = mapper.readTree(exchange.getRequestBody()).path("text").asText();
    calls.add(new Call("(response)", Map.of("text", text)));
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestURI().getPath().substring("/api/".length());
    Map<String, String> arguments = arguments(exchange);
    String token =
        String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
            .replaceFirst("^Bearer ", "");
    boolean posting = method.startsWith("chat.");
    if (posting && busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      exchange.getResponseHeaders().add("Retry-After", "" + retryAfter.get());
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
      case "files.getUploadURLExternal" -> {
        String file = "F" + numbers.incrementAndGet();
        said.put("file_id", file).put("upload_url", address() + "/upload/" + file);
      }
      case "files.completeUploadExternal" -> said.putArray("files").addObject().put("id", "F");
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
    if (SCOPES.containsKey(method) && !manifest.contains(SCOPES.get(method))) {
      return "missing_scope";
    }
    if (outside.contains(arguments.getOrDefault("channel", ""))) {
      return "not_in_channel";
    }
    if (method.equals("chat.postMessage") || method.equals("chat.postEphemeral")) {
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
      boolean opinions = !type.equals("context_actions") || areOpinions(block.path("elements"));
      boolean rich = !type.equals("rich_text") || !block.path("elements").isEmpty();
      if (!known || !section || !header || !actions || !opinions || !rich) {
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

  private static boolean areOpinions(JsonNode elements) {
    for (JsonNode element : elements) {
      for (String side : List.of("positive_button", "negative_button")) {
        JsonNode button = element.path(side);
        if (!element.path("type").asText().equals("feedback_buttons")
            || !fits(button.path("text").path("text").asText(), 75)
            || !fits(button.path("value").asText(), 2_000)) {
          return false;
        }
      }
    }
    return !elements.isEmpty() && elements.size() <= 5;
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
    if (!isSubscribed(event)) {
      throw new AssertionError("the manifest does not ask for " + event);
    }
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

  private boolean isSubscribed(String event) {
    JsonNode told = tree(event);
    String kind = told.path("channel_type").asText();
    String type = told.path("type").asText();
    String name =
        type.equals("message") ? "message." + (kind.equals("im") ? "im" : "channels") : type;
    return manifest.contains(name) && manifest.contains(SCOPES.getOrDefault(name, name));
  }

  private JsonNode tree(String json) {
    try {
      return mapper.readTree(json);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
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
    payload.put("user_id", "U1").put("team_id", "T1").put("response_url", address() + "/response");
    envelope("slash_commands", payload.toString());
  }

  private void envelope(String type, String payload) {
    String id = "envelope-" + numbers.incrementAndGet();
    sentAt.put(id, System.nanoTime());
    if (destination.isPresent()) {
      if (post(body(type, payload), Instant.now().getEpochSecond()) == 200) {
        ackedAfter.put(id, System.nanoTime() - sentAt.get(id));
      }
      return;
    }
    sockets.broadcast(
        "{\"envelope_id\":\""
            + id
            + "\",\"type\":\""
            + type
            + "\",\"accepts_response_payload\":false,\"payload\":"
            + payload
            + "}");
  }

  /** As it comes over HTTP: events as JSON, a pressed button as one field, a command as many. */
  private String body(String type, String payload) {
    if (type.equals("events_api")) {
      return payload;
    }
    if (type.equals("interactive")) {
      return "payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8);
    }
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : tree(payload).properties()) {
      String value = URLEncoder.encode(field.getValue().asText(), StandardCharsets.UTF_8);
      fields.add(field.getKey() + "=" + value);
    }
    return String.join("&", fields);
  }

  /** Brings a body, signed in that second; the status it is answered with. */
  public int post(String body, long second) {
    return post(body, second, destination.orElseThrow().signature().generate("" + second, body));
  }

  /** Brings a body with any signature at all. */
  public int post(String body, long second, String signature) {
    return send(body, second, signature).statusCode();
  }

  /** What is answered to the question whether the address is the app's. */
  public String challenges(String challenge) {
    String body = "{\"type\":\"url_verification\",\"challenge\":\"" + challenge + "\"}";
    long second = Instant.now().getEpochSecond();
    return send(body, second, destination.orElseThrow().signature().generate("" + second, body))
        .body();
  }

  private HttpResponse<String> send(String body, long second, String signature) {
    HttpRequest request =
        HttpRequest.newBuilder(destination.orElseThrow().address())
            .header("X-Slack-Request-Timestamp", "" + second)
            .header("X-Slack-Signature", signature)
            .header(
                "Content-Type",
                body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    }
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

  /** All calls so far, in their order. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Whether everything that was sent was taken note of, however late. */
  public boolean allWereAcknowledged() {
    return ackedAfter.keySet().containsAll(sentAt.keySet());
  }

  /** Whether everything that was sent was acknowledged within three seconds. */
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
