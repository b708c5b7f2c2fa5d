package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.Optional;
import java.util.Set;

/** Where the noun phrase of a title begins, and where it ends with its body. */
final class TitleEdges {

  private static final Set<String> WHICH_HOLDER = Grammar.words("which-holder");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Turns turns;

  TitleEdges(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.turns = scene.turns();
  }

  /** The word before the title's noun phrase: before "the Ostrava Glass chairman" and the like. */
  int left(Title title) {
    int at = title.start() - 1;
    while (at >= 0) {
      if (words.isPossessive(at)) {
        at = nouns.base(at - 1).start() - 1;
      } else if (isPartOfPhrase(at)) {
        at--;
      } else if (isDatedAside(at) && isAsideLead(at, beforeDate(at))) {
        at = beforeDate(at);
      } else if (isLoosely(at)) {
        at = beforeLoosely(at);
      } else if (isByNow(at)) {
        at--;
      } else if (isAdjunct(at)) {
        at = nameStart(at) - 1;
      } else {
        return at;
      }
    }
    return at;
  }

  /** "by then chairman", "at present head of" */
  private boolean isByNow(int at) {
    return (words.is(at, "by") && words.is(at + 1, "then", "now"))
        || (words.is(at, "at") && words.is(at + 1, "present"));
  }

  /** ", for many years chairman", ", at one time head of" */
  private boolean isLoosely(int at) {
    return words.is(at, "years", "time", "while", "decades", "months", "then")
        && (words.is(beforeLoosely(at), ",", "(", "and", "also") || words.isBe(beforeLoosely(at)));
  }

  private int beforeLoosely(int last) {
    int at = last;
    while (last - at < 5 && !words.is(at, "for", "at", "until", ",", ".")) {
      at--;
    }
    return at - 1;
  }

  private boolean isPartOfPhrase(int at) {
    if (words.is(at, "as", "to", "of", "for", "that")) {
      return false;
    }
    boolean adverb =
        words.isTag(at, "ADV")
            || words.is(at, "now", "then", "once", "formerly", "currently", "later", "long-time");
    boolean noun = words.isTag(at, "ADJ", "DET", "NUM");
    boolean kind = WHICH_HOLDER.contains(words.lower(at)) && turns.at(at).isEmpty();
    boolean known = lexicon.is("modifier", words.lower(at)) && !words.isTag(at, "VERB");
    boolean modifier = kind || known;
    return (noun
            || adverb
            || modifier
            || words.isOwner(at)
            || words.is(at, "also", "both", "either", "himself", "herself"))
        && !isDatedAside(at)
        && turns.at(at).isEmpty();
  }

  private boolean isDatedAside(int at) {
    boolean recently =
        words.is(at, "until") && words.is(at + 1, "recently", "lately", "now", "then");
    return recently || (words.isDated(at) && !words.is(at, "the", "that"));
  }

  /** ", until 2018 chairman", "was until recently chairman" */
  private boolean isAsideLead(int at, int before) {
    return words.is(before, ",", "(", "–") || (words.is(at, "until") && words.isBe(before));
  }

  /** The word before a date that ends at {@code last}: "until 2018", "until recently". */
  private int beforeDate(int last) {
    int at = last;
    while (words.isDated(at) || words.is(at, "until")) {
      at--;
    }
    return at;
  }

  /** A body named right before the title: "Kestrels coach". */
  private boolean isAdjunct(int at) {
    if (!words.isName(at) || words.is(at, "outgoing", "incoming")) {
      return false;
    }
    Optional<Phrase> person = cast.endingAt(at);
    if (person.isEmpty()) {
      return true;
    }
    int before = person.get().start() - 1;
    boolean object = turns.at(before).isPresent() && !words.isBe(before);
    return !object && (words.isTag(before, "DET") || words.isBe(before) || words.is(before, "as"));
  }

  private int nameStart(int last) {
    int at = last;
    while (words.isName(at - 1)) {
      at--;
    }
    return at;
  }

  /** Behind "of the Hockey Union" and the like. */
  int behindBody(int from) {
    int at = from;
    while (words.is(at, "of", "at", "for", "in", "to", "with")) {
      Phrase body = nouns.next(words.is(at + 1, "that") ? at + 2 : at + 1);
      if (body.isEmpty()) {
        return at;
      }
      at = body.end();
    }
    return at;
  }
}
