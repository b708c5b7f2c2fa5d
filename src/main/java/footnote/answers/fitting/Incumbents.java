package footnote.answers.fitting;

import footnote.answers.quoting.Quoting;
import footnote.dates.Mention;
import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Position.Tenure;
import footnote.positions.reading.PositionBook;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.text.Passage;
import footnote.text.Quotations;
import footnote.text.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells who holds an office now from who held it: "Who is mayor?" */
public final class Incumbents {

  private static final Pattern NOW =
      Pattern.compile(
          "(?i)^(?:and |but |so )?(?:who|which \\p{L}+) ?(?:['’]s|is|are|leads|heads|chairs|runs"
              + "|serves|holds|has been)\\b");

  /** "Was elected" begins, "was" alone is over. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?i)\\b(?:was|were|had been|served as|used to be)\\b(?! (?:re-?)?(?:elected|appointed"
              + "|named|made|chosen|sworn|nominated|promoted|picked|installed))");

  /** A verb of an office stands so near, in UTF-16 code units. */
  private static final int BESIDE = 30;

  private static final Pattern PRESENT =
      Pattern.compile("(?i)\\b(?:is|are|has been|have been|remains|serves|currently|now|today)\\b");

  private final PositionBook book;
  private final Quoting quoting;

  public Incumbents(PositionBook book, Quoting quoting) {
    this.book = book;
    this.quoting = quoting;
  }

  /**
   * How late somebody is told to hold an office.
   *
   * @param held whether no end of it is told
   * @param since its beginning, or the day for which it is told; for what is over its end
   */
  private record Standing(boolean held, LocalDate since) implements Comparable<Standing> {

    private static final Standing UNTOLD = new Standing(false, LocalDate.MIN);

    @Override
    public int compareTo(Standing other) {
      return Comparator.comparing(Standing::held)
          .thenComparing(Standing::since)
          .compare(this, other);
    }
  }

  /** Who holds it now, and of those who held it the last, comes last. */
  public Comparator<Passage> order(Question question) {
    return asksNow(question)
        ? Comparator.comparing(sentence -> standing(question, sentence))
        : Comparator.comparing(sentence -> 0);
  }

  /** Whether {@code sentence} tells of an office that {@code question} names. */
  public boolean tells(Question question, Passage sentence) {
    return !offices(question, sentence).isEmpty();
  }

  /** Whether a question asks who holds an office, and {@code sentence} only tells who held it. */
  public boolean isPast(Question question, Passage sentence) {
    return asksNow(question)
        && !standing(question, sentence).held
        && offices(question, sentence).stream().anyMatch(office -> isOver(office, sentence));
  }

  private static boolean isOver(Office office, Passage sentence) {
    return office.tenure() == Tenure.FORMER
        || office.when().flatMap(When::to).isPresent()
        || PAST.matcher(around(office, sentence)).find();
  }

  /** What stands beside an office; what is quoted there tells nothing of it. */
  private static String around(Office office, Passage sentence) {
    String text =
        Quotations.ANY
            .matcher(sentence.line())
            .replaceAll(quoted -> " ".repeat(quoted.group().length()));
    int start = Math.max(0, office.span().start() - BESIDE);
    return text.substring(start, Math.min(text.length(), office.span().end() + BESIDE));
  }

  private static boolean asksNow(Question question) {
    return question.wants() == Wants.OFFICE
        && question.period().isEmpty()
        && NOW.matcher(question.text().strip()).find();
  }

  private Standing standing(Question question, Passage sentence) {
    return offices(question, sentence).stream()
        .map(office -> standing(office, sentence))
        .max(Comparator.naturalOrder())
        .orElseGet(() -> unread(sentence));
  }

  private Standing standing(Office office, Passage sentence) {
    Optional<When> when = office.when();
    Optional<LocalDate> end = when.flatMap(When::to);
    if (office.tenure() == Tenure.FORMER || end.isPresent()) {
      return new Standing(false, end.orElse(LocalDate.MIN));
    }
    Optional<LocalDate> start = when.flatMap(When::from);
    return start.map(day -> new Standing(true, day)).orElseGet(() -> undated(sentence));
  }

  /** Whose title is only named held it on the day of which the sentence tells. */
  private Standing undated(Passage sentence) {
    if (PRESENT.matcher(sentence.line()).find()) {
      return unread(sentence);
    }
    Optional<LocalDate> day =
        quoting.dates(sentence).stream()
            .map(Mention::when)
            .flatMap(when -> when.flatMap(When::from).stream())
            .findFirst();
    return PAST.matcher(sentence.line()).find()
        ? Standing.UNTOLD
        : new Standing(false, day.orElse(LocalDate.MIN));
  }

  /** What is told in the present holds on the day it was published. */
  private static Standing unread(Passage sentence) {
    boolean now = PRESENT.matcher(sentence.line()).find() && !PAST.matcher(sentence.line()).find();
    return now
        ? new Standing(true, sentence.document().published().orElse(LocalDate.MIN))
        : Standing.UNTOLD;
  }

  /** The offices that are asked about. */
  private List<Office> offices(Question question, Passage sentence) {
    Set<String> asked = Token.tellingStems(question.terms());
    return book.in(sentence).stream()
        .filter(position -> position instanceof Office)
        .map(position -> (Office) position)
        .filter(office -> isNamed(office.office(), asked))
        .toList();
  }

  /** By its last word or most of its words: a chief financial officer is no chief executive. */
  private static boolean isNamed(String office, Set<String> asked) {
    List<Token> words = Token.telling(office);
    long shared = words.stream().filter(word -> asked.contains(word.stem())).count();
    boolean head = !words.isEmpty() && asked.contains(words.get(words.size() - 1).stem());
    return head || shared * 2 > words.size();
  }
}
