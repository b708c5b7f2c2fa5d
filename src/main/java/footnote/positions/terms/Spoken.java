package footnote.positions.terms;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the claims, told elsewhere in a sentence, that a verb speaks of: "who arrived in 1928". */
final class Spoken {

  private static final Pattern DEPUTY = Pattern.compile("\\b(?:deputy|vice|assistant)\\b");

  private static final Set<String> LED = Grammar.words("led");

  private static final Set<String> PAIRED = Grammar.words("pair-lead");

  /** How many marks and words may stand beside the name between a title and its verb. */
  private static final int MOST_BETWEEN = 4;

  private final Words words;
  private final List<Claim> claims;
  private final Joined joined;

  /**
   * @param claims sorted by where they begin
   */
  Spoken(Words words, List<Claim> claims, Joined joined) {
    this.words = words;
    this.claims = claims;
    this.joined = joined;
  }

  /**
   * By their numbers.
   *
   * @param turn what {@code deed} says of them
   */
  List<Integer> of(Deed deed, Turn turn) {
    return deed.who().isEmpty()
        ? List.of()
        : claimOf(deed, turn).stream()
            .flatMap(claim -> joined.with(claim).stream())
            .flatMap(claim -> beside(claim, deed).stream())
            .filter(claim -> !deed.isDeath() || !isOver(claims.get(claim), deed))
            .toList();
  }

  /**
   * The claim, and that of another of whom the verb tells with him: "The chairman, Leif Moe, and
   * the treasurer, Odd Berg, resigned". Not what others share with him who are not its subject.
   */
  private List<Integer> beside(int claim, Deed deed) {
    if (!deed.who().get().equals(claims.get(claim).holder())) {
      return List.of();
    }
    for (int other : List.of(claim - 1, claim + 1)) {
      int first = Math.min(other, claim);
      if (first >= 0 && first + 1 < claims.size() && isPair(first, deed)) {
        return List.of(claim, other);
      }
    }
    return List.of(claim);
  }

  /** Two titles with their names, joined by "and", right before the verb. */
  private boolean isPair(int first, Deed deed) {
    Claim one = claims.get(first);
    Claim two = claims.get(first + 1);
    return isTitle(one, deed)
        && isTitle(two, deed)
        && !one.holder().equals(two.holder())
        && two.anchor().end() <= deed.at()
        && isJoined(one, two.anchor().start())
        && isSubject(one.anchor().start())
        && deed.at() - two.anchor().end() <= two.holder().split(" ").length + MOST_BETWEEN;
  }

  /** Whether nothing stands before the title in its clause whose object it could be. */
  private boolean isSubject(int title) {
    int at = title - 1;
    while (words.isTag(at, "DET", "ADJ") || words.isOwner(at)) {
      at--;
    }
    return words.isBorder(at) || words.isDated(at) || PAIRED.contains(words.lower(at));
  }

  private static boolean isTitle(Claim claim, Deed deed) {
    boolean open = claim.turn() == Turn.NONE || claim.turn() == deed.turn();
    return open && claim.tenure() == Tenure.HELD;
  }

  /** Whether no more than the name, "and" and an article stand between. */
  private boolean isJoined(Claim one, int two) {
    boolean and = false;
    for (int at = one.anchor().end(); at < two; at++) {
      boolean link = words.is(at, "and");
      and |= link;
      if (!link && !words.isName(at) && !words.is(at, ",", "the", "its", "his", "her", "their")) {
        return false;
      }
    }
    return and;
  }

  /**
   * "Hanna Wolf, the first headmistress, died in 1975", "Hanna Wolf, who was headmistress in the
   * war, died in 1975": she need not have been it still.
   */
  private boolean isOver(Claim claim, Deed death) {
    if (words.is(death.at() + 1, "in") && words.is(death.at() + 2, "office", "post")) {
      return false;
    }
    if (claim.tenure() == Tenure.FORMER || words.is(claim.anchor().start(), "was", "been")) {
      return true;
    }
    for (int at = claim.anchor().start() - 1; at < claim.anchor().end(); at++) {
      if (words.is(at, "first", "last", "founding", "only")) {
        return true;
      }
    }
    return false;
  }

