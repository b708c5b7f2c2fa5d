package footnote.positions.acceptance;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.Set;

/** What can be seen of an office: its title, its holder, and what is told of its time. */
public final class OfficeFeatures {

  private static final int MANY = 4;

  private final Words words;
  private final int dates;

  /**
   * @param dates how many the sentence tells
   */
  public OfficeFeatures(Words words, int dates) {
    this.words = words;
    this.dates = dates;
  }

  /**
   * The features of {@code office}, read from this sentence.
   *
   * @param turn what the sentence tells of it: that it begins, ends, or is held
   * @param count how many offices were read with it
   */
  public Set<String> of(Office office, Turn turn, int count) {
    int at = words.indexAt(office.span().start());
    String title = office.office();
    String head = title.substring(title.lastIndexOf(' ') + 1);
    String told = told(office);
    int few = Math.min(MANY, dates);
    return new Features(words)
        .add("turn", turn)
        .add("turn-told", turn + "-" + told)
        .add("turn-told-dates", turn + "-" + told + "-" + few)
        .add("told-dates", told + "-" + few)
        .add("dates", few)
        .add("count", Math.min(MANY, count))
        .add("count-dates", Math.min(MANY, count) + "-" + few)
        .add("tenure", office.tenure())
        .add("title", title)
        .add("head", head)
        .add("head-turn", head + "-" + turn)
        .add("first", words.lower(at))
        .add("first-turn", words.lower(at) + "-" + turn)
        .add("length", Math.min(MANY, words.size() / 10))
        .add("precision", office.when().map(When::precision).map(Enum::name).orElse("none"))
        .holder(office.holder())
        .around(at, -2, 1)
        .all();
  }

  /** Which ends of its time are told. */
  private static String told(Office office) {
    boolean from = office.when().flatMap(When::from).isPresent();
    boolean to = office.when().flatMap(When::to).isPresent();
    return from ? to ? "both" : "from" : to ? "to" : "none";
  }
}
