package footnote.messengers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import footnote.answers.Quote;
import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Messenger.MessengerException;
import footnote.chat.Reply;
import footnote.chat.Reply.Action;
import footnote.chat.Reply.Action.Rate;
import footnote.chat.Reply.Block;
import footnote.dates.When;
import footnote.testing.Texts;
import footnote.text.Document;
import footnote.text.Passage;
import footnote.text.Span;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WebTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT =
      "Yoon & Kishida met <b>twice</b>. They met on 16 March 2023. 🙂 That was in Tokyo.";
  private static final Document VISIT = visit("a", TEXT);
  private static final Span SENTENCE = new Span(33, 59);
  private static final Quote QUOTE =
      new Quote(new Passage(VISIT, SENTENCE), Optional.of(new Span(45, 58)), List.of());

  @TempDir Path folder;
  private final Guest guest = new Guest();
  private volatile List<Document> documents = List.of(VISIT);
  private Web web;

  /** Answers with what the test put there, and remembers what it heard. */
  private static class Guest implements Desk {
    final List<Message> heard = Collections.synchronizedList(new ArrayList<>());
    final List<Action> taken = Collections.synchronizedList(new ArrayList<>());
    Optional<Reply> reply = Optional.empty();
    volatile CountDownLatch thinks = new CountDownLatch(0);

    @Override
    public Reply ask(Message message) {
      heard.add(message);
      try {
        thinks.await();
      } catch (InterruptedException stop) {
        throw new AssertionError(stop);
      }
      return reply.orElseGet(
          () -> Reply.of(new Block.Line(message.place().room() + ": " + message.text())));
    }

    @Override
    public Reply take(Action action, Message.Place place) {
      taken.add(action);
      return Reply.of(new Block.Line("Noted."));
    }
  }

  @BeforeEach
  void open() {
    web = open(0);
  }

  @AfterEach
  void close() {
    web.close();
  }

  private Web open(int port) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    WebSettings settings =
        new WebSettings("127.0.0.1", port, List.of("notes.test"), folder, folder.resolve("state"));
    Web opened = new Web(settings, () -> (Collection<Document>) documents, clock);
    opened.open(guest);
    return opened;
  }

  @Test
  void aQuoteIsWordsAMarkAndAFootnoteAndNoMarkup() throws Exception {
    guest.reply =
        Optional.of(
            Reply.of(
                new Block.Headline("16 March 2023", Optional.of("as written")),
                new Block.Quotation(1, QUOTE, "Visit · paragraph 1"),
                new Block.Offer("In context", new Action.ShowContext(QUOTE.passage().citation())),
                new Block.Offer("More", new Action.Ask("/more")),
                new Block.Items(List.of("a <i>b</i>"))));

    JsonNode blocks = ask(browser(), "When did they meet?").get("blocks");

    assertThat(blocks.get(0).toString())
        .isEqualTo(
            "{'kind':'headline','text':'16 March 2023','note':'as written'}".replace('\'', '"'));
    JsonNode quote = blocks.get(1);
    assertThat(quote.get("text").asText()).isEqualTo("They met on 16 March 2023.");
    String words = quote.get("text").asText();
    assertThat(words.substring(quote.at("/mark/0").asInt(), quote.at("/mark/1").asInt()))
        .isEqualTo("16 March 2023");
    assertThat(quote.get("footnote").asText()).isEqualTo("Visit · paragraph 1");
    assertThat(quote.get("link").asText()).isEqualTo(path(VISIT, SENTENCE));
    assertThat(blocks.get(2).get("show").asText()).isEqualTo(path(VISIT, SENTENCE));
    assertThat(blocks.get(3).get("ask").asText()).isEqualTo("/more");
    assertThat(blocks.get(4).at("/lines/0").asText()).isEqualTo("a <i>b</i>");
  }

  @Test
  void aContextIsTheParagraphWithItsSentenceMarkedAndLinked() throws Exception {
    guest.reply = Optional.of(Reply.of(new Block.Context(QUOTE, "Visit")));

    JsonNode context = ask(browser(), "/context 1").at("/blocks/0");

    assertThat(context.get("text").asText()).isEqualTo(TEXT);
    assertThat(context.at("/mark/0").asInt()).isEqualTo(SENTENCE.start());
    assertThat(context.at("/mark/1").asInt()).isEqualTo(SENTENCE.end());
    assertThat(context.get("link").asText()).isEqualTo(path(VISIT, SENTENCE));
    assertThat(context.get("cutBefore").asBoolean()).isFalse();
    assertThat(context.get("cutAfter").asBoolean()).isFalse();
  }

  @Test
  void ofAVeryLongParagraphThePartAroundTheQuoteIsShownAndSaidToBeOne() throws Exception {
    Document book = Texts.document("b.txt", "It rained. ".repeat(900) + "Then it snowed.");
    Quote quote = new Quote(Texts.passage(book, "Then it snowed."), Optional.empty(), List.of());
    guest.reply = Optional.of(Reply.of(new Block.Context(quote, "B")));

    JsonNode context = ask(browser(), "/context 1").at("/blocks/0");

    assertThat(book.text()).endsWith(context.get("text").asText());
    assertThat(context.get("text").asText()).hasSizeBetween(1_900, 2_000);
    assertThat(context.get("cutBefore").asBoolean()).isTrue();
    assertThat(context.get("cutAfter").asBoolean()).isFalse();
  }

  @Test
  void aTimelineIsDaysAndAnOpenEndIsAbsent() throws Exception {
    When since = When.since(LocalDate.of(1970, 1, 3));
    guest.reply =
        Optional.of(
            Reply.of(new Block.Chart(List.of(new Reply.Event(since, "since 3 January 1970", 1)))));

    JsonNode event = ask(browser(), "When?").at("/blocks/0/events/0");

    assertThat(event.get("from").asInt()).isEqualTo(2);
    assertThat(event.has("to")).isFalse();
    assertThat(event.get("label").asText()).isEqualTo("since 3 January 1970");
  }

  @Test
  void everyBrowserHasAConversationOfItsOwn() throws Exception {
    HttpClient ann = browser();
    HttpClient bob = browser();
    ask(ann, "one");
    ask(bob, "two");
    ask(ann, "three");

    List<String> rooms = guest.heard.stream().map(it -> it.place().room()).toList();
    assertThat(rooms.get(0)).isEqualTo(rooms.get(2)).isNotEqualTo(rooms.get(1));
    assertThat(guest.heard).allMatch(it -> it.place().messenger().equals("web"));
  }

  @Test
  void theCookieIsForThisServerAloneAndNotTheNameOfTheRoom() throws Exception {
    HttpResponse<String> first = post(browser(), "/api/ask", "{\"text\":\"hello\"}");
    String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();

    assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=/");
    HttpCookie parsed = HttpCookie.parse(cookie).get(0);
    assertThat(parsed.getValue()).hasSize(24);
    assertThat(parsed.getValue()).doesNotContain(guest.heard.get(0).place().room());
    assertThat(get("/").headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void aForgedCookieIsReplaced() throws Exception {
    HttpResponse<String> answer =
        send(posting("/api/ask", "{\"text\":\"hi\"}").header("Cookie", "footnote=<script>"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
  }

  @Test
  void aForeignNameIsNotAnsweredTo() throws Exception {
    for (String host :
        List.of(
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example:80",
            "10.0.0.1",
            "x@y",
            "")) {
      for (String path : List.of("/", "/api/sources", "/page.js", path(VISIT, SENTENCE), "/no")) {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host))
            .as(host + path)
            .matches("(?s)HTTP/1.1 4(03|00) .*")
            .doesNotContain("visit.txt")
            .doesNotContain("<main");
      }
    }
  }

  @Test
  void ourOwnNamesAreAnsweredTo() throws Exception {
    for (String host : List.of("127.0.0.1", "LOCALHOST:1", "[::1]:8088", "notes.test:443")) {
      assertThat(raw("GET / HTTP/1.1\r\nHost: " + host)).as(host).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void whoListensToOthersIsAnsweredToByAddressAndNotByAnyName() {
    Gate gate = new Gate("0.0.0.0", List.of());
    assertThat(gate.answersTo(Optional.of("192.168.1.7:8088"))).isTrue();
    assertThat(gate.answersTo(Optional.of("[fe80::1]:8088"))).isTrue();
    assertThat(gate.answersTo(Optional.of("evil.example"))).isFalse();
    assertThat(gate.answersTo(Optional.empty())).isFalse();
  }

  @Test
  void onlyOurOwnPageMayPost() throws Exception {
    String body = "{\"text\":\"hello\"}";
    for (String origin :
        List.of(
            "null",
            "http://evil.example",
            "http://127.0.0.1",
            "https://127.0.0.1:1",
            address() + "/")) {
      HttpRequest.Builder request = posting("/api/ask", body).setHeader("Origin", origin);
      assertThat(send(request).statusCode()).as(origin).isEqualTo(403);
    }
    HttpRequest.Builder without =
        HttpRequest.newBuilder(URI.create(address() + "/api/ask"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    assertThat(send(without).statusCode()).isEqualTo(403);
    assertThat(guest.heard).isEmpty();
  }

  @Test
  void whatIsNoQuestionIsDeclinedInASentence() throws Exception {
    HttpRequest.Builder form =
        posting("/api/ask", "text=hello").setHeader("Content-Type", "text/plain");
    assertThat(send(form).statusCode()).isEqualTo(415);
    for (String body : List.of("", "{", "[]", "{}", "{\"text\":7}", "[".repeat(9_000), "null")) {
      HttpResponse<String> answer = post(browser(), "/api/ask", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(JSON.readTree(answer.body()).get("error").asText()).endsWith(".");
    }
    assertThat(guest.heard).isEmpty();
  }

  @Test
  void aBodyIsReadNoFurtherThanItMayBeLong() throws Exception {
    byte[] large =
        ("{\"text\":\"" + "x".repeat(2_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
    BodyPublisher known = BodyPublishers.ofByteArray(large);
    BodyPublisher chunked =
        BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large));
    for (BodyPublisher body : List.of(known, chunked)) {
      assertThat(status(body)).isIn(413, 0);
    }
    assertThat(guest.heard).isEmpty();
  }

  /** The status, or 0 where the server hung up before it had heard everything. */
  private int status(BodyPublisher body) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + "/api/ask"))
            .header("Origin", address())
            .header("Content-Type", "application/json")
            .POST(body);
    try {
      return send(request).statusCode();
    } catch (IOException hungUp) {
      return 0;
    }
  }

  @Test
  void aLongQuestionIsLeftToTheDesk() throws Exception {
    String question = "é".repeat(2_500);
    ask(browser(), question);
    assertThat(guest.heard.get(0).text()).isEqualTo(question);
  }

  @Test
  void anOpinionReachesTheDesk() throws Exception {
    String link = path(VISIT, SENTENCE);
    String body = "{\"question\":\"When?\",\"helpful\":false,\"shown\":\"" + link + "\"}";
    assertThat(post(browser(), "/api/rate", body).body()).contains("Noted.");
    assertThat(
            post(browser(), "/api/rate", "{\"question\":\"Who?\",\"helpful\":true}").statusCode())
        .isEqualTo(200);

    Rate first = (Rate) guest.taken.get(0);
    assertThat(first.question()).isEqualTo("When?");
    assertThat(first.helpful()).isFalse();
    assertThat(first.shown().orElseThrow().span()).isEqualTo(SENTENCE);
    assertThat(first.shown().orElseThrow().revision().digits()).isEqualTo(VISIT.source().sha256());
    assertThat(((Rate) guest.taken.get(1)).shown()).isEmpty();
  }

  @Test
  void anOpinionOnNothingIsDeclined() throws Exception {
    for (String body :
        List.of(
            "{\"question\":\"When?\"}",
            "{\"helpful\":true}",
            "{\"question\":\"When?\",\"helpful\":true,\"shown\":\"/etc/passwd\"}",
            "{\"question\":\"When?\",\"helpful\":true,\"shown\":null}",
            "{\"question\":\"" + "x".repeat(2_001) + "\",\"helpful\":true}")) {
      assertThat(post(browser(), "/api/rate", body).statusCode()).as(body).isEqualTo(400);
    }
    assertThat(guest.taken).isEmpty();
  }

  @Test
  void noScriptNoStyleAndNoFrameComesFromElsewhere() throws Exception {
    for (String path : List.of("/", "/page.js", "/api/sources", "/nonsense", "/q/x")) {
      Map<String, List<String>> headers = get(path).headers().map();
      assertThat(headers.get("content-security-policy").get(0))
          .as(path)
          .contains("default-src 'none'")
          .contains("script-src 'self'")
          .contains("style-src 'self'")
          .contains("frame-ancestors 'none'")
          .contains("require-trusted-types-for 'script'")
          .doesNotContain("unsafe");
      assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
      assertThat(headers.get("cross-origin-resource-policy")).containsExactly("same-origin");
      assertThat(headers).doesNotContainKey("access-control-allow-origin");
    }
    assertThat(get("/").body()).doesNotContainPattern("<script[^>]*>[^<]|<style|style=|onclick");
    for (String script : List.of("/page.js", "/dom.js", "/source.js", "/chart.js")) {
      assertThat(get(script).body())
          .hasSizeGreaterThan(500)
          .doesNotContainPattern("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval");
    }
  }

  @Test
  void aFileThatTheBrowserHasIsNotSentAgain() throws Exception {
    String tag = get("/page.js").headers().firstValue("ETag").orElseThrow();
    HttpRequest.Builder again =
        HttpRequest.newBuilder(URI.create(address() + "/page.js")).header("If-None-Match", tag);
    assertThat(send(again).statusCode()).isEqualTo(304);
  }

  @Test
  void sourcesNameTheDayOfPublicationAndTheFilesDayApart() throws Exception {
    Files.writeString(folder.resolve("visit.txt"), TEXT);
    Files.setLastModifiedTime(
        folder.resolve("visit.txt"), FileTime.from(Instant.parse("2026-10-01T12:00:00Z")));

    JsonNode source = json(get("/api/sources")).get(0);

    assertThat(source.get("published").asText()).isEqualTo("17 March 2023");
    assertThat(source.get("fileDay").asText()).isEqualTo("1 October 2026");
    assertThat(source.get("title").asText()).isEqualTo("The <visit>");
    assertThat(source.has("author")).isFalse();
  }

  @Test
  void aLinkLeadsToItsWordsAfterARestart() throws Exception {
    String link = path(VISIT, SENTENCE);
    web.close();
    web = open(0);

    assertThat(get(link).statusCode()).isEqualTo(200);
    assertThat(get(link).body()).contains("<main");
    JsonNode source = json(get("/api" + link));
    assertThat(source.get("state").asText()).isEqualTo("here");
    assertThat(source.get("place").asText()).isEqualTo("paragraph 1");
    JsonNode part = source.at("/parts/0");
    assertThat(part.get("text").asText()).isEqualTo(TEXT);
    assertThat(part.at("/mark/0").asInt()).isEqualTo(SENTENCE.start());
    assertThat(part.at("/mark/1").asInt()).isEqualTo(SENTENCE.end());
  }

  @Test
  void aLinkSaysThatItsDocumentHasChangedSinceOrIsGone() throws Exception {
    String link = path(VISIT, SENTENCE);
    get("/api" + link);
    Document now = visit("b", "They never met.");
    documents = List.of(now);
    web.close();
    web = open(0);

    HttpResponse<String> changed = get("/api" + link);
    assertThat(changed.statusCode()).isEqualTo(410);
    assertThat(json(changed).get("state").asText()).isEqualTo("changed");
    assertThat(json(changed).get("text").asText()).contains("visit.txt").contains("no longer");
    assertThat(json(changed).get("now").asText()).isEqualTo("/q/" + now.source().sha256());
    assertThat(changed.body()).doesNotContain("never met");
    assertThat(get(link).statusCode()).isEqualTo(410);

    documents = List.of();
    assertThat(json(get("/api" + link)).get("state").asText()).isEqualTo("gone");
  }

  @Test
  void filesThatAreAlikeAreWrittenDownOnceEachHoweverOftenTheyAreQuoted() throws Exception {
    Document copy = visit("a", TEXT, "copy/visit.txt");
    for (int i = 0; i < 5; i++) {
      documents = List.of(i % 2 == 0 ? VISIT : copy);
      get("/api" + path(VISIT, SENTENCE));
    }
    web.close();
    web = open(0);
    get("/api" + path(VISIT, SENTENCE));

    assertThat(Files.readAllLines(folder.resolve("state/revisions.txt")))
        .containsExactly(
            VISIT.source().sha256() + " visit.txt", VISIT.source().sha256() + " copy/visit.txt");
  }

  @Test
  void ofFilesThatWereAlikeTheOneThatIsStillThereHasChanged() throws Exception {
    String link = path(VISIT, SENTENCE);
    get("/api" + link);
    documents = List.of(visit("a", TEXT, "copy/visit.txt"));
    get("/api" + link);

    documents = List.of(visit("b", "They never met."));
    assertThat(json(get("/api" + link)).get("state").asText()).isEqualTo("changed");
    documents = List.of();
    assertThat(json(get("/api" + link)).get("text").asText()).contains("copy/visit.txt");
  }

  @Test
  void aLinkToNothingSaysSo() throws Exception {
    String digest = VISIT.source().sha256();
    for (String link :
        List.of(
            "/q/" + "c".repeat(64) + "/1-2",
            "/q/" + digest + "/1-2000000",
            "/q/" + digest + "/5-5",
            "/q/" + digest + "/99999999999-999999999999",
            "/q/" + digest + "/..%2F..",
            "/q/nonsense",
            "/q/..%2f..%2fetc%2fpasswd")) {
      HttpResponse<String> answer = get("/api" + link);
      assertThat(answer.statusCode()).as(link).isIn(404, 400);
      assertThat(answer.body()).as(link).doesNotContain("met");
    }
  }

  @Test
  void twoHundredQuestionsAtOnceAreEachAnsweredOnce() {
    HttpClient client = HttpClient.newHttpClient();
    List<CompletableFuture<String>> answers =
        IntStream.range(0, 200)
            .mapToObj(i -> posting("/api/ask", "{\"text\":\"question " + i + "\"}").build())
            .map(it -> client.sendAsync(it, BodyHandlers.ofString()))
            .map(it -> it.thenApply(HttpResponse::body))
            .toList();
    for (int i = 0; i < 200; i++) {
      assertThat(answers.get(i).join()).contains(": question " + i + "\"");
    }
    assertThat(guest.heard).hasSize(200);
  }

  @Test
  void whoAsksMuchAtOnceClosesThePageForNobodyElse() throws Exception {
    CountDownLatch enough = new CountDownLatch(1);
    HttpClient ann = browser();
    ask(ann, "one, for the cookie");
    guest.thinks = enough;
    List<CompletableFuture<Integer>> asked =
        IntStream.range(0, 60)
            .mapToObj(i -> posting("/api/ask", "{\"text\":\"question " + i + "\"}").build())
            .map(it -> ann.sendAsync(it, BodyHandlers.ofString()))
            .map(it -> it.thenApply(HttpResponse::statusCode))
            .toList();

    HttpRequest.Builder style =
        HttpRequest.newBuilder(URI.create(address() + "/page.css")).timeout(Duration.ofSeconds(8));
    assertThat(send(style).statusCode()).isEqualTo(200);
    enough.countDown();
    assertThat(asked).map(CompletableFuture::join).containsOnly(200, 503).contains(200, 503);
    assertThat(ask(ann, "again").get("blocks")).isNotEmpty();
  }

  @Test
  void aTakenPortIsSaidWithItsKey() {
    int taken = web.address().getPort();
    assertThatThrownBy(() -> open(taken))
        .isInstanceOf(MessengerException.class)
        .hasMessageContaining("port " + taken)
        .hasMessageContaining("web.port");
  }

  @Test
  void closingFreesThePort() {
    int port = web.address().getPort();
    web.close();
    web = open(port);
    assertThat(web.address().getPort()).isEqualTo(port);
  }

  private static Document visit(String digit, String text) {
    return visit(digit, text, "visit.txt");
  }

  private static Document visit(String digit, String text, String file) {
    return new Document(
        new Document.Source(Path.of(file), digit.repeat(64)),
        new Document.Head(
            "The <visit>",
            Optional.empty(),
            Optional.of(new Document.Published(LocalDate.of(2023, 3, 17), Optional.empty())),
            Optional.empty()),
        text,
        List.of(footnote.text.Block.paragraph(new Span(0, text.length()))),
        List.of());
  }

  private static String path(Document document, Span span) {
    return "/q/" + document.source().sha256() + "/" + span.start() + "-" + span.end();
  }

  private String address() {
    return "http://127.0.0.1:" + web.address().getPort();
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private JsonNode ask(HttpClient browser, String text) throws Exception {
    HttpResponse<String> answer =
        post(browser, "/api/ask", JSON.writeValueAsString(Map.of("text", text)));
    assertThat(answer.statusCode()).isEqualTo(200);
    return json(answer);
  }

  private HttpResponse<String> post(HttpClient browser, String path, String body) throws Exception {
    return browser.send(posting(path, body).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder posting(String path, String body) {
    return HttpRequest.newBuilder(URI.create(address() + path))
        .header("Origin", address())
        .header("Content-Type", "application/json; charset=utf-8")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(address() + path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  /** What comes back for a request that no well-behaved client would send. */
  private String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", web.address().getPort())) {
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
