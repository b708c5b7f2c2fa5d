package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads which office a post of somebody was: "His last post was that of consul in Zambia". */
public final class OwnPosts {

  /** How far the verb may stand behind the owner: "his first paid job in the city was". */
  private static final int LONGEST = 8;

  /** Which of somebody's posts it was: any other may be dreamt of. */
  private static final Set<String> WHICH = Grammar.words("own-post");

  private static final Set<String> STAGE = Grammar.words("stage");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Bodies bodies;
  private final List<Title> titles;
  private final TitleVerbs verbs;

  public OwnPosts(OfficeScene scene, List<Title> titles) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.bodies = scene.bodies();
    this.titles = titles;
    this.verbs = new TitleVerbs(scene);
  }

  /**
   * @param claims what is known of the sentence's offices already
   */
  public List<Claim> read(List<Claim> claims) {
    List<Claim> found = new ArrayList<>();
    for (Title title : titles) {
      boolean high = words.is(title.start() - 1, "high");
      OptionalInt verb = verb(high ? title.start() - 1 : title.start());
      boolean told = claims.stream().anyMatch(claim -> claim.anchor().holds(title.start()));
      if (verb.isPresent() && !told) {
        int be = verb.getAsInt();
        owner(be)
            .map(who -> claim(who, title, new Phrase(be, title.full())))
            .map(claim -> high ? claim.as("high " + claim.office()) : claim)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Claim claim(String who, Title title, Phrase anchor) {
    return new Claim(who, title.office(), bodies.of(title), Turn.HOLDS, Tenure.HELD, anchor);
  }

  /** The "was" of "was that of consul", "was as a clerk". */
  private OptionalInt verb(int title) {
    int at = words.is(title - 1, "a", "an", "the") ? title - 2 : title - 1;
    boolean that = words.is(at, "of") && words.is(at - 1, "that", "those");
    int be = that ? at - 2 : at - 1;
    boolean was = (that || words.is(at, "as")) && words.isBe(be) && be > 0;
    return was && !verbs.isUnreal(be) ? OptionalInt.of(be) : OptionalInt.empty();
  }

  /** Whose post it is that the clause before the verb at {@code be} names. */
  private Optional<String> owner(int be) {
    boolean post = false;
    boolean which = false;
    for (int at = be - 1; at >= 0 && be - at < LONGEST && !words.isBorder(at); at--) {
      which |= post && WHICH.contains(words.lower(at));
      post |= isPost(at);
      if (which && words.is(at, "his", "her")) {
        return cast.meant(at);
      }
      if (which && words.isPossessive(at)) {
        return cast.endingAt(at - 1).map(cast::name);
      }
    }
    return Optional.empty();
  }

  private boolean isPost(int at) {
    return lexicon.is("post", words.lower(at))
        && !words.is(at, "title", "duty", "place")
        && !(words.is(at, "role") && isStaged());
  }

  /** "Her last role was that of a judge in the film", "in The Visit" */
  private boolean isStaged() {
    for (int at = 0; at < words.size(); at++) {
      boolean piece = words.is(at, "in") && (words.word(at + 1).equals("The") || isOpening(at + 1));
      if (piece || STAGE.contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpening(int at) {
    return words.is(at, "“", "‘", "\"", "'");
  }
}
