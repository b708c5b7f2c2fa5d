package footnote.messengers.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import footnote.chat.Desk;
import footnote.chat.Message;
import footnote.chat.Reply;
import footnote.chat.Reply.Action.Rate;
import footnote.chat.Wording;
import footnote.messengers.web.Permalinks.Found;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is answered at which address. Alone knows the web server's requests and answers. */
final class Routes {
  private static final Logger log = LoggerFactory.getLogger(Routes.class);

  private static final String COOKIE = "footnote";

  /** Nothing but our own files: no script, style or picture from elsewhere, none in the page. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
              + " require-trusted-types-for 'script'; trusted-types 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private static final Asset PAGE = Asset.named("page.html", "text/html;charset=utf-8");
  private static final Map<String, Asset> ASSETS =
      Map.of(
          "/page.css", Asset.named("page.css", "text/css;charset=utf-8"),
          "/page.js", Asset.named("page.js", "text/javascript;charset=utf-8"),
          "/chart.js", Asset.named("chart.js", "text/javascript;charset=utf-8"),
          "/source.js", Asset.named("source.js", "text/javascript;charset=utf-8"),
          "/dom.js", Asset.named("dom.js", "text/javascript;charset=utf-8"),
          "/icon.svg", Asset.named("icon.svg", "image/svg+xml"));

  private final Gate gate;
  private final Turns turns;
  private final Permalinks permalinks;
  private final SourceJson sources;
  private final ReplyJson replies;
  private final Desk desk;
  private final Clock clock;

  Routes(Gate gate, Turns turns, Permalinks permalinks, Holdings holdings, Desk desk, Clock clock) {
    this.gate = gate;
    this.turns = turns;
    this.permalinks = permalinks;
    this.sources = new SourceJson(holdings);
    this.replies = new ReplyJson(permalinks);
    this.desk = desk;
    this.clock = clock;
  }

  void layOut(RoutesConfig routes) {
    routes.before(this::admit);
    routes.get("/", context -> send(context, PAGE));
    ASSETS.forEach((path, asset) -> routes.get(path, context -> send(context, asset)));
    routes.get("/q/{revision}", this::page);
    routes.get("/q/{revision}/{span}", this::page);
    routes.get("/api/sources", context -> json(context, sources.list()));
    routes.get("/api/q/{revision}", this::source);
    routes.get("/api/q/{revision}/{span}", this::source);
    routes.post("/api/ask", this::ask);
    routes.post("/api/rate", this::rate);
    routes.exception(Refusal.class, Routes::refuse);
    routes.exception(HttpResponseException.class, Routes::decline);
    routes.exception(RuntimeException.class, Routes::fail);
  }

  private void admit(Context context) {
    HEADERS.forEach(context::header);
    Optional<String> host = header(context, "Host");
    if (!gate.answersTo(host)) {
      throw new Refusal(403, Words.WRONG_NAME);
    }
    boolean reading = context.req().getMethod().matches("GET|HEAD");
    if (!reading && !gate.isOwn(header(context, "Origin"), host)) {
      throw new Refusal(403, Words.WRONG_ORIGIN);
    }
  }

  private void ask(Context context) {
    String text = Requests.question(posted(context));
    Message.Place place = visitor(context).place();
    Message message = new Message(place, place.room(), text, Optional.empty(), clock.instant());
    answer(context, place, () -> desk.ask(message));
  }

  private void rate(Context context) {
    Rate rating = Requests.rating(posted(context));
    Message.Place place = visitor(context).place();
    answer(context, place, () -> desk.take(rating, place));
  }

  /** Later, on another thread. */
  private void answer(Context context, Message.Place place, Supplier<Reply> thought) {
    context.future(
        () -> turns.take(place, thought).thenAccept(reply -> json(context, replies.write(reply))));
  }

  private static JsonNode posted(Context context) {
    return Requests.read(header(context, "Content-Type"), context.bodyInputStream());
  }

  /**
   * A browser gets its cookie with its first question, not with the page: a page opened from a link
   * elsewhere brings no strict cookie, and a new one would end the conversation.
   */
  private static Visitor visitor(Context context) {
    Optional<Visitor> known = Visitor.with(Optional.ofNullable(context.cookie(COOKIE)));
    if (known.isPresent()) {
      return known.get();
    }
    Visitor visitor = Visitor.unknown();
    Cookie cookie = new Cookie(COOKIE, visitor.ticket());
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    context.cookie(cookie);
    return visitor;
  }

  /** The page itself; it then asks for what the link leads to. The status is for machines. */
  private void page(Context context) {
    context.status(status(follow(context)));
    send(context, PAGE);
  }

  private void source(Context context) {
    Found found = follow(context);
    context.status(status(found));
    json(context, sources.write(found, offset(context)));
  }

  private Found follow(Context context) {
    Map<String, String> parts = context.pathParamMap();
    String revision = parts.getOrDefault("revision", "");
    Optional<Link> link =
        Optional.ofNullable(parts.get("span"))
            .map(span -> Link.of(revision, span))
            .orElseGet(() -> Link.of(revision));
    return link.map(permalinks::follow).orElseGet(Found.Unknown::new);
  }

  private static int status(Found found) {
    if (found instanceof Found.Here) {
      return 200;
    }
    return found instanceof Found.Unknown ? 404 : 410;
  }

  private static Optional<Integer> offset(Context context) {
    return Optional.ofNullable(context.queryParam("at"))
        .filter(at -> at.matches("[0-9]{1,9}"))
        .map(Integer::valueOf);
  }

  private static Optional<String> header(Context context, String name) {
    return Optional.ofNullable(context.header(name));
  }

  /** A browser asks each time whether it has the newest; most often it has. */
  private static void send(Context context, Asset asset) {
    context.header("Cache-Control", "no-cache").header("ETag", asset.tag());
    boolean known = header(context, "If-None-Match").filter(asset.tag()::equals).isPresent();
    if (known && context.statusCode() == 200) {
      context.status(304);
    } else {
      context.contentType(asset.type()).result(asset.bytes());
    }
  }

  private static void json(Context context, JsonNode json) {
    context
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(json.toString());
  }

  private static void refuse(Refusal refusal, Context context) {
    say(context, refusal.status(), refusal.sentence());
  }

  /** What the server itself declines: an address or a method that is not there. */
  private static void decline(HttpResponseException reason, Context context) {
    say(context, reason.getStatus(), Words.NOTHING_HERE);
  }

  private static void fail(RuntimeException broken, Context context) {
    log.error("{} {} could not be answered", context.req().getMethod(), context.path(), broken);
    say(context, 500, Wording.BROKEN);
  }

  private static void say(Context context, int status, String sentence) {
    context.status(status);
    json(context, JsonNodeFactory.instance.objectNode().put("error", sentence));
  }
}
