package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what somebody did in a body named before: "from Nordbank, where she had worked". */
public final class Whereabouts {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Bodies bodies;
  private final boolean sport;

  public Whereabouts(OfficeScene scene, boolean sport) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.bodies = scene.bodies();
    this.sport = sport;
  }

  public List<Claim> read(List<Claim> titled) {
    List<Claim> claims = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      Phrase body = words.is(at, "where") ? bodyBefore(at) : Phrase.empty(at);
      if (!body.isEmpty()) {
        worked(at, body, titled).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private Phrase bodyBefore(int where) {
    Phrase body = nouns.base(words.is(where - 1, ",") ? where - 2 : where - 1);
    String name = words.part(body.start(), body.end());
    boolean known = !body.isEmpty() && words.isName(body.last()) && lexicon.isBody(name);
    boolean team = sport && words.isName(body.last()) && words.is(body.start() - 1, "from", "with");
    return known || team ? body : Phrase.empty(where);
  }

  private Optional<Claim> worked(int where, Phrase body, List<Claim> titled) {
    Phrase subject = nouns.next(where + 1);
    int verb = subject.end();
    while (words.isTag(verb, "AUX", "ADV") || words.isDated(verb)) {
      verb++;
    }
    Phrase anchor = new Phrase(verb, verb + 1);
    boolean taught = words.is(verb, "taught") && words.isBe(verb - 1);
    boolean told =
        taught || titled.stream().anyMatch(claim -> claim.anchor().holds(anchor.start()));
    Optional<String> office = told ? Optional.empty() : office(verb);
    return office.flatMap(
        each ->
            cast.who(subject)
                .map(
                    who ->
                        new Claim(who, each, bodies.named(body), Turn.HOLDS, Tenure.HELD, anchor)));
  }

  /** "worked for six years", "spent three seasons", but not "worked as a nurse" */
  private Optional<String> office(int verb) {
    for (int at = verb + 1; at < words.size() && !words.isBorder(at); at++) {
      boolean other =
          words.is(at, "with", "for", "at", "under", "alongside") && words.isName(at + 1);
      if (other || words.is(at, "as")) {
        return Optional.empty();
      }
    }
    boolean spent = words.is(verb, "spent", "stayed", "played") || words.is(verb, "plays");
    if (words.is(verb, "worked", "works", "taught", "teaches")
        || (spent && !sport && isTime(verb))) {
      return Optional.of("employee");
    }
    return spent && (sport || words.lower(verb).startsWith("play"))
        ? Optional.of("player")
        : Optional.empty();
  }

  private boolean isTime(int verb) {
    for (int at = verb + 1; at < verb + 7; at++) {
      if (words.is(at, "year", "years", "season", "seasons", "decade", "decades", "career")) {
        return true;
      }
    }
    return false;
  }
}
