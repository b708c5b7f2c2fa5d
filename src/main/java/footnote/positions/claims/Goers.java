package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who went when another came: "took charge in 2021, when Tom Bright was dismissed". */
final class Goers {

  private static final Set<String> LEADS = Grammar.words("goer-lead");

  /** Verbs that tell as often of something else than an office: "quit smoking". */
  private static final Set<String> LOOSE = Grammar.words("goer-loose");

  private static final Set<String> BEHIND = Grammar.words("goer-behind");

  private final Words words;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;

  Goers(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
  }

  /**
   * What the subject of the verb gave up.
   *
   * @param claims what is known of the sentence's offices already
   */
  Optional<Claim> at(int verb, List<Claim> claims) {
    Optional<Phrase> subject =
        turns.at(verb).filter(doing -> isGoing(verb, doing)).flatMap(doing -> subject(verb));
    Optional<String> who = subject.map(cast::name);
    boolean told = claims.stream().map(Claim::holder).anyMatch(who.orElse("")::equals);
    return who.isEmpty() || told
        ? Optional.empty()
        : claims.stream()
            .filter(claim -> claim.anchor().start() < subject.get().start() && comes(claim))
            .filter(claim -> Vacancies.isPassedOn(claim) && !claim.isBelonging())
            .reduce((one, two) -> two)
            .map(claim -> claim.passedTo(who.get(), Turn.ENDS, new Phrase(verb, verb + 1)));
  }

  private boolean isGoing(int verb, Doing doing) {
    int end = doing.end();
    return doing.ofSubject() == Turn.ENDS
        && !LOOSE.contains(words.lower(verb))
        && (words.isBorder(end) || words.isDated(end) || BEHIND.contains(words.lower(end)));
  }

  /** Who stands between "when" and the verb. */
  private Optional<Phrase> subject(int verb) {
    int at = subjects.chainStart(verb) - 1;
    return cast.endingAt(at).filter(who -> LEADS.contains(words.lower(cast.before(who))));
  }

  /** "was appointed", "has been in charge since", "acting coach" */
  private boolean comes(Claim claim) {
    return claim.turn() == Turn.BEGINS
        || claim.tenure() == Tenure.ACTING
        || (claim.turn() == Turn.HOLDS && words.isAhead(claim.anchor().end(), 3, "since"));
  }
}
