package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;

/** Reads that somebody leaves all that was told of before: "She resigned both offices." */
final class BothPosts {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;

  BothPosts(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
  }

  /** Those of the paragraph that who does {@code doing} leaves. */
  List<Claim> leftBy(Doing doing, Memory memory) {
    int next = words.is(doing.end(), "from") ? doing.end() + 1 : doing.end();
    int noun = words.is(next + 1, "his", "her", "these", "those") ? next + 2 : next + 1;
    boolean all = words.is(next, "both", "all", "these") && isPosts(noun);
    Phrase anchor = new Phrase(doing.start(), doing.end());
    return all && doing.ofSubject() == Turn.ENDS
        ? cast.who(subjects.of(doing.start())).stream()
            .flatMap(who -> held(who, memory).stream())
            .map(claim -> claim.passedTo(claim.holder(), Turn.ENDS, anchor))
            .toList()
        : List.of();
  }

  private static List<Claim> held(String who, Memory memory) {
    return memory.near().stream()
        .filter(claim -> claim.holder().equals(who) && !claim.isBelonging())
        .filter(claim -> claim.turn() != Turn.ENDS)
        .toList();
  }

  private boolean isPosts(int at) {
    String noun = words.lower(at);
    return noun.endsWith("s") && lexicon.is("post", noun.substring(0, noun.length() - 1));
  }
}
