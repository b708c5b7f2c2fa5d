package footnote.positions.stances;

import footnote.positions.grammar.Names;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds who says the words of a sentence: who is quoted, who is reported, or the author. */
final class Speech {

  private final Words words;
  private final Names names;
  private final Tellers tellers;
  private final Quotations quotations;
  private final Reports reports;

  /**
   * @param earlier who spoke in the sentence before
   */
  Speech(
      Words words,
      NounPhrases nouns,
      Subjects subjects,
      Names names,
      Cues cues,
      Supplier<Optional<String>> earlier) {
    this.words = words;
    this.names = names;
    this.tellers = new Tellers(words, nouns, subjects, names, cues, earlier);
    this.quotations = new Quotations(words, nouns, subjects, tellers);
    this.reports = new Reports(words, nouns, subjects, tellers);
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
        .map(name -> new Speaker(name, names.author().filter(name::equals).isPresent()))
        .or(() -> names.author().map(author -> new Speaker(author, true)));
  }

  /** The subject of the verb at {@code verb}, or who says more with it than what he said before. */
  Phrase sayer(int verb, Phrase subject) {
    return tellers.sayer(verb, subject);
  }

  /** Who speaks the quotation around {@code at}. */
  Optional<String> quoted(int at) {
    Optional<String> speaker = quotations.speaker(at);
    return speaker.isPresent() ? speaker : reports.teller(at);
  }

  /** The quotation around {@code at}, from its opening mark up to its closing one. */
  Phrase quotation(int at) {
    return quotations.around(at);
  }

  /** Who is reported to say the word at {@code at}. */
  Optional<String> reported(int at) {
    return reports.teller(at);
  }

  /** Who spoke last outside quotation marks, else the person of whom the sentence speaks. */
  Optional<String> lastSpeaker() {
    return quotations.lastTeller().or(() -> quotations.subject().filter(names::isPerson));
  }
}
