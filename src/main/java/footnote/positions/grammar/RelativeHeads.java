package footnote.positions.grammar;

import java.util.Optional;
import java.util.Set;

/** Finds of whom a relative clause tells: "the Almeida family, who bought it". */
final class RelativeHeads {

  private static final Set<String> OF_ANOTHER = Grammar.words("another-s");

  private final Words words;
  private final NounPhrases nouns;
  private final Subjects subjects;

  RelativeHeads(Words words, NounPhrases nouns, Subjects subjects) {
    this.words = words;
    this.nouns = nouns;
    this.subjects = subjects;
  }

  /** "the Almeida family, who bought it,", "Roth was among those who bought it" */
  Phrase of(int relative) {
    if (words.is(relative - 1, "and", "but", "or")) {
      return joinedTo(relative - 1);
    }
    Optional<Phrase> cleft = cleft(relative);
    if (cleft.isPresent()) {
      return cleft.get();
    }
    int last = words.is(relative - 1, ",") ? relative - 2 : relative - 1;
    if (words.isTag(last, "NUM") && words.is(last - 1, ",")) {
      last -= 2;
    }
    boolean among = words.is(last, "those", "few") && words.is(last - 1, "among");
    if (among && words.isBe(last - 2)) {
      return subjects.of(last - 2);
    }
    Phrase phrase = nouns.base(last);
    boolean described = words.is(phrase.start() - 1, "of") && !words.isName(last);
    Phrase wide = described ? nouns.wide(last) : phrase;
    boolean person = words.is(relative, "who", "whose", "whom");
    boolean apart = person && words.is(relative - 1, ",") && words.isName(last);
    return apposed(wide, person)
        .or(() -> apart ? placed(phrase) : Optional.empty())
        .or(() -> described(phrase))
        .orElse(wide);
  }

  /** "Anna Berg, a wool broker who": Anna Berg. */
  private Optional<Phrase> apposed(Phrase phrase, boolean person) {
    boolean of =
        person && words.isTag(phrase.start(), "NOUN") && words.is(phrase.start() + 1, "of");
    int name = phrase.start() - 2;
    boolean bare = person && words.isName(name) && words.isName(name - 1) && isBare(phrase);
    boolean led = of || bare || words.isTag(phrase.start(), "DET");
    boolean plain = led && !words.isName(phrase.last());
    return plain && words.is(name + 1, ",") && words.isName(name)
        ? Optional.of(nouns.base(name))
        : Optional.empty();
  }

  /** "chief executive" of "Anna Berg, chief executive, who" */
  private boolean isBare(Phrase phrase) {
    boolean small = !phrase.isEmpty() && words.is(phrase.end(), ",");
    for (int at = phrase.start(); at < phrase.end(); at++) {
      small &= words.isTag(at, "NOUN", "ADJ") && !words.isName(at);
    }
    return small && !words.isPlural(phrase.last());
  }

  /** "Anna Berg, a former mayor of Lund, who": Anna Berg, unless one is described by another. */
  private Optional<Phrase> placed(Phrase name) {
    if (words.isName(name.last() - 1)) {
      // "the lawyer for Bo Dahl, who": a name of two words is rather a person's.
      return Optional.empty();
    }
    Phrase phrase = name;
    while (words.is(phrase.start() - 1, "of", "at", "in") && phrase.start() > 3) {
      phrase = nouns.base(phrase.start() - 2);
    }
    boolean kin = OF_ANOTHER.contains(words.lower(phrase.last()));
    return kin || phrase.equals(name) ? Optional.empty() : apposed(phrase, true);
  }

  /** "whose father built it and who chaired it": as the relative clause before. */
  private Phrase joinedTo(int link) {
    for (int at = link - 1; at > 0 && !words.is(at, ";", ".", "”"); at--) {
      if (words.is(at, "who", "whose", "whom")) {
        return of(at);
      }
    }
    return Phrase.empty(link);
  }

  /** "It was Anna Berg, then mayor of Lund, who warned": Anna Berg. */
  private Optional<Phrase> cleft(int relative) {
    for (int be = relative - 2; be > 0 && !words.is(be, ";", ":", "“", "that"); be--) {
      if (words.is(be, "and") && words.is(be - 1, ",")) {
        return Optional.empty();
      }
      if (words.isBe(be) && words.is(be - 1, "it")) {
        Phrase meant = nouns.next(be + 1);
        return Optional.of(meant).filter(phrase -> words.isName(phrase.last()));
      }
    }
    return Optional.empty();
  }

  /** "was a cautious man who disliked debt", "a broker and painter who": whom that describes. */
  private Optional<Phrase> described(Phrase phrase) {
    int be = phrase.start() - 1;
    if (words.is(be, "and") && words.isNoun(be - 1)) {
      be = nouns.base(be - 1).start() - 1;
    }
    boolean predicate = words.is(be + 1, "a", "an") && words.isBe(be);
    return predicate
        ? Optional.of(subjects.of(be))
            .filter(who -> !who.isEmpty() && !words.is(who.start(), "it", "there"))
        : Optional.empty();
  }
}
