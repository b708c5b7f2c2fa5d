package footnote.answers.fitting;

import footnote.questions.Question;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a plan from what happened: "is expected to visit" from "visited". */
public final class Plans {

  /** What leads to a deed that has not been done yet. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(?:(?:is|are|was|were|be|been) (?:also |now |still |then |currently )?"
              + "(?:expected|planned|scheduled|due|set|slated|supposed|meant|likely|intended|going)"
              + "|(?:is|are|was|were) to(?= \\p{L}+)|will|shall|would"
              + "|(?:plan|hope|intend|promise|aim|expect)(?:s|ed|ned|d)? to"
              + "|(?:planning|hoping|intending|aiming|preparing) to"
              + "|(?:planned|upcoming|forthcoming))\\b");

  /** "is expected in Seoul": the deed is to be there. */
  private static final Pattern AWAITED =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were) (?:also |now |still )?(?:expected|due|awaited) (?:in|at|back)"
              + "\\b");

  /** Words from there to the deed: "to be officially opened". */
  private static final int REACH = 4;

  /** Only what happened can have been planned instead: "when did", "who was". */
  private static final Pattern ASKS_BACK =
      Pattern.compile("(?i)\\b(?:did|was|were|has|have|had)\\b|^who \\p{L}+ed\\b");

  private static final Pattern BORDER = Pattern.compile("[,;:()—–.]");

  private static final Pattern ASKS_AHEAD =
      Pattern.compile(
          "(?i)\\b(?:will|shall|would|going to|plan\\w*|expect\\w*|schedul\\w+|due|intend\\w*|next"
              + "|is|are)\\b");

  private Plans() {}

  /** Whether {@code question} asks for what happened, and {@code sentence} only plans it. */
  public static boolean isPlan(Question question, Passage sentence) {
    return asksBack(question)
        && (isAhead(deeds(question), AHEAD, sentence.line())
            || isAhead(names(question), AWAITED, sentence.line()));
  }

  /** Whether {@code sentence} looks ahead to something. */
  public static boolean isAhead(Passage sentence) {
    return AHEAD.matcher(sentence.line()).find();
  }

  private static boolean asksBack(Question question) {
    return switch (question.wants()) {
      case DATE, PERSON, PLACE ->
          ASKS_BACK.matcher(question.terms()).find()
              && !ASKS_AHEAD.matcher(question.terms()).find();
      default -> false;
    };
  }

  private static boolean isAhead(Set<String> deeds, Pattern leading, String text) {
    Matcher ahead = leading.matcher(text);
    while (ahead.find()) {
      String clause = BORDER.split(text.substring(ahead.end()), 2)[0];
      if (Token.in(clause).stream().limit(REACH).anyMatch(word -> deeds.contains(word.stem()))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> names(Question question) {
    Set<String> names = new HashSet<>();
    question.names().forEach(name -> names.addAll(Token.stems(name)));
    return names;
  }

  /** The question's telling words that are no names. */
  private static Set<String> deeds(Question question) {
    Set<String> deeds = Token.tellingStems(question.terms().toLowerCase(Locale.ROOT));
    question.names().forEach(name -> deeds.removeAll(Token.stems(name)));
    question.period().ifPresent(period -> deeds.removeAll(Token.stems(period.words())));
    return deeds;
  }
}
