package footnote.positions.stances;

import footnote.positions.grammar.Names;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;
import java.util.function.Supplier;

/** Names those who say something. */
final class Tellers {

  private final Words words;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Names names;
  private final Cues cues;
  private final Supplier<Optional<String>> earlier;

  /**
   * @param earlier who spoke in the sentence before, read only where a pronoun needs it
   */
  Tellers(
      Words words,
      NounPhrases nouns,
      Subjects subjects,
      Names names,
      Cues cues,
      Supplier<Optional<String>> earlier) {
    this.words = words;
    this.nouns = nouns;
    this.subjects = subjects;
    this.names = names;
    this.cues = cues;
    this.earlier = earlier;
  }

  boolean isSaying(int at) {
    boolean verb =
        words.isTag(at, "VERB", "AUX", "NOUN", "ADJ", "PROPN") && !words.isUsedAsNoun(at);
    boolean ends = words.isBorder(at + 1) && !words.is(at + 1, ",");
    boolean loose = cues.isIn("say-that", words.lower(at)) && ends;
    return verb && !loose && !isThing(at) && cues.isIn("say", words.lower(at));
  }

  /** "thinks the full-time post is a luxury": no post says anything. */
  private boolean isThing(int at) {
    boolean led = words.isTag(at - 1, "DET", "ADJ") || words.lower(at - 1).contains("-");
    return words.isTag(at, "NOUN")
        && led
        && words.isTag(at + 1, "AUX", "ADP")
        && !words.isName(at - 1);
  }

  /** In "He said the players were tired and asked the fans to wait" he asks, not the players. */
  Phrase sayer(int verb, Phrase subject) {
    int joint = verb - 1;
    while (words.isTag(joint, "ADV")) {
      joint--;
    }
    int said = subject.start() - (words.is(subject.start() - 1, "that") ? 2 : 1);
    boolean told = words.isTag(said, "VERB") && isIn("say", words.lower(said));
    boolean joined = words.is(joint, "and", "but") && isIn("say", words.lower(verb));
    return told && joined && subject.end() < joint ? subjects.sureOf(said) : subject;
  }

  /** Whether {@code word}, in lower case, is in the set {@code name} of the cues. */
  boolean isIn(String name, String word) {
    return cues.isIn(name, word);
  }

  /** Who spoke in the sentence before. */
  Optional<String> earlier() {
    return earlier.get();
  }

  /** The name of whom {@code phrase} stands for: "the Ostrava chairman, Jiří Malý", "she". */
  Optional<String> name(Phrase phrase) {
    boolean thing = cues.isIn("thing", words.lower(phrase.last()));
    if (words.isDated(phrase.last()) || (thing && !words.isName(phrase.last()))) {
      return Optional.empty();
    }
    Phrase whole = apposed(phrase);
    boolean person = whole.isOneWord() && words.is(whole.start(), "he", "she", "his", "her");
    Optional<String> named =
        person ? named(whole.start()).or(() -> spoke(whole)) : Optional.empty();
    return named.isPresent() ? named : names.resolve(words.part(whole.start(), whole.end()));
  }

  /** Who spoke in the sentence before, where {@code pronoun} can mean them. */
  private Optional<String> spoke(Phrase pronoun) {
    return earlier
        .get()
        .filter(names::isPerson)
        .filter(name -> names.fits(words.lower(pronoun.start()), name));
  }

  /** "Mr Chanda denied it; the plan, he said, was dead": the subject of an earlier clause. */
  private Optional<String> named(int pronoun) {
    for (int at = pronoun - 1; at > 0; at--) {
      boolean verb = words.isVerb(at);
      if (verb && !words.isQuoted(at)) {
        Phrase subject = apposed(subjects.of(at));
        boolean person = !subject.isEmpty() && words.isName(subject.last());
        if (person && subject.end() <= pronoun && names.isPerson(text(subject))) {
          Optional<String> who =
              names.resolve(text(subject)).filter(name -> names.fits(words.lower(pronoun), name));
          if (who.isPresent()) {
            return who;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Phrase apposed(Phrase phrase) {
    boolean plain = !words.isName(phrase.last()) || isLower(phrase.start());
    if (!plain || !words.is(phrase.end(), ",")) {
      return phrase;
    }
    Phrase name = nouns.next(phrase.end() + 1);
    boolean named = words.isName(phrase.end() + 1) || isNamed(name);
    return named && words.isBorder(name.end()) ? name : phrase;
  }

  /** "the former goalkeeper Finn Aldous" */
  private boolean isNamed(Phrase phrase) {
    boolean led = words.is(phrase.start(), "the") && words.isName(phrase.last());
    for (int at = phrase.start(); at < phrase.end(); at++) {
      led &= !words.isTag(at, "ADP");
    }
    return led && words.isName(phrase.last() - 1);
  }

  private boolean isLower(int at) {
    return words.is(at, "the", "its", "his", "her", "a", "an", "one", "another");
  }

  private String text(Phrase phrase) {
    return words.part(phrase.start(), phrase.end());
  }
}
