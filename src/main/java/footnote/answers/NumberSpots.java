package footnote.answers;

import footnote.questions.Question;
import footnote.text.Span;
import footnote.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in a sentence, and which of them a question asks for. */
final class NumberSpots {

  private static final String WORD =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
          + "|ninety|hundred|thousand|million|billion|trillion|dozen|half|third|quarter|twice|once)s?";

  /** With its unit: "9 million", "5.3 %", "$200", "twenty-five", "30 to 40", "1,000 km". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[$€£¥]\\s?)?\\d[\\d,.]*\\d?(?:(?:\\s?[–-]\\s?|\\s(?:to|and|or)\\s)\\d[\\d,.]*)?"
              + "(?:\\s?(?:%|°[CF]?)|\\s(?:per ?cent|percent|degrees?)\\b)?"
              + "(?:\\s(?:hundred|thousand|million|billion|trillion)\\b)?|\\b"
              + WORD
              + "(?:[ -](?:and )?"
              + WORD
              + ")*\\b(?:\\s(?:per ?cent|percent)\\b)?",
          Pattern.CASE_INSENSITIVE);

  /** The thing that is counted: "how many ships", "what percentage of". */
  private static final Pattern COUNTED =
      Pattern.compile("\\bhow (?:many|much) (?:more |other |different )?(\\p{L}+)");

  private static final Pattern SHARE =
      Pattern.compile("\\b(?:percent\\w*|proportion|share|fraction)\\b");

  private static final Pattern MONEY =
      Pattern.compile("\\b(?:how much|cost|price|paid|pay|worth|sum)\\b");

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:()—–]");

  private final String asked;
  private final String text;
  private final List<Span> days;
  private final List<Span> others;
  private final WordNearness nearness;

  /**
   * @param days the dates in {@code text}: they are never a number
   * @param others those of them that were not asked about
   */
  NumberSpots(Question question, String text, List<Span> days, List<Span> others) {
    this.asked = question.terms().toLowerCase(Locale.ROOT);
    this.text = text;
    this.days = days;
    this.others = others;
    this.nearness = new WordNearness(question, text);
  }

  Optional<Spot> best() {
    List<Span> numbers = all();
    return numbers.stream()
        .max(Comparator.comparingDouble(this::score))
        .map(best -> new Spot(best, numbers.size() == 1 || fits(best)));
  }

  /** The numbers that may be asked for, in the order of the sentence. */
  List<Span> all() {
    List<Span> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      Span span = trimmed(new Span(number.start(), number.end()));
      boolean day = days.stream().anyMatch(span::overlaps);
      boolean inName = number.start() > 0 && Character.isLetter(text.charAt(number.start() - 1));
      if (!day && !inName && !isAsked(span.in(text).toLowerCase(Locale.ROOT))) {
        numbers.add(span);
      }
    }
    numbers.removeIf(this::isOfAnotherTime);
    return numbers;
  }

  /** "Ten" is not asked for by "attended". */
  private boolean isAsked(String number) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(number) + "(?![\\p{L}\\d])")
        .matcher(asked)
        .find();
  }

  /** "312 ships in 2021, 340 in 2022": asked about 2022, the first number is no answer. */
  private boolean isOfAnotherTime(Span number) {
    List<Span> beside = days.stream().filter(day -> isOneClause(number, day)).toList();
    return !beside.isEmpty() && others.containsAll(beside);
  }

  private boolean isOneClause(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from > to || !CLAUSE_END.matcher(text.substring(from, to)).find();
  }

  /** Without the comma or the full stop behind it. */
  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() + 1 && ",.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.start(), end);
  }

  private double score(Span number) {
    return nearness.of(number) * (fits(number) ? 4 : 1);
  }

  /** Whether what is counted follows, or the unit is the one that was asked for. */
  private boolean fits(Span number) {
    String words = number.in(text).toLowerCase(Locale.ROOT);
    if (SHARE.matcher(asked).find()) {
      return words.matches(".*(?:%|percent|per cent|half|third|quarter).*");
    }
    if (words.matches("^[$€£¥].*") && MONEY.matcher(asked).find()) {
      return true;
    }
    Matcher counted = COUNTED.matcher(asked);
    return counted.find()
        && Token.in(text.substring(number.end())).stream()
            .limit(3)
            .anyMatch(token -> token.stem().equals(Token.stem(counted.group(1))));
  }
}
