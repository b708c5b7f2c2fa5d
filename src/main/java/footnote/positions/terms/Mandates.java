package footnote.positions.terms;

import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.claims.OfficeScene;
import footnote.positions.claims.Vacancies;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when the time in an office is over that was told before: "Her term ends in 2027." */
public final class Mandates {

  private static final Set<String> TIMES = Grammar.words("mandate");

  private static final Set<String> LIMITS = Grammar.words("mandate-limit");

  private final Words words;
  private final Cast cast;
  private final Subjects subjects;

  public Mandates(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
  }

  public List<Claim> read(Vacancies vacancies) {
    List<Claim> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      boolean time = TIMES.contains(words.lower(at));
      int verb = !time ? at : isLengthened(at) ? at + 1 : verb(at + 1);
      Phrase anchor = new Phrase(at, verb + 1);
      if (verb > at) {
        Turn turn = words.is(verb, "began", "begins", "started") ? Turn.BEGINS : Turn.ENDS;
        owner(at)
            .flatMap(who -> vacancies.of(who).map(office -> office.passedTo(who, turn, anchor)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "ends in", "runs until", "is due to expire on"; or 0. */
  private int verb(int from) {
    for (int at = from; at < from + 6 && !words.isBorder(at); at++) {
      if (LIMITS.contains(words.lower(at))) {
        int next = words.is(at + 1, "out") ? at + 2 : at + 1;
        boolean dated = words.isDated(next) && !words.is(at + 1, "from", "for", "since");
        return dated ? at : 0;
      }
    }
    return 0;
  }

  /** "extended her contract until 2027", "signed a new contract until 2027" */
  private boolean isLengthened(int time) {
    return words.is(time + 1, "until", "till", "to")
        && words.isDated(time + 2)
        && lengthening(time) >= 0;
  }

  private int lengthening(int time) {
    for (int at = time - 1; at >= 0 && time - at < 6; at--) {
      if (words.is(at, "signed", "signs", "sign", "extended", "extends", "renewed", "given")) {
        return at;
      }
    }
    return -1;
  }

  private Optional<String> owner(int time) {
    if (isLengthened(time) && words.is(lengthening(time) + 1, "a", "an", "his", "her")) {
      return cast.who(subjects.of(lengthening(time)));
    }
    for (int at = time - 1; at >= 0 && time - at < 5; at--) {
      if (words.is(at, "his", "her", "whose")) {
        return cast.meant(at);
      }
      if (words.isPossessive(at)) {
        return cast.endingAt(at - 1).map(cast::name);
      }
      if (!words.isTag(at, "ADJ", "NOUN", "NUM")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
