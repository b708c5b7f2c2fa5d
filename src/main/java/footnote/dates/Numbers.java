package footnote.dates;

import java.util.Optional;

/** Reads counts, ordinals and years, in digits and in words. */
final class Numbers {

  private final Cursor cursor;

  Numbers(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A number that was read, and where reading goes on. */
  record Read(int value, int next) {}

  /** A count such as "3", "three", "twenty-one", "a", "a few", "a couple of". */
  Optional<Read> count(int at) {
    Optional<Integer> digits = cursor.digits(at, 4);
    if (digits.isPresent()) {
      boolean plain = cursor.at(at + 1).kind() != Lexeme.Kind.SUFFIX && !cursor.isPartOfNumber(at);
      return plain ? Optional.of(new Read(digits.get(), at + 1)) : Optional.empty();
    }
    int vague = cursor.at(at).is("a") && cursor.is("vague", at + 1) ? at + 1 : at;
    return cursor.is("vague", vague) ? vague(vague) : words(at);
  }

  private Optional<Read> vague(int at) {
    int next = cursor.at(at + 1).is("of") ? at + 2 : at + 1;
    return cursor.value("vague", at).map(value -> new Read(value, next));
  }

  private Optional<Read> words(int at) {
    Optional<Read> small = belowHundred(at);
    if (small.isEmpty()) {
      return Optional.empty();
    }
    Read first = small.get();
    int scale = cursor.value("number", first.next()).orElse(0);
    if (scale < 100) {
      return small;
    }
    int hundreds = first.value() * scale;
    int rest = cursor.at(first.next() + 1).is("and") ? first.next() + 2 : first.next() + 1;
    return belowHundred(rest)
        .filter(read -> read.value() < scale && !cursor.at(rest).is("a", "an"))
        .map(read -> new Read(hundreds + read.value(), read.next()))
        .or(() -> Optional.of(new Read(hundreds, first.next() + 1)));
  }

  /** One to ninety-nine in words. */
  private Optional<Read> belowHundred(int at) {
    int value = cursor.value("number", at).orElse(100);
    if (value >= 100) {
      return Optional.empty();
    }
    if (value >= 20) {
      int second = cursor.at(at + 1).isDash() ? at + 2 : at + 1;
      int ones = cursor.value("number", second).orElse(0);
      if (ones > 0 && ones < 10 && !cursor.at(second).is("a", "an")) {
        return Optional.of(new Read(value + ones, second + 1));
      }
    }
    return Optional.of(new Read(value, at + 1));
  }

  /** A year in words: "nineteen eighty-six", "two thousand and fifteen", "twenty twenty". */
  Optional<Read> year(int at) {
    if (cursor.at(at).is("a", "an", "one")) {
      return Optional.empty();
    }
    Optional<Read> first = belowHundred(at);
    if (first.isPresent() && first.get().value() >= 10 && first.get().value() <= 21) {
      int century = first.get().value() * 100;
      int next = first.get().next();
      return belowHundred(next)
          .filter(read -> read.value() >= 10)
          .map(read -> new Read(century + read.value(), read.next()));
    }
    return words(at).filter(read -> read.value() >= 2000 && read.value() < 2100);
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

  /** A day of a month, as a plain number or an ordinal; in words only an assistant's user. */
  Optional<Read> day(int at) {
    Optional<Read> ordinal = ordinal(at);
    Optional<Read> day =
        ordinal.isPresent()
            ? ordinal
            : cursor
                .digits(at, 2)
                .filter(value -> !cursor.isPartOfNumber(at) || cursor.at(at + 1).is(","))
                .map(value -> new Read(value, at + 1));
    if (day.isEmpty() && cursor.isAssistant() && !cursor.at(at).is("a", "an", "one")) {
      day = belowHundred(at);
    }
    return day.filter(read -> read.value >= 1 && read.value <= 31);
  }
}
