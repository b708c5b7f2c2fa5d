package footnote.formats;

import footnote.dates.Dates;
import footnote.dates.Mention;
import footnote.dates.When.Precision;
import footnote.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line at the head of a document says of its publication: the day ("The Courier, Thursday 12
 * June 2025", "Posted on 3 June 2024 by Ann Lee"). A line that tells something else is no imprint,
 * though a day stands in it.
 */
final class Imprint {

  /** So many letters beside the day are no words of their own: "No. 12", "19:00, online". */
  private static final int FEW_LETTERS = 12;

  /** So many words behind an imprint are a byline or the like. */
  private static final int FEW_WORDS = 8;

  /** What leads to the day of publication: "Last revised", "Published in Lima on". */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:(?:first|last|page|page last) )?\\b(?:published|posted|issued|released|printed"
              + "|written|compiled|completed|filed|sent|submitted|delivered|updated|revised|modified"
              + "|dated?|as (?:at|of)|(?:for|date of) (?:immediate )?(?:the )?(?:release|meeting"
              + "|publication|issue|report))"
              + "(?: (?:in|at|to|from) [^.!?]{1,60}?)?(?: on| in)?\\s*[:·]?\\s*"
              + "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s*)?$");

  /** A day on which the text was only changed: another may be that of its publication. */
  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:updated|revised|modified)\\b\\D*$");

  /** What is written of itself: "This interview was recorded in Lima on". */
  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "(?i)(?:this|the) (?:conversation|interview|speech|talk|lecture|text|article|report)"
              + " (?:was|took) (?:first )?(?:conducted|recorded|held|given|delivered|published"
              + "|written|place)(?: (?:in|at) [^.!?]{2,60}?)?(?: on)? $");

  /** Behind who asked or took notes: "Conducted by Ann Lee in Lima on". */
  private static final Pattern BY_WHOM =
      Pattern.compile("(?:,? (?:in|at|from) \\p{Lu}[^.!?]{1,60}?)?,? on $");

  /** A day of something else than publication. */
  private static final Pattern OTHER_DAY =
      Pattern.compile(
          "(?i)\\b(?:deadline|born|died|due|closing|opening|applications?|expires?|valid|battle"
              + "|venue|birthday|next)\\b");

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
              + "|(?!next|following|future)(?:\\p{L}+ ){0,4}(?:meeting|session|sitting),? held|held)"
              + " (?:on|of) ");

  /** Where and at what time a meeting was held, behind its day: ", 7 p.m., at the Town Hall". */
  private static final Pattern MEETS =
      Pattern.compile("(?:,? (?:at )?\\d[^,]{0,12})?,? (?:at|in) [^.!?]{2,60}\\.?");

  /** What stands between the name of a paper and the day. */
  private static final Pattern PARTED = Pattern.compile("(?:^|[,:|·•(–—-]|\\R)\\s*$");

  private static final Pattern NAMED =
      Pattern.compile("(?:(?:[\\p{Lu}\\d][\\p{L}\\d'’.-]*|of|the|and|for|in|&)(?:[ ,:|·–—-]+|$))+");

  private static final Pattern AUTHORED = Pattern.compile("^[\\s.,;|·–—)-]*\\bby\\s.*");

  /** A verb behind the day makes a sentence of what would be a line of a head. */
  private static final Pattern TELLS =
      Pattern.compile("\\b(?:was|were|is|are|has|had|will|would|came|went|saw)\\b");

  private static final String PLACES =
      "(?!(?:On|In|At|By|Since|Until|From|After|Before|During|The)\\b)"
          + "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";

  /** A place in front of the news: "LIMA, 14 March 2025 – The council …". */
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:"
              + PLACES
              + "(?:, "
              + PLACES
              + ")?(?: \\([^()]{2,30}\\))?(?:, ?| ?[–—] ?| - )"
              + "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?)$");

  private static final Pattern DASH =
      Pattern.compile("^[,.:]?(?: \\([^()]{2,30}\\))?\\s*[–—-]+\\s");

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
    List<Mention.Written> days =
        days(line).stream().filter(day -> isImprint(line, day.span())).toList();
    return days.stream()
        .filter(day -> !CHANGED.matcher(partBefore(line, day.span())).find())
        .findFirst()
        .or(() -> days.stream().findFirst());
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
    return Parts.of(line).stream()
        .filter(part -> part.start() >= day.end())
        .map(part -> part.in(line))
        .anyMatch(part -> part.split("\\s+").length > FEW_WORDS && Byline.beside(part).isEmpty());
  }

  /** Whether nothing but a word such as "Published" or "Date" leads to {@code day}. */
  static boolean isKeyed(String line, Span day) {
    return isLead(partBefore(line, day)) || isLead(before(line, day));
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
    return letters(line) - letters(day.in(line)) <= FEW_LETTERS
        && !TELLS.matcher(line).find()
        && !OTHER_DAY.matcher(before(line, day)).find();
  }

  private static boolean isImprint(String line, Span day) {
    if (isAlone(line, day) || isOfMeeting(line, day)) {
      return true;
    }
    String before = partBefore(line, day);
    String after = partAfter(line, day);
    if (isOfWhatWasAsked(line, day, before)) {
      return true;
    }
    boolean last =
        (letters(after) <= FEW_LETTERS && !TELLS.matcher(after).find())
            || AUTHORED.matcher(after).matches();
    return last
        && !OTHER_DAY.matcher(before).find()
        && (isLead(before) || (PARTED.matcher(before).find() && isHeadLine(line, before)));
  }

  /** "Conducted by Ann Lee in Lima on" the day, whatever was done to the text behind it. */
  private static boolean isOfWhatWasAsked(String line, Span day, String before) {
    boolean byWhom =
        Byline.of(before.replaceFirst(BY_WHOM.pattern(), "")).isPresent()
            && BY_WHOM.matcher(before).find()
            && !TELLS.matcher(after(line, day)).find();
    return byWhom || OF_ITSELF.matcher(before).matches();
  }

  /** "Meeting held on Monday 10 March 2025, 7 p.m., at the Town Hall" */
  private static boolean isOfMeeting(String line, Span day) {
    String after = partAfter(line, day);
    return MEETING.matcher(partBefore(line, day)).matches()
        && (Parts.of(line).size() > 1 || !isSentence(line))
        && (letters(after) <= FEW_LETTERS || MEETS.matcher(after).matches());
  }

  /** "Published", "The Courier, published on"; but not "The novel was published on". */
  private static boolean isLead(String before) {
    Matcher lead = LEAD.matcher(before);
    if (!lead.find()) {
      return false;
    }
    String rest = before.substring(0, lead.start()).strip();
    return rest.isEmpty()
        || rest.endsWith("(")
        || ((PARTED.matcher(rest).find() || isPiece(rest)) && isName(rest));
  }

  /** A sentence ends with a full stop; the name of a paper has few small words. */
  private static boolean isHeadLine(String line, String before) {
    return !isSentence(line) || before.isBlank() || isName(before);
  }

  /** Whether {@code line} ends as a sentence does. */
  static boolean isSentence(String line) {
    return line.strip().matches("(?s).*[^\\s][.!?]$");
  }

  /** "Speech", "Press statement". */
  private static boolean isPiece(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Byline.words("piece").contains(last);
  }

  private static boolean isName(String words) {
    return NAMED.matcher(words.strip()).matches();
  }

  private static String partBefore(String line, Span day) {
    return line.substring(Parts.around(line, day).start(), day.start());
  }

  private static String partAfter(String line, Span day) {
    return line.substring(day.end(), Parts.around(line, day).end());
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
