package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/** Parts a matter that is several: "demanded larger vessels, cheaper loans and a harbour". */
final class Matters {

  private final Scene scene;
  private final Words words;

  Matters(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /**
   * Each of what {@code matter} and the list that goes on behind it name; itself where it is one,
   * as "the name and the colours" are.
   *
   * @param done whether each tells what is to be done with it: "the owner out, the manager kept"
   */
  List<Phrase> each(Phrase matter, boolean done) {
    List<Phrase> each = new ArrayList<>();
    int start = words.is(matter.start(), "both") ? matter.start() + 1 : matter.start();
    int end = listEnd(matter);
    for (int at = start; at < end; at++) {
      boolean comma = words.is(at, ",");
      boolean parts = comma ? at >= matter.end() : words.is(at, "and") && opens(at + 1);
      if (parts && isWhole(start, at, done)) {
        each.add(new Phrase(start, at));
        start = at + 1;
      }
    }
    each.add(new Phrase(start, end));
    boolean pair = each.size() == 2 && !words.is(matter.start(), "both");
    if (pair && each.stream().allMatch(part -> part.end() - part.start() < 3)) {
      return List.of(matter);
    }
    boolean whole = each.stream().allMatch(part -> isWhole(part.start(), part.end(), done));
    return whole && !each.isEmpty() ? each : List.of(matter);
  }

  /** Behind ", cheaper loans and a harbour", which goes on the matter; its own end without one. */
  private int listEnd(Phrase matter) {
    int at = matter.end();
    while (words.is(at, ",") && opens(at + 1)) {
      int next = scene.nouns().object(at + 1).end();
      if (next <= at + 1) {
        return matter.end();
      }
      for (int and = at + 2; and < next; and++) {
        boolean noun = words.isTag(and + 1, "NOUN") && !words.isName(and + 1);
        if (words.is(and, "and") && (opens(and + 1) || noun)) {
          return next;
        }
      }
      at = next;
    }
    return matter.end();
  }

  private boolean opens(int at) {
    return words.isTag(at, "DET") || words.isOwner(at) || words.isTag(at, "ADJ");
  }

  private boolean isWhole(int start, int end, boolean done) {
    if (end <= start || !(opens(start) || words.isNoun(start))) {
      return false;
    }
    boolean noun = false;
    boolean participle = false;
    for (int at = start; at < end; at++) {
      if (words.isTag(at, "AUX", "PRON", "SCONJ")) {
        return false;
      }
      noun |= words.isNoun(at);
      participle |= words.isTag(at, "VERB", "ADV");
    }
    return noun && (done ? participle : !scene.subjects().hasFiniteVerb(start, end));
  }
}
