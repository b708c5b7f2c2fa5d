package footnote.positions.claims;

import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;

/** Finds whose "its" is in its own sentence: "Nordbank said that its chairman, Jan Mol, would". */
final class BodyOwners {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;

  BodyOwners(Words words, OfficeWords lexicon, Cast cast, Subjects subjects) {
    this.words = words;
    this.lexicon = lexicon;
    this.cast = cast;
    this.subjects = subjects;
  }

  /** The subject of the verb before {@code its}; empty where that is no body. */
  Optional<Phrase> of(int its) {
    for (int at = its - 1; at > 0 && !words.is(at, ";"); at--) {
      if (words.isVerb(at) && !words.isName(at)) {
        Phrase subject = subjects.of(at);
        return subject.isEmpty() || !isBody(subject) ? Optional.empty() : Optional.of(subject);
      }
    }
    return Optional.empty();
  }

  private boolean isBody(Phrase subject) {
    int last = subject.last();
    boolean name = words.isName(last) && cast.endingAt(last).filter(this::isSomebody).isEmpty();
    return name || lexicon.is("body", words.lower(last)) || lexicon.is("unit", words.lower(last));
  }

  private boolean isSomebody(Phrase person) {
    return !person.isOneWord() || cast.isKnown(person);
  }
}
