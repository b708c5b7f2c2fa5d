package footnote.positions.claims;

import footnote.positions.Position.Tenure;
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

/** Reads who sits in a parliament for a place: "has represented Upper Tarn since 2005". */
public final class Constituencies {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Bodies bodies;
  private final RoleBodies roles;
  private final TitleVerbs verbs;

  public Constituencies(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.bodies = scene.bodies();
    this.roles = new RoleBodies(scene);
    this.verbs = new TitleVerbs(scene);
  }

  public List<Claim> read() {
    List<Claim> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      if (!words.isTag(at, "VERB") || verbs.isUnreal(at) || words.isQuoted(at)) {
        continue;
      }
      if (Inflection.isForm(words.lower(at), "represent")) {
        found.addAll(represented(at));
      } else if (isWinning(at)) {
        found.addAll(won(at));
      }
    }
    return found;
  }

  /** "represents Upper Tarn in the Senate", "has represented Upper Tarn since 2005" */
  private List<Claim> represented(int verb) {
    Phrase place = nouns.next(verb + 1);
    boolean named = !place.isEmpty() && words.isName(place.last()) && isNoBody(place);
    Optional<Phrase> house = house(place.end());
    boolean lasting =
        words.is(place.end(), "since", "from", "between", "until") && words.isDated(place.end());
    return named && !words.isBe(verb - 1) && (house.isPresent() || lasting)
        ? claims(verb, house.orElse(place), Turn.HOLDS, place)
        : List.of();
  }

  /** "won the seat of Upper Tarn", "took the seat for Upper Tarn in the Senate" */
  private List<Claim> won(int verb) {
    boolean seat = words.is(verb + 1, "the") && words.is(verb + 2, "seat", "constituency");
    Phrase place =
        seat && words.is(verb + 3, "of", "for", "in") ? nouns.next(verb + 4) : Phrase.empty(verb);
    return place.isEmpty() || !words.isName(place.last()) || !isNoBody(place)
        ? List.of()
        : claims(verb, house(place.end()).orElse(place), Turn.BEGINS, place);
  }

  private boolean isWinning(int verb) {
    String word = words.lower(verb);
    return Inflection.isForm(word, "win")
        || Inflection.isForm(word, "take")
        || Inflection.isForm(word, "gain");
  }

  /** Whoever speaks for a union, a firm or somebody is not in a parliament for it. */
  private boolean isNoBody(Phrase place) {
    String name = words.part(place.start(), place.end());
    return !lexicon.isBody(name) && !bodies.isNobody(name);
  }

  private Optional<Phrase> house(int from) {
    Phrase house = words.is(from, "in", "on", "at") ? nouns.next(from + 1) : Phrase.empty(from);
    return roles.isBoard(house) || roles.isBoard(house.last())
        ? Optional.of(house)
        : Optional.empty();
  }

  private List<Claim> claims(int verb, Phrase body, Turn turn, Phrase place) {
    Phrase anchor = new Phrase(verb, place.end());
    return cast.who(subjects.of(verb)).stream()
        .map(who -> new Claim(who, "member", bodies.named(body), turn, Tenure.HELD, anchor))
        .toList();
  }
}
