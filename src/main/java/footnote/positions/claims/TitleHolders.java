package footnote.positions.claims;

import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;

/** Finds who holds a title, by what stands around it. */
public final class TitleHolders {

  private final Words words;
  private final OfficeWords lexicon;
  private final Subjects subjects;
  private final Turns turns;
  private final TitleEdges edges;
  private final Appositions appositions;
  private final TitleSubjects titleSubjects;
  private final TitleVerbs verbs;
  private final TitleNouns titleNouns;
  private final TitlesAs as;

  public TitleHolders(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.edges = new TitleEdges(scene);
    this.appositions = new Appositions(scene, edges);
    this.titleSubjects = new TitleSubjects(scene, edges);
    this.verbs = new TitleVerbs(scene);
    this.titleNouns = new TitleNouns(scene);
    this.as = new TitlesAs(scene, verbs, titleNouns);
  }

  Optional<Holding> of(Title title) {
    int left = edges.left(title);
    return appositions
        .named(title)
        .or(() -> appositions.apposedBehind(title, left))
        .or(() -> appositions.apposedBefore(title, left))
        .or(() -> titleSubjects.inverted(title, left))
        .or(() -> titleSubjects.whose(title))
        .or(() -> titleSubjects.passiveBehind(title, left))
        .or(() -> verbs.putPronoun(title, left))
        .or(() -> governed(title, left))
        .or(() -> fronted(title, left));
  }

  /** By the verb or the noun that takes the title: "was appointed", "served as", "the post of". */
  private Optional<Holding> governed(Title title, int left) {
    if (left < 0) {
      return Optional.empty();
    }
    if (words.is(left, "of", "for", "to") && lexicon.isPost(words.lower(left - 1))) {
      return byVerbBefore(left - 1);
    }
    if (words.is(left, "as", "to", "from") || isPlace(title, left)) {
      return as.as(left);
    }
    Optional<Holding> object = verbs.put(left);
    return object.isPresent() ? object : verbs.byVerb(left);
  }

  /** "played at left-back", "came on at centre half" */
  private boolean isPlace(Title title, int left) {
    return words.is(left, "at", "on") && lexicon.is("position", Title.head(title.office()));
  }

  private Optional<Holding> byVerbBefore(int post) {
    for (int at = post - 1; at >= 0 && post - at < 7 && !words.isBorder(at); at--) {
      Turn noun = turns.ofNoun(at);
      if (noun != Turn.NONE && words.is(at + 1, "to")) {
        return titleNouns.nominal(at, noun);
      }
      boolean created = at == post - 1 && words.lower(at).endsWith("ed");
      if (words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at) && !created) {
        return verbs.byVerb(at);
      }
    }
    return Optional.empty();
  }

  /** "A member of the club since childhood, she joined", "Player-manager from 1984, he" */
  private Optional<Holding> fronted(Title title, int left) {
    boolean opens = left < 0 || words.is(left, ";");
    int comma = title.full();
    while (comma < words.size() && !words.is(comma, ",")) {
      comma++;
    }
    return opens && !subjects.hasFiniteVerb(title.full(), comma)
        ? titleNouns.behind(title.start(), Turn.HOLDS)
        : Optional.empty();
  }
}
