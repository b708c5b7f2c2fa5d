package footnote.finders.meaning;

import footnote.questions.Question;
import footnote.search.Judge;
import footnote.search.Leant;
import footnote.text.Citation;
import footnote.text.Passage;
import footnote.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges how well each word of the question is met by some word of the sentence: for each token of
 * the question the best cosine among the sentence's tokens, weighted by how telling the token is.
 *
 * <p>Late interaction (Khattab and Zaharia, "ColBERT", SIGIR 2020) with the tokens of a model that
 * was not trained for it; the tokens are those read in the paragraph. Five scores: {@code
 * tokens.sentence}, {@code tokens.leant} where they may also be met in what the sentence leans on,
 * {@code tokens.paragraph} where the words may be met anywhere in the paragraph, its title and its
 * headings, {@code tokens.weakest}, how well the telling word of the question that is met worst is
 * met in the paragraph, and {@code tokens.common}, how well those are met in the sentence that are
 * neither names nor numbers: the deed, and what it was done to. Of what was so in a period the days
 * tell more than the deed; there the last is 0.
 */
public final class TokenMatch implements Judge {

  private final Readings readings;

  public TokenMatch(Readings readings) {
    this.readings = readings;
  }

  @Override
  public Map<String, double[]> judge(Question question, List<Passage> sentences) {
    Asked asked = asked(question);
    Map<Citation, float[][]> cosines = new HashMap<>();
    double[] inSentence = new double[sentences.size()];
    double[] inLeant = new double[sentences.size()];
    double[] inParagraph = new double[sentences.size()];
    double[] weakest = new double[sentences.size()];
    double[] common = new double[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      Optional<Readings.Reading> around = readings.around(sentences.get(i));
      if (around.isPresent()) {
        Readings.Reading reading = around.get();
        float[][] met =
            cosines.computeIfAbsent(
                reading.unit().citation(), unit -> cosines(asked.reading, reading));
        Span place = reading.place(sentences.get(i));
        float[] own = asked.best(met, reading.tokens(), place);
        inSentence[i] = asked.sum(own);
        common[i] = asked.common(own);
        inLeant[i] = asked.sum(leant(asked, met, reading, sentences.get(i)));
        float[] best = asked.best(met, reading.tokens(), new Span(0, Integer.MAX_VALUE));
        inParagraph[i] = asked.sum(best);
        weakest[i] = asked.weakest(best);
      }
    }
    return Map.of(
        "tokens.sentence", inSentence,
        "tokens.leant", inLeant,
        "tokens.paragraph", inParagraph,
        "tokens.weakest", weakest,
        "tokens.common", common);
  }

  /** The best cosines in the sentence and in what it leans on. */
  private static float[] leant(
      Asked asked, float[][] met, Readings.Reading reading, Passage sentence) {
    Leant leant = Leant.by(sentence);
    Passage stretch = new Passage(sentence.document(), leant.stretch());
    float[] best = asked.best(met, reading.tokens(), reading.place(stretch));
    if (leant.titled()) {
      float[] title = asked.best(met, reading.tokens(), new Span(0, reading.prefix()));
      for (int j = 0; j < best.length; j++) {
        best[j] = Math.max(best[j], title[j]);
      }
    }
    return best;
  }

  private Asked asked(Question question) {
    MiniLm.Reading reading = readings.question(question.terms());
    double[] weights = new double[reading.ids().length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = readings.weight(reading.ids()[i]);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sum == 0 ? 1.0 / weights.length : weights[i] / sum;
    }
    boolean ofPeriod = question.period().isPresent();
    double[] none = new double[weights.length];
    return new Asked(reading, weights, ofPeriod ? none : common(question, reading, weights));
  }

  /** The weights of those that are of no name and no number. */
  private static double[] common(Question question, MiniLm.Reading reading, double[] weights) {
    double[] common = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < common.length; i++) {
      common[i] = isCommon(question.terms(), reading.spans()[2 * i]) ? weights[i] : 0;
      sum += common[i];
    }
    for (int i = 0; i < common.length && sum > 0; i++) {
      common[i] /= sum;
    }
    return common;
  }

  /** Whether the word around {@code at} begins with a small letter, or the question with it. */
  private static boolean isCommon(String terms, int at) {
    int start = Math.min(at, terms.length());
    while (start > 0 && !Character.isWhitespace(terms.charAt(start - 1))) {
      start--;
    }
    return start == 0 || start == terms.length() || Character.isLowerCase(terms.charAt(start));
  }

  /** For each token of the paragraph its cosine with each token of the question. */
  private static float[][] cosines(MiniLm.Reading asked, Readings.Reading reading) {
    float[][] cosines = new float[reading.tokens().count()][asked.tokens().length];
    float[] token = new float[MiniLm.DIMENSION];
    for (int i = 0; i < cosines.length; i++) {
      reading.tokens().read(i, token);
      for (int j = 0; j < cosines[i].length; j++) {
        cosines[i][j] = Vectors.dot(token, asked.tokens()[j], 0);
      }
    }
    return cosines;
  }

  /**
   * A question's tokens.
   *
   * @param weights that sum to 1
   * @param commonWeights those of common words, that sum to 1, or to 0 where they do not count
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for one call
  private record Asked(MiniLm.Reading reading, double[] weights, double[] commonWeights) {

    /** For each token of the question its best cosine within {@code place}. */
    float[] best(float[][] cosines, TokenVectors tokens, Span place) {
      float[] best = new float[weights.length];
      for (int i = 0; i < cosines.length; i++) {
        if (tokens.touches(i, place)) {
          for (int j = 0; j < best.length; j++) {
            best[j] = Math.max(best[j], cosines[i][j]);
          }
        }
      }
      return best;
    }

    double sum(float[] best) {
      return sum(best, weights);
    }

    double common(float[] best) {
      return sum(best, commonWeights);
    }

    private static double sum(float[] best, double[] weights) {
      double score = 0;
      for (int j = 0; j < best.length; j++) {
        score += weights[j] * best[j];
      }
      return score;
    }

    /** The least of the cosines whose token weighs at least as much as the average token. */
    double weakest(float[] best) {
      double least = 1;
      for (int j = 0; j < best.length; j++) {
        if (weights[j] * weights.length >= 1) {
          least = Math.min(least, best[j]);
        }
      }
      return least;
    }
  }
}
