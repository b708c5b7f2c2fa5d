package footnote.positions.claims;

import footnote.positions.claims.HandedOffices.Change;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whom a sentence calls somebody's successor or predecessor: both had the same office. */
public final class Kin {

  private final Words words;
  private final Cast cast;
  private final NounPhrases nouns;

  public Kin(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
  }

  boolean isAt(int at) {
    return words.is(at, "successor", "predecessor", "successors", "predecessors");
  }

  /** "his successor as mayor, Ewa Lis": the holders of the title behind "as". */
  Optional<Holding> as(int as) {
    List<String> who = new ArrayList<>();
    person(as - 1).ifPresent(who::add);
    owner(as - 1).filter(each -> !who.contains(each)).ifPresent(who::add);
    return who.isEmpty() ? Optional.empty() : Optional.of(new Holding(who, Turn.NONE, as));
  }

  /** "his successor, Ewa Lis": the office of the other one. */
  List<Claim> claims(int at, List<Claim> claims, Memory memory) {
    Optional<String> person = isAt(at) ? person(at) : Optional.empty();
    if (person.isEmpty() || words.is(at + 1, "as")) {
      return List.of();
    }
    Optional<Claim> here =
        claims.stream()
            .filter(Vacancies::isPassedOn)
            .filter(claim -> !claim.holder().equals(person.get()))
            .reduce((one, two) -> two);
    Optional<Claim> office =
        here.or(() -> owner(at).flatMap(who -> Vacancies.lastPassedOn(memory.of(who))))
            .or(() -> owner(at).flatMap(who -> Vacancies.lastPassedOn(memory.everOf(who))));
    Phrase anchor = new Phrase(at, at + 1);
    List<Claim> found = new ArrayList<>();
    office
        .filter(claim -> !claim.holder().equals(person.get()))
        .filter(claim -> !isAnother(claim, at, person.get(), claims, memory))
        .map(claim -> claim.with(Turn.NONE, anchor))
        .ifPresent(
            claim -> {
              found.add(claim.heldBy(person.get()));
              named(at).ifPresent(who -> found.add(claim.heldBy(who)));
            });
    return found;
  }

  /** "Her successor, Ewa Lis, directed it from 1939": what both were is told by its verb. */
  private boolean isAnother(
      Claim office, int at, String person, List<Claim> claims, Memory memory) {
    List<String> told =
        claims.stream()
            .filter(claim -> claim.holder().equals(person) && claim.anchor().start() > at)
            .map(Claim::office)
            .toList();
    return !told.isEmpty()
        && !told.contains(office.office())
        && owner(at).stream()
            .flatMap(who -> memory.everOf(who).stream())
            .anyMatch(claim -> told.contains(claim.office()));
  }

  /** Whose successor or predecessor the word at {@code at} calls somebody. */
  public Optional<String> ownerAt(int at) {
    return isAt(at) && person(at).isPresent() ? owner(at) : Optional.empty();
  }

  /** Who came before whom, where the sentence tells both: "Lind's successor was Ewa Lis". */
  Optional<Change> both(int at) {
    Optional<String> person = isAt(at) ? person(at) : Optional.empty();
    Optional<String> owner = person.isPresent() ? owner(at) : Optional.empty();
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    boolean later = words.is(at, "successor", "successors");
    return Optional.of(later ? new Change(owner, person, at) : new Change(person, owner, at));
  }

  /** "his successor, Ewa Lis", "his successor as mayor, Ewa Lis", "Ewa Lis, his successor" */
  private Optional<String> person(int at) {
    int next = at + 1;
    while (words.is(at + 1, "as", "in")
        && next - at < 7
        && !words.isBorder(next)
        && !words.isTag(next, "AUX")) {
      next++;
    }
    while (words.isBe(next) || words.is(next, "will", "would", "has")) {
      next++;
    }
    Optional<Phrase> behind =
        words.isBe(next - 1) ? cast.whole(next) : cast.from(words.is(next, ",") ? next + 1 : next);
    int owner = ownerStart(at);
    Optional<Phrase> before =
        words.is(owner - 1, ",") ? cast.endingAt(owner - 2) : Optional.empty();
    return behind.or(() -> before).map(cast::name);
  }

  private int ownerStart(int at) {
    int last = words.isTag(at - 1, "ADJ", "NUM") ? at - 2 : at - 1;
    return words.isPossessive(last) ? nouns.base(last - 1).start() : last;
  }

  /** The owner, where the sentence names him: "Lind's successor was" tells of both. */
  private Optional<String> named(int at) {
    return words.isPossessive(at - 1) ? owner(at) : Optional.empty();
  }

  private Optional<String> owner(int at) {
    int last = words.isTag(at - 1, "ADJ", "NUM") ? at - 2 : at - 1;
    return words.isPossessive(last)
        ? cast.endingAt(last - 1).map(cast::name)
        : words.is(last, "his", "her")
            ? cast.other(last, person(at))
            : words.is(last, "my") ? cast.who(new Phrase(last, last + 1)) : Optional.empty();
  }
}
