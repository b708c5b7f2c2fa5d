package footnote.positions.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in a text: "Prime Minister Ann Lee of Norway" is Ann Lee. */
final class Mentions {

  /** What stands inside the names of people: "van der", "de". */
  static final String PARTICLES = "(?:" + String.join("|", Grammar.words("particle")) + ")";

  static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: (?:(?:of|the|&|for) |(?:"
              + PARTICLES
              + " ){1,2}|(?:al|el)-)?\\p{Lu}[\\p{L}\\p{M}'’.-]*)*+");

  static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lady|Professor|Prof|President|Senator|Minister|Captain"
              + "|Judge|Justice|Chancellor|General|Colonel|Governor|Mayor|Chairman|Chairwoman|Coach"
              + "|Manager|King|Queen|Prime Minister|Councillors|Councillor|Cllr|Messrs"
              + "|Aldermen|Alderman|Alderwoman|Congressman"
              + "|Congresswoman|Ambassador|Commissioner|Secretary|Premier|Deputy|Bishop|Archbishop"
              + "|Cardinal|Father|Sister|Rabbi|Sheikh|Imam|Reverend|Rev|Canon|Lord|Baron|Baroness"
              + "|Count|Countess|Prince|Princess|Duke|Duchess|Admiral|Major|Lieutenant|Sergeant"
              + "|Inspector|Superintendent|Commander|Brigadier|Commodore|Marshal|Herr|Frau|Madame"
              + "|Monsieur|Señor|Señora|Capt|Col|Gen|Lt|Hon)\\.? )++");

  /** What stands before a name with a title inside: "Japanese Prime Minister". */
  private static final Pattern LED =
      Pattern.compile(
          "^.*\\b(?:President|Prime Minister|Minister|Chancellor|Secretary|Governor|Mayor|Senator"
              + "|Chairman|Chairwoman|General|Ambassador|Director|Coach|King|Queen) (?=\\p{Lu})");

  static final Pattern PERSON =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Ll}\\p{M}'’-]+|\\p{Lu}\\.)(?:(?: "
              + PARTICLES
              + "){0,2} (?:(?:al|el)-)?\\p{Lu}[\\p{L}\\p{M}'’.-]+){1,2}");

  /** A day, a month or a feast, or a party in short behind a name: "Ann Lee (Lab)". */
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June"
              + "|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday"
              + "|Friday|Saturday|Sunday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|Christmas|Easter|Ind|Lab|Con)\\b ?)+");

  private static final Set<String> OPENERS = Grammar.words("no-name");

  /** A full stop that no name goes over. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "\\. (?<=\\p{Ll}{2}\\."
              + " )(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Ste|Prof|Rev|Gen|Col|Capt|Lt|Sgt|Maj|Adm|Cdr|Sen|Rep|Gov|Hon|Jr|Sr|No|Cllr|Messrs|Mme|Mlle|Co|Bros|Mt)\\."
              + " )");

  private Mentions() {}

  /** A name in a text, without the title before it, and where it stands. */
  record Mention(String name, int start) {

    int end() {
      return start + name.length();
    }
  }

  /** What ends a name and is none of it. */
  private static final Pattern ENDING = Pattern.compile("(?:['’]s)?[.'’-]*$");

  private static final Pattern LOWER =
      Pattern.compile("^(?:(?:of|the|for|" + PARTICLES + ") )+(?=\\p{Lu})");

  /** Whether {@code name} is one of a day or a month. */
  static boolean isCalendar(String name) {
    return CALENDAR.matcher(name).matches();
  }

  /** The full names of people in {@code text}, each once. */
  static List<String> people(String text) {
    return in(text).stream()
        .map(Mention::name)
        .filter(name -> PERSON.matcher(name).matches())
        .distinct()
        .toList();
  }

  /** The names in {@code text}, and where they stand. */
  static List<Mention> in(String text) {
    List<Mention> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(SENTENCE_END.matcher(text).replaceAll("| "));
    while (matcher.find()) {
      String found = ENDING.matcher(matcher.group()).replaceFirst("");
      String name = bare(found);
      if (name.length() > 1 && Character.isUpperCase(name.charAt(0))) {
        int start = matcher.start() + found.length() - name.length();
        boolean titled = TITLE.matcher(text).region(matcher.start(), start).lookingAt();
        names.add(new Mention(titled || Genders.isGiven(name) ? homeless(name) : name, start));
      }
    }
    return names;
  }

  /** "Ann Lee of Norway" is Ann Lee. */
  private static String homeless(String name) {
    int of = name.indexOf(" of ");
    return of > 0 && PERSON.matcher(name.substring(0, of)).matches() ? name.substring(0, of) : name;
  }

  /** Without what opens a sentence, and without a title. */
  private static String bare(String found) {
    String name = found;
    while (OPENERS.contains(name.split(" ", 2)[0].toLowerCase(Locale.ROOT))) {
      name = name.contains(" ") ? name.split(" ", 2)[1] : "";
    }
    name = LOWER.matcher(name).replaceFirst("");
    name = TITLE.matcher(name).replaceFirst("");
    return LED.matcher(name).replaceFirst("");
  }
}
