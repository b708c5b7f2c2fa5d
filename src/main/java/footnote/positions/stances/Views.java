package footnote.positions.stances;

import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;

/**
 * Finds whose view a clause tells: "in her view", "the union's position is that", "is clear that".
 */
final class Views {

  private final Words words;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Tellers tellers;

  Views(Words words, NounPhrases nouns, Subjects subjects, Tellers tellers) {
    this.words = words;
    this.nouns = nouns;
    this.subjects = subjects;
    this.tellers = tellers;
  }

  /** Whose view the word at {@code at} is part of. */
  Optional<String> holder(int at) {
    for (int view = at - 1; view > 0 && !words.is(view, ";", "“", "”"); view--) {
      Optional<Phrase> holder = isAssured(view) ? assured(view) : isView(view) ? of(view) : none();
      if (holder.isPresent()) {
        return holder.flatMap(tellers::name);
      }
    }
    return behind(at).flatMap(tellers::name);
  }

  /** "The merger makes no sense, in the view of the works council." */
  private Optional<Phrase> behind(int at) {
    for (int view = at + 1; view < words.size(); view++) {
      boolean led = words.is(view - 1, "the", "her", "his", "their", "its") && isInto(view - 2);
      if (led && tellers.isIn("view", words.lower(view))) {
        return of(view);
      }
    }
    return none();
  }

  private boolean isInto(int at) {
    return words.is(at, "in", "to") && words.is(at - 1, ",", "”", "\"");
  }

  private static Optional<Phrase> none() {
    return Optional.empty();
  }

  /** "is equally clear that", "are adamant that" */
  private boolean isAssured(int at) {
    return words.is(at + 1, "that") && tellers.isIn("assured", words.lower(at));
  }

  private Optional<Phrase> assured(int at) {
    int be = at - 1;
    while (words.isTag(be, "ADV", "PART") && !words.isBe(be)) {
      be--;
    }
    Phrase who = words.isBe(be) ? subjects.of(be) : Phrase.empty(at);
    boolean nobody = who.isEmpty() || words.is(who.start(), "it", "that", "this", "what", "there");
    return nobody ? Optional.empty() : Optional.of(who);
  }

  /** "in her view", "her view is that" */
  private boolean isView(int at) {
    return tellers.isIn("view", words.lower(at)) && (isLed(at) || isTold(at) || isTaken(at));
  }

  /** "took the view that", "was of the opinion that" */
  private boolean isTaken(int at) {
    return words.is(at + 1, "that") && words.isTag(at - 1, "DET") && taker(at) > 0;
  }

  /** The verb before "the view that", or -1. */
  private int taker(int view) {
    int verb = words.is(view - 2, "of") ? view - 3 : view - 2;
    return words.isTag(verb, "VERB", "AUX") ? verb : -1;
  }

  private boolean isTold(int at) {
    int be = at + 1;
    while (be < words.size() && !words.isBe(be) && !words.isBorder(be) && be < at + 8) {
      be++;
    }
    return words.isBe(be) && words.is(be + 1, "that");
  }

  private boolean isLed(int at) {
    int before = at - 1;
    while (before > 0 && at - before < 8 && !words.is(before, "in", "to") && !isEnd(before)) {
      before--;
    }
    return words.is(before, "in", "to");
  }

  private boolean isEnd(int at) {
    return words.isBorder(at) || words.isVerb(at);
  }

  /** Of whom the view is: "her", "the union's", "of the union". */
  private Optional<Phrase> of(int view) {
    int owner = view - 1;
    while (words.isTag(owner, "ADJ") && !words.isOwner(owner)) {
      owner--;
    }
    if (words.isOwner(owner)) {
      return Optional.of(new Phrase(owner, owner + 1));
    }
    if (words.isPossessive(owner)) {
      return Optional.of(nouns.base(owner - 1));
    }
    if (words.is(view + 1, "of")) {
      return Optional.of(nouns.next(view + 2));
    }
    return isTaken(view) ? Optional.of(subjects.of(taker(view))) : Optional.empty();
  }
}
