package footnote.positions;

import java.util.Optional;

/** Finds who says the words of a sentence: who is quoted, who is reported, or the author. */
final class Speech {

  private final Words words;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Names names;
  private final Cues cues;

  Speech(Words words, NounPhrases nouns, Subjects subjects, Names names, Cues cues) {
    this.words = words;
    this.nouns = nouns;
    this.subjects = subjects;
    this.names = names;
    this.cues = cues;
  }

  /**
   * Who says something.
   *
   * @param own in words of their own
   */
  record Speaker(String name, boolean own) {}

  /** Who says the word at {@code at}; empty where nobody is named and the text has no author. */
  Optional<Speaker> of(int at) {
    if (words.isQuoted(at)) {
      return quoted(at).map(name -> new Speaker(name, true));
    }
    return reported(at)
        .map(name -> new Speaker(name, false))
        .or(() -> names.author().map(author -> new Speaker(author, true)));
  }

  /** Who speaks the quotation around {@code at}. */
  Optional<String> quoted(int at) {
    for (int verb = 0; verb < words.size(); verb++) {
      if (!words.isQuoted(verb) && isSaying(verb)) {
        Optional<String> speaker = around(verb);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return tagged(at);
  }

  /** “Three points have ruined the game,” Eddie Marr of the players' union, with no verb. */
  private Optional<String> tagged(int at) {
    int end = at;
    while (end < words.size() && words.isQuoted(end)) {
      end++;
    }
    Phrase next = nouns.next(end + 1);
    return next.isEmpty() || !words.isName(next.start())
        ? Optional.empty()
        : names.resolve(text(next));
  }

  private boolean isSaying(int at) {
    boolean verb =
        words.isTag(at, "VERB", "AUX", "NOUN", "ADJ", "PROPN") && !words.isUsedAsNoun(at);
    return verb && cues.isIn("say", words.lower(at));
  }

  /** "said Noor Aziz", "said the Ostrava chairman, Jiří Malý", "Noor Aziz said" */
  private Optional<String> around(int verb) {
    boolean closes = words.is(verb - 1, "”", "\"", ",");
    Phrase behind = words.is(verb + 1, "that", "to") ? Phrase.empty(verb) : nouns.next(verb + 1);
    if (closes && !behind.isEmpty()) {
      return names.resolve(text(apposed(behind)));
    }
    Phrase before = subjects.of(verb);
    if (!before.isEmpty() && !words.isQuoted(before.last())) {
      return names.resolve(text(apposed(before)));
    }
    return behind.isEmpty() ? Optional.empty() : names.resolve(text(apposed(behind)));
  }

  private Phrase apposed(Phrase phrase) {
    boolean plain = !words.isName(phrase.last()) || isLower(phrase.start());
    if (!plain || !words.is(phrase.end(), ",") || !words.isName(phrase.end() + 1)) {
      return phrase;
    }
    Phrase name = nouns.next(phrase.end() + 1);
    return words.isBorder(name.end()) ? name : phrase;
  }

  private boolean isLower(int at) {
    return words.is(at, "the", "its", "his", "her", "a", "an", "one", "another");
  }

  /** Who says it, in "the minister insists that Japan must" and "Japan must, the minister said". */
  Optional<String> reported(int at) {
    for (int verb = at - 1; verb > 0; verb--) {
      if (words.is(verb, ";", "“", "”")) {
        break;
      }
      boolean clause =
          words.is(verb + 1, "that") || hasSubject(verb, at) || words.is(verb + 1, "to");
      if (isSaying(verb) && clause && !words.isUsedAsNoun(verb)) {
        Phrase behind = nouns.next(verb + 1);
        boolean aside = words.is(verb - 1, ",") && words.is(behind.end(), ",");
        Phrase teller = aside ? behind : subjects.of(verb);
        if (!teller.isEmpty() && !words.isBe(verb - 1)) {
          return names.resolve(text(apposed(teller)));
        }
      }
    }
    return trailing(at).or(() -> according(at));
  }

  /** Between the verb of saying and the word there is a subject of its own. */
  private boolean hasSubject(int verb, int at) {
    return at - verb > 1 && !words.isTag(verb + 1, "ADP", "SCONJ", "PUNCT");
  }

  /** "…, the umpires' association says." */
  private Optional<String> trailing(int at) {
    for (int verb = at + 1; verb < words.size(); verb++) {
      if (!isSaying(verb) || words.is(verb - 1, "to")) {
        continue;
      }
      Phrase subject = nouns.wide(verb - 1);
      boolean closed =
          words.isBorder(verb + 1)
              || words.isDated(verb + 1)
              || words.isTag(verb + 1, "ADP", "NOUN", "DET");
      if (!subject.isEmpty() && words.is(subject.start() - 1, ",", "”") && closed) {
        return names.resolve(text(subject));
      }
      if (words.is(verb - 1, ",")
          && !words.isTag(verb, "NOUN")
          && !words.lower(verb).endsWith("ing")) {
        Phrase behind = nouns.next(verb + 1);
        return behind.isEmpty() ? Optional.empty() : names.resolve(text(apposed(behind)));
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
            : names.resolve(text(apposed(who)));
      }
    }
    return Optional.empty();
  }

  private String text(Phrase phrase) {
    return words.part(phrase.start(), phrase.end());
  }
}
