package footnote.formats;

import footnote.text.Span;
import footnote.text.WordSets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote a document, where a line says so: "By Ann Lee, music critic", "Minutes taken by Bo
 * Dahl", "Text: Ann Lee; photos: Bo Dahl". Who translated or printed it, or is only spoken of, did
 * not write it.
 */
final class Byline {

  private static final WordSets WORDS = new WordSets(Byline.class, "bylines.txt");

  private static final Set<String> MADE = words("made");
  private static final Set<String> SPOKEN = words("spoken");
  private static final Set<String> PIECES = words("piece");
  private static final Set<String> OTHERS = words("other");

  /** Behind these a day and then "by" name who wrote it, and without a day who printed it. */
  private static final Set<String> DATED = Set.of("published", "updated");

  static final String CALLING = "(?:" + String.join("|", words("calling")) + ")";

  /** What may stand behind the name of an author. */
  private static final String END =
      "(?=\\s*(?:$|[,.;(<–—|·•]|\\R)|\\s+(?:-|in|on|at|for|from|with|of|and)\\s)";

  private static final Pattern BY =
      Pattern.compile(
          "(?<!\\p{L})(?:[Bb]y|BY)\\b:?\\s+(?:(?:our|the|its|staff|guest)\\s(?:\\p{Ll}+\\s){0,3}"
              + CALLING
              + ",? )?("
              + PersonName.PEOPLE
              + ")"
              + END);

  private static final Pattern KEYED =
      Pattern.compile(
          "^(?i:\\(signed\\):?|(?:authors?|text|words|writer|reporter|columnist|interviewer|signed"
              + "|(?:minutes?|note)[ -]taker|keeper of the minutes)(?:\\(s\\))?\\s*[:·])\\s*("
              + PersonName.PEOPLE
              + ")"
              + END);

  private static final Pattern BARE =
      Pattern.compile("^(" + PersonName.PEOPLE + ")(?:$|\\s*[,(–—<]\\s*(.*)$)");

  /** "head of the school", "our music critic", "Deputy Head". */
  private static final Pattern CALLED =
      Pattern.compile("(?i)^(?:[\\p{L}'’]+[ -]){0,3}?" + CALLING + "\\b.*");

  /** What tells of something and signs nothing. */
  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(?:was|were|is|are|has|have|had|been|be|will|would|can|could|did|does|who|which|that|it"
              + "|he|she|they|we)\\b");

  private static final Pattern THIS =
      Pattern.compile(
          "(?i)^this (?:\\p{L}+ )?(\\p{L}+) (?:was|is|has been) (?:\\p{L}+ly )?(\\p{L}+)$");

  private static final Pattern BOTH = Pattern.compile("(?i)^(\\p{L}+) (?:and|&) \\p{L}+$");

  /** "built", "founded": what somebody did, but not to the text. */
  private static final Pattern DONE =
      Pattern.compile("\\p{L}+(?:ed|en|ne|wn|ght|ilt|ung|eld|ade|won|run|led|sent|cut|set)");

  private static final Pattern DASH = Pattern.compile("\\s+[–—-]\\s+");

  private static final Pattern WORD = Pattern.compile("[\\p{L}'’]+");

  private static final Pattern PARTED = Pattern.compile("\\s*[,:|·•(–—-]+\\s*$");

  /** What a line of its own begins with where it is a byline and no title. */
  private static final Pattern OPENING =
      Pattern.compile("(?i)^(?:" + String.join("|", words("made")) + ")?\\s*by\\b.*");

  private static final Pattern SPEECH =
      Pattern.compile(
          "(?i)^(?:\\p{L}+ )?(?:"
              + String.join("|", words("said"))
              + ")(?: given| delivered)? by\\b.*");

  private static final Pattern INTERVIEW =
      Pattern.compile("\\b(?:Interview|INTERVIEW):\\s*(" + PersonName.PEOPLE + ")" + END);

  private Byline() {}

  static Set<String> words(String set) {
    return Set.copyOf(WORDS.words(set));
  }

  /** Who wrote the document, and where in the line the part stands that says so. */
  record Author(String name, Span part) {}

  /** The first author whom a part of {@code line} names as such. */
  static Optional<Author> of(String line) {
    return Parts.of(line).stream()
        .flatMap(part -> keyed(part.in(line)).map(name -> new Author(name, part)).stream())
        .findFirst();
  }

