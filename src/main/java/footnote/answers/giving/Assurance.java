package footnote.answers.giving;

import footnote.questions.Question;
import footnote.search.Evidence;
import footnote.verification.Verifier;
import java.util.List;

/** Decides whether evidence is good enough to answer with. May be used from any thread. */
public final class Assurance {

  private final Verifier verifier;
  private final Confidence confidence;

  public Assurance(Verifier verifier, Confidence confidence) {
    this.verifier = verifier;
    this.confidence = confidence;
  }

  /**
   * How sure it is that the first evidence answers, from 0 to 1.
   *
   * @param evidence best first; none makes it 0
   */
  double of(Question question, List<Evidence> evidence) {
    return confidence.of(verifier.signs(question, evidence));
  }

  /** Whether nothing that was found is about what was asked. */
  boolean isNothingClose(Question question, List<Evidence> evidence) {
    return confidence.isNothingClose(verifier.signs(question, evidence));
  }

  /** Whether an answer is sure enough to be given without doubt. */
  boolean isFirm(double sure) {
    return sure >= confidence.firm();
  }

  /** Whether it is so unsure that what was asked can be said not to be told. */
  boolean isFarFromEnough(double sure) {
    return sure < confidence.threshold() / 2;
  }

  boolean isEnough(double sure) {
    return sure >= confidence.threshold();
  }
}
