package footnote.questions;

import footnote.dates.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A question as it was understood.
 *
 * @param text the words of the asker
 * @param terms the words to search with: the asker's, and for a follow-up those of the conversation
 *     that it leans on
 * @param frame the same without what was put in from answers before it: what a next question puts
 *     another thing into
 * @param wants the kind of answer that would satisfy
 * @param names people, places, organisations and works that an answer has to be about
 * @param period the days that are asked about, if any are named
 * @param slips the words that were taken for others
 * @param neighbour what it asks for beside what was told last, where it asks for that
 */
public record Question(
    String text,
    String terms,
    String frame,
    Wants wants,
    List<String> names,
    Optional<Period> period,
    List<Slip> slips,
    Optional<Neighbour> neighbour) {

  /** The longest that may be asked, in UTF-16 code units. */
  public static final int LONGEST = 2_000;

  /** A question that is too long; the message is meant for the person who asked it. */
  public static final class TooLong extends IllegalArgumentException {
    private final int length;

    TooLong(int length) {
      super("that is " + length + " characters long; a question may have up to " + LONGEST + ".");
      this.length = length;
    }

    public int length() {
      return length;
    }
  }

  /** {@code text}, if it may be asked; throws {@link TooLong} if it is longer than that. */
  public static String admit(String text) {
    if (text.length() > LONGEST) {
      throw new TooLong(text.length());
    }
    return text;
  }

  /** What it compares in time, if it compares anything. */
  public Optional<Comparison> comparison() {
    return Comparison.in(terms);
  }

  /** Whether it asks for the place where something is said. */
  public boolean asksSource() {
    return SourceQuestion.matter(text).isPresent();
  }

  /** The same where what is said was said before: "Who says so?" */
  public boolean asksSourceOfLast() {
    return SourceQuestion.isBare(text);
  }

  /** Whether it asks what a document says of itself, not of the world. */
  public boolean asksOfDocument() {
    return wants == Wants.PUBLICATION || wants == Wants.AUTHOR;
  }

  /** The end of a stretch that the wording asks for: "until when", "when did it begin". */
  public Optional<Edge> edge() {
    return Edge.askedBy(text);
  }

  /** The kind of answer a question wants. */
  public enum Wants {
    /** When something happened. */
    DATE,
    /** How long it took or lasts. */
    DURATION,
    /** What happened in a period. */
    EVENTS,
    /** What someone thinks of something. */
    STANCE,
    /** Who holds an office, or which office someone holds. */
    OFFICE,
    PERSON,
    PLACE,
    NUMBER,
    REASON,
    DEFINITION,
    /** When the document itself was published. */
    PUBLICATION,
    /** Who wrote the document itself. */
    AUTHOR,
    /** Anything else: the passage that says it. */
    PASSAGE
  }

  /**
   * The days a question is about.
   *
   * @param when the days that are named
   * @param relation how the answer lies to them
   * @param words that name them in the question; empty where they follow from an answer before it
   */
  public record Period(When when, Relation relation, String words) {

    private static final Pattern YEARLESS =
        Pattern.compile(
            "(?i)^(?!.*(?:\\d{4}|['’]\\d{2}\\b|\\b(?:last|this|next|past|coming|previous|ago|now)\\b))"
                + ".*\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
                + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer"
                + "|autumn|winter|easter|christmas)\\b.*");

    /** Whether its words name days of any year: "2 May", "late April". */
    public boolean isYearless() {
      return YEARLESS.matcher(words).matches();
    }

    /** The same days of {@code year}, in which it begins or, if it has no beginning, ends. */
    public Period inYear(int year) {
      boolean isDay = when.precision() == When.Precision.DAY;
      int years = year - when.from().or(when::to).orElseThrow().getYear();
      return new Period(
          new When(
              when.from().map(day -> day.plusYears(years)),
              when.to().map(day -> isDay ? day.plusYears(years) : inYears(day, years)),
              when.precision(),
              when.part(),
              when.approximate()),
          relation,
          words);
    }

    /** The last day of a month stays the last, and that of February may be the 29th. */
    private static LocalDate inYears(LocalDate day, int years) {
      LocalDate then = day.plusYears(years);
      return day.getDayOfMonth() == day.lengthOfMonth()
          ? then.withDayOfMonth(then.lengthOfMonth())
          : then;
    }

    /** The days an answer should lie in. */
    public When days() {
      return switch (relation) {
        case DURING -> when;
        case BEFORE -> when.from().map(day -> When.until(day.minusDays(1))).orElse(when);
        case AFTER -> when.to().map(day -> When.since(day.plusDays(1))).orElse(when);
        case SINCE -> when.from().map(When::since).orElse(when);
        case UNTIL -> when.to().map(When::until).orElse(when);
      };
    }

    /** How the days of an answer lie to the days that were named. */
    public enum Relation {
      DURING,
      BEFORE,
      AFTER,
      SINCE,
      UNTIL
    }
  }

  public Question {
    names = List.copyOf(names);
    slips = List.copyOf(slips);
  }

  /** A question that stands for itself: all its terms are its own. */
  public Question(
      String text,
      String terms,
      Wants wants,
      List<String> names,
      Optional<Period> period,
      List<Slip> slips) {
    this(text, terms, terms, wants, names, period, slips, Optional.empty());
  }

  /** A question that was read as it is written. */
  public Question(
      String text, String terms, Wants wants, List<String> names, Optional<Period> period) {
    this(text, terms, wants, names, period, List.of());
  }

  /** The terms without the words that name the period. */
  public String termsOutsidePeriod() {
    // A period taken over from an answer was named by no words.
    return outsidePeriod(terms);
  }

  String outsidePeriod(String some) {
    return period
        .map(Period::words)
        .filter(words -> !words.isEmpty())
        .map(words -> some.replace(words, " ").strip())
        .orElse(some);
  }

  /** The same of {@code days}. */
  public Question during(Period days) {
    return new Question(text, terms, frame, wants, names, Optional.of(days), slips, neighbour);
  }

  /** The same words, asking for something else. */
  public Question wanting(Wants other) {
    return new Question(text, terms, frame, other, names, period, slips, neighbour);
  }

  /** The same of any time. */
  public Question withoutPeriod() {
    return new Question(text, terms, frame, wants, names, Optional.empty(), slips, neighbour);
  }

  /** The same, with {@code other} to put another thing into. */
  Question withFrame(String other) {
    return new Question(text, terms, other, wants, names, period, slips, neighbour);
  }

  /** The same, asking for what stands beside what was told last. */
  Question beside(Neighbour told) {
    return new Question(text, terms, frame, wants, names, period, slips, Optional.of(told));
  }
}
