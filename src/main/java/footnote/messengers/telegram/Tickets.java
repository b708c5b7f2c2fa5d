package footnote.messengers.telegram;

import footnote.chat.Reply.Action;
import footnote.text.Citation;
import footnote.text.Sha256;
import footnote.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes an action in the 1 to 64 bytes that a button or a link may carry, and reads it again. A
 * citation is written out: document revision and span fit, so that it is good for ever. So does a
 * short question. A long question or an opinion is kept, for as long as newer ones leave room,
 * under a number made of its words.
 *
 * <p>A citation that was read has no path: the digest alone says which document it is.
 */
final class Tickets {

  /** "Data to be sent in a callback query to the bot, 1-64 bytes" (InlineKeyboardButton). */
  static final int LONGEST = 64;

  private static final int KEPT = 20_000;

  /** Bytes of the hash that numbers what is kept. */
  private static final int NUMBER = 15;

  /** c, 32 bytes of digest in 43 characters, start and length in base 36. */
  private static final Pattern CITATION =
      Pattern.compile("c([A-Za-z0-9_-]{43})([0-9a-z]{1,6})_([0-9a-z]{1,6})");

  private final int most;

  private final Map<String, Action> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Action> eldest) {
          return size() > most;
        }
      };

  private final Optional<TicketFile> file;

  /** Tickets that are kept until the program ends. */
  Tickets() {
    this.most = KEPT;
    this.file = Optional.empty();
  }

  /** Tickets that are kept in a file, with those that are there already. */
  Tickets(TicketFile file) throws IOException {
    this(file, KEPT);
  }

  Tickets(TicketFile file, int most) throws IOException {
    this.most = most;
    this.file = Optional.of(file);
    kept.putAll(file.load(most));
  }

  /** The ticket for an action. */
  String write(Action action) {
    return action.match(new Written());
  }

  private final class Written implements Action.Cases<String> {

    @Override
    public String ask(Action.Ask ask) {
      String words = "q" + ask.text();
      return bytes(words).length <= LONGEST ? words : keep(ask);
    }

    @Override
    public String showContext(Action.ShowContext shown) {
      return shown.citation().revision().isWhole() ? citation(shown.citation()) : keep(shown);
    }

    @Override
    public String rate(Action.Rate rate) {
      return keep(rate);
    }
  }

  /** The action of a ticket; empty where it is unknown or no longer known. */
  Optional<Action> read(String ticket) {
    Optional<Action> citation = readCitation(ticket);
    if (citation.isPresent()) {
      return citation;
    }
    if (ticket.startsWith("q")) {
      return Optional.of(new Action.Ask(ticket.substring(1)));
    }
    synchronized (kept) {
      return Optional.ofNullable(kept.get(ticket));
    }
  }

  /** The citation that a link carries; only such tickets are made of what links may hold. */
  static Optional<Action> readCitation(String ticket) {
    Matcher parts = CITATION.matcher(ticket);
    if (!parts.matches()) {
      return Optional.empty();
    }
    byte[] digest = Base64.getUrlDecoder().decode(parts.group(1));
    long start = Long.parseLong(parts.group(2), 36);
    long length = Long.parseLong(parts.group(3), 36);
    return Citation.of(HexFormat.of().formatHex(digest), start, start + length)
        .map(Action.ShowContext::new);
  }

  private static String citation(Citation citation) {
    byte[] digest = HexFormat.of().parseHex(citation.revision().digits());
    Span span = citation.span();
    return "c"
        + Base64.getUrlEncoder().withoutPadding().encodeToString(digest)
        + Integer.toString(span.start(), 36)
        + "_"
        + Integer.toString(span.length(), 36);
  }

  private String keep(Action action) {
    byte[] digest = new byte[NUMBER];
    Sha256.key(action.toString()).get(digest);
    String ticket = "k" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    synchronized (kept) {
      if (kept.put(ticket, action) == null) {
        file.ifPresent(it -> write(ticket, action, it));
      }
    }
    return ticket;
  }

  /** Now and then the file is freed of what is no longer kept. */
  private void write(String ticket, Action action, TicketFile to) {
    to.add(ticket, action);
    if (to.lines() > 2 * most) {
      to.replace(kept);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
