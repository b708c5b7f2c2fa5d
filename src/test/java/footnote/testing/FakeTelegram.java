package footnote.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A Bot API server on loopback, as faithful as a bot can tell: it holds long polls, confirms by
 * offset, checks what is sent, and misbehaves when told to.
 */
public final class FakeTelegram implements AutoCloseable {
  public static final String TOKEN = "4711:fake-token_of-a-test";
  public static final long BOT = 4711;

  /** A call the bot made, in the order the calls came in. */
  public record Call(String method, JsonNode body, Instant at) {
    public String text() {
      return body.path("text").asText();
    }

    public long chat() {
      return body.path("chat_id").asLong();
    }
  }

  private record Refusal(int code, String description, ObjectNode parameters) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final TreeMap<Integer, String> pending = new TreeMap<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Call> delivered = new ArrayList<>();
  private final Map<String, JsonNode> keyboards = new LinkedHashMap<>();
  private final Deque<String> trouble = new ArrayDeque<>();
  private final Set<Long> blocked = new HashSet<>();
  private final Set<Long> deleted = new HashSet<>();
  private final Set<Integer> deletedTopics = new HashSet<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Object bringing = new Object();
  private final HttpClient client = HttpClient.newHttpClient();
  private String webhook = "";
  private String secret = "";
  private boolean looksRefused;
  private boolean rich;
  private boolean picturesRefused;
  private boolean conflicting;
  private int nextUpdate = 1000;
  private int nextMessage = 1;
  private boolean closed;

  public FakeTelegram() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  // What people do.

  /** A person writes to the bot in private; returns the message's number. */
  public int says(long person, String text) {
    return arrives("message", message(person, person, text));
  }

  /** A person writes in a group. */
  public int says(long group, long person, String text) {
    return arrives("message", message(group, person, text));
  }

  /** A person writes in a group in answer to a message of the bot. */
  public int answers(long group, long person, int number, String text) {
    ObjectNode message = message(group, person, text);
    ObjectNode earlier = message.putObject("reply_to_message");
    earlier.put("message_id", number).put("date", now()).put("text", "what the bot said");
    earlier.set("chat", message.get("chat"));
    earlier.putObject("from").put("id", BOT).put("is_bot", true).put("first_name", "Footnote");
    return arrives("message", message);
  }

  /** A person answers a message of the bot's in private, with a part of it marked or none. */
  public int repliesTo(long person, int number, Optional<String> marked, String text) {
    ObjectNode message = message(person, person, text);
    Call said = newest(person, number);
    ObjectNode earlier = message.putObject("reply_to_message");
    earlier.put("message_id", number).put("date", now());
    earlier.set("chat", message.get("chat"));
    if (said.body().has("rich_message")) {
      earlier.set("rich_message", said.body().path("rich_message"));
    } else {
      earlier.put("text", said.text()).set("entities", said.body().path("entities"));
    }
    earlier.set("from", user(BOT));
    marked.ifPresent(
        words ->
            message
                .putObject("quote")
                .put("text", words)
                .put("position", said.text().indexOf(words))
                .put("is_manual", true));
    return arrives("message", message);
  }

  /** A message of the bot as it was last sent or edited. */
  private synchronized Call newest(long chat, int number) {
    for (int i = delivered.size() - 1; i >= 0; i--) {
      Call call = delivered.get(i);
      if (call.chat() == chat && call.body().path("message_id").asInt() == number) {
        return call;
      }
    }
    throw new AssertionError("no message " + number + " in " + delivered);
  }

  /** A person writes in a topic of a forum. */
  public int saysInTopic(long group, int topic, long person, String text) {
    ObjectNode message = message(group, person, text);
    message.put("message_thread_id", topic).put("is_topic_message", true);
    return arrives("message", message);
  }

  public int edits(long person, int number, String text) {
    ObjectNode message = message(person, person, text);
    message.put("message_id", number).put("edit_date", now());
    return arrives("edited_message", message);
  }

  public void presses(long person, int number, String ticket) {
    ObjectNode press = JSON.createObjectNode();
    press.put("id", "press" + number).put("data", ticket).put("chat_instance", "1");
    press.set("from", user(person));
    ObjectNode message = message(person, BOT, "earlier").put("message_id", number);
    keyboard(person, number).ifPresent(keyboard -> message.set("reply_markup", keyboard));
    press.set("message", message);
    arrives("callback_query", press);
  }

  public void types(long person, String query) {
    ObjectNode typed = JSON.createObjectNode();
    typed.put("id", "query-" + query).put("query", query).put("offset", "");
    typed.set("from", user(person));
    arrives("inline_query", typed);
  }

