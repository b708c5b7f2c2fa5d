package footnote.positions.claims;

import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Finds the office that goes from one person to another, in a sentence or in those before. */
final class HandedOffices {

  private final Words words;
  private final OfficeWords lexicon;
  private final Subjects subjects;
  private final NewSeats seats;

  HandedOffices(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.subjects = scene.subjects();
    this.seats = new NewSeats(scene);
  }

  /** Who gives way to whom, where the verb stands at {@code at}. */
  record Change(Optional<String> before, Optional<String> after, int at) {}

  /**
   * @param claims what is known of the sentence's offices already
   * @param memory of the offices told before
   */
  Optional<Claim> office(Change change, List<Claim> claims, Memory memory) {
    if (isAtHead(change.at())) {
      return toldOf(change, memory.near())
          .or(() -> change.before().flatMap(who -> Vacancies.lastPassedOn(memory.of(who))));
    }
    Optional<Claim> here = ofEither(change, here(change, claims));
    Optional<Claim> seat = seatLeft(change, claims);
    if (seat.isPresent()) {
      return seat;
    }
    return ofPost(change, claims)
        .or(() -> here.filter(HandedOffices::isVague).flatMap(vague -> titled(change, memory)))
        .or(() -> here)
        .or(() -> toldOf(change, memory.near()))
        .or(() -> change.before().flatMap(who -> Vacancies.lastPassedOn(memory.of(who))))
        .or(
            () ->
                change
                    .after()
                    .flatMap(who -> Vacancies.lastPassedOn(of(who, here(change, claims)))))
        .or(() -> change.after().flatMap(who -> Vacancies.lastPassedOn(memory.of(who))))
        .or(() -> ever(change, memory))
        .or(() -> seats.of(change, memory));
  }

  /** "left parliament in 1986 and was succeeded by Ann Lee": in parliament. */
  private Optional<Claim> seatLeft(Change change, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.turn() == Turn.ENDS && claim.office().equals("member"))
        .filter(claim -> change.before().filter(claim.holder()::equals).isPresent())
        .filter(claim -> claim.anchor().end() <= change.at() && isJoined(claim, change.at()))
        .reduce((first, second) -> second);
  }

  private boolean isJoined(Claim claim, int verb) {
    int and = claim.anchor().end();
    while (and < verb && !words.is(and, "and", ";", ".")) {
      and++;
    }
    return words.is(and, "and") && verb - and < 4;
  }

  /** "He resigned as mayor. He had succeeded Ann Lee": in that which he has no more. */
  private static Optional<Claim> ever(Change change, Memory memory) {
    return change
        .before()
        .flatMap(who -> Vacancies.lastPassedOn(memory.everOf(who)))
        .or(() -> change.after().flatMap(who -> Vacancies.lastPassedOn(memory.everOf(who))));
  }

  /** "had run the service": what the title is others tell. */
  private static boolean isVague(Claim claim) {
    String body = claim.organisation();
    boolean leads = claim.office().equals("head") || claim.office().equals("leader");
    return leads && !body.isEmpty() && Character.isLowerCase(body.codePointAt(0));
  }

  /** The title that either was told to have in the sentences before. */
  private Optional<Claim> titled(Change change, Memory memory) {
    return memory.near().stream()
        .filter(claim -> !isVague(claim) && Vacancies.isPassedOn(claim))
        .filter(
            claim ->
                change.before().filter(claim.holder()::equals).isPresent()
                    || change.after().filter(claim.holder()::equals).isPresent())
        .reduce((first, second) -> second);
  }

  /** "followed Tom Moss at the head of the firm": in his office, whatever else she has. */
  private boolean isAtHead(int verb) {
    for (int at = verb + 1; at < words.size() && !words.isBorder(at); at++) {
      boolean led = words.is(at, "at", "in") && words.is(at + 1, "the");
      if (led && words.is(at + 2, "head", "helm", "job", "post", "role", "office", "top")) {
        return true;
      }
    }
    return false;
  }

  /** "chairs the forum, a post in which she succeeded Jan Mol" */
  private Optional<Claim> ofPost(Change change, List<Claim> claims) {
    int at = subjects.chainStart(change.at()) - 1;
    while (at > 0 && change.at() - at < 5 && !words.is(at, "which", "where")) {
      at--;
    }
    int noun = words.is(at - 1, "in", "at") ? at - 2 : at - 1;
    return words.is(at, "which", "where") && lexicon.is("post", words.lower(noun))
        ? claims.stream()
            .filter(claim -> claim.anchor().start() < noun && Vacancies.isPassedOn(claim))
            .reduce((one, two) -> two)
        : Optional.empty();
  }

  private List<Claim> here(Change change, List<Claim> claims) {
    return claims.stream().filter(claim -> !isEarlier(claim, change)).toList();
  }

  private static List<Claim> of(String who, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.holder().equals(who) && claim.turn() != Turn.NONE)
        .toList();
  }

  /** "was succeeded by Ann Lee, who had become treasurer in 1951" */
  private boolean isEarlier(Claim claim, Change change) {
    int at = claim.anchor().start() - 1;
    while (words.isTag(at, "ADV")) {
      at--;
    }
    boolean had = words.is(at, "had");
    return at > change.at() && (had ? !isHeldTillThen(claim, change) : isGoneInto(claim, change));
  }

  /** "replaced Tom Moss, who now chairs the council", ", now head of": what he has not left. */
  private boolean isNow(Claim claim) {
    int start = claim.anchor().start();
    return words.is(start - 1, "now", "today", "currently")
        || words.is(start, "now", "today", "currently")
        || words.is(start + 1, "now", "today", "currently");
  }

  /** "succeeds Tom Moss, who becomes head of sales": what he goes on to is not what he leaves. */
  private boolean isGoneInto(Claim claim, Change change) {
    return (claim.turn() == Turn.BEGINS || isNow(claim))
        && change.before().filter(claim.holder()::equals).isPresent();
  }

  /**
   * "succeeded Bo Dahl, who had been mayor since 1964": until she did. Which body "the service" is
   * may be guessed wrongly, and is not guessed for two.
   */
  private boolean isHeldTillThen(Claim claim, Change change) {
    return change.before().filter(claim.holder()::equals).isPresent()
        && words.text().contains(claim.organisation())
        && isLasting(claim.anchor().end());
  }

  /** "since 1964", "for twelve years", but not "for the Liberals" */
  private boolean isLasting(int from) {
    for (int at = from; at < words.size() && !words.isBorder(at); at++) {
      if (words.is(at, "since", "years", "months", "decades")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Claim> ofEither(Change change, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> isOfEither(claim, change))
        .reduce((first, second) -> change.at() >= second.anchor().start() ? second : first);
  }

  /** The office of either that was told last in the sentences before. */
  private Optional<Claim> toldOf(Change change, List<Claim> earlier) {
    return earlier.stream()
        .filter(claim -> isOfEither(claim, change))
        .reduce((first, second) -> second);
  }

  /** "As chairman Ann Lee succeeds Tom Moss" */
  private boolean isFronted(Claim claim) {
    return claim.anchor().start() == 0 && words.is(0, "as");
  }

  private boolean isOfEither(Claim claim, Change change) {
    boolean begins = claim.turn() == Turn.BEGINS || isFronted(claim);
    boolean begun = begins && change.after().filter(claim.holder()::equals).isPresent();
    return Vacancies.isPassedOn(claim)
        && (begun || change.before().filter(claim.holder()::equals).isPresent());
  }
}
