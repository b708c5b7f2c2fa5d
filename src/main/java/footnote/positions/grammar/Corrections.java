package footnote.positions.grammar;

import footnote.text.Tagger.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends the tags of words that the tagger mistakes for what they are not. */
final class Corrections {

  private static final Set<String> OPENERS = Grammar.words("opener");

  private static final Set<String> PARTICLES = Set.of("down", "over", "aside", "out", "up");

  private static final Set<String> NOUNS = Grammar.words("noun");

  private static final Set<String> VERBS = Grammar.words("verb");

  private static final Set<String> ADVERBS = Grammar.words("adverb");

  /** Parts of speech that may stand behind a name that opens a sentence. */
  private static final Set<String> BEHIND_NAME = Set.of("VERB", "AUX", "ADV", "PROPN", "PUNCT");

  /** Those that the tagger gives to the first word only where it is one. */
  private static final Set<String> RIGHT = Set.of("PROPN", "DET", "NUM");

  /** Those that a preposition or an object behind a verb has. */
  private static final Set<String> LEADS = Set.of("ADP", "DET", "PRON", "PART");

  private static final Set<String> HEADS = Set.of("head", "director", "chief", "manager");

  private static final Pattern GERUND = Pattern.compile("\\p{Ll}+ing");

  private static final Set<String> OBJECTS = Set.of("DET", "PRON", "NOUN", "PROPN", "NUM", "ADJ");

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ");