  /** A person mentions the bot in a chat that it has not joined. */
  public void calls(long chat, long person, String text) {
    arrives("guest_message", message(chat, person, text).put("guest_query_id", "guest-" + text));
  }

  /** A person sends a document to the bot in private; returns the message's number. */
  public int brings(long person, String name, byte[] bytes) {
    return brings(person, person, name, bytes, "");
  }

  /** A person sends a document, with or without words under it. */
  public int brings(long chat, long person, String name, byte[] bytes, String caption) {
    ObjectNode message = message(chat, person, caption);
    if (!caption.isEmpty()) {
      message.set("caption", message.get("text"));
      if (message.has("entities")) {
        message.set("caption_entities", message.remove("entities"));
      }
    }
    message.remove("text");
    String id;
    synchronized (this) {
      id = "file" + files.size();
      files.put(id, bytes);
    }
    ObjectNode document = message.putObject("document");
    document.put("file_id", id).put("file_unique_id", "u" + id).put("file_name", name);
    document.put("file_size", bytes.length);
    return arrives("message", message);
  }

  /** Any update at all; its number is put in. */
  public synchronized int arrives(String kind, JsonNode content) {
    ObjectNode update = JSON.createObjectNode().put("update_id", nextUpdate);
    update.set(kind, content);
    pending.put(nextUpdate++, update.toString());
    notifyAll();
    if (!webhook.isEmpty()) {
      threads.execute(this::bring);
    }
    return content.path("message_id").asInt();
  }

  /** An update that no client can make sense of. */
  public synchronized void sendsNonsense() {
    pending.put(nextUpdate, "{\"update_id\":" + nextUpdate++ + ",\"message\":[[\"what\"],7]}");
    notifyAll();
  }

  // How the server misbehaves.

  /** The next message is refused, with the wish to be left alone for so long. */
  public synchronized void limits(Duration retryAfter) {
    trouble.add("limit " + retryAfter.toSeconds());
  }

  /** The next message meets a server error without any JSON. */
  public synchronized void breaks() {
    trouble.add("break");
  }

  /** The next message is answered with half a JSON text, and not delivered. */
  public synchronized void stammers() {
    trouble.add("stammer");
  }

  /** The connection of the next message is cut. */
  public synchronized void hangsUp() {
    trouble.add("hang up");
  }

  /** From now on the server is one of Bot API 10.2, which knows rich messages. */
  public synchronized void takesRichMessages() {
    rich = true;
  }

  /** Every picture is refused as too large, which waiting does not change. */
  public synchronized void refusesPictures() {
    picturesRefused = true;
  }

  /** Every message with looks is refused. */
  public synchronized void refusesLooks() {
    looksRefused = true;
  }

  /** A chat is deleted: the server knows it no more. */
  public synchronized void deletes(long chat) {
    deleted.add(chat);
  }

  /** A forum's topic is deleted. */
  public synchronized void deletesTopic(int topic) {
    deletedTopics.add(topic);
  }

  public synchronized void blocks(long chat) {
    blocked.add(chat);
  }

  public synchronized void movesGroup(long from, long to) {
    trouble.add("move " + from + " " + to);
  }

  /** Another program polls with the same token. */
  public synchronized void hasAnotherPoller(boolean another) {
    conflicting = another;
    notifyAll();
  }

  // What can be seen.

  /** What arrived in chats: messages and edits, in order. */
  public synchronized List<Call> delivered() {
    return List.copyOf(delivered);
  }

  public synchronized List<Call> calls(String method) {
    return calls.stream().filter(it -> it.method().equals(method)).toList();
  }

  /** The buttons that stand under a message of the bot now. */
  public synchronized Optional<JsonNode> keyboard(long chat, int number) {
    return Optional.ofNullable(keyboards.get(chat + "/" + number));
  }

  /** The labels of those buttons, row by row. */
  public List<String> labels(long chat, int number) {
    return keyboard(chat, number).map(it -> it.findValuesAsText("text")).orElse(List.of());
  }

  /** What the button of that label carries, under the newest message that has one. */
  public synchronized String ticket(int number, String label) {
    for (var entry : keyboards.entrySet()) {
      for (JsonNode row : entry.getValue().path("inline_keyboard")) {
        for (JsonNode button : row) {
          if (entry.getKey().endsWith("/" + number) && button.path("text").asText().equals(label)) {
            return button.path("callback_data").asText();
          }
        }
      }
    }
    throw new AssertionError("no button \"" + label + "\" in " + keyboards);
  }

  /** Updates that the bot has not confirmed. */
  public synchronized int pending() {
    return pending.size();
  }

