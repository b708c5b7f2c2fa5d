package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Reads who left a post that is free: "The post of editor, vacant since Ann Lee's departure". */
public final class Openings {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Bodies bodies;
  private final List<Title> titles;

  public Openings(OfficeScene scene, List<Title> titles) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.bodies = scene.bodies();
    this.titles = titles;
  }

  public List<Claim> read() {
    for (int at = 1; at < words.size(); at++) {
      if (words.is(at, "vacant", "vacancy", "unfilled", "empty")) {
        int vacant = at;
        return title(vacant).stream().flatMap(title -> left(title, vacant).stream()).toList();
      }
    }
    return List.of();
  }

  private Optional<Title> title(int vacant) {
    return titles.stream().filter(title -> title.full() <= vacant).reduce((one, two) -> two);
  }

  private Optional<Claim> left(Title title, int vacant) {
    for (int at = vacant + 1; at < words.size() && !words.is(at, ";"); at++) {
      if (lexicon.is("departure", words.lower(at))) {
        Phrase anchor = new Phrase(at, at + 1);
        return cast.ownerAround(at).map(cast::name).map(who -> claim(who, title, anchor));
      }
    }
    return Optional.empty();
  }

  private Claim claim(String who, Title title, Phrase anchor) {
    return new Claim(who, title.office(), bodies.of(title), Turn.ENDS, Tenure.HELD, anchor);
  }
}
