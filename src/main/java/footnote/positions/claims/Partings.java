package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a sentence leaves open in which office somebody comes, stays or goes. */
public final class Partings {

  private static final Pattern PARLIAMENT =
      Pattern.compile("(?i)\\b(?:parliament|senate|congress|bundestag|national assembly)$");

  private final Words words;
  private final OfficeWords lexicon;
  private final List<Claim> claims;

  /**
   * @param claims what is known of the sentence's offices already
   */
  public Partings(Words words, OfficeWords lexicon, List<Claim> claims) {
    this.words = words;
    this.lexicon = lexicon;
    this.claims = claims;
  }

  /** Whether no claim tells already what {@code who} is in by {@code doing}. */
  boolean isOpen(Doing doing, String who) {
    return claims.stream().noneMatch(claim -> isTold(claim, doing, who));
  }

  /** An office of {@code who}, but not what he was once or only goes on to be. */
  private boolean isTold(Claim claim, Doing doing, String who) {
    int verb = doing.start();
    boolean vague = isVague(claim) && claim.anchor().start() == verb;
    boolean next =
        doing.ofSubject() == Turn.ENDS
            && claim.turn() == Turn.BEGINS
            && claim.anchor().start() > verb;
    boolean over = claim.tenure() == Tenure.FORMER && claim.turn() == Turn.NONE;
    return claim.holder().equals(who)
        && !vague
        && !next
        && !over
        && !isNow(claim, doing)
        && !(doing.ofSubject() == Turn.BEGINS && isEnded(claim, verb))
        && !isWhen(claim, doing);
  }

  /** "has held the post since 2014, when he replaced Tom Moss": the same told twice. */
  private boolean isWhen(Claim claim, Doing doing) {
    boolean when = false;
    for (int at = doing.end(); at < claim.anchor().start(); at++) {
      when |= words.is(at, "when") && words.is(at - 1, ",");
    }
    return when && doing.ofSubject() == Turn.HOLDS && claim.turn() == Turn.BEGINS;
  }

  /** "takes up the post in May and has signed a contract until 2028" */
  private static boolean isEnded(Claim claim, int verb) {
    return claim.turn() == Turn.ENDS && claim.anchor().start() > verb;
  }

  /** "left the authority in 2020 and is now director of Harbour Door": of that he is no more. */
  private boolean isNow(Claim claim, Doing doing) {
    int be = claim.anchor().start();
    boolean now = words.is(be, "is", "are") || words.is(be - 1, "is", "are", "has");
    return doing.ofSubject() == Turn.ENDS
        && claim.turn() == Turn.HOLDS
        && be > doing.end()
        && now
        && !words.is(doing.start() - 1, "is", "has", "will", "to");
  }

  /** A goalkeeper who "left the club" left it as a player. */
  boolean isBetter(Claim resumed) {
    return !lexicon.is("position", resumed.head())
        || claims.stream().noneMatch(claim -> isVague(claim) && isOfSameVerb(claim, resumed));
  }

  /** "left the company": what he was there others tell, whatever the company is called. */
  private boolean isVague(Claim claim) {
    String body = claim.organisation();
    boolean named = !body.isEmpty() && Character.isUpperCase(body.codePointAt(0));
    return claim.isBelonging()
        && claim.turn() == Turn.ENDS
        && !isParliament(claim)
        && !isLong(claim)
        && !(named && words.text().contains(body));
  }

  /** A seat of its own, whatever else somebody is. */
  private static boolean isParliament(Claim claim) {
    return claim.office().equals("member") && PARLIAMENT.matcher(claim.organisation()).find();
  }

  /** "retired after nine years at the hospital": of it so long, whatever he was there. */
  private boolean isLong(Claim claim) {
    int verb = claim.anchor().start();
    for (int at = verb + 1; at < verb + 6 && !words.isBorder(at); at++) {
      boolean lasted = words.isAhead(at, 5, "years", "months", "decades", "seasons");
      if (words.is(at, "after") && lasted && claim.office().equals("employee")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfSameVerb(Claim one, Claim other) {
    return one.holder().equals(other.holder()) && one.anchor().start() == other.anchor().start();
  }

  /** The claims without what {@code resumed}, or a title of the same person, tells better. */
  public List<Claim> without(List<Claim> resumed) {
    return claims.stream()
        .filter(
            claim ->
                !isVague(claim)
                    || (resumed.stream().noneMatch(other -> isOfSameVerb(other, claim))
                        && claims.stream().noneMatch(other -> isTitleOf(other, claim))))
        .toList();
  }

  /** "Her predecessor, Graham Iles, left the company" */
  private static boolean isTitleOf(Claim title, Claim left) {
    return title.turn() == Turn.NONE
        && title.tenure() == Tenure.HELD
        && !title.isBelonging()
        && title.holder().equals(left.holder())
        && title.anchor().start() < left.anchor().start();
  }
}
