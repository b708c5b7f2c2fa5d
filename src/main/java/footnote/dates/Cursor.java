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
  private final DayOrder order;

  Cursor(List<Lexeme> lexemes, Lexicon words, Convention convention, DayOrder order) {
    this.lexemes = lexemes;
    this.words = words;
    this.convention = convention;
    this.order = order;
  }

  boolean isAssistant() {
    return convention == Convention.ASSISTANT;
  }

  DayOrder order() {
    return order;
  }

  /**
   * Whether a name with a capital letter begins at {@code index}; an assistant's user types none.
   */
  boolean isName(int index) {
    return isAssistant() || at(index).capital();
  }

  /** Whether digits and a mark are joined before the number at {@code index}: "133-03". */
  boolean isInsideNumber(int index) {
    return at(index).isNumber()
        && at(index).joined()
        && (at(index - 1).isDash() || at(index - 1).is("/", "."))
        && at(index - 1).joined()
        && at(index - 2).isNumber();
  }

  /** Whether an expression can begin at {@code index}: most words begin none. */
  boolean mayBegin(int index) {
    Lexeme lexeme = at(index);
    return lexeme.isNumber()
        || (lexeme.isWord() ? words.begins(lexeme.text()) : lexeme.is("<", ">", "½"));
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

  boolean isNumberOrWord(int index, String kind) {
    return at(index).isNumber() || is(kind, index);
  }

  /** The step of "last" (-1), "this" (0) or "next" (1). */
  Optional<Integer> direction(int index) {
    return value("back", index).or(() -> value("here", index)).or(() -> value("ahead", index));
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
