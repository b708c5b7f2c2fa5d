package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the office that somebody leaves or comes into where its title stands elsewhere: that of who
 * leaves it in the sentence, or of whom the text has told it before.
 */
public final class Vacancies {

  private static final Set<String> NOT_PASSED_ON =
      Set.of(
          "player",
          "employee",
          "deputy",
          "deputy head",
          "assistant",
          "founder",
          "co-founder",
          "owner",
          "honorary member",
          "honorary president",
          "apprentice",
          "trainee",
          "intern",
          "cadet",
          "student");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;
  private final List<Claim> claims;
  private final Memory memory;

  /**
   * @param claims what is known of the sentence's offices already
   * @param memory of the offices told before
   */
  public Vacancies(OfficeScene scene, List<Claim> claims, Memory memory) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.claims = claims;
    this.memory = memory;
  }

  /** Whether the sentence tells already that {@code who} comes into an office. */
  boolean isFilledBy(String who) {
    return claims.stream()
        .anyMatch(claim -> claim.holder().equals(who) && claim.turn() == Turn.BEGINS);
  }

  /** Whether the sentence tells already that {@code who} leaves {@code office}. */
  private boolean isLeft(Claim office, String who) {
    return claims.stream()
        .filter(claim -> claim.turn() == Turn.ENDS && claim.holder().equals(who))
        .anyMatch(claim -> claim.office().equals(office.office()));
  }

  private boolean isTold(Claim office, String who) {
    return claims.stream()
        .anyMatch(claim -> claim.holder().equals(who) && claim.office().equals(office.office()));
  }

  /** Whether the sentence tells already of an office that {@code who} has. */
  public boolean isTold(String who) {
    return claims.stream().anyMatch(claim -> claim.holder().equals(who));
  }

  /** The office that {@code who} has, by the sentence or by those before. */
  public Optional<Claim> of(String who) {
    Optional<Claim> here = last(claims.stream().filter(claim -> claim.holder().equals(who)));
    return here.or(() -> last(memory.of(who).stream()));
  }

  /** The office that {@code who} was told to have of those that fit. */
  public Optional<Claim> of(String who, Predicate<Claim> fits) {
    Stream<Claim> here = claims.stream().filter(claim -> claim.holder().equals(who));
    return last(here.filter(fits)).or(() -> last(memory.of(who).stream().filter(fits)));
  }

  /** The office that {@code who} has and does not come into only now. */
  Optional<Claim> leftBy(String who) {
    Optional<Claim> here =
        last(
            claims.stream()
                .filter(claim -> claim.holder().equals(who) && claim.turn() != Turn.BEGINS));
    return here.or(() -> last(memory.of(who).stream()));
  }

  /** The office that {@code who} had, though the text told already that it is over. */
  Optional<Claim> ever(String who) {
    return lastPassedOn(memory.everOf(who));
  }

  /** The office of {@code leaver} that the sentence gives to somebody else now. */
  Optional<Claim> before(String leaver) {
    boolean told = claims.stream().anyMatch(claim -> claim.holder().equals(leaver));
    return told
        ? Optional.empty()
        : of(leaver)
            .filter(
                office ->
                    claims.stream()
                        .filter(claim -> claim.turn() == Turn.BEGINS)
                        .anyMatch(claim -> claim.office().equals(office.office())));
  }

  /** The office that {@code heir} comes into: the one that somebody else leaves, or had before. */
  Optional<Claim> leftTo(String heir) {
    return leftHere(heir)
        .or(() -> last(memory.near().stream().filter(claim -> !claim.holder().equals(heir))));
  }

  /** The office that somebody else was last told to leave, in the sentences before. */
  Optional<Claim> free(String heir) {
    List<Claim> near = memory.near();
    return last(
        near.stream()
            .filter(claim -> claim.turn() == Turn.ENDS && !claim.holder().equals(heir))
            .filter(claim -> !claim.isBelonging()));
  }

  /** The office that somebody else leaves in this sentence. */
  Optional<Claim> leftHere(String heir) {
    Optional<Claim> told =
        last(
            claims.stream()
                .filter(claim -> claim.turn() == Turn.ENDS && !claim.holder().equals(heir)));
    return told.or(() -> heldUntilThen(heir))
        .or(() -> leaver(heir).flatMap(leaver -> of(leaver.who()).or(() -> ever(leaver.who()))));
  }

  /** "was chairman until 1904, when her son took over": the office that lasted till then. */
  private Optional<Claim> heldUntilThen(String heir) {
    int until = 0;
    while (until < words.size() && !words.is(until, "until", "till")) {
      until++;
    }
    int limit = until;
    int when = until;
    while (when < words.size() && !(words.is(when, "when") && words.is(when - 1, ","))) {
      when++;
    }
    boolean behind =
        cast.between(when, words.size()).map(cast::name).filter(heir::equals).isPresent();
    return behind
        ? last(
            claims.stream()
                .filter(claim -> claim.anchor().start() < limit && !claim.holder().equals(heir)))
        : Optional.empty();
  }

  /** Who leaves an office, and the word that says so. */
  private record Leaver(String who, int at) {}

  /** Who leaves or dies in this sentence: "When Rohan died in 1937, his deputy took over". */
  private Optional<Leaver> leaver(String heir) {
    for (int at = 0; at < words.size(); at++) {
      int verb = at;
      Optional<Leaver> leaver =
          leaving(at).filter(who -> !who.equals(heir)).map(who -> new Leaver(who, verb));
      if (leaver.isPresent()) {
        return leaver;
      }
    }
    return Optional.empty();
  }

  private Optional<String> leaving(int at) {
    Optional<Doing> doing = turns.at(at).filter(each -> each.ofSubject() == Turn.ENDS);
    if (doing.isPresent()) {
      return cast.who(subjects.of(at));
    }
    if (!lexicon.is("departure", words.lower(at))) {
      return Optional.empty();
    }
    if (words.is(at - 1, "his", "her")) {
      return cast.meant(at - 1);
    }
    return words.isPossessive(at - 1)
        ? cast.endingAt(at - 2).map(cast::name)
        : words.is(at + 1, "of") ? cast.whole(at + 2).map(cast::name) : Optional.empty();
  }

  /** {@code office} going from who leaves it to {@code heir}. */
  List<Claim> handed(Claim office, String heir, Phrase anchor) {
    List<Claim> found = new ArrayList<>();
    Optional<Leaver> leaver = leaver(heir).filter(each -> each.who().equals(office.holder()));
    Phrase where =
        leaver
            .filter(each -> !isTold(office, each.who()))
            .map(each -> new Phrase(each.at(), each.at() + 1))
            .orElse(anchor);
    found.add(office.passedTo(heir, Turn.BEGINS, where));
    leaver
        .filter(each -> !isLeft(office, each.who()))
        .ifPresent(each -> found.add(office.passedTo(each.who(), Turn.ENDS, where)));
    return found;
  }

  /** Whether somebody else may come into it: nobody follows a founder. */
  static boolean isPassedOn(Claim claim) {
    return !NOT_PASSED_ON.contains(claim.office()) && !isOneOfMany(claim);
  }

  /** Who leaves a cabinet has no successor in it by that; a seat may have a place of its own. */
  private static boolean isOneOfMany(Claim claim) {
    String body = claim.organisation();
    return claim.office().equals("member")
        && !body.isEmpty()
        && Character.isLowerCase(body.codePointAt(0));
  }

  /** The last of {@code claims} that somebody else may come into. */
  static Optional<Claim> lastPassedOn(List<Claim> claims) {
    return claims.stream().filter(Vacancies::isPassedOn).reduce((one, two) -> two);
  }

  /**
   * The last one that is still held, and that somebody else may come into: nobody takes over from a
   * founder.
   */
  private static Optional<Claim> last(Stream<Claim> claims) {
    return claims
        .filter(claim -> isPassedOn(claim) && claim.tenure() != Tenure.FORMER)
        .reduce((one, two) -> two);
  }
}
