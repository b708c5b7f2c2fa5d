package footnote.answers.giving;

import footnote.search.Weights;
import footnote.text.Resource;
import java.util.Map;
import java.util.Properties;

/**
 * How sure it is that the best evidence answers: the chance that it bears out what the question
 * takes for granted, and less where it is unlikely to be about what was asked at all. Each is a
 * logistic function of the signs for and against it.
 *
 * <p>The two fail apart: a library that has nothing on the subject has nothing close, and a
 * question made to mislead has something very close that says otherwise.
 *
 * <p>Where somebody's own document is asked what was so in a period, every sentence of it is about
 * him and few share the question's words: there the days decide whether the question is borne out.
 *
 * @param close weights by the sign's name, with "bias" for the constant
 * @param borne the same
 * @param dated the same, in place of {@code borne} for a period in somebody's own document; empty
 *     where nothing was learned of that
 * @param threshold below this there is no answer
 */
public record Confidence(
    Map<String, Double> close,
    Map<String, Double> borne,
    Map<String, Double> dated,
    double threshold) {

  private static final String FILE = "confidence.properties";
  private static final String BELIEFS = "confidence-beliefs.properties";

  /**
   * Evidence that is closer than this is close enough; how much closer says nothing more. In a
   * trial over the signs of 699 questions to small folders, without the rules that refuse, 382 were
   * dealt with rightly at 0.5, 392 at 0.4 and 395 at 0.3, where however twice as much was said of
   * what another folder tells; large folders are indifferent.
   */
  private static final double CLOSE_ENOUGH = 0.4;

  /**
   * How many times the odds of the threshold an answer needs that is given without doubt. Of the
   * answers to users' questions, in eight of the folders that are looked at, 19 of 27 below it were
   * right and 213 of 288 from there on.
   */
  private static final double DOUBT = 1.8;

  public Confidence {
    close = Map.copyOf(close);
    borne = Map.copyOf(borne);
    dated = Map.copyOf(dated);
  }

  /** The weights that were learned; how is told in the file. */
  public static Confidence learned() {
    return read(FILE);
  }

  /**
   * Weights that are believed before anything is learned, and added to it: for signs that are
   * rarely met among questions whose answers are known. The file says of which.
   */
  public static Confidence believed() {
    return read(BELIEFS);
  }

  private static Confidence read(String name) {
    Properties file = Resource.properties(Confidence.class, name);
    return new Confidence(
        Weights.of(file, "close."),
        Weights.of(file, "borne."),
        Weights.of(file, "dated."),
        Double.parseDouble(file.getProperty("threshold", "0.5")));
  }

  /** The same with another threshold, from 0 (always answers) to 1 (never does). */
  public Confidence withThreshold(double other) {
    return new Confidence(close, borne, dated, other);
  }

  /**
   * From 0 to 1; 0 where there are no signs, for then there is no evidence.
   *
   * @param signs by their names, as a {@link footnote.verification.Verifier} collects them
   */
  public double of(Map<String, Double> signs) {
    return signs.isEmpty() ? 0 : Math.min(1, chance(close, signs) / CLOSE_ENOUGH) * bearing(signs);
  }

  /** A stretch that covers the days asked about tells of them, whatever begins in them. */
  private double bearing(Map<String, Double> signs) {
    if (!isDated(signs) || dated.isEmpty()) {
      return chance(borne, signs);
    }
    boolean covers = signs.getOrDefault("dated.covers", 0.0) > 0;
    double byDays = chance(dated, signs);
    return covers ? Math.max(byDays, chance(borne, signs)) : byDays;
  }

  /**
   * From here on an answer is given without doubt; between the threshold and this it is given as
   * one that may be right.
   */
  public double firm() {
    double odds = threshold * DOUBT;
    return odds / (1 - threshold + odds);
  }

  /** Whether what is asked is what was so in a period, of a document about the one asked about. */
  public static boolean isDated(Map<String, Double> signs) {
    return signs.getOrDefault("period.asked", 0.0) > 0
        && signs.getOrDefault("names.title", 0.0) > 0;
  }

  /** Whether nothing that was found is about what was asked. */
  boolean isNothingClose(Map<String, Double> signs) {
    return signs.isEmpty() || chance(close, signs) < CLOSE_ENOUGH;
  }

  private static double chance(Map<String, Double> weights, Map<String, Double> signs) {
    double sum = weights.getOrDefault("bias", 0.0);
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
