package footnote.messengers.web;

import footnote.chat.Message;
import footnote.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One browser, known by a random cookie and nothing else.
 *
 * @param ticket what the cookie holds: whoever has it is in the conversation
 */
record Visitor(String ticket) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 18;
  private static final Pattern TICKET = Pattern.compile("[A-Za-z0-9_-]{24}");

  /** Somebody who was never here. */
  static Visitor unknown() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return new Visitor(Base64.getUrlEncoder().encodeToString(random));
  }

  /** Whoever brought this cookie; empty if it cannot be one of ours. */
  static Optional<Visitor> with(Optional<String> cookie) {
    return cookie.filter(it -> TICKET.matcher(it).matches()).map(Visitor::new);
  }

  /** Where the conversation goes on. A place may be logged, hence the digest of the ticket. */
  Message.Place place() {
    String room = Sha256.hex(ticket.getBytes(StandardCharsets.US_ASCII)).substring(0, 16);
    return new Message.Place(Web.NAME, room, Optional.empty());
  }

  /** Without the ticket, which is a secret. */
  @Override
  public String toString() {
    return "visitor " + place().room();
  }
}
