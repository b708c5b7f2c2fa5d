package footnote.learning;

import footnote.answers.giving.Confidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Learns from samples how sure to be, and below which confidence to be silent. */
public final class ConfidenceLearner {

  /** What tells that evidence is about what was asked. */
  private static final List<String> CLOSE =
      List.of(
          "tokens.sentence",
          "tokens.paragraph",
          "meaning.sentence",
          "names.paragraph",
          "met.share");

  /**
   * What tells that it bears the question out. Others were tried and added nothing that lasted
   * under cross-validation: parts of speech, the question word, the order of words.
   */
  private static final List<String> BORNE =
      List.of(
          "tokens.leant",
          "meaning.sentence",
          "kind.fits",
          "met.all",
          "met.terms",
          "met.missing",
          "met.names",
          "met.numbers",
          "opposites",
          "negations.asked",
          "negations.alone",
          "negations.denied",
          "swaps",
          "library.paragraphs");

  /** What tells that a sentence is about the days that are asked about. */
  private static final List<String> DATED =
      List.of(
          "dated.begins",
          "dated.meets",
          "dated.implied",
          "dated.near",
          "dated.paragraph",
          "terms.deed");

  /**
   * What speaks against any sentence, whatever its days. Samples about periods are too few and too
   * much alike to learn it from.
   */
  private static final List<String> DENYING =
      List.of("opposites", "negations.asked", "negations.alone", "negations.denied", "swaps");

  private final double penalty;
  private final double answered;
  private final Confidence beliefs;
  private final Set<String> unheard;

  /**
   * @param penalty of the regression, as a share of the number of samples
   * @param answered the share of answerable questions, of no period, that are to be answered
   * @param beliefs weights that are added to what was learned
   */
  public ConfidenceLearner(double penalty, double answered, Confidence beliefs) {
    this(penalty, answered, beliefs, Set.of());
  }

  private ConfidenceLearner(
      double penalty, double answered, Confidence beliefs, Set<String> unheard) {
    this.penalty = penalty;
    this.answered = answered;
    this.beliefs = beliefs;
    this.unheard = unheard;
  }

  /** The signs of which something is learned. */
  static Set<String> signs() {
    Set<String> signs = new TreeSet<>(CLOSE);
    signs.addAll(BORNE);
    signs.addAll(DATED);
    return signs;
  }

  /** The same, deaf to one sign. */
  ConfidenceLearner without(String sign) {
    return new ConfidenceLearner(penalty, answered, beliefs, Set.of(sign));
  }

  /**
   * Learns closeness from questions whose document is there and the same with it withheld; bearing
   * out from questions as they were asked. Questions about a period teach nothing of that: their
   * words stand in the title and the headings, and the days decide, of which they teach. Where
   * there is no sample to learn from, what is believed stands.
   */
  public Confidence learn(List<Sample> samples) {
    List<Sample> asked = samples.stream().filter(each -> !each.withheld()).toList();
    List<Sample> near =
        samples.stream().filter(each -> each.withheld() || each.answerable()).toList();
    List<Sample> plain = asked.stream().filter(each -> !each.dated()).toList();
    Map<String, Double> close = weights(near, CLOSE, beliefs.close());
    List<Sample> deciding = plain.stream().filter(each -> !isOfUsers(each)).toList();
    Map<String, Double> borne = weights(weighed(plain, deciding), BORNE, beliefs.borne());
    double threshold =
        threshold(deciding.isEmpty() ? plain : deciding, new Confidence(close, borne, Map.of(), 0));
    List<Sample> dated = asked.stream().filter(each -> Confidence.isDated(each.signs())).toList();
    return new Confidence(close, borne, dated(dated, borne, threshold), threshold);
  }

  /**
   * Those that decide twice, so that each of the others counts half: there are fewer of them, about
   * fewer documents. Halved, they raised the share of users' questions that is answered, on
   * documents not learned from, from 0.52 to 0.64, and let the others be.
   */
  private static List<Sample> weighed(List<Sample> samples, List<Sample> deciding) {
    List<Sample> weighed = new ArrayList<>(samples);
    weighed.addAll(deciding);
    return weighed;
  }

  private static boolean isOfUsers(Sample sample) {
    return sample.group().equals(Sample.OF_USERS);
  }

  /** Moved so that the threshold lets the same share of answerable questions through. */
  private Map<String, Double> dated(
      List<Sample> samples, Map<String, Double> borne, double threshold) {
    if (samples.isEmpty()) {
      return Map.of();
    }
    Map<String, Double> weights = new HashMap<>(weights(samples, DATED, Map.of()));
    DENYING.forEach(sign -> weights.put(sign, borne.getOrDefault(sign, 0.0)));
    double least = logit(threshold(samples, new Confidence(Map.of(), weights, Map.of(), 0)));
    weights.merge("bias", logit(threshold) - least, Double::sum);
    return weights;
  }

  private static double logit(double chance) {
    double inside = Math.min(Math.max(chance, 1e-6), 1 - 1e-6);
    return Math.log(inside / (1 - inside));
  }

  private Map<String, Double> weights(
      List<Sample> samples, List<String> all, Map<String, Double> believed) {
    if (samples.isEmpty()) {
      return believed;
    }
    List<String> signs = all.stream().filter(sign -> !unheard.contains(sign)).toList();
    double[] learned =
        new Logistic(penalty).weights(samples.stream().map(each -> row(each, signs)).toList());
    Map<String, Double> weights = new HashMap<>(believed);
    for (int i = 0; i < signs.size(); i++) {
      weights.merge(signs.get(i), learned[i], Double::sum);
    }
    weights.put("bias", learned[signs.size()]);
    return weights;
  }

  private static Logistic.Row row(Sample sample, List<String> signs) {
    double[] values =
        signs.stream().mapToDouble(sign -> sample.signs().getOrDefault(sign, 0.0)).toArray();
    return new Logistic.Row(values, sample.answerable());
  }

  private double threshold(List<Sample> samples, Confidence confidence) {
    List<Double> sure = new ArrayList<>();
    for (Sample sample : samples) {
      if (sample.answerable()) {
        sure.add(confidence.of(sample.signs()));
      }
    }
    sure.sort(null);
    int least = Math.min(sure.size() - 1, (int) ((1 - answered) * sure.size()));
    return sure.isEmpty() ? 0 : sure.get(least);
  }
}
