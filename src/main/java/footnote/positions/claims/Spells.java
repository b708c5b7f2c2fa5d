package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the time that somebody spent in a body: "in his second stint with the Falcons". */
public final class Spells {

  private static final Set<String> LEADS = Grammar.words("spell-lead");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Bodies bodies;
  private final RoleBodies roles;
  private final TitleNouns titleNouns;
  private final boolean sport;

  Spells(OfficeScene scene, RoleBodies roles, boolean sport) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.bodies = scene.bodies();
    this.roles = roles;
    this.titleNouns = new TitleNouns(scene);
    this.sport = sport;
  }

  /** "In his second stint with the Falcons (2007–2010) he wore" */
  Optional<Claim> at(int at, List<Claim> titled) {
    boolean with =
        words.is(at + 1, "with", "at")
            && (words.isTag(at - 1, "NUM") || LEADS.contains(words.lower(at - 1)));
    boolean told = titled.stream().anyMatch(claim -> claim.anchor().holds(at));
    boolean spell = with && lexicon.is("spell", words.lower(at));
    Phrase body = nouns.next(at + 2);
    boolean apart = words.is(body.end(), ",") && !isFronted(at);
    if (!spell || (told && !apart)) {
      return Optional.empty();
    }
    if (body.isEmpty() || !roles.isBody(body) || roles.isAs(at, body.end())) {
      return Optional.empty();
    }
    return cast.who(owner(at))
        .or(() -> isFronted(at) ? behind(at) : Optional.empty())
        .map(
            who ->
                new Claim(
                    who,
                    sport ? "player" : "employee",
                    bodies.named(body),
                    Turn.HOLDS,
                    Tenure.HELD,
                    new Phrase(at, body.end())));
  }

  /** "After nine years with Brillac, she": whose it was stands behind. */
  private boolean isFronted(int spell) {
    for (int at = spell - 1; at >= 0 && spell - at < 4; at--) {
      if (words.is(at, "after", "following", "during", "in")) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> behind(int spell) {
    return titleNouns.behind(spell, Turn.HOLDS).map(held -> held.who().get(0));
  }

  private Phrase owner(int spell) {
    for (int at = spell - 1; at >= 0 && spell - at < 5; at--) {
      if (words.is(at, "his", "her")) {
        return new Phrase(at, at + 1);
      }
      if (words.isPossessive(at)) {
        return nouns.base(at - 1);
      }
      if (words.isTag(at, "VERB", "AUX") && !words.is(at, "following")) {
        return subjects.of(at);
      }
    }
    return Phrase.empty(spell);
  }
}
