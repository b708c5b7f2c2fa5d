package footnote.dates;

import footnote.text.Span;
import java.util.List;
import java.util.Optional;

/** Looks at the lexemes of a text by their index; beyond either end there is an empty mark. */
final class Cursor {

  private static final Lexeme NOTHING =
      new Lexeme(Lexeme.Kind.MARK, new Span(0, 1), "\0", false, false);

  private final List<Lexeme> lexemes;
  private final Lexicon words;
  private final Convention convention;

  Cursor(List<Lexeme> lexemes, Lexicon words, Convention convention) {
    this.lexemes = lexemes;
    this.words = words;
    this.convention = convention;
  }

  boolean isAssistant() {
    return convention == Convention.ASSISTANT;
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int index) {
    return index >= 0 && index < lexemes.size() ? lexemes.get(index) : NOTHING;
  }

  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }

  /** The value of the word at {@code index} as a word of {@code kind}. */
  Optional<Integer> value(String kind, int index) {
    return at(index).isWord() ? words.number(kind, at(index).text()) : Optional.empty();
  }

  boolean is(String kind, int index) {
    return at(index).isWord() && words.is(kind, at(index).text());
  }

  Optional<String> unit(int index) {
    return at(index).isWord() ? words.value("unit", at(index).text()) : Optional.empty();
  }

  /** The number at {@code index} if it has at most {@code digits} digits. */
  Optional<Integer> digits(int index, int digits) {
    Lexeme lexeme = at(index);
    return lexeme.isNumber() && lexeme.text().length() <= digits
        ? Optional.of(Integer.valueOf(lexeme.text()))
        : Optional.empty();
  }

  /** Whether the number at {@code index} is a part of a larger one: "1,000", "3.14", "30 %". */
  boolean isPartOfNumber(int index) {
    return (joinedBy(index, -1)
            && ".,:/$£€#%".indexOf(at(index - 1).text().charAt(0)) >= 0
            && !separates(index - 1))
        || at(index - 1).is("$", "£", "€", "#", "§", "¥")
        || at(index + 1).is("%", "°", "€", "£")
        || (at(index + 1).is(".", ",", ":")
            && at(index + 1).joined()
            && at(index + 2).isNumber()
            && at(index + 2).joined());
  }

  private boolean joinedBy(int index, int step) {
    return at(index).joined() && at(index + step).kind() == Lexeme.Kind.MARK;
  }

  /** Whether the mark at {@code index} has no number before it, as the dot of "p.12" has not. */
  private boolean separates(int index) {
    return at(index).is(".", ",", ":", "/") && !at(index - 1).isNumber();
  }
}
