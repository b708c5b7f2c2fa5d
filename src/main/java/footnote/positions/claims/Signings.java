package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.Grammar;
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

/** Reads how a club gets a player: "Odense have signed Tom Moss from Malmo". */
public final class Signings {

  private static final Set<String> SIGNED = Grammar.words("signing-lead");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Bodies bodies;

  public Signings(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.bodies = scene.bodies();
  }

  public List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int verb = at;
      Optional<Phrase> player = player(at);
      if (player.isPresent()) {
        claims.addAll(signed(at, player.get()));
      }
      claims.addAll(latest(at));
      boughtHim(at).or(() -> boughtBy(verb)).ifPresent(claims::add);
    }
    return claims;
  }

  /** Who is the object of "signed", or of "the signing of". */
  private Optional<Phrase> player(int at) {
    boolean noun = words.is(at, "signing", "transfer", "capture") && words.is(at + 1, "of");
    boolean verb = lexicon.isFormOf("sign", words.lower(at)) && !isPassive(at);
    if (!noun && !verb) {
      return Optional.empty();
    }
    Phrase object = nouns.next(noun ? at + 2 : at + 1);
    return cast.between(object.start(), object.end())
        .filter(person -> person.end() == object.end() && !words.isPossessive(person.end()));
  }

  /** "Their latest signing is the defender Ivan Holt, from Malmo" */
  private List<Claim> latest(int noun) {
    int be = words.isBe(noun + 1) ? noun + 1 : noun + 2;
    boolean signing =
        words.is(noun, "signing", "recruit", "acquisition")
            && words.isBe(be)
            && !isOfThings(noun - 1);
    Optional<Phrase> player = signing ? cast.whole(be + 1) : Optional.empty();
    if (player.isEmpty()) {
      return List.of();
    }
    Phrase club = nouns.base(noun);
    boolean owned = words.isPossessive(club.start() - 1);
    String of = owned ? bodies.named(nouns.base(club.start() - 2)) : bodies.spokenOf();
    Phrase anchor = new Phrase(noun, be);
    List<Claim> claims = new ArrayList<>();
    claims.add(player(cast.name(player.get()), of, Turn.BEGINS, anchor));
    int link = words.is(player.get().end(), ",") ? player.get().end() + 1 : player.get().end();
    Phrase from = words.is(link, "from") ? nouns.next(link + 1) : Phrase.empty(noun);
    if (!from.isEmpty() && words.isName(from.last())) {
      claims.add(player(cast.name(player.get()), bodies.named(from), Turn.ENDS, anchor));
    }
    return claims;
  }

  /** "the book signing", but not "the summer signing" */
  private boolean isOfThings(int at) {
    return words.isTag(at, "NOUN") && !words.isName(at) && !SIGNED.contains(words.lower(at));
  }

  /** "In 1996 Odense bought him for six million" */
  private Optional<Claim> boughtHim(int verb) {
    boolean him = words.is(verb + 1, "him", "her") && !words.isNoun(verb + 2);
    Phrase club = subjects.of(verb);
    boolean signs = lexicon.isFormOf("sign", words.lower(verb)) && !words.is(verb + 2, "as", "up");
    return signs && him && isTeam(club)
        ? cast.other(verb + 1, Optional.empty())
            .map(who -> player(who, bodies.named(club), Turn.BEGINS, new Phrase(verb, verb + 2)))
        : Optional.empty();
  }

  /** "was bought by Odense in 1996" */
  private Optional<Claim> boughtBy(int verb) {
    boolean bought = lexicon.is("sold", words.lower(verb)) && isPassive(verb);
    Phrase club = words.is(verb + 1, "by") ? nouns.next(verb + 2) : Phrase.empty(verb);
    return bought && isTeam(club)
        ? cast.who(subjects.of(verb))
            .map(who -> player(who, bodies.named(club), Turn.BEGINS, new Phrase(verb, verb + 2)))
        : Optional.empty();
  }

  /** A name that is no person's. */
  private boolean isTeam(Phrase club) {
    return !club.isEmpty()
        && words.isName(club.last())
        && cast.between(club.start(), club.end()).filter(who -> !who.isOneWord()).isEmpty();
  }

  private boolean isPassive(int at) {
    return words.isBe(at - 1) || (words.isTag(at - 1, "ADV") && words.isBe(at - 2));
  }

  private List<Claim> signed(int at, Phrase player) {
    List<Claim> claims = new ArrayList<>();
    String who = cast.name(player);
    Phrase club = subjects.of(verb(at));
    boolean team = !club.isEmpty() && cast.between(club.start(), club.end()).isEmpty();
    Phrase anchor = new Phrase(at, player.end());
    boolean ours = club.isOneWord() && words.is(club.start(), "we", "they", "it");
    String of = ours ? bodies.spokenOf() : team ? bodies.named(club) : "";
    claims.add(player(who, of, Turn.BEGINS, anchor));
    Phrase from = words.is(player.end(), "from") ? nouns.next(player.end() + 1) : Phrase.empty(at);
    if (!from.isEmpty() && words.isName(from.last())) {
      claims.add(player(who, bodies.named(from), Turn.ENDS, anchor));
    }
    return claims;
  }

  /** The verb of the clause: "have completed" before "the signing of". */
  private int verb(int at) {
    int verb = at;
    while (verb > 0 && !words.isTag(verb, "VERB") && !words.isBorder(verb)) {
      verb--;
    }
    return verb;
  }

  private static Claim player(String who, String club, Turn turn, Phrase anchor) {
    return new Claim(who, "player", club, turn, Tenure.HELD, anchor);
  }
}
