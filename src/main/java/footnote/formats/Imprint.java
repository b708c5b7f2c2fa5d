package footnote.formats;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When.Precision;
import footnote.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line at the head of a document says of its publication: the day ("The Courier, Thursday 12
 * June 2025", "Posted on 3 June 2024 by Ann Lee"), and who wrote it. A line that tells something
 * else is no imprint, though a day stands in it.
 */
final class Imprint {

  private static final String TITLED = "(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir)\\.? )?";

  private static final String WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]*)";

  /** How a person's name is written. */
  static final String NAME = TITLED + WORD + "(?: " + WORD + "){1,4}";

  /** One author, or two. */
  private static final String NAMES =
      "(?!(?:Christmas|Easter|New Year|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March"
          + "|April|May|June|July|August|September|October|November|December))"
          + NAME
          + "(?: and "
          + NAME
          + ")?";

  /** So many letters beside the day are no words of their own: "No. 12", "19:00, online". */
  private static final int FEW_LETTERS = 12;

  /** So many words behind an imprint are a byline or the like. */
  private static final int FEW_WORDS = 8;

  /** What leads to the day of publication: "Last revised", "Published in Lima on". */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:(?:first|last|page|page last) )?\\b(?:published|posted|issued|released|printed"
              + "|written|compiled|updated|revised|modified|dated?|as (?:at|of))"
              + "(?: in [\\p{L} ]{1,40})?(?: on)?:?\\s*$");

  /** A day of something else than publication. */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "(?i)\\b(?:deadline|born|died|due|closing|opening|applications?|expires?|valid|battle"
              + "|venue|birthday)\\b");

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  /** What a document is called that is of a day: "Minutes of the meeting of", "Statement on". */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)\\b(?:minutes|meeting|session|letter|statement|speech|address|memo(?:randum)?|report"
              + "|bulletin|newsletter|circular|release|record|protocol)\\b.*(?:\\b(?:of|on|for|from)"
              + "|[,:(–—-])\\s*$");

  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)\\s*(?:(?:minutes|notes|record) of (?:the |a )?(?:\\p{L}+ ){0,4}(?:meeting|session|sitting)"
              + "(?: (?:of|by) [^.!?]{2,60})?(?:,? held)?"
              + "|(?!next|following|future)(?:\\p{L}+ ){0,4}(?:meeting|session|sitting),? held)"
              + " (?:on|of) ");

  /** Where and at what time a meeting was held, behind its day: ", 7 p.m., at the Town Hall". */
  private static final Pattern MEETS =
      Pattern.compile("(?:,? (?:at )?\\d[^,]{0,12})?,? (?:at|in) [^.!?]{2,60}\\.?");

  /** What stands between the name of a paper and the day. */
  private static final Pattern PARTED = Pattern.compile("(?:^|[,:|·•(–—-]|\\R)\\s*$");

  /** A full stop that is not behind an initial, a number or a form of address. */
  private static final Pattern STOP =
      Pattern.compile(
          "(?<=\\p{L}{2})(?<!\\b(?:Dr|Mr|Mrs|Ms|Prof|St|Rev))[.!?]\\s+(?=[\\p{Lu}\\d])");

  private static final Pattern NAMED =
      Pattern.compile("(?:(?:[\\p{Lu}\\d][\\p{L}\\d'’.-]*|of|the|and|for|in|&)(?:[ ,:|·–—-]+|$))+");

  private static final Pattern BEHIND = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");

  private static final Pattern AUTHORED = Pattern.compile("^[\\s.,;|·–—)-]*\\bby\\s.*");

  /** A place in front of the news: "LIMA, 14 March 2025 – The council …". */
  private static final Pattern PLACE = Pattern.compile("^\\p{Lu}[\\p{Lu}\\s.'’-]{2,40}, *$");

  private static final Pattern DASH = Pattern.compile("^[,.]?\\s*[–—-]+\\s");

  /** "By Ann Lee", with the day behind it or what she is: "By Ann Lee, music critic". */
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:[Bb]y|BY|Author:|Written by)\\s+(" + NAMES + ")(?:\\s*[,|·—–-][^.!?]*)?\\s*$");

  /** Within a line that names the day: "Commentary by Ann Lee, fellow. Published 24 June 2024." */
  private static final Pattern AUTHOR =
      Pattern.compile(
          "(?:^|(?<!(?i:published|printed|issued|translated|edited|produced|sponsored|photos?"
              + "|photographs?|pictures?))[\\s(])(?:[Bb]y|BY|[Aa]uthor:)\\s+("
              + NAMES
              + ")(?=\\s*(?:$|[,.;|·(–—-]|\\R))");

  private static final Set<Precision> PRECISE = Set.of(Precision.DAY, Precision.MONTH);

  private final Dates dates;

  Imprint(Dates dates) {
    this.dates = dates;
  }

  /**
   * The day, or at least the month, in which {@code line} says that the document was published.
   *
   * @param line a block of the head, of one line or a few
   */
  Optional<Mention.Written> day(String line) {
    return days(line).stream().filter(day -> isImprint(line, day.span())).findFirst();
  }

  /** The day in front of the news: "LIMA, 14 March 2025 – The council …". */
  Optional<Mention.Written> dayOfNews(String paragraph) {
    return days(paragraph).stream()
        .limit(1)
        .filter(day -> PLACE.matcher(before(paragraph, day.span())).matches())
        .filter(day -> DASH.matcher(after(paragraph, day.span())).lookingAt())
        .findFirst();
  }

  /**
   * The day of which {@code title} is: "Minutes of the meeting of 19 February 2025", "The Courier,
   * Thursday 12 June 2025"; but not "The Sinking of the Titanic, 15 April 1912".
   */
  Optional<Mention.Written> dayOfTitle(String title) {
    return days(title).stream()
        .filter(day -> day.named().precision() == Precision.DAY)
        .filter(day -> isAlone(title, day.span()) || isOfDay(title, day.span()))
        .findFirst();
  }

  private static boolean isOfDay(String title, Span day) {
    boolean called = CALLED.matcher(before(title, day)).find() && !isSentence(title);
    String after = after(title, day);
    return (called && MEETS.matcher(after).matches())
        || ((called || WEEKDAY.matcher(title).find()) && letters(after) <= FEW_LETTERS);
  }

  /** Whether {@code line} goes on to tell something behind its {@code day}. */
  static boolean goesOn(String line, Span day) {
    String[] sentences = BEHIND.split(after(line, day), 2);
    return sentences.length > 1 && sentences[1].split("\\s+").length > FEW_WORDS;
  }

  /** Who wrote the document, where {@code line} says nothing but that, and what they are. */
  static Optional<String> byline(String line) {
    return first(BYLINE.matcher(line));
  }

  /** Who wrote the document, where {@code line} names the day too. */
  static Optional<String> author(String line) {
    return first(AUTHOR.matcher(line));
  }

  private static Optional<String> first(Matcher matcher) {
    return matcher.find() ? Optional.of(matcher.group(1).replaceAll("\\.$", "")) : Optional.empty();
  }

  private List<Mention.Written> days(String line) {
    return dates.read(line, Optional.empty()).stream()
        .filter(Mention.Written.class::isInstance)
        .map(Mention.Written.class::cast)
        .filter(mention -> PRECISE.contains(mention.named().precision()))
        .toList();
  }

  /** Whether {@code line} is little else than {@code day}. */
  static boolean isAlone(String line, Span day) {
    return letters(line) - letters(day.in(line)) <= FEW_LETTERS;
  }

  private static boolean isImprint(String line, Span day) {
    if (isAlone(line, day) || isOfMeeting(line, day)) {
      return true;
    }
    String before = sentenceBefore(line, day);
    String after = sentenceAfter(line, day);
    boolean last = letters(after) <= FEW_LETTERS || AUTHORED.matcher(after).matches();
    return last
        && !OTHER_DAY.matcher(before).find()
        && (isLead(before) || (PARTED.matcher(before).find() && isHeadLine(line, before)));
  }

  /** "Meeting held on Monday 10 March 2025, 7 p.m., at the Town Hall" */
  private static boolean isOfMeeting(String line, Span day) {
    return MEETING.matcher(before(line, day)).matches()
        && !isSentence(line)
        && (letters(after(line, day)) <= FEW_LETTERS || MEETS.matcher(after(line, day)).matches());
  }

  /** "Published", "The Courier, published on"; but not "The novel was published on". */
  private static boolean isLead(String before) {
    Matcher lead = LEAD.matcher(before);
    if (!lead.find()) {
      return false;
    }
    String rest = before.substring(0, lead.start()).strip();
    return rest.isEmpty() || (PARTED.matcher(rest).find() && isName(rest));
  }

  /** A sentence ends with a full stop; the name of a paper has few small words. */
  private static boolean isHeadLine(String line, String before) {
    return !isSentence(line) || before.isBlank() || isName(before);
  }

  /** Whether {@code line} ends as a sentence does. */
  static boolean isSentence(String line) {
    return line.strip().matches("(?s).*[^\\s][.!?]$");
  }

  private static boolean isName(String words) {
    return NAMED.matcher(words.strip()).matches();
  }

  private static String sentenceBefore(String line, Span day) {
    String before = before(line, day);
    Matcher stop = STOP.matcher(before);
    int start = 0;
    while (stop.find()) {
      start = stop.end();
    }
    return before.substring(Math.max(start, before.lastIndexOf('\n') + 1));
  }

  private static String sentenceAfter(String line, Span day) {
    return after(line, day).split("[.!?](?:\\s|$)|\n", 2)[0];
  }

  private static String before(String line, Span day) {
    return line.substring(0, day.start());
  }

  private static String after(String line, Span day) {
    return line.substring(day.end());
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }
}
