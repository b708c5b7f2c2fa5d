package footnote.answers.fitting;

import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question takes for done and a sentence tells was not: "He has not resigned." */
public final class Undone {

  private static final Set<Wants> OF_DEEDS = EnumSet.of(Wants.REASON, Wants.DATE);

  /** The verb that ends a question, as most do that have no object. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?i)^(?:and |but |so )?(?:why|when|for what reason|how come) (?:did|has|have|had|does|do)"
              + " .*?(?<deed>\\p{Ll}{3,})[?.! ]*$");

  private static final Pattern NOT = Pattern.compile("(?i)\\b(?:not|never|\\p{L}+n['’]t)\\b");

  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)\\b(?:(?:has|have|had|did|does|do|will|would) (?:not|never)|\\p{L}+n['’]t)"
              + " (?:\\p{Ll}+ly |yet |even |ever )?(\\p{Ll}{3,})\\b");

  private Undone() {}

  /** Whether {@code sentence} tells that it was not done, and nowhere that it was. */
  public static boolean isTold(Question question, String sentence) {
    Matcher asked = DEED.matcher(question.text());
    if (!OF_DEEDS.contains(question.wants())
        || NOT.matcher(question.text()).find()
        || !asked.find()) {
      return false;
    }
    String deed = Token.stem(asked.group("deed"));
    long denied =
        DENIAL
            .matcher(sentence)
            .results()
            .filter(found -> Token.stem(found.group(1)).equals(deed))
            .count();
    List<Token> told =
        Token.in(sentence).stream().filter(token -> token.stem().equals(deed)).toList();
    return denied > 0 && denied == told.size();
  }
}
