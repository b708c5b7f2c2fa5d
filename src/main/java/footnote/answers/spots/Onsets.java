package footnote.answers.spots;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.text.Passage;
import footnote.text.Token;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a date is told as the beginning of something that is named behind it: "it met until 2004,
 * until the start of the new talks".
 */
public final class Onsets {

  private static final Pattern ONSET =
      Pattern.compile(
          "(?i)^[,;(]? ?(?:and )?(?:(?:until|till|with|at|upon|on|after|by) )?(?:the )?"
              + "(?:commencement|start|beginning|launch|outbreak|onset|opening|creation|founding|birth)"
              + " of (?:the )?(?<thing>(?:[\\p{L}\\p{N}’'-]+ ?){1,4})");

  private Onsets() {}

  /** Whether {@code mention}, in {@code sentence}, is when the thing began that is asked about. */
  public static boolean isOfAsked(Question question, Passage sentence, Mention mention) {
    String text = sentence.document().text();
    return thing(text.substring(mention.span().end(), sentence.span().end()))
        .filter(thing -> isAsked(question, thing))
        .isPresent();
  }

  /** "Until 2004" as the time that something else began: 2004. */
  static Optional<When> when(Mention mention) {
    return mention
        .when()
        .filter(told -> told.from().isEmpty())
        .flatMap(When::to)
        .map(
            day -> {
              if (day.plusDays(1).getDayOfYear() == 1) {
                return When.year(day.getYear());
              }
              return day.plusDays(1).getDayOfMonth() == 1
                  ? When.month(day.getYear(), day.getMonthValue())
                  : When.day(day);
            });
  }

  private static Optional<String> thing(String behind) {
    Matcher onset = ONSET.matcher(behind);
    return onset.find() ? Optional.of(onset.group("thing")) : Optional.empty();
  }

  /** Whether most of the words of {@code thing} are the question's. */
  private static boolean isAsked(Question question, String thing) {
    Set<String> words = Token.tellingStems(thing);
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(Token.tellingStems(question.terms()));
    return !shared.isEmpty() && shared.size() * 2 > words.size();
  }
}
