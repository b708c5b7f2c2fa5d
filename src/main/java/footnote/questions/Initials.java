package footnote.questions;

import footnote.text.Resource;
import footnote.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the initials of a title in full, or a title in full as its initials, where the library has
 * only the other: "CEO" where the documents tell of a chief executive.
 */
final class Initials {

  private static final List<Entry> ENTRIES =
      Resource.lines(Initials.class, "initials.txt").stream().map(Entry::of).toList();

  private static final String LEAD =
      "(?<=\\b(?:the|a|an|as|is|was|its|their|our|which|deputy|former|new|current|first) |['’]s )";

  private record Entry(String initials, String full) {

    static Entry of(String line) {
      int colon = line.indexOf(':');
      return new Entry(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    boolean isWritten(Lexicon library) {
      return library.name(initials.toLowerCase(Locale.ROOT)).equals(Optional.of(initials));
    }

    boolean isWrittenInFull(Lexicon library) {
      return Token.telling(full).stream().allMatch(word -> library.count(word.span().in(full)) > 0);
    }

    /** What of {@code question} has to be read as the other, if anything has. */
    Optional<Slip> slip(String question, Lexicon library) {
      boolean initialed = isWritten(library);
      boolean spelled = isWrittenInFull(library);
      if (initialed == spelled) {
        return Optional.empty();
      }
      Matcher written = written(spelled ? initials : full, question);
      return written.find()
          ? Optional.of(new Slip(written.group(), spelled ? full : initials))
          : Optional.empty();
    }

    /**
     * Initials in capitals, a title in any letters; two letters are no title but behind an article
     * and the like: "at 2 PM" is a time.
     */
    private static Matcher written(String words, String question) {
      String lead = words.length() > 2 ? "(?i)" : LEAD;
      return Pattern.compile(lead + "\\b" + Pattern.quote(words) + "\\b").matcher(question);
    }
  }

  private Initials() {}

  /** What of {@code question} has to be read otherwise. */
  static List<Slip> in(String question, Lexicon library) {
    return ENTRIES.stream().flatMap(entry -> entry.slip(question, library).stream()).toList();
  }

  /** {@code question} with {@code slips} mended. */
  static String mended(String question, List<Slip> slips) {
    String mended = question;
    for (Slip slip : slips) {
      mended =
          mended.replaceFirst(
              "\\b" + Pattern.quote(slip.written()) + "\\b", Matcher.quoteReplacement(slip.read()));
    }
    return mended;
  }
}