  /** The last that is told before of the same person, or the title that follows. */
  private Optional<Integer> claimOf(Deed deed, Turn turn) {
    int found = -1;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean same = deed.who().filter(claim.holder()::equals).isPresent();
      boolean told = claim.turn() == Turn.ENDS && !isFront(deed) && !isAppointed(deed, claim);
      boolean over = claim.tenure() == Tenure.FORMER || told;
      boolean apart =
          isOther(deed, claim)
              || isBefore(deed, claim)
              || isDeputy(deed, claim)
              || isLender(claim)
              || (turn == Turn.BEGINS && isSpent(claim));
      if (!same || (turn == Turn.BEGINS && over) || apart) {
        continue;
      }
      if (isObject(deed, claim)) {
        return Optional.of(i);
      }
      boolean before = claim.anchor().start() < deed.at();
      boolean nearer =
          found < 0
              || !(isAside(deed, claim, claims.get(found)) || isOnce(claim, claims.get(found)));
      if (before ? nearer : found < 0 && isAhead(deed, claim)) {
        found = i;
      }
    }
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  /**
   * "has been clerk since 2020 and takes up the post in May", "has been named coach and leaves in
   * May": one is the next office, the other the last.
   */
  private boolean isOther(Deed deed, Claim claim) {
    int start = claim.anchor().start();
    boolean last =
        words.is(start, "been") && deed.turn() == Turn.BEGINS && claim.turn() == Turn.HOLDS;
    boolean named = words.is(start - 1, "been") && words.is(start - 2, "has", "have");
    boolean next = named && deed.turn() == Turn.ENDS && claim.turn() == Turn.BEGINS;
    return deed.at() > start && (last || next);
  }

  /** "took Ole Lund on loan from Malmo until May": he is in Malmo still. */
  private boolean isLender(Claim claim) {
    int start = claim.anchor().start();
    return words.is(start, "on") && words.is(start + 1, "loan") && words.is(start + 2, "from");
  }

  /** "Ann Lee, for six years an organiser in York, took up the post in May": not of organiser. */
  private boolean isSpent(Claim claim) {
    int start = claim.anchor().start();
    return claim.turn() == Turn.NONE && words.is(start, "for") && words.isDated(start + 1);
  }

  /** "and the vice-chairman, Ida Falk, took over in May": no longer as a deputy. */
  private static boolean isDeputy(Deed deed, Claim claim) {
    return deed.isEntry()
        && claim.turn() == Turn.NONE
        && !deed.lead().equals("who")
        && DEPUTY.matcher(claim.office()).find();
  }

  /** "followed by his assistant, Ida Falk, who held the post": that which she came into. */
  private static boolean isAside(Deed deed, Claim claim, Claim found) {
    return deed.onPost() && claim.turn() == Turn.NONE && found.turn() != Turn.NONE;
  }

  /** "sacked the coach, Tom Moss, who was appointed in November": he came to what he leaves. */
  private static boolean isAppointed(Deed deed, Claim claim) {
    boolean comes = deed.isAppointment() || deed.isEntry();
    return comes && deed.lead().equals("who") && claim.anchor().end() <= deed.leadAt();
  }

  /** "until Ann Lee, head of sales, was appointed": that is what she was before. */
  private static boolean isBefore(Deed deed, Claim claim) {
    boolean aside = claim.turn() == Turn.NONE && claim.anchor().start() > deed.leadAt();
    return aside && deed.isAppointment() && List.of("until", "till").contains(deed.lead());
  }

  /** "The first director was Tom Moss, a former teacher, who served until 1967": as director. */
  private static boolean isOnce(Claim claim, Claim found) {
    return claim.tenure() == Tenure.FORMER
        && claim.turn() == Turn.NONE
        && found.tenure() != Tenure.FORMER;
  }

