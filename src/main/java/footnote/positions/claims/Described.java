package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/**
 * Reads a subject that calls somebody named before by an office: "The former Halden mayor said".
 */
public final class Described {

  private final Words words;
  private final Cast cast;
  private final Subjects subjects;
  private final Bodies bodies;
  private final List<Title> titles;
  private final Professions professions;

  public Described(OfficeScene scene, List<Title> titles) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.bodies = scene.bodies();
    this.titles = titles;
    this.professions = new Professions(words, scene.lexicon(), scene.nouns(), cast);
  }

  public List<Claim> read() {
    return titles.stream()
        .filter(title -> !title.plural() && opens(title) && !professions.isCalling(title))
        .findFirst()
        .flatMap(this::claim)
        .stream()
        .toList();
  }

  /** "The former", "The Halden" and the like before it, and a verb behind. */
  private boolean opens(Title title) {
    boolean telling = false;
    for (int at = title.start() - 1; at > 0 && !words.is(at, "the"); at--) {
      boolean name = words.isName(at) && cast.endingAt(at).isEmpty();
      boolean age = words.lower(at).endsWith("year-old");
      telling |= name || age || isFormer(at);
      if (words.isBorder(at) || words.isTag(at, "VERB", "ADP", "PRON")) {
        return false;
      }
    }
    int verb = title.full();
    while (words.isTag(verb, "ADV")) {
      verb++;
    }
    boolean first = first(title);
    return telling && first && words.isTag(verb, "VERB", "AUX", "PUNCT");
  }

  private boolean first(Title title) {
    for (int at = title.start() - 1; at >= 0; at--) {
      if (words.is(at, "the")) {
        return at < 3 && !subjects.hasFiniteVerb(0, at);
      }
    }
    return false;
  }

  private Optional<Claim> claim(Title title) {
    return cast.spokenOf()
        .map(
            who ->
                new Claim(
                    who,
                    title.office(),
                    bodies.of(title),
                    Turn.NONE,
                    tenure(title),
                    title.words()));
  }

  private boolean isFormer(int at) {
    return words.is(at, "former", "old", "retired", "ex", "onetime");
  }

  private Tenure tenure(Title title) {
    for (int at = 0; at < title.start(); at++) {
      if (isFormer(at)) {
        return Tenure.FORMER;
      }
    }
    return Tenure.HELD;
  }
}
