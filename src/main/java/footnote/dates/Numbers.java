package footnote.dates;

import java.util.Optional;

/** Reads counts and ordinals, in digits and in words. */
final class Numbers {

  private final Cursor cursor;

  Numbers(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A number that was read, and where reading goes on. */
  record Read(int value, int next) {}

  /** A count such as "3", "three", "twenty-one", "a", "a few", "several". */
  Optional<Read> count(int at) {
    Optional<Integer> digits = cursor.digits(at, 4);
    if (digits.isPresent()) {
      boolean plain = cursor.at(at + 1).kind() != Lexeme.Kind.SUFFIX && !cursor.isPartOfNumber(at);
      return plain ? Optional.of(new Read(digits.get(), at + 1)) : Optional.empty();
    }
    if (cursor.at(at).is("a") && cursor.is("vague", at + 1)) {
      return vague(at + 1);
    }
    return cursor.is("vague", at) ? vague(at) : words(at);
  }

  private Optional<Read> vague(int at) {
    return cursor.value("vague", at).map(value -> new Read(value, at + 1));
  }

  private Optional<Read> words(int at) {
    Optional<Integer> first = cursor.value("number", at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int value = first.get();
    int next = at + 1;
    if (value >= 20 && value < 100) {
      int second = cursor.at(next).isDash() ? next + 1 : next;
      int ones = cursor.value("number", second).orElse(0);
      if (ones > 0 && ones < 10 && !cursor.at(second).is("a", "an")) {
        return Optional.of(new Read(value + ones, second + 1));
      }
    }
    int scale = cursor.value("number", next).orElse(0);
    return Optional.of(scale >= 100 ? new Read(value * scale, next + 1) : new Read(value, next));
  }

  /** An ordinal such as "16th", "third", "twenty-first". */
  Optional<Read> ordinal(int at) {
    Optional<Integer> digits = cursor.digits(at, 2);
    if (digits.isPresent()) {
      Lexeme suffix = cursor.at(at + 1);
      return suffix.kind() == Lexeme.Kind.SUFFIX && !suffix.is("s")
          ? Optional.of(new Read(digits.get(), at + 2))
          : Optional.empty();
    }
    int tens = cursor.value("number", at).filter(n -> n == 20 || n == 30).orElse(0);
    if (tens > 0) {
      int second = cursor.at(at + 1).isDash() ? at + 2 : at + 1;
      return cursor
          .value("ordinal", second)
          .filter(ones -> ones < 10)
          .map(ones -> new Read(tens + ones, second + 1));
    }
    return cursor.value("ordinal", at).map(value -> new Read(value, at + 1));
  }

  /** A day of a month, as a plain number or an ordinal. */
  Optional<Read> day(int at) {
    Optional<Read> ordinal = ordinal(at);
    Optional<Read> day =
        ordinal.isPresent()
            ? ordinal
            : cursor
                .digits(at, 2)
                .filter(value -> !cursor.isPartOfNumber(at) || cursor.at(at + 1).is(","))
                .map(value -> new Read(value, at + 1));
    return day.filter(read -> read.value >= 1 && read.value <= 31);
  }
}
