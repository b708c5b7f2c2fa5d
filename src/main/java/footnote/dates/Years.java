package footnote.dates;

import java.util.Set;

/** Tells years from other numbers of four digits by what stands around them. */
final class Years {

  private static final Set<String> LEADS =
      Set.of(
          "in",
          "since",
          "until",
          "till",
          "til",
          "by",
          "of",
          "from",
          "to",
          "during",
          "before",
          "after",
          "around",
          "about",
          "circa",
          "c",
          "ca",
          "early",
          "mid",
          "late",
          "through",
          "between",
          "and",
          "for",
          "year",
          "years",
          "than",
          "on",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "season",
          "the",
          "his",
          "her",
          "its",
          "their",
          "a",
          "that",
          "this",
          "only",
          "or",
          "throughout",
          "following",
          "post",
          "pre",
          "ad",
          "approximately",
          "as",
          "but",
          "election",
          "when",
          "at",
          "with",
          "again");

  /** What is counted, not dated: "2018 people". */
  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "persons",
          "members",
          "men",
          "women",
          "children",
          "soldiers",
          "troops",
          "miles",
          "km",
          "kilometres",
          "kilometers",
          "metres",
          "meters",
          "feet",
          "ft",
          "m",
          "kg",
          "tons",
          "tonnes",
          "pounds",
          "dollars",
          "euros",
          "votes",
          "seats",
          "inhabitants",
          "residents",
          "students",
          "employees",
          "copies",
          "units",
          "points",
          "cases",
          "deaths",
          "species",
          "genes",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "acres",
          "hectares",
          "households",
          "workers",
          "families",
          "hp",
          "kw",
          "rpm",
          "mm",
          "cm",
          "mph",
          "series",
          "locomotives",
          "episodes",
          "times",
          "pages",
          "per",
          "million",
          "billion",
          "degrees",
          "watts",
          "bytes",
          "bits",
          "psi");

  /** What has a number that is no year: "Directive 2004", "Flight 1549". */
  private static final Set<String> NUMBERED =
      Set.of(
          "no",
          "number",
          "nos",
          "page",
          "p",
          "pp",
          "directive",
          "article",
          "flight",
          "route",
          "section",
          "chapter",
          "class",
          "model",
          "type",
          "size",
          "area",
          "room",
          "channel",
          "isbn",
          "part",
          "volume",
          "vol",
          "issue",
          "line",
          "highway",
          "bus",
          "train",
          "unit",
          "serial",
          "windows",
          "office",
          "over",
          "nearly",
          "some",
          "almost",
          "exactly",
          "another",
          "every");

  private Years() {}

  /** Whether the four digits at {@code at} are a year; {@code named} if "early" or "year" leads. */
  static boolean plausible(Cursor cursor, int at, boolean named) {
    Lexeme before = cursor.at(at - 1);
    Lexeme after = cursor.at(at + 1);
    if (NUMBERED.contains(before.text()) || counted(after) || partOfName(cursor, at)) {
      return false;
    }
    if (named || LEADS.contains(before.text())) {
      return true;
    }
    boolean bracketed =
        before.is("(", "[", ",", ";", ":") || before.isDash() || after.is(")", "]", ":");
    boolean alone = before.text().equals("\0") || after.text().equals("\0");
    boolean recent = cursor.digits(at, 4).filter(year -> year >= 1500 && year <= 2099).isPresent();
    return recent
        && (bracketed
            || alone
            || cursor.is("month", at - 1)
            || (before.capital() && cursor.digits(at, 4).filter(year -> year <= 2035).isPresent())
            || after.isWord()
            || after.is(".", ",", ";", "'"));
  }

  /** Whether what is at {@code at} is counted by the number before it. */
  static boolean counts(Cursor cursor, int at) {
    return counted(cursor.at(at));
  }

  private static boolean counted(Lexeme after) {
    return after.isWord() && COUNTED.contains(after.text());
  }

  /** Joined to letters or to other numbers: "BR-2018", "2004/38/EC", "C-413". */
  private static boolean partOfName(Cursor cursor, int at) {
    Lexeme before = cursor.at(at - 1);
    Lexeme after = cursor.at(at + 1);
    boolean joinedBefore =
        cursor.at(at).joined() && (before.isWord() || before.is("/", "_", "&", "@", "~", "+", "%"));
    boolean dashBefore =
        cursor.at(at).joined()
            && before.isDash()
            && before.joined()
            && cursor.at(at - 2).isWord()
            && !cursor.is("mid", at - 2)
            && !cursor.is("early", at - 2)
            && !cursor.is("late", at - 2)
            && !cursor.at(at - 2).is("post", "pre");
    boolean joinedAfter = after.joined() && (after.isWord() || after.is("/", "_", "=", "@", "~"));
    return joinedBefore || dashBefore || joinedAfter || isMiddle(cursor, at);
  }

  /** Whether another number is joined by a dash: "2015-1-32". */
  private static boolean isMiddle(Cursor cursor, int at) {
    boolean before = cursor.isInsideNumber(at) && !cursor.at(at - 1).is(".");
    boolean after =
        cursor.at(at + 1).isDash()
            && cursor.at(at + 1).joined()
            && cursor.at(at + 2).isNumber()
            && cursor.at(at + 2).joined()
            && cursor.at(at + 2).text().length() < 3;
    return before || after;
  }

  /** Whether the three digits at {@code at} are a year: after "in", before a mark. */
  static boolean isShortYear(Cursor cursor, int at) {
    return cursor.at(at - 1).is("in", "by", "until", "since")
        && !(cursor.at(at - 1).is("by") && isMeasured(cursor, at - 1))
        && cursor.at(at + 1).is(",", ".", ";", ")")
        && !cursor.isPartOfNumber(at)
        && !(cursor.at(at + 1).is(".") && cursor.at(at + 2).isNumber());
  }

  /**
   * Whether what stands before "by" in the sentence changes by an amount: "rose in 2022 by 340". A
   * number there is dated already, or counted like this one.
   */
  private static boolean isMeasured(Cursor cursor, int by) {
    int at = by - 1;
    while (at >= 0 && !cursor.at(at).is(".", "!", "?")) {
      if (cursor.at(at).isNumber() || cursor.is("changing", at)) {
        return true;
      }
      at--;
    }
    return false;
  }
}