  /** What "he" is behind a year as well. */
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private static final Set<String> DEFINITE = Set.of("that", "this", "these", "those", "the");

  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}+[\\p{L}'’-]*");

  private static final Pattern OBJECT = Pattern.compile("\\p{Lu}\\p{Ll}+|its|his|her");

  private static final Pattern NO_DATE = Pattern.compile("(?!date)\\p{Ll}+");

  private static final Pattern THIRD_PERSON = Pattern.compile("\\p{Ll}+s");

  private static final Pattern PAST = Pattern.compile("\\p{Ll}{2,}ed");

  private static final Pattern INSIDE = Pattern.compile("[\\p{L}\\p{N}'’-]+|,|&");

  private final KnownNames known;

  /**
   * @param known the names that were told before
   */
  Corrections(KnownNames known) {
    this.known = known;
  }

  List<Tagged> of(List<Tagged> words) {
    List<Tagged> corrected = new ArrayList<>(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      Tagged before = corrected.get(Math.max(0, i - 1));
      Tagged next = words.get(i + 1);
      boolean first = i == 0 && i + 2 < words.size() && isFirst(words.get(0), next, words.get(2));
      boolean field = i > 1 && isField(words.get(i - 2), before, words.get(i), next);
      String tag = first ? "PROPN" : field ? "NOUN" : tag(words.get(i), before, next, i);
      if (!tag.isEmpty()) {
        corrected.set(i, new Tagged(words.get(i).span(), words.get(i).word(), tag));
      }
    }
    return corrected;
  }

  /** What the word is; empty where its tag may be right. */
  private String tag(Tagged word, Tagged before, Tagged next, int at) {
    String set = ofSet(word.word());
    if (!set.isEmpty()) {
      return set;
    }
    if (at > 0 ? isNamed(word, before.word()) : isKnown(word, next)) {
      return "PROPN";
    }
    if (isCalled(word, before, next)) {
      return "NOUN";
    }
    boolean active = isActive(word, before, next) || isInfinitive(word, before, next);
    return active || isMoving(word, before, next) || isTelling(word, before, next) ? "VERB" : "";
  }

  private static String ofSet(String word) {
    if (NOUNS.contains(word)) {
      return "NOUN";
    }
    if (PRONOUNS.contains(word)) {
      return "PRON";
    }
    return VERBS.contains(word) ? "VERB" : ADVERBS.contains(word) ? "ADV" : "";
  }

  /** "Falk calls it fair", where Oren Falk was told of before. */
  private boolean isKnown(Tagged word, Tagged next) {
    boolean verb = BEHIND_NAME.contains(next.tag());
    boolean misread = !RIGHT.contains(word.tag());
    return verb
        && misread
        && CAPITAL.matcher(word.word()).matches()
        && !OPENERS.contains(word.word().toLowerCase(Locale.ROOT))
        && known.has(word.word());
  }

  /** "Ann Roth, a member since 2009," and "Mark Roth joined": what opens them is no order. */
  private static boolean isFirst(Tagged word, Tagged next, Tagged behind) {
    boolean name = next.tag().equals("PROPN") && CAPITAL.matcher(next.word()).matches();
    boolean verb = behind.tag().equals("VERB") || behind.tag().equals("AUX");
    return word.tag().equals("VERB")
        && CAPITAL.matcher(word.word()).matches()
        && !OPENERS.contains(word.word().toLowerCase(Locale.ROOT))
        && name
        && (behind.word().equals(",") || verb);
  }

  /** "head of purchasing": what somebody is the head of is no deed, if nothing is done to it. */
  private static boolean isField(Tagged head, Tagged of, Tagged word, Tagged next) {
    return of.word().equals("of")
        && HEADS.contains(head.word().toLowerCase(Locale.ROOT))
        && GERUND.matcher(word.word()).matches()
        && !OBJECTS.contains(next.tag());
  }

  /** "called that sum an insult" */
  private static boolean isCalled(Tagged word, Tagged before, Tagged next) {
    boolean article = next.word().equals("a") || next.word().equals("an");
    return article && word.tag().equals("VERB") && DEFINITE.contains(before.word());
  }

  /** "to date her", where no noun may stand */
  private static boolean isInfinitive(Tagged word, Tagged before, Tagged next) {
    if (!before.word().equals("to") || !word.tag().equals("NOUN")) {
      return false;
    }
    boolean object = next.tag().equals("DET") || OBJECT.matcher(next.word()).matches();
    return object && NO_DATE.matcher(word.word()).matches();
  }

  /** "Beddoes steps down": before a particle and behind a name stands a verb. */
  private static boolean isMoving(Tagged word, Tagged before, Tagged next) {
    return PARTICLES.contains(next.word())
        && word.tag().equals("NOUN")
        && THIRD_PERSON.matcher(word.word()).matches()
        && (isCapital(before.word()) || isHeOrShe(before.word()) || before.word().equals(","));
  }

  /** "Berg qualified as", "Berg rose to": between a name and a preposition stands a verb. */
  private static boolean isActive(Tagged word, Tagged before, Tagged next) {
    boolean named =
        (before.tag().equals("PROPN") && isCapital(before.word()))
            || isHeOrShe(before.word().toLowerCase(Locale.ROOT));
    if (!named || !LEADS.contains(next.tag())) {
      return false;
    }
    boolean regular = word.tag().equals("ADJ") && PAST.matcher(word.word()).matches();
    return regular || (NOMINAL.contains(word.tag()) && Inflection.isPast(word.word()));
  }

  /** "The head teacher, Ann Lee, announced last week that": no adjective stands before a day. */
  private static boolean isTelling(Tagged word, Tagged before, Tagged next) {
    boolean past = word.tag().equals("ADJ") && PAST.matcher(word.word()).matches();
    return past && before.word().equals(",") && next.word().equals("last");
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isHeOrShe(String word) {
    return word.equals("he") || word.equals("she");
  }

  /** "the Harbour Trust", "Jack Tully": a capital letter inside a sentence makes no verb. */
  private static boolean isNamed(Tagged word, String before) {
    if (!CAPITAL.matcher(word.word()).matches()) {
      return false;
    }
    boolean pronoun = word.tag().equals("PRON") || word.tag().equals("DET");
    boolean none = pronoun && !OPENERS.contains(word.word().toLowerCase(Locale.ROOT));
    boolean misread = none || word.tag().equals("VERB") || word.tag().equals("ADV");
    return misread && INSIDE.matcher(before).matches();
  }
}
