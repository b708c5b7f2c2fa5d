package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which office a post of somebody was: "His last post was that of consul in Zambia". */
public final class OwnPosts {

  /** How far the verb may stand behind the owner: "his first paid job in the city was". */
  private static final int LONGEST = 8;

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Bodies bodies;
  private final List<Title> titles;

  public OwnPosts(OfficeScene scene, List<Title> titles) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.bodies = scene.bodies();
    this.titles = titles;
  }

  /**
   * @param claims what is known of the sentence's offices already
   */
  public List<Claim> read(List<Claim> claims) {
    List<Claim> found = new ArrayList<>();
    for (Title title : titles) {
      boolean high = words.is(title.start() - 1, "high");
      int be = verb(high ? title.start() - 1 : title.start());
      boolean told = claims.stream().anyMatch(claim -> claim.anchor().holds(title.start()));
      if (be > 0 && !told) {
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

  /** The "was" of "was that of consul", "was as a clerk"; or -1. */
  private int verb(int title) {
    int at = words.is(title - 1, "a", "an", "the") ? title - 2 : title - 1;
    boolean that = words.is(at, "of") && words.is(at - 1, "that", "those");
    int be = that ? at - 2 : words.is(at, "as") ? at - 1 : -1;
    return words.isBe(be) || words.is(be, "been") ? be : -1;
  }

  /** Whose post it is that the clause before the verb at {@code be} names. */
  private Optional<String> owner(int be) {
    boolean post = false;
    for (int at = be - 1; at >= 0 && be - at < LONGEST && !words.isBorder(at); at--) {
      post |= lexicon.is("post", words.lower(at)) && !words.is(at, "title", "duty", "place");
      if (post && words.is(at, "his", "her")) {
        return cast.meant(at);
      }
      if (post && words.isPossessive(at)) {
        return cast.endingAt(at - 1).map(cast::name);
      }
    }
    return Optional.empty();
  }
}