  /** Waits until {@code count} messages have arrived; fails after {@code time}. */
  public List<Call> waitFor(int count, Duration time) {
    return waitUntil(it -> it.delivered.size() >= count, time).delivered();
  }

  public synchronized FakeTelegram waitUntil(Predicate<FakeTelegram> met, Duration time) {
    Instant end = Instant.now().plus(time);
    while (!met.test(this)) {
      long left = Duration.between(Instant.now(), end).toMillis();
      if (left <= 0) {
        throw new AssertionError("after " + time + " there is only: " + delivered);
      }
      hold(left);
    }
    return this;
  }

  // The server.

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String[] path = exchange.getRequestURI().getPath().split("/");
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (path.length == 5 && path[1].equals("file") && path[2].equals("bot" + TOKEN)) {
        handOut(exchange, path[4]);
        return;
      }
      if (path.length < 3 || !path[1].equals("bot" + TOKEN)) {
        answer(exchange, 401, refusal(new Refusal(401, "Unauthorized", null)));
        return;
      }
      JsonNode parameters = parameters(exchange.getRequestHeaders().getFirst("Content-Type"), body);
      serve(exchange, path[2].toLowerCase(Locale.ROOT), parameters);
    }
  }

  private static JsonNode parameters(String kind, byte[] body) throws IOException {
    if (kind != null && kind.startsWith("multipart/form-data")) {
      return form(kind.substring(kind.indexOf("boundary=") + 9), body);
    }
    return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
  }

  /** A form's fields as JSON; a file's bytes in Base64. */
  private static JsonNode form(String boundary, byte[] body) throws IOException {
    ObjectNode fields = JSON.createObjectNode();
    String text = new String(body, StandardCharsets.ISO_8859_1);
    for (String part : text.split("--" + Pattern.quote(boundary))) {
      int head = part.indexOf("\r\n\r\n");
      Matcher name = Pattern.compile("; name=\"([^\"]+)\"").matcher(part);
      if (head >= 0 && name.find()) {
        byte[] value =
            part.substring(head + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
        String plain = new String(value, StandardCharsets.UTF_8);
        if (part.substring(0, head).contains("filename=")) {
          fields.put(name.group(1), value);
        } else if (plain.matches("(?s)[\\[{].*|-?\\d+|true|false")) {
          fields.set(name.group(1), JSON.readTree(plain));
        } else {
          fields.put(name.group(1), plain);
        }
      }
    }
    // A file is sent beside the field that says "attach://" and its name.
    fields
        .fieldNames()
        .forEachRemaining(
            field -> {
              String link = fields.path(field).asText();
              if (link.startsWith("attach://")) {
                fields.set(field, fields.get(link.substring(9)));
              }
            });
    return fields;
  }

  private void handOut(HttpExchange exchange, String file) throws IOException {
    byte[] bytes;
    synchronized (this) {
      calls.add(new Call("(file)", JSON.createObjectNode().put("file", file), Instant.now()));
      bytes = files.get(file);
    }
    exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /** "On success, a File object is returned"; "bots can download files of up to 20MB". */
  private void getFile(HttpExchange exchange, JsonNode body) throws IOException {
    String id = body.path("file_id").asText();
    byte[] bytes;
    synchronized (this) {
      bytes = files.get(id);
    }
    if (bytes == null || bytes.length > 20 << 20) {
      String why = "Bad Request: " + (bytes == null ? "wrong file_id" : "file is too big");
      answer(exchange, 400, refusal(new Refusal(400, why, null)));
    } else {
      ObjectNode file = JSON.createObjectNode().put("file_id", id).put("file_size", bytes.length);
      succeed(exchange, file.put("file_path", "documents/" + id));
    }
  }

  private void serve(HttpExchange exchange, String method, JsonNode body) throws IOException {
    note(new Call(method, body, Instant.now()));
    switch (method) {
      case "getupdates" -> getUpdates(exchange, body);
      case "setwebhook" -> {
        hang(body.path("url").asText(), body.path("secret_token").asText());
        succeed(exchange, JSON.getNodeFactory().booleanNode(true));
        threads.execute(this::bring);
      }
      case "deletewebhook" -> {
        hang("", "");
        succeed(exchange, JSON.getNodeFactory().booleanNode(true));
      }
      case "getfile" -> getFile(exchange, body);
      case "getme" -> succeed(exchange, user(BOT).put("is_bot", true).put("username", "NoteBot"));
      case "sendrichmessage" -> {
        if (rich) {
          message(exchange, method, body);
        } else {
          answer(exchange, 404, refusal(new Refusal(404, "Not Found", null)));
        }
      }
      case "sendmessage", "editmessagetext", "sendphoto" -> message(exchange, method, body);
      case "answerguestquery" ->
          succeed(exchange, JSON.createObjectNode().put("inline_message_id", "m1"));
      case "editmessagereplymarkup" -> relabel(exchange, body);
      case "deletemessage",
          "sendchataction",
          "answercallbackquery",
          "answerinlinequery",
          "setmycommands" ->
          succeed(exchange, JSON.getNodeFactory().booleanNode(true));
      default -> answer(exchange, 404, refusal(new Refusal(404, "Not Found", null)));
    }
  }

  private synchronized void hang(String url, String token) {
    webhook = url;
    secret = token;
  }

  /** Brings what waits to the webhook, in order; what is not confirmed stays. */
  private void bring() {
    synchronized (bringing) {
      Map.Entry<Integer, String> next = next();
      while (next != null && post(next.getValue())) {
        synchronized (this) {
          pending.remove(next.getKey());
          notifyAll();
        }
        next = next();
      }
    }
  }

  private synchronized Map.Entry<Integer, String> next() {
    return webhook.isEmpty() ? null : pending.firstEntry();
  }

  private boolean post(String update) {
    HttpRequest request;
    synchronized (this) {
      request =
          HttpRequest.newBuilder(URI.create(webhook))
              .header("X-Telegram-Bot-Api-Secret-Token", secret)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(update))
              .build();
    }
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private synchronized void note(Call call) {
    calls.add(call);
    notifyAll();
  }

  private void getUpdates(HttpExchange exchange, JsonNode body) throws IOException {
    List<String> batch;
    synchronized (this) {
      int offset = body.path("offset").asInt();
      pending.headMap(offset).clear();
      Instant end = Instant.now().plusSeconds(body.path("timeout").asInt());
      while (pending.isEmpty() && !closed && !conflicting && Instant.now().isBefore(end)) {
        hold(Math.max(1, Duration.between(Instant.now(), end).toMillis()));
      }
      batch = pending.values().stream().limit(body.path("limit").asInt(100)).toList();
    }
    if (conflicting || !webhook.isEmpty()) {
      String why = "Conflict: terminated by other getUpdates request";
      answer(exchange, 409, refusal(new Refusal(409, why, null)));
    } else {
      answer(exchange, 200, "{\"ok\":true,\"result\":[" + String.join(",", batch) + "]}");
    }
  }

  private void message(HttpExchange exchange, String method, JsonNode body) throws IOException {
    String planned;
    synchronized (this) {
      planned = trouble.isEmpty() ? "" : trouble.remove();
    }
    String[] words = planned.split(" ");
    switch (words[0]) {
      case "break" -> answer(exchange, 502, "<html>Bad Gateway</html>");
      case "stammer" -> answer(exchange, 200, "{\"ok\":true,\"result\":{\"mess");
      case "hang" -> {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write('{');
        throw new IOException("cut on purpose");
      }
      case "limit" -> {
        var wait = JSON.createObjectNode().put("retry_after", Integer.parseInt(words[1]));
        answer(exchange, 429, refusal(new Refusal(429, "Too Many Requests", wait)));
      }
      case "move" -> {
        var to = JSON.createObjectNode().put("migrate_to_chat_id", Long.parseLong(words[2]));
        answer(exchange, 400, refusal(new Refusal(400, "group chat was upgraded", to)));
      }
      default -> deliver(exchange, method, body);
    }
  }

  private void deliver(HttpExchange exchange, String method, JsonNode body) throws IOException {
    boolean dressed = rich && body.has("rich_message");
    String wrong =
        method.equals("sendphoto")
            ? wrongPhoto(body)
            : dressed ? RichMessages.wrong(body.path("rich_message")) : wrong(body);
    wrong = wrong.isEmpty() ? wrongButtons(body) : wrong;
    long chat = body.path("chat_id").asLong();
    if (picturesRefused && method.equals("sendphoto")) {
      answer(exchange, 413, refusal(new Refusal(413, "Request Entity Too Large", null)));
    } else if (!wrong.isEmpty()) {
      answer(exchange, 400, refusal(new Refusal(400, "Bad Request: " + wrong, null)));
    } else if (deleted.contains(chat)) {
      answer(exchange, 400, refusal(new Refusal(400, "Bad Request: chat not found", null)));
    } else if (deletedTopics.contains(body.path("message_thread_id").asInt())) {
      String why = "Bad Request: message thread not found";
      answer(exchange, 400, refusal(new Refusal(400, why, null)));
    } else if (blocked.contains(chat)) {
      String why = "Forbidden: bot was blocked by the user";
      answer(exchange, 403, refusal(new Refusal(403, why, null)));
    } else {
      String text =
          dressed ? RichMessages.words(body.path("rich_message")) : body.path("text").asText();
      ObjectNode result = message(chat, BOT, text);
      if (dressed) {
        result.remove("text");
        result.set("rich_message", body.path("rich_message"));
      }
      if (body.has("message_id")) {
        result.put("message_id", body.path("message_id").asInt());
      }
      synchronized (this) {
        ObjectNode seen = body.deepCopy();
        seen.put("text", text);
        seen.put("message_id", result.path("message_id").asInt());
        delivered.add(new Call(method, seen, Instant.now()));
        if (body.has("reply_markup")) {
          keyboards.put(chat + "/" + seen.path("message_id").asInt(), body.path("reply_markup"));
        }
        notifyAll();
      }
      succeed(exchange, result);
    }
  }

  private void relabel(HttpExchange exchange, JsonNode body) throws IOException {
    String key = body.path("chat_id").asText() + "/" + body.path("message_id").asText();
    String wrong;
    synchronized (this) {
      JsonNode before = keyboards.get(key);
      wrong =
          before == null
              ? "message to edit not found"
              : before.equals(body.path("reply_markup")) ? "message is not modified" : "";
      if (wrong.isEmpty()) {
        keyboards.put(key, body.path("reply_markup"));
        notifyAll();
      }
    }
    if (wrong.isEmpty()) {
      succeed(exchange, message(body.path("chat_id").asLong(), BOT, "earlier"));
    } else {
      answer(exchange, 400, refusal(new Refusal(400, "Bad Request: " + wrong, null)));
    }
  }

  /** "The photo's width and height must not exceed 10000 in total" (sendPhoto). */
  private static String wrongPhoto(JsonNode body) throws IOException {
    var image = ImageIO.read(new ByteArrayInputStream(body.path("photo").binaryValue()));
    return image == null || image.getWidth() + image.getHeight() > 10_000
        ? "PHOTO_INVALID_DIMENSIONS"
        : "";
  }

  /** What is wrong with a message, as the server would say it; empty if nothing is. */
  private String wrong(JsonNode body) {
    String text = body.path("text").asText();
    if (text.isBlank()) {
      return "message text is empty";
    }
    if (text.length() > 4096) {
      return "message is too long";
    }
    if (looksRefused && !body.path("entities").isEmpty()) {
      return "can't parse entities";
    }
    for (JsonNode entity : body.path("entities")) {
      int start = entity.path("offset").asInt(-1);
      int end = start + entity.path("length").asInt();
      if (start < 0 || end <= start || end > text.length()) {
        return "entity " + entity + " is outside";
      }
      if (Character.isLowSurrogate(text.charAt(start))
          || end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
        return "entity " + entity + " cuts a character";
      }
    }
    return "";
  }

  private static String wrongButtons(JsonNode body) {
    for (JsonNode button : body.path("reply_markup").findValues("callback_data")) {
      if (button.asText().getBytes(StandardCharsets.UTF_8).length > 64) {
        return "BUTTON_DATA_INVALID";
      }
    }
    return "";
  }

  private synchronized ObjectNode message(long chat, long person, String text) {
    ObjectNode message = JSON.createObjectNode();
    message.put("message_id", nextMessage++).put("date", now()).put("text", text);
    message.set("from", user(person));
    message.putObject("chat").put("id", chat).put("type", chat < 0 ? "supergroup" : "private");
    int at = text.toLowerCase(Locale.ROOT).indexOf("@notebot");
    if (at >= 0) {
      ObjectNode mark = message.putArray("entities").addObject();
      mark.put("type", "mention").put("offset", at).put("length", 8);
    }
    return message;
  }

  private static ObjectNode user(long id) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("is_bot", id == BOT)
        .put("first_name", "Person " + id);
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  private static String refusal(Refusal refusal) {
    ObjectNode answer = JSON.createObjectNode().put("ok", false);
    answer.put("error_code", refusal.code()).put("description", refusal.description());
    if (refusal.parameters() != null) {
      answer.set("parameters", refusal.parameters());
    }
    return answer.toString();
  }

  private static void succeed(HttpExchange exchange, JsonNode result) throws IOException {
    ObjectNode answer = JSON.createObjectNode().put("ok", true);
    answer.set("result", result);
    answer(exchange, 200, answer.toString());
  }

  private static void answer(HttpExchange exchange, int code, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(code, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void hold(long millis) {
    try {
      wait(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    server.stop(0);
    threads.shutdownNow();
  }
}
