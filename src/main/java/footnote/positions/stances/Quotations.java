package footnote.positions.stances;

import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;

/** Finds who speaks a quotation: before it, behind it, between its halves or a sentence before. */
final class Quotations {

  /** How far behind a quotation the verb of its speaker may stand. */
  private static final int FARTHEST = 14;

  private final Words words;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Tellers tellers;

  Quotations(Words words, NounPhrases nouns, Subjects subjects, Tellers tellers) {
    this.words = words;
    this.nouns = nouns;
    this.subjects = subjects;
    this.tellers = tellers;
  }

  /** Who speaks the quotation around {@code at}. */
  Optional<String> speaker(int at) {
    Phrase quotation = around(at);
    if (isAlone()) {
      return tellers.earlier();
    }
    boolean handsOn = words.is(quotation.last(), ",", "?", "!");
    Optional<String> told =
        handsOn
            ? behind(quotation).or(() -> ahead(quotation))
            : ahead(quotation).or(() -> behind(quotation));
    return told.or(() -> tagged(quotation)).or(() -> doer(quotation));
  }

  /** From the opening mark up to the closing one, which is not among them. */
  Phrase around(int at) {
    int start = at;
    while (words.isQuoted(start - 1) && !isMark(start)) {
      start--;
    }
    int end = at;
    while (end < words.size() && words.isQuoted(end)) {
      end++;
    }
    return new Phrase(start, end);
  }

  /** Who spoke last outside quotation marks. */
  Optional<String> lastTeller() {
    for (int verb = words.size() - 1; verb > 0; verb--) {
      if (!words.isQuoted(verb) && tellers.isSaying(verb)) {
        Optional<String> teller = by(verb);
        if (teller.isPresent()) {
          return teller;
        }
      }
    }
    return Optional.empty();
  }

  /** Of whom the sentence speaks first. */
  Optional<String> subject() {
    Phrase first = nouns.next(0);
    if (words.isName(0) && !first.isEmpty()) {
      return tellers.name(first);
    }
    for (int verb = 1; verb < words.size(); verb++) {
      if (words.isVerb(verb) && !words.isQuoted(verb)) {
        Phrase subject = subjects.of(verb);
        return subject.isEmpty() ? Optional.empty() : tellers.name(subject);
      }
    }
    return Optional.empty();
  }

  private boolean isMark(int at) {
    return words.is(at, "“", "\"", "‘", "'");
  }

  /** The sentence is a quotation from end to end. */
  private boolean isAlone() {
    for (int at = 0; at < words.size(); at++) {
      if (!words.isQuoted(at) && !words.isTag(at, "PUNCT")) {
        return false;
      }
    }
    return true;
  }

  /** “…,” said Noor Aziz; “…,” the minister told reporters; “…,” shrugged Dina Pappas. */
  private Optional<String> behind(Phrase quotation) {
    int first = words.is(quotation.end() + 1, ",") ? quotation.end() + 2 : quotation.end() + 1;
    Phrase speaker = nouns.next(first + 1);
    if (words.isTag(first, "VERB") && !speaker.isEmpty() && words.isName(speaker.start())) {
      return tellers.name(speaker);
    }
    for (int verb = first; verb < words.size() && verb < first + FARTHEST; verb++) {
      if (words.isQuoted(verb)) {
        return Optional.empty();
      }
      if (tellers.isSaying(verb)) {
        return by(verb);
      }
    }
    return Optional.empty();
  }

  /** The minister told reporters: “…”; “…,” said Noor Aziz. “…” */
  private Optional<String> ahead(Phrase quotation) {
    for (int verb = quotation.start() - 1; verb > 0; verb--) {
      if (!words.isQuoted(verb) && tellers.isSaying(verb)) {
        Optional<String> speaker = by(verb);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  /** "said Noor Aziz", "said the Ostrava chairman, Jiří Malý", "Noor Aziz said" */
  private Optional<String> by(int verb) {
    boolean closes = words.is(verb - 1, "”", "\"", "’", "'", ",") && !isToldTo(verb);
    Phrase behind = words.is(verb + 1, "that", "to") ? Phrase.empty(verb) : nouns.next(verb + 1);
    boolean clause = words.isTag(behind.end(), "VERB", "AUX");
    if (closes && !clause && !behind.isEmpty()) {
      return tellers.name(behind);
    }
    Phrase before = tellers.sayer(verb, subjects.of(verb));
    if (!before.isEmpty() && !words.isQuoted(before.last())) {
      return tellers.name(before);
    }
    return behind.isEmpty() ? Optional.empty() : tellers.name(behind);
  }

  /** In "Noor Aziz, the mayor, told reporters" the reporters are told. */
  private boolean isToldTo(int verb) {
    boolean led = words.is(verb - 1, ",") && tellers.isIn("told-to", words.lower(verb));
    return led && !words.isBorder(verb + 1);
  }

  /** “Three points have ruined the game,” Eddie Marr of the players' union, with no verb. */
  private Optional<String> tagged(Phrase quotation) {
    Phrase next = nouns.next(quotation.end() + 1);
    return next.isEmpty() || !words.isName(next.start()) ? Optional.empty() : tellers.name(next);
  }

  /** District cricket manager Dev Ramanathan called the proposal “an eviction”. */
  private Optional<String> doer(Phrase quotation) {
    for (int verb = quotation.start() - 1; verb > 0; verb--) {
      if (words.isTag(verb, "VERB") && !words.isUsedAsNoun(verb) && !words.isQuoted(verb)) {
        Phrase subject = subjects.of(verb);
        return subject.isEmpty() || words.isQuoted(subject.last())
            ? Optional.empty()
            : tellers.name(subject);
      }
    }
    return Optional.empty();
  }
}
