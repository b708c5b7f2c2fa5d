package footnote.answers.giving;

import footnote.answers.Disputed.Version;
import footnote.answers.Headline;
import footnote.answers.fitting.Plans;
import footnote.answers.quoting.Quoting;
import footnote.answers.spots.Pick;
import footnote.answers.spots.Spots;
import footnote.dates.When;
import footnote.questions.Question;
import footnote.questions.Question.Wants;
import footnote.search.Evidence;
import footnote.text.Document;
import footnote.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds documents that answer a question for a date, a length of time or a number each in its way.
 */
final class Disputes {

  /** Evidence looked through for another answer. */
  private static final int LOOKED_THROUGH = 10;

  /** How far another answer may score below the first and still be as good an answer. */
  private static final double COMPARABLE = 2;

  /** The same where it has every telling word of the question. */
  private static final double COMPARABLE_WHOLE = 6;

  /** Share of the question's telling words that another answer's sentence must have. */
  private static final double ALL_BUT_ONE = 0.75;

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private final Quoting quoting;

  Disputes(Quoting quoting) {
    this.quoting = quoting;
  }

  /**
   * The answers that documents give, one a document, best first; of fewer than two nothing.
   *
   * @param evidence best first
   */
  List<Version> in(Question question, List<Evidence> evidence) {
    boolean exact = Pick.applies(question) || question.wants() == Wants.NUMBER;
    if (!exact || evidence.isEmpty()) {
      return List.of();
    }
    List<Version> versions = new ArrayList<>();
    Set<Document.Source> heard = new HashSet<>();
    for (Evidence found : evidence.subList(0, Math.min(LOOKED_THROUGH, evidence.size()))) {
      Document.Source source = found.passage().document().source();
      if (!heard.contains(source) && isComparable(question, found, evidence.get(0))) {
        version(question, found.passage())
            .filter(version -> versions.stream().noneMatch(told -> agree(told, version)))
            .ifPresent(
                version -> {
                  versions.add(version);
                  heard.add(source);
                });
      }
    }
    return versions.size() > 1 ? versions : List.of();
  }

  /**
   * As near to the question, in its words and its names, as the best is; and not a plan where that
   * tells what happened.
   */
  private static boolean isComparable(Question question, Evidence found, Evidence best) {
    return found.equals(best)
        || (best.score() - found.score() <= reach(found)
            && score(found, "names.sentence") >= score(best, "names.sentence")
            && score(found, "terms.sentence") >= score(best, "terms.sentence")
            && score(found, "terms.sentence") >= ALL_BUT_ONE
            && !Plans.isPlan(question, found.passage()));
  }

  /** A sentence with every word of the question answers it however much else it tells. */
  private static double reach(Evidence found) {
    return score(found, "terms.sentence") == 1 ? COMPARABLE_WHOLE : COMPARABLE;
  }

  private static double score(Evidence found, String name) {
    return found.scoreOf(name, 0);
  }

  private Optional<Version> version(Question question, Passage sentence) {
    Optional<? extends Headline> headline =
        question.wants() == Wants.NUMBER
            ? number(question, sentence)
            : Pick.of(question, sentence, quoting.dates(sentence))
                .map(picked -> Pick.headline(question, sentence, picked));
    return headline.map(
        found -> new Version(found, quoting.quote(sentence, Optional.of(found.span()))));
  }

  /** In figures only: "twelve" and "12" do not disagree. */
  private Optional<Headline> number(Question question, Passage sentence) {
    return Spots.of(question, sentence, quoting.dates(sentence))
        .filter(spot -> spot.sure() && FIGURE.matcher(spot.span().in(sentence.text())).find())
        .map(spot -> new Headline.Words(spot.span().shift(sentence.span().start())));
  }

  /** Days that overlap are the same, told more or less exactly. */
  private static boolean agree(Version one, Version other) {
    Optional<When> days = one.headline().when();
    Optional<When> others = other.headline().when();
    if (days.isPresent() && others.isPresent()) {
      return days.get().overlaps(others.get());
    }
    return plain(one).equals(plain(other));
  }

  /** Without what makes no difference: 1,200 and 1200. */
  private static String plain(Version version) {
    return version.words().toLowerCase(Locale.ROOT).replaceAll("[,\\s-]", "");
  }
}