  /**
   * The same where the line also says when it was written, so that a name alone signs: "Ann Lee, 3
   * May 2024", "Ann Lee, head of research".
   */
  static Optional<Author> beside(String line) {
    return of(line)
        .or(
            () ->
                Parts.of(line).stream()
                    .flatMap(
                        part ->
                            DASH.splitAsStream(part.in(line))
                                .flatMap(words -> bare(words).stream())
                                .map(name -> new Author(name, part)))
                    .findFirst());
  }

  /** Whether {@code line} is a byline, and no title such as "Report by the mayor, Ann Lee". */
  static boolean isLine(String line) {
    return of(line).isPresent() && (OPENING.matcher(line).matches() || KEYED.matcher(line).find());
  }

  /** Who speaks, by a title such as "Speech by Ann Lee". */
  static Optional<String> speaker(String title) {
    return SPEECH.matcher(title).matches() ? of(title).map(Author::name) : Optional.empty();
  }

  /** Who asked or was asked, where {@code line} says "Interview: Ann Lee". */
  static Optional<String> talking(String line) {
    Matcher interview = INTERVIEW.matcher(line);
    return interview.find() ? people(interview.group(1)) : Optional.empty();
  }

  private static Optional<String> keyed(String part) {
    Matcher keyed = KEYED.matcher(part);
    if (keyed.find()) {
      return people(keyed.group(1));
    }
    Matcher by = BY.matcher(part);
    while (by.find()) {
      boolean signs =
          isSigning(part.substring(0, by.start()).strip())
              && !TELLS.matcher(part.substring(by.end())).find();
      if (signs) {
        return people(by.group(1));
      }
    }
    return Optional.empty();
  }

  /** All of them, or the first where what stands behind is nobody. */
  private static Optional<String> people(String names) {
    return Optional.of(names)
        .filter(PersonName::isPeople)
        .or(() -> Optional.of(names.split(",| and | & ", 2)[0]).filter(PersonName::isPeople));
  }

  private static Optional<String> bare(String part) {
    Matcher bare = BARE.matcher(part);
    if (!bare.find()) {
      return Optional.empty();
    }
    String name = bare.group(1);
    boolean called = bare.group(2) != null && CALLED.matcher(bare.group(2)).matches();
    boolean signs = called ? PersonName.isPeople(name) : PersonName.isSurelyPeople(name);
    return signs && !TELLS.matcher(part).find() ? Optional.of(name) : Optional.empty();
  }

  /** Whether who is named behind {@code before} and "by" wrote the text. */
  private static boolean isSigning(String before) {
    String lead = PARTED.matcher(before).replaceFirst("");
    if (lead.isEmpty()) {
      return true;
    }
    Matcher self = THIS.matcher(lead);
    if (self.matches()) {
      return PIECES.contains(lower(self.group(1))) && MADE.contains(lower(self.group(2)));
    }
    Matcher both = BOTH.matcher(lead);
    if (both.matches()) {
      return isOfText(lower(both.group(1)));
    }
    return !TELLS.matcher(lead).find() && isSigning(lead, !lead.equals(before));
  }

  private static boolean isSigning(String lead, boolean parted) {
    String last = last(lead);
    if (OTHERS.contains(last) || isOfText(last)) {
      return isOfText(last);
    }
    if (SPOKEN.contains(last)) {
      return PIECES.contains(first(lead));
    }
    boolean dated = Character.isDigit(lead.charAt(lead.length() - 1));
    boolean other = OTHERS.contains(first(lead)) && !DATED.contains(first(lead));
    return !other && (parted || dated || (isOfText(first(lead)) && !DONE.matcher(last).matches()));
  }

  private static boolean isOfText(String word) {
    return MADE.contains(word) || PIECES.contains(word);
  }

  /** The first word, without an article. */
  private static String first(String lead) {
    Matcher word = WORD.matcher(lead.replaceFirst("^(?i:an?|the) ", ""));
    return word.find() ? lower(word.group()) : "";
  }

  private static String last(String lead) {
    String last = "";
    Matcher word = WORD.matcher(lead);
    while (word.find()) {
      last = lower(word.group());
    }
    return last;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