  private boolean isAhead(Deed deed, Claim claim) {
    boolean appointed = deed.isAppointment() && claim.turn() == Turn.HOLDS;
    boolean put = isFront(deed) && claim.turn() != Turn.BEGINS;
    boolean told =
        isTitle(claim)
            || appointed
            || put
            || deed.ofTerm()
            || isReplaced(deed, claim)
            || isHandedOver(deed, claim)
            || isPerfect(deed, claim);
    return told && !isBefore(claim) && !isApposed(deed, claim);
  }

  /** "Ann Lee, who died in office in 1999, had been treasurer": until then. */
  private boolean isPerfect(Deed deed, Claim claim) {
    int verb = claim.anchor().start();
    boolean having = words.is(verb, "having") || words.is(verb - 1, "having");
    return deed.turn() == Turn.ENDS
        && (deed.lead().equals("who") || having)
        && claim.turn() == Turn.HOLDS
        && (having || words.is(verb, "had") || words.is(verb - 1, "had"));
  }

  /** "retired in May and was succeeded by Ann Lee": one goes as the other comes. */
  private boolean isHandedOver(Deed deed, Claim claim) {
    return deed.turn() == Turn.ENDS
        && claim.turn() == Turn.ENDS
        && claims.stream()
            .filter(other -> other.turn() == Turn.BEGINS && other.anchor().equals(claim.anchor()))
            .anyMatch(other -> other.office().equals(claim.office()));
  }

  /** "Elected in 2015, the mayor resigned", "Signed on Friday, he is the third goalkeeper" */
  private boolean isFront(Deed deed) {
    return deed.turn() == Turn.BEGINS && deed.lead().isEmpty() && deed.at() < 2;
  }

  /** "He resigned in May and was succeeded by Ann Lee": of one office. */
  private boolean isReplaced(Deed deed, Claim claim) {
    int verb = claim.anchor().start();
    boolean joined = words.is(verb - 1, "was", "is", "be") && words.is(verb - 2, "and", ",");
    boolean left = deed.turn() == Turn.ENDS && claim.turn() == Turn.ENDS;
    return left && (joined || words.is(verb - 1, "and"));
  }

  /** "chose Ann Lee, a professor of law, for the post": that is what she was before. */
  private boolean isApposed(Deed deed, Claim claim) {
    int title = claim.anchor().start();
    int comma = words.isTag(title - 1, "DET", "PRON") ? title - 2 : title - 1;
    boolean active = !words.isBe(deed.at() - 1) && deed.isAppointment() && deed.at() > 1;
    return active && claim.turn() == Turn.NONE && words.is(comma, ",");
  }

  /** "was appointed in 2013 and was previously head of planning" */
  private boolean isBefore(Claim claim) {
    int title = claim.anchor().start();
    for (int at = title - 2; at < title + 2; at++) {
      if (words.is(at, "previously", "formerly", "earlier", "once", "already")) {
        return true;
      }
    }
    return false;
  }

  /** "installed, in 1896, as agent", "tendered his resignation as agent", "ran it as agent" */
  private boolean isObject(Deed deed, Claim claim) {
    int title = claim.anchor().start();
    boolean holds = deed.isAppointment() || deed.turn() == Turn.HOLDS;
    boolean fits =
        claim.turn() == Turn.HOLDS ? holds : deed.turn() == Turn.ENDS && claim.turn() == Turn.ENDS;
    boolean near = title > deed.at() && fits && !words.is(title, "after");
    for (int at = deed.at() + 1; near && at < title; at++) {
      near =
          words.isDated(at)
              || LED.contains(words.lower(at))
              || words.is(at, ",", "as", "acting", "his", "her", "its", "a", "an", "the");
    }
    return near;
  }

  /** A title that hangs on no verb of its own. */
  private boolean isTitle(Claim claim) {
    boolean told = claim.turn() == Turn.NONE || claim.turn() == Turn.HOLDS;
    return told && !words.isTag(claim.anchor().start(), "VERB", "AUX");
  }
}
