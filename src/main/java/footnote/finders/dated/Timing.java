package footnote.finders.dated;

import footnote.dates.Mention;
import footnote.dates.When;
import footnote.search.Scores;
import footnote.text.Passage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a sentence lies in time to the days that are asked about, by its own dates and by those
 * around it.
 */
final class Timing {

  /** Every name of a score. */
  static final List<String> NAMES =
      List.of(
          "dated.same",
          "dated.within",
          "dated.covers",
          "dated.meets",
          "dated.ends",
          Scores.DATED_ANY,
          "dated.begins",
          "dated.close",
          "dated.near",
          "dated.closes",
          "dated.share",
          Scores.DATED_HOLDS,
          Scores.DATED_IMPLIED,
          Scores.DATED_INHERITED,
          "dated.follows",
          "dated.precedes",
          Scores.DATED_PARAGRAPH,
          "against.early",
          "against.late");

  private final When asked;
  private final DayNearness nearness;
  private final Chronicle chronicle;
  private final Passage sentence;
  private final List<Mention> paragraph;

  /**
   * @param paragraph the dates in the sentence's paragraph
   */
  Timing(When asked, Chronicle chronicle, Passage sentence, List<Mention> paragraph) {
    this.asked = asked;
    this.nearness = new DayNearness(asked);
    this.chronicle = chronicle;
    this.sentence = sentence;
    this.paragraph = paragraph;
  }

  /** By name; names that are missing score 0. */
  Map<String, Double> scores() {
    Map<String, Double> scores = new LinkedHashMap<>();
    List<When> own = days(paragraph.stream().filter(this::isInside).toList());
    addOwn(scores, own);
    scores.put(Scores.DATED_HOLDS, holds() ? 1.0 : 0);
    scores.put(Scores.DATED_PARAGRAPH, Relations.best(asked, days(paragraph)).overall());
    chronicle.number(sentence).ifPresent(number -> addAround(scores, number));
    return scores;
  }

  private boolean isInside(Mention mention) {
    return sentence.span().contains(mention.span());
  }

  private static List<When> days(List<Mention> mentions) {
    return mentions.stream().map(Mention::when).flatMap(Optional::stream).toList();
  }

  private void addOwn(Map<String, Double> scores, List<When> own) {
    Relations best = Relations.best(asked, own);
    double[] values = best.values();
    for (int i = 0; i < values.length; i++) {
      scores.put(Relations.NAMES.get(i), values[i]);
    }
    scores.put(Scores.DATED_ANY, best.overall() > 0 ? 1.0 : 0);
    scores.put("dated.begins", nearness.begins(own));
    scores.put("dated.close", nearness.near(own, 1));
    scores.put("dated.near", nearness.near(own, 5));
    scores.put("dated.closes", nearness.closes(own));
    scores.put("dated.share", nearness.share(own));
    scores.put("against.early", nearness.early(own));
    scores.put("against.late", nearness.late(own));
  }

  private void addAround(Map<String, Double> scores, int number) {
    scores.put(Scores.DATED_IMPLIED, chronicle.implied(number).map(nearness::overlap).orElse(0.0));
    scores.put(
        Scores.DATED_INHERITED,
        chronicle.inherited(number).filter(nearness::within).isPresent() ? 1.0 : 0);
    scores.put("dated.follows", begins(chronicle.before(number)));
    scores.put("dated.precedes", begins(chronicle.after(number)));
  }

  private double begins(Optional<Chronicle.Entry> neighbour) {
    return neighbour.filter(entry -> nearness.begins(entry.days()) > 0.5).isPresent() ? 1 : 0;
  }

  /** Whether the last date before the period in this paragraph stands in this sentence. */
  private boolean holds() {
    return paragraph.stream()
        .filter(mention -> Relations.startsBefore(mention, asked))
        .max(Comparator.comparing(mention -> mention.when().flatMap(When::from).orElseThrow()))
        .filter(this::isInside)
        .isPresent();
  }
}
