package footnote.questions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The office that an exchange was about.
 *
 * @param what it is, in the question's words: "the mayor of Oslo", or how it is held: "led the
 *     choir"
 * @param verbal whether it is told by how it is held
 * @param holders who was told to hold it, the likeliest first
 */
record ToldOffice(String what, boolean verbal, List<String> holders) {

  /** Asks for whoever is something. */
  private static final Pattern WHO_IS =
      Pattern.compile(
          "(?i)^(?:(?:and|but|so)\\b,? )?who(?:['’]s| is| was| are| were)(?: now| currently| then)?"
              + " (?<what>.+?)\\??$");

  private static final Pattern WHO_LED =
      Pattern.compile(
          "(?i)^(?:(?:and|but|so)\\b,? )?who (?<what>(?:led|leads|chaired|chairs|headed|heads|ran|runs"
              + "|managed|manages|directed|directs|commanded|commands|owned|owns|coached|coaches|conducted"
              + "|conducts|edited|edits|governed|governs|ruled|rules|captained|captains|presided over"
              + "|presides over)\\b.*?)\\??$");

  /** What somebody is, and not who he is or what he does. */
  private static final Pattern OFFICE = Pattern.compile("(?i)^(?:the|an?) | (?:of|in|at|for) ");

  /** "Harbour master": no name, and little else than what somebody is. */
  private static final Pattern FEW_SMALL =
      Pattern.compile("\\p{Ll}[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,2}");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:is|are|was|were|has|have|had|did|does|will)\\b).*\\b(?:president|minister|chair\\w*"
              + "|head|director|chief|secretary|leader|commander|coach|manager|editor|mayor|governor"
              + "|ambassador|professor|captain|king|queen|owner|principal|dean|bishop|treasurer"
              + "|deputy|clerk|officer|commissioner|rector|judge|speaker|CEO|CFO|PM)\\b");

  /** The time at which it is held is no part of it. */
  private static final Pattern AT_A_TIME =
      Pattern.compile(
          "(?i),? (?:now|today|currently|nowadays|at present|at the moment|these days|this year|then"
              + "|at the time|until|till|since|from|in|before|after)$");

  private static final Pattern BESIDE = Pattern.compile(" (?:before|after) (\\p{Lu}.*)$");

  ToldOffice {
    holders = List.copyOf(holders);
  }

  /**
   * Of "Who is mayor of Oslo?", "Who led the choir?", "Since when was Ann Lee the mayor"; if any.
   */
  static Optional<ToldOffice> of(Exchange before) {
    String terms = before.asked().termsOutsidePeriod().strip();
    Matcher is = WHO_IS.matcher(terms);
    if (is.find()) {
      return Optional.of(told(before, is.group("what"), false)).filter(ToldOffice::isOffice);
    }
    Matcher led = WHO_LED.matcher(terms);
    return led.find()
        ? Optional.of(told(before, led.group("what"), true))
        : named(before, terms).findFirst();
  }

  private static ToldOffice told(Exchange before, String what, boolean verbal) {
    String plain = plain(what);
    Matcher beside = BESIDE.matcher(what.replaceFirst("[?.! ]+$", ""));
    Stream<String> other = beside.find() ? Stream.of(beside.group(1)) : Stream.empty();
    return new ToldOffice(
        plain,
        verbal,
        Stream.concat(before.named().stream(), other)
            .filter(name -> !plain.contains(name))
            .toList());
  }

  /** After "Since when was Ann Lee the mayor": who was it before her, who is treasurer. */
  private static Stream<ToldOffice> named(Exchange before, String terms) {
    return before.asked().names().stream()
        .flatMap(
            name -> {
              int at = terms.indexOf(" was " + name + " ");
              String what = at < 0 ? "" : plain(terms.substring(at + name.length() + 6));
              return Stream.of(new ToldOffice(what, false, List.of(name)));
            })
        .filter(ToldOffice::isOffice);
  }

  private boolean isOffice() {
    return OFFICE.matcher(what).find() || isTitle(what) || FEW_SMALL.matcher(what).matches();
  }

  /** Whether {@code words} name an office. */
  static boolean isTitle(String words) {
    return TITLE.matcher(words).find();
  }

  /** Without whom another held it before or after, and without the time. */
  private static String plain(String what) {
    String plain = BESIDE.matcher(what.replaceFirst("[?.! ]+$", "")).replaceFirst("");
    return AT_A_TIME.matcher(plain.strip()).replaceFirst("").strip();
  }

  /** "Who was the mayor", "Who led the choir". */
  String asked() {
    return verbal ? "Who " + what : "Who was " + what;
  }
}
