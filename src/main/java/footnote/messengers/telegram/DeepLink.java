package footnote.messengers.telegram;

import footnote.chat.Reply.Action;
import footnote.text.Citation;
import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links that open the bot at a citation: {@code t.me/NAME?start=REVISION_START_END}, with the first
 * 12 digits of the document's SHA-256. They are good for as long as that revision is there, and can
 * be written by hand.
 */
final class DeepLink {

  /**
   * "A-Z, a-z, 0-9, _ and - are allowed [...] up to 64 characters" (bots/features#deep-linking).
   */
  private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private static final int DIGITS = 12;
  private static final Pattern CITATION =
      Pattern.compile("([0-9a-f]{12})_([0-9]{1,9})_([0-9]{1,9})");

  private DeepLink() {}

  /** Whether this could be what a link brings, and is not merely typed. */
  static boolean isParameter(String text) {
    return PARAMETER.matcher(text).matches();
  }

  /** The citation that a link carries; empty for any other. */
  static Optional<Action> read(String parameter) {
    Matcher parts = CITATION.matcher(parameter);
    if (!parts.matches()) {
      return Tickets.readCitation(parameter);
    }
    return Citation.of(
            parts.group(1), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)))
        .map(Action.ShowContext::new);
  }

  /** The address that opens a citation in the bot of that name. */
  static String to(Citation citation, String bot) {
    String revision = citation.revision().digits();
    Span span = citation.span();
    return "https://t.me/%s?start=%s_%d_%d"
        .formatted(bot, revision.substring(0, DIGITS), span.start(), span.end());
  }
}
