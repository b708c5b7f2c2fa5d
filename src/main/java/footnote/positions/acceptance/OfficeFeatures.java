package footnote.positions.acceptance;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.Locale;
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
    String head = head(title);
    String told = told(office);
    int few = Math.min(MANY, dates);
    String way = new HolderWay(words).to(office.holder(), at);
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
        .add("named", named(title))
        .add("named-turn", named(title) + "-" + turn + "-" + told)
        .add("body", body(office.organisation()))
        .add("body-named", body(office.organisation()) + "-" + named(title))
        .add("way", way)
        .add("way-turn", way + "-" + turn)
        .holder(office.holder())
        .around(at, -2, 1)
        .all();
  }

  private static String head(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  /** How much of the title the sentence names. */
  private String named(String title) {
    String text = words.text().toLowerCase(Locale.ROOT);
    return text.contains(title) ? "whole" : text.contains(head(title)) ? "head" : "not";
  }

  /** Whether the sentence names the body: by a name, as a thing, or not. */
  private String body(String body) {
    if (body.isEmpty()) {
      return "none";
    }
    String kind = Character.isUpperCase(body.codePointAt(0)) ? "here" : "thing";
    return words.text().contains(body) ? kind : "away";
  }

  /** Which ends of its time are told. */
  private static String told(Office office) {
    boolean from = office.when().flatMap(When::from).isPresent();
    boolean to = office.when().flatMap(When::to).isPresent();
    return from ? to ? "both" : "from" : to ? "to" : "none";
  }
}
