package footnote.positions.terms;

import footnote.positions.claims.Bodies;
import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.claims.OfficeScene;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what somebody was once more, or in a second body too, where only the dates tell so: "was
 * mayor from 1952 to 1956 and from 1960 to 1964", "played for Lomma from 1984 to 1989 and for
 * Vardal from 1989 to 1994".
 */
public final class Stretches {

  private final Words words;
  private final Cast cast;
  private final Bodies bodies;
  private final NounPhrases nouns;
  private final List<Moment> moments;

  /**
   * @param moments in the order of the sentence
   */
  public Stretches(OfficeScene scene, List<Moment> moments) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.bodies = scene.bodies();
    this.nouns = scene.nouns();
    this.moments = moments;
  }

  /** {@code claims} with one more for each stretch that stands beside another. */
  public List<Claim> with(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (int i = 1; i < moments.size(); i++) {
      Moment first = moments.get(i - 1);
      Moment second = moments.get(i);
      if (isSpan(first) && isSpan(second) && isFree(first, second, claims)) {
        last(first, all).flatMap(claim -> beside(claim, first, second)).ifPresent(all::add);
      }
    }
    return all;
  }

  private boolean isSpan(Moment moment) {
    boolean closed = moment.when().filter(when -> when.from().isPresent()).isPresent();
    boolean bounded = moment.when().flatMap(when -> when.to()).isPresent();
    return moment.isExact() && moment.isStretch() && closed && bounded;
  }

  /** Whether no office is told between the two. */
  private static boolean isFree(Moment first, Moment second, List<Claim> claims) {
    return claims.stream()
        .noneMatch(
            claim -> claim.anchor().end() > first.end() && claim.anchor().start() < second.end());
  }

  /** The office that {@code stretch} belongs to. */
  private static Optional<Claim> last(Moment stretch, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.anchor().start() < stretch.start())
        .reduce((one, two) -> two.anchor().start() >= one.anchor().start() ? two : one)
        .filter(claim -> claim.turn() != Turn.ENDS);
  }

  private Optional<Claim> beside(Claim claim, Moment first, Moment second) {
    int close = words.is(first.end(), ")") ? first.end() + 1 : first.end();
    int from = behindLink(close);
    int to = beforeLead(second.start());
    if (from == close) {
      return Optional.empty();
    }
    if (from >= to) {
      Phrase dates = new Phrase(second.start(), second.start() + 1);
      return isWhole(second)
          ? Optional.of(claim.passedTo(claim.holder(), Turn.HOLDS, dates))
          : Optional.empty();
    }
    return body(claim, first, from, to)
        .map(body -> claim.of(body).passedTo(claim.holder(), Turn.HOLDS, new Phrase(from, to)));
  }

  /** Behind ", and", "and", ","; or {@code at} itself. */
  private int behindLink(int at) {
    int next = words.is(at, ",", ";") ? at + 1 : at;
    return words.is(next, "and", "then") ? next + 1 : next;
  }

  /** Before the "(" or the "from" of a date. */
  private int beforeLead(int start) {
    return words.is(start - 1, "(", "from", "between", "in", ",") ? start - 1 : start;
  }

  /** Not "and from 1960 to 1964 as treasurer", which tells of another office. */
  private boolean isWhole(Moment moment) {
    int end = moment.end();
    return (words.isBorder(end) && !words.isTag(end + 1, "PRON", "VERB", "AUX", "DET"))
        || words.is(end, "and")
        || end >= words.size();
  }

  /** "and for Vardal Rovers", "and the garrison of Lund": where the other office is held. */
  private Optional<String> body(Claim claim, Moment first, int from, int to) {
    boolean led = words.is(from, "of", "for", "at", "with", "in");
    Phrase body = nouns.next(led ? from + 1 : from);
    boolean fits = led ? isCalled(body) && isLedBefore(claim, from, first) : isObject(claim, body);
    boolean plain = !body.isEmpty() && body.end() == to;
    return Optional.of(body).filter(each -> fits && plain).map(bodies::named);
  }

  /** Whether the first body stands behind the same preposition. */
  private boolean isLedBefore(Claim claim, int link, Moment first) {
    for (int at = claim.anchor().start(); at < first.start(); at++) {
      if (words.is(at, words.lower(link))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCalled(Phrase body) {
    return words.isName(body.last()) || words.isTag(body.start(), "DET");
  }

  /** "chaired the one committee and the other": of the same verb, or in one list of names. */
  private boolean isObject(Claim claim, Phrase body) {
    boolean verb = words.isTag(claim.anchor().start(), "VERB") && !claim.organisation().isEmpty();
    return verb && isCalled(body) && cast.between(body.start(), body.end()).isEmpty();
  }
}
