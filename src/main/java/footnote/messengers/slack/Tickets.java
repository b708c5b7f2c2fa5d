package footnote.messengers.slack;

import footnote.chat.Reply.Action;
import footnote.text.Citation;
import footnote.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes an action into the value of a button, up to 2,000 characters, and reads it again. Nothing
 * is kept here: a button works for as long as its message stands.
 */
final class Tickets {

  /** "Maximum length is 2000 characters" (button element, value). */
  private static final int LONGEST = 1_800;

  private static final String CITATION =
      "(?<digest>[0-9a-f]{64}):(?<start>[0-9]{1,9})-(?<end>[0-9]{1,9})";
  private static final Pattern CONTEXT = Pattern.compile("c:" + CITATION);

  /** A question may have line ends of any kind. */
  private static final Pattern RATE =
      Pattern.compile("r:(?<helpful>[01]):(?:" + CITATION + ")?:(?<question>.*)", Pattern.DOTALL);

  private Tickets() {}

  static String write(Action action) {
    return action.match(new Written());
  }

  private static final class Written implements Action.Cases<String> {

    @Override
    public String ask(Action.Ask ask) {
      return "a:" + cut(ask.text());
    }

    @Override
    public String showContext(Action.ShowContext shown) {
      return "c:" + citation(shown.citation());
    }

    @Override
    public String rate(Action.Rate rate) {
      return "r:"
          + (rate.helpful() ? 1 : 0)
          + ":"
          + rate.shown().map(Tickets::citation).orElse("")
          + ":"
          + cut(rate.question());
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, SlackPage.border(text, LONGEST));
  }

  private static String citation(Citation citation) {
    Span span = citation.span();
    return citation.revision().digits() + ":" + span.start() + "-" + span.end();
  }

  /** The action of a button; empty for a value that this bot never wrote. */
  static Optional<Action> read(String value) {
    if (value.startsWith("a:")) {
      return Optional.of(new Action.Ask(value.substring(2)));
    }
    Matcher context = CONTEXT.matcher(value);
    if (context.matches()) {
      return citation(context).map(Action.ShowContext::new);
    }
    Matcher rate = RATE.matcher(value);
    if (!rate.matches()) {
      return Optional.empty();
    }
    Optional<Citation> shown = citation(rate);
    return shown.isEmpty() && rate.group("digest") != null
        ? Optional.empty()
        : Optional.of(
            new Action.Rate(rate.group("question"), shown, rate.group("helpful").equals("1")));
  }

  /** Empty where there is none, or where it has no words. */
  private static Optional<Citation> citation(Matcher matcher) {
    return Optional.ofNullable(matcher.group("digest"))
        .flatMap(
            digest ->
                Citation.of(
                    digest,
                    Long.parseLong(matcher.group("start")),
                    Long.parseLong(matcher.group("end"))));
  }
}
