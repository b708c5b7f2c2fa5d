package footnote.positions.stances;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Stances.Draft;
import java.util.List;
import java.util.Set;

/**
 * Reads how others stood to what is told: "closed it against the wishes of the parish", "to the
 * dismay of her colleagues", "with the bishop's blessing".
 */
final class Attendants {

  private static final int LONGEST_DESCRIPTION = 4;

  private static final Set<String> LEADS = Grammar.words("attendant-lead");

  private final Scene scene;
  private final Words words;

  Attendants(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** The stance that the noun of {@code cue} tells behind its preposition, if it has one. */
  List<Draft> read(Found cue) {
    int led = lead(cue.start());
    boolean open = words.is(cue.end(), "of", "from", "by", "among", "amongst", "within");
    if (led < 0) {
      return List.of();
    }
    Phrase holder = owner(led, cue.start());
    if (holder.isEmpty() && open && !words.isDated(cue.end() + 1)) {
      holder = scene.nouns().series(cue.end() + 1);
    }
    return holder.isEmpty() ? List.of() : List.of(new Draft(cue, holder, matter(led), false));
  }

  /** Where the preposition stands that leads the noun at {@code noun}, or -1. */
  private int lead(int noun) {
    for (int at = noun - 1; at >= 0 && noun - at <= LONGEST_DESCRIPTION + 2; at--) {
      if (LEADS.contains(words.lower(at))) {
        return isLead(at) ? at : -1;
      }
      boolean describes =
          words.isNoun(at)
              || words.isPossessive(at)
              || words.isTag(at, "DET", "ADJ", "ADV", "PRON");
      if (!describes || words.isBorder(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** "of" only in "in the face of", "in defiance of"; "with" not behind "met", which draws. */
  private boolean isLead(int at) {
    if (words.is(at, "of")) {
      return words.is(at - 1, "face", "teeth", "defiance", "spite");
    }
    boolean bare = words.is(at, "with", "through") && words.isNoun(at + 1);
    boolean hung = words.is(at - 1, "thanks", "subject", "according", "due", "owing", "similar");
    if (hung || bare) {
      return false;
    }
    boolean drawn = words.isTag(at - 1, "VERB") && words.is(at, "with", "to", "against", "over");
    return !drawn || words.is(at, "against") || isClause(at - 1);
  }

  /** A verb that wants no preposition of its own: "resigned to the dismay of". */
  private boolean isClause(int verb) {
    return words.is(verb + 1, "to") && words.is(verb + 2, "the") && !words.isBe(verb);
  }

  /** "despite the union's objections", "to her colleagues' dismay" */
  private Phrase owner(int lead, int noun) {
    for (int at = noun - 1; at > lead; at--) {
      if (words.isPossessive(at)) {
        return new Phrase(lead + 1, at);
      }
    }
    return Phrase.empty(noun);
  }

  /** What was done so: the clause before, from its last border on. */
  private Phrase matter(int lead) {
    int end = words.is(lead - 1, ",") ? lead - 1 : lead;
    int start = end;
    while (start > 0 && !words.isBorder(start - 1)) {
      start--;
    }
    return new Phrase(start, end);
  }
}
