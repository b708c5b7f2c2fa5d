package footnote.answers.spots;

import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reason that a sentence gives, from the word that brings it to the end of its clause. */
public final class ReasonSpots {

  private static final Pattern REASON =
      Pattern.compile(
          "\\b(?:because(?: of)?|due to|owing to|thanks to|as a result of|in order to|so that"
              + "|on account of|for fear of|on the grounds? (?:that|of)|caused by|prompted by"
              + "|resulted from|results from|stemmed from|motivated by)\\b(?:[^.;]|\\.(?=\\d))*?"
              + "(?=\\.(?!\\d)|;|$|, (?:and|but|which|who)\\b)");

  private ReasonSpots() {}

  public static Optional<Spot> in(String text) {
    Matcher reason = REASON.matcher(text);
    if (!reason.find()) {
      return Optional.empty();
    }
    Span span = new Span(reason.start(), reason.end());
    return reason.find() ? Optional.empty() : Optional.of(new Spot(span, false));
  }
}
