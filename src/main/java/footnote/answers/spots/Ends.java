package footnote.answers.spots;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.questions.Edge;
import footnote.questions.Question;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which end of a stretch of time a date in a sentence tells. */
final class Ends {

  /** "When was it closed?" asks for no end of "from 2004 to 2006"; "until when" does. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)\\b(?:since|until|till|from when|start\\w*|begin\\w*|began|end|ends|ended|stop\\w*)\\b");

  /** Of "director, 2012–2024" the one is when somebody became it, the other when he left. */
  private static final Pattern BECAME =
      Pattern.compile(
          "\\b[Ww]hen (?:(?:did|will) .*\\b(?:become|join|take (?:over|office))\\b"
              + "|(?:was|were) (?:\\p{Lu}[\\p{L}.’'-]* )+(?:appointed|elected|hired)\\b)");

  private static final Pattern LEFT =
      Pattern.compile(
          "(?i)\\bwhen (?:did|will) .*\\b(?:leave|resign|retire|step down|quit|depart|give up"
              + "|stand down)\\b");

  private static final String BORDERS = ",;:()—–";

  private Ends() {}

  /** Whether {@code mention}, in {@code sentence}, is told as that end. */
  static boolean tells(Edge edge, Passage sentence, Mention mention, boolean only) {
    Optional<When> when = mention.when();
    if (when.isEmpty() || when.get().isClosed()) {
      return when.isPresent() || only;
    }
    return edge == Edge.BEGINNING
        ? when.get().from().isPresent()
        : when.get().to().isPresent()
            && (when.get().from().isEmpty() || isOver(sentence, mention, only));
  }

  /** In the clause of the date; where it is the only one, in the sentence. */
  private static boolean isOver(Passage sentence, Mention mention, boolean only) {
    String text = sentence.text();
    Span at = mention.span().shift(-sentence.span().start());
    return Edge.isOver(only ? text : clause(text, at));
  }

  private static String clause(String text, Span at) {
    int from = at.start();
    while (from > 0 && BORDERS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at.end();
    while (to < text.length() && BORDERS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  /**
   * The end that is asked for of the stretch {@code words} tell, where they are a stretch and name
   * that end, by its day, its month or its year: "the 1960s to the 1980s" names none.
   */
  static Optional<When> of(Question question, When when, String words) {
    return asked(question.text(), question.edge())
        .flatMap(edge -> edge == Edge.BEGINNING ? when.beginning() : when.end())
        .filter(end -> isNamed(end, words));
  }

  private static Optional<Edge> asked(String question, Optional<Edge> edge) {
    if (edge.isPresent() && ASKS.matcher(question).find()) {
      return edge;
    }
    if (LEFT.matcher(question).find()) {
      return Optional.of(Edge.END);
    }
    return BECAME.matcher(question).find() ? Optional.of(Edge.BEGINNING) : Optional.empty();
  }

  /** A day or a month is named by itself; its year may be told elsewhere. */
  private static boolean isNamed(When end, String words) {
    return end.precision() == When.Precision.DAY
        || end.precision() == When.Precision.MONTH
        || end.from().or(end::to).filter(day -> names(words, day.getYear())).isPresent();
  }

  /** As "2003", or as the "03" of "1999–03". */
  private static boolean names(String words, int year) {
    return Pattern.compile(
            "(?<!\\d)(?:"
                + year
                + "|"
                + String.format(Locale.ROOT, "%02d", year % 100)
                + ")(?!\\d)")
        .matcher(words)
        .find();
  }
}
