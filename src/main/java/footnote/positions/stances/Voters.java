package footnote.positions.stances;

import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.Optional;

/** Names those of whom only the number is told: "Of the nine governors, six voted for it". */
final class Voters {

  private final Words words;

  Voters(Words words) {
    this.words = words;
  }

  /** The number in {@code phrase} with the people it counts; empty where it is no bare number. */
  Optional<String> named(Phrase phrase) {
    if (!phrase.isOneWord() || !words.isTag(phrase.start(), "NUM")) {
      return Optional.empty();
    }
    for (int of = 0; of < phrase.start(); of++) {
      boolean counted = words.isTag(of + 2, "NUM") && words.isTag(of + 3, "NOUN", "ADJ");
      if (words.is(of, "of") && words.is(of + 1, "the", "its", "their") && counted) {
        int noun = words.isTag(of + 3, "ADJ") ? of + 4 : of + 3;
        return Optional.of(words.word(phrase.start()) + " " + words.part(of + 3, noun + 1));
      }
    }
    return Optional.empty();
  }
}
