package footnote.answers.fitting;

import footnote.answers.spots.ReasonSpots;
import footnote.questions.Question;
import footnote.text.Passage;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that only tell that somebody asked: "She wondered why the ferry had stopped." */
public final class IndirectQuestions {

  private static final String WORD = "why|where|who|whom|how many|how much";

  private static final Pattern ASKED =
      Pattern.compile("^(?:and |but |so )?(?<word>" + WORD + ")\\b");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)\\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|want(?:s|ed)? to know|wish(?:es|ed)? to know"
              + "|enquir\\p{L}+|inquir\\p{L}+|do(?:es)? not know|did not know|(?:do|does|did)n['’]t know"
              + "|nobody knows|no one knows|not (?:known|clear)|unclear|unknown|question of|demand\\p{L}*"
              + " to know)\\b[^.;:]{0,60}?\\b(?<word>"
              + WORD
              + ")\\b");

  /** What somebody says to it: "The chair replied that". */
  private static final Pattern REPLY =
      Pattern.compile(
          "(?i)^.{0,60}?\\b(?:repl(?:y|ies|ied)|answer(?:s|ed)?|explain(?:s|ed)|sa(?:ys|id)|told"
              + "|respond(?:s|ed)|point(?:s|ed) out|the (?:reason|answer) (?:is|was))\\b");

  private IndirectQuestions() {}

  /** Whether {@code sentence} tells that somebody said something. */
  public static boolean isReply(Passage sentence) {
    return REPLY.matcher(sentence.line()).find();
  }

  /** Whether {@code sentence} tells what was said to the same question, which stands before it. */
  public static boolean answers(Question question, Passage sentence, Optional<Passage> before) {
    return isReply(sentence) && before.filter(asked -> repeat(question, asked)).isPresent();
  }

  /** Whether {@code sentence} tells that the same was asked, and gives no reason itself. */
  public static boolean repeat(Question question, Passage sentence) {
    Matcher asked = ASKED.matcher(question.text().strip().toLowerCase(Locale.ROOT));
    Matcher told = TOLD.matcher(sentence.line());
    return asked.find()
        && told.find()
        && told.group("word").equalsIgnoreCase(asked.group("word"))
        && ReasonSpots.in(sentence.line()).isEmpty();
  }
}
