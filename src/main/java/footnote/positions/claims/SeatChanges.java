package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.HandedOffices.Change;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads who gets the seat of whom on a board. Of many members none follows another, unless the text
 * says so: "Tom Moss will take her seat", "the seat left vacant by Ann Lee".
 */
public final class SeatChanges {

  private static final Set<String> TAKING = Grammar.words("seat-taking");

  /** How far before the seat the verb may stand that takes it. */
  private static final int REACH = 4;

  private final Words words;
  private final OfficeWords lexicon;
  private final NounPhrases nouns;
  private final Cast cast;
  private final Subjects subjects;
  private final Bodies bodies;
  private final Changes changes;
  private final NewSeats seats;

  public SeatChanges(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.nouns = scene.nouns();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.bodies = scene.bodies();
    this.changes = new Changes(scene);
    this.seats = new NewSeats(scene);
  }

  /**
   * @param claims what is known of the sentence's offices already
   * @param memory of the offices told before
   */
  public List<Claim> read(List<Claim> claims, Memory memory) {
    List<Claim> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int word = at;
      Optional<Change> change =
          taken(at).or(() -> went(word)).or(() -> leftBy(word)).or(() -> changes.at(word));
      change.ifPresent(each -> found.addAll(claims(each, claims, memory)));
    }
    return found;
  }

  private boolean isSeat(int at) {
    return words.is(at, "seat", "place");
  }

  /** "Tom Moss will take her seat" */
  private Optional<Change> taken(int seat) {
    Optional<String> owner =
        isSeat(seat) && !isElsewhere(seat + 1) ? owner(seat) : Optional.empty();
    for (int verb = seat - 1; owner.isPresent() && verb >= 0 && seat - verb <= REACH; verb--) {
      if (isTaking(verb) && !words.isBe(verb - 1)) {
        return Optional.of(new Change(owner, cast.who(subjects.of(verb)), verb));
      }
    }
    return Optional.empty();
  }

  /** "took her seat on the train", but not "on the board": where one only sits. */
  private boolean isElsewhere(int link) {
    boolean led = words.is(link, "on", "at", "in", "beside", "by", "near", "behind", "opposite");
    Phrase where = led && !words.isDated(link) ? nouns.next(link + 1) : Phrase.empty(link);
    for (int at = where.start(); at < where.end(); at++) {
      if (lexicon.is("body", words.lower(at))) {
        return false;
      }
    }
    return led && !words.isDated(link);
  }

  /** "her seat went to Tom Moss", "his place was taken by Ann Lee" */
  private Optional<Change> went(int seat) {
    Optional<String> owner = isSeat(seat) ? owner(seat) : Optional.empty();
    for (int at = seat + 1; owner.isPresent() && at < words.size() && !words.isBorder(at); at++) {
      boolean to = words.is(at, "to") && words.is(at - 1, "went", "goes", "go", "passed", "fell");
      boolean by = words.is(at, "by") && isTaken(seat + 1, at);
      Optional<Phrase> heir = to || by ? cast.whole(at + 1) : Optional.empty();
      if (heir.isPresent()) {
        return Optional.of(new Change(owner, heir.map(cast::name), seat));
      }
    }
    return Optional.empty();
  }

  private boolean isTaken(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, "taken", "filled")) {
        return true;
      }
    }
    return false;
  }

  /** "filled the seat left vacant by Ann Lee" */
  private Optional<Change> leftBy(int by) {
    boolean left = words.is(by - 1, "left", "vacated", "vacant");
    int seat = words.is(by - 2, "left") ? by - 3 : by - 2;
    boolean vacated =
        left
            && ((words.is(by, "by") && words.is(seat, "seat", "place", "vacancy"))
                || (words.is(by, "of") && words.is(seat, "vacancy")));
    Optional<Phrase> owner = vacated ? cast.whole(by + 1) : Optional.empty();
    for (int verb = seat - 1; owner.isPresent() && verb >= 0 && seat - verb <= REACH; verb--) {
      if (isTaking(verb)) {
        return Optional.of(new Change(owner.map(cast::name), cast.who(subjects.of(verb)), verb));
      }
    }
    return Optional.empty();
  }

  private boolean isTaking(int verb) {
    return TAKING.stream().anyMatch(base -> Inflection.isForm(words.lower(verb), base));
  }

  private Optional<String> owner(int seat) {
    int whose = seat - 1;
    return words.is(whose, "his", "her")
        ? cast.other(whose, cast.who(subjects.of(verbBefore(whose))))
        : cast.ownerOf(seat).map(cast::name);
  }

  private int verbBefore(int from) {
    int at = from;
    while (at > 0 && !words.isVerb(at)) {
      at--;
    }
    return at;
  }

  private List<Claim> claims(Change change, List<Claim> claims, Memory memory) {
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return List.of();
    }
    String leaver = change.before().get();
    String heir = change.after().get();
    boolean told = claims.stream().anyMatch(claim -> claim.holder().equals(heir) && begins(claim));
    Optional<Claim> seat = seat(change, claims, memory);
    if (told || leaver.equals(heir) || seat.isEmpty()) {
      return List.of();
    }
    Phrase anchor = new Phrase(change.at(), change.at() + 1);
    List<Claim> found = new ArrayList<>();
    found.add(seat.get().passedTo(heir, Turn.BEGINS, anchor));
    boolean left = claims.stream().anyMatch(claim -> isSeatOf(leaver, claim));
    if (!left) {
      found.add(seat.get().passedTo(leaver, Turn.ENDS, anchor));
    }
    return found;
  }

  private static boolean begins(Claim claim) {
    return claim.turn() == Turn.BEGINS;
  }

  private static boolean isSeatOf(String who, Claim claim) {
    return claim.holder().equals(who) && claim.office().equals("member");
  }

  /** The leaver's, in this sentence or told before; else the heir's, who has just come into it. */
  private Optional<Claim> seat(Change change, List<Claim> claims, Memory memory) {
    String leaver = change.before().get();
    Optional<Claim> here = last(claims.stream().filter(claim -> isSeatOf(leaver, claim)));
    Optional<Claim> before =
        here.or(() -> last(memory.of(leaver).stream())).or(() -> seats.of(change, memory));
    boolean named = words.is(change.at() + 1, "the") && isSeatNear(change.at());
    return before
        .filter(claim -> claim.office().equals("member"))
        .or(() -> named ? board(leaver, change.at()) : Optional.empty());
  }

  private boolean isSeatNear(int verb) {
    return words.isAhead(verb, REACH + 1, "seat", "vacancy");
  }

  private Optional<Claim> board(String who, int at) {
    Phrase anchor = new Phrase(at, at + 1);
    return bodies
        .board()
        .map(board -> new Claim(who, "member", board, Turn.ENDS, Tenure.HELD, anchor));
  }

  private static Optional<Claim> last(Stream<Claim> claims) {
    return claims.reduce((one, two) -> two);
  }
}
