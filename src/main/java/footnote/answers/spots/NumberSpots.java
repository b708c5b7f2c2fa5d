package footnote.answers.spots;

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
public final class NumberSpots {

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

  /** Of "212 of our 974 pupils" the second number is what the first is a part of. */
  private static final Pattern WHOLE =
      Pattern.compile("(?i)(?:\\d|" + WORD + ") (?:out )?of (?:(?:all )?\\p{Ll}{2,5} )?$");

  private static final Pattern VOTE =
      Pattern.compile("\\bvot\\p{L}+ (?:[\\p{L}’'-]+ ){0,3}?(?<side>against|for|in favou?r)\\b");

  private static final Pattern AGAINST = Pattern.compile("\\b(?:against|opposed|no)\\b");

  private static final Pattern FOR = Pattern.compile("\\b(?:for|in favou?r|yes)\\b");

  private static final Pattern PART = Pattern.compile("(?i)half|thirds?|quarters?");

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:()—–]");

  /** "12 Finkle Street" has no number of anything. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^[a-z]?,? (?:\\p{Lu}[\\p{L}’'-]+ ){1,3}(?:Street|Road|Lane|Avenue|Square|Place|Terrace"
              + "|Drive|Close|Way|Row|Hill|Gardens|Crescent|Parade|Quay)\\b");

  /** Lead over the next number, in shares of its score, that makes the best sure. */
  private static final double FAR_AHEAD = 4;

  private final String asked;
  private final String text;
  private final List<Span> days;
  private final List<Span> others;
  private final WordNearness nearness;

  /**
   * @param days the dates in {@code text}: they are never a number
   * @param others those of them that were not asked about
   */
  public NumberSpots(Question question, String text, List<Span> days, List<Span> others) {
    this.asked = question.terms().toLowerCase(Locale.ROOT);
    this.text = text;
    this.days = days;
    this.others = others;
    this.nearness = new WordNearness(question, text);
  }

  Optional<Spot> best() {
    List<Span> numbers =
        all().stream().sorted(Comparator.comparingDouble(this::score).reversed()).toList();
    return numbers.stream()
        .findFirst()
        .map(best -> new Spot(best, fits(best) || isOnly(numbers) || isFarAhead(numbers)));
  }

  /** A number of another time shows that there is more than one to tell. */
  private boolean isOnly(List<Span> numbers) {
    return numbers.size() == 1 && written().size() == 1;
  }

  private boolean isFarAhead(List<Span> bestFirst) {
    return bestFirst.size() > 1 && score(bestFirst.get(0)) > FAR_AHEAD * score(bestFirst.get(1));
  }

  /** The numbers that may be asked for, in the order of the sentence. */
  public List<Span> all() {
    List<Span> numbers = written();
    numbers.removeIf(this::isOfAnotherTime);
    numbers.removeIf(this::isPartOfAnother);
    return numbers;
  }

  private List<Span> written() {
    List<Span> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      Span span = trimmed(new Span(number.start(), number.end()));
      boolean day = days.stream().anyMatch(span::overlaps);
      boolean inName = number.start() > 0 && Character.isLetter(text.charAt(number.start() - 1));
      boolean address = ADDRESS.matcher(text.substring(span.end())).find();
      if (!day && !inName && !address && !isAsked(span.in(text).toLowerCase(Locale.ROOT))) {
        numbers.add(span);
      }
    }
    return numbers;
  }

  /** "Ten" is not asked for by "attended". */
  private boolean isAsked(String number) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(number) + "(?![\\p{L}\\d])")
        .matcher(asked)
        .find();
  }

  /** How many pupils there are is not told by "half my trade". */
  private boolean isPartOfAnother(Span number) {
    return PART.matcher(number.in(text)).matches()
        && COUNTED.matcher(asked).find()
        && !isCountedBehind(number, 4);
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
    return nearness.of(number) * (fits(number) ? 4 : 1) * part(number) * side(number);
  }

  private double part(Span number) {
    return WHOLE.matcher(text.substring(0, number.start())).find() ? 0.1 : 1;
  }

  /** Who voted against is not counted among those who voted for it. */
  private double side(Span number) {
    Matcher vote = VOTE.matcher(asked);
    if (!vote.find()) {
      return 1;
    }
    boolean against = vote.group("side").equals("against");
    String clause = clauseFrom(number);
    boolean fits = (against ? AGAINST : FOR).matcher(clause).find();
    boolean other = (against ? FOR : AGAINST).matcher(clause).find();
    return fits == other ? 1 : fits ? 10 : 0.1;
  }

  private String clauseFrom(Span number) {
    Matcher end = CLAUSE_END.matcher(text);
    return text.substring(number.end(), end.find(number.end()) ? end.start() : text.length());
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
    return isCountedBehind(number, 3);
  }

  private boolean isCountedBehind(Span number, int words) {
    Matcher counted = COUNTED.matcher(asked);
    return counted.find()
        && Token.in(text.substring(number.end())).stream()
            .limit(words)
            .anyMatch(token -> token.stem().equals(Token.stem(counted.group(1))));
  }
}
