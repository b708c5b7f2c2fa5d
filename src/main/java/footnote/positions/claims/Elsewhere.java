package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads to what body somebody belongs besides: "on loan from Malmo", "formerly of Malmo". */
public final class Elsewhere {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Bodies bodies;
  private final boolean sport;

  public Elsewhere(OfficeScene scene, boolean sport) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.bodies = scene.bodies();
    this.sport = sport;
  }

  public List<Claim> read(List<Claim> claims) {
    List<Claim> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      lent(at).filter(claim -> isNew(claim, claims)).ifPresent(found::add);
      once(at).filter(claim -> isNew(claim, claims)).ifPresent(found::add);
      came(at).filter(claim -> isNew(claim, claims)).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isNew(Claim claim, List<Claim> claims) {
    return claims.stream().noneMatch(claim::isSameStay);
  }

  /** "Tom Moss, on loan from Malmo until May,", "spent the season on loan at Malmo" */
  private Optional<Claim> lent(int at) {
    boolean loan = sport && words.is(at, "on") && words.is(at + 1, "loan");
    boolean to = words.is(at + 2, "from", "at", "to", "with");
    Optional<String> taken = loan ? taken(at) : Optional.empty();
    Optional<String> who = taken.or(() -> loan ? holder(at) : Optional.empty());
    return loan && to ? claim(who, at + 3, Turn.HOLDS, Tenure.HELD, at) : Optional.empty();
  }

  /** Whom others took: "took the winger Tom Moss on loan from Malmo". */
  private Optional<String> taken(int at) {
    return cast.endingAt(at - 1).filter(who -> !who.isOneWord()).map(cast::name);
  }

  /** "Sabine Roth, formerly of Zeissberg", "Once of Bastia, the winger Tom Moss" */
  private Optional<Claim> once(int at) {
    boolean once = words.is(at, "formerly", "once", "late", "previously") && words.is(at + 1, "of");
    boolean apart = at == 0 || words.is(at - 1, ",", "(");
    return once && apart
        ? claim(holder(at), at + 2, Turn.NONE, Tenure.FORMER, at)
        : Optional.empty();
  }

  /** "who came from Malmo in July" */
  private Optional<Claim> came(int at) {
    boolean joins = words.is(at, "joined", "joins", "join");
    boolean moves =
        joins || (sport && words.is(at, "came", "comes", "arrived", "moved", "arrives"));
    int from = beforeFrom(at) + 1;
    Phrase body = words.is(from, "from") ? nouns.next(from + 1) : Phrase.empty(at);
    String name = words.part(body.start(), body.end());
    boolean ours = words.is(from - 1, "us", "them");
    boolean known = lexicon.isBody(name) || (sport && (joins || ours));
    boolean titled = words.is(body.end(), ",") && words.is(body.end() + 1, "where");
    return moves && known && !body.isEmpty() && !titled
        ? claim(cast.who(subjects.of(at)), from + 1, Turn.ENDS, Tenure.HELD, at)
        : Optional.empty();
  }

  private Optional<String> holder(int at) {
    if (words.is(at - 1, ",", "(")) {
      return cast.endingAt(at - 2).map(cast::name);
    }
    if (at == 0) {
      int comma = nouns.next(2).end();
      return words.is(comma, ",") ? cast.whole(comma + 1).map(cast::name) : Optional.empty();
    }
    for (int verb = at - 1; verb > 0 && at - verb < 9; verb--) {
      if (words.isTag(verb, "VERB")) {
        return cast.who(subjects.of(verb));
      }
    }
    return Optional.empty();
  }

  /** The last word of "came", "came over", "came to us", "joins us". */
  private int beforeFrom(int verb) {
    int at = words.is(verb + 1, "over", "back", "across", "down", "up") ? verb + 1 : verb;
    at = words.is(at + 1, "to") && words.is(at + 2, "us", "them", "it") ? at + 1 : at;
    return words.is(at + 1, "us", "them", "it") ? at + 1 : at;
  }

  private Optional<Claim> claim(
      Optional<String> who, int from, Turn turn, Tenure tenure, int anchor) {
    Phrase body = nouns.next(from);
    String name = words.part(body.start(), body.end());
    boolean named = !body.isEmpty() && words.isName(body.last()) && !lexicon.isPlace(name);
    String office = sport ? "player" : "employee";
    Phrase where = new Phrase(anchor, body.end());
    return who.filter(each -> named)
        .map(each -> new Claim(each, office, bodies.named(body), turn, tenure, where));
  }
}
