package footnote.english;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that end in a full stop which ends no sentence, and what may follow them. */
final class Abbreviations {
  /** A name or a noun follows; no sentence ends here unless a clear new one begins. */
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "dr", "mr", "mrs", "ms", "mx", "prof", "gen", "col", "lt", "sgt", "capt", "cpl", "cmdr",
          "adm", "rev", "hon", "sen", "rep", "gov", "pres", "amb", "st", "ste", "mt", "ft", "fr",
          "msgr", "maj", "messrs", "mme", "mlle", "brig", "supt", "insp", "det", "vs", "v", "cf",
          "viz", "approx", "ca", "incl", "esp", "dept", "univ", "assoc", "asst", "bros", "al");

  /** Part of a name before them; a sentence may well end with them. */
  private static final Set<String> AFTER_NAME =
      Set.of(
          "jr", "sr", "inc", "ltd", "co", "corp", "plc", "llc", "esq", "etc", "ave", "blvd", "rd",
          "ph.d", "d.c");

  /** A number follows. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of(
          "no", "nos", "fig", "figs", "vol", "vols", "p", "pp", "art", "arts", "sec", "ch", "eq",
          "para", "paras", "ver", "op", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
          "sept", "oct", "nov", "dec", "c", "nr", "tel");

  private static final Set<String> NEVER_LAST = Set.of("e.g", "i.e", "cf", "viz", "vs");

  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "In",
          "On",
          "At",
          "By",
          "For",
          "From",
          "To",
          "With",
          "When",
          "While",
          "After",
          "Before",
          "During",
          "However",
          "But",
          "And",
          "Or",
          "So",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "My",
          "As",
          "If",
          "Since",
          "Although",
          "Though",
          "Because",
          "Despite",
          "Following",
          "According",
          "Also",
          "Then",
          "Thus",
          "Later",
          "Meanwhile",
          "Moreover",
          "Furthermore",
          "Under",
          "Both",
          "Some",
          "Many",
          "Most",
          "All",
          "Each",
          "What",
          "Who",
          "Why",
          "How",
          "Where",
          "Not",
          "Now",
          "Today",
          "Yet",
          "Once",
          "Upon",
          "Another",
          "Such");

  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,2}(\\.\\p{L}{1,2}){1,8}");

  private Abbreviations() {}

  static boolean beforeName(String word) {
    return BEFORE_NAME.contains(word);
  }

  static boolean afterName(String word) {
    return AFTER_NAME.contains(word);
  }

  static boolean beforeNumber(String word) {
    return BEFORE_NUMBER.contains(word);
  }

  static boolean neverLast(String word) {
    return NEVER_LAST.contains(word);
  }

  /** "U.S", "Ph.D", "a.m", seen without their last full stop. */
  static boolean isDotted(String word) {
    return word.length() < 30 && DOTTED.matcher(word).matches();
  }

  /** A word with which sentences begin and names do not. */
  static boolean starts(String word) {
    return STARTERS.contains(word);
  }
}
