package footnote.positions.stances;

import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;

/** Finds who is reported to say something, in words that are not quoted. */
public final class Reports {

  /** How many words may stand between "said" and "that". */
  private static final int LONGEST_PLACE = 6;

  private final Words words;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Tellers tellers;
  private final Views views;

  Reports(Words words, NounPhrases nouns, Subjects subjects, Tellers tellers) {
    this.words = words;
    this.nouns = nouns;
    this.subjects = subjects;
    this.tellers = tellers;
    this.views = new Views(words, nouns, subjects, tellers);
  }

  /** Who says it, in "the minister insists that Japan must" and "Japan must, the minister said". */
  Optional<String> teller(int at) {
    for (int verb = at - 1; verb > 0; verb--) {
      if (words.is(verb, ";", "“", "”")) {
        break;
      }
      boolean to = words.is(verb + 1, "to") && !isRelative(verb);
      boolean clause = isThat(verb) || hasSubject(verb, at) || to;
      if (tellers.isSaying(verb) && clause && !words.isUsedAsNoun(verb)) {
        Phrase behind = nouns.next(verb + 1);
        boolean aside = words.is(verb - 1, ",") && words.is(behind.end(), ",");
        Phrase teller = aside ? behind : subjects.of(verb);
        if (!teller.isEmpty() && !words.isBe(verb - 1)) {
          return tellers.name(teller);
        }
      }
    }
    return views.holder(at).or(() -> trailing(at)).or(() -> according(at));
  }

  /** "people who never agreed to it" say nothing of the rest. */
  private boolean isRelative(int verb) {
    return words.is(subjects.chainStart(verb) - 1, "who", "which");
  }

  /** "said that", "said on the radio that" */
  private boolean isThat(int verb) {
    int that = verb + 1;
    while (words.isDated(that) || words.isTag(that, "ADP", "DET", "ADJ", "NOUN", "PROPN")) {
      that++;
    }
    boolean near = words.is(verb + 1, "that");
    return near || (that < verb + LONGEST_PLACE && words.is(that, "that"));
  }

  /** Between the verb of saying and the word there is a subject of its own. */
  private boolean hasSubject(int verb, int at) {
    boolean own = at - verb > 1 || words.isTag(at, "PRON");
    return own && !words.isTag(verb + 1, "ADP", "SCONJ", "PUNCT");
  }

  /** "…, the umpires' association says." */
  private Optional<String> trailing(int at) {
    for (int verb = at + 1; verb < words.size(); verb++) {
      if (!tellers.isSaying(verb) || words.is(verb - 1, "to")) {
        continue;
      }
      Phrase subject = nouns.wide(verb - 1);
      boolean closed =
          words.isBorder(verb + 1)
              || words.isDated(verb + 1)
              || words.isTag(verb + 1, "ADP", "NOUN", "DET");
      if (!subject.isEmpty() && words.is(subject.start() - 1, ",", "”") && closed) {
        return tellers.name(subject);
      }
      if (words.is(verb - 1, ",")
          && !words.isTag(verb, "NOUN")
          && !words.lower(verb).endsWith("ing")) {
        Phrase behind = nouns.next(verb + 1);
        return behind.isEmpty() ? Optional.empty() : tellers.name(behind);
      }
    }
    return Optional.empty();
  }

  /** "According to the trade minister," and "For the purists," */
  private Optional<String> according(int at) {
    for (int to = 0; to < words.size() - 1; to++) {
      boolean according = words.is(to, "according") && words.is(to + 1, "to");
      boolean eyes = words.is(to, "for") && to == 0 && at > to;
      if (according || eyes) {
        Phrase who = nouns.next(according ? to + 2 : to + 1);
        boolean closed = according || words.is(who.end(), ",");
        return who.isEmpty() || !closed || (eyes && words.isDated(to + 1))
            ? Optional.empty()
            : tellers.name(who);
      }
    }
    return Optional.empty();
  }
}
