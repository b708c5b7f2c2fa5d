package footnote.positions.grammar;

import footnote.text.Tagger.Tagged;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends the tags of words that the tagger mistakes for what they are not. */
final class Corrections {

  private static final Set<String> OPENERS = Grammar.words("opener");

  private static final Set<String> PARTICLES = Set.of("down", "over", "aside", "out", "up");

  private static final Set<String> NOUNS = Grammar.words("noun");

  private static final Set<String> VERBS = Grammar.words("verb");

  private static final Set<String> ADVERBS = Grammar.words("adverb");

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
      String tag = tag(words.get(i), before, next, i);
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
    return active || isMoving(word, before, next) ? "VERB" : "";
  }

  private static String ofSet(String word) {
    if (NOUNS.contains(word)) {
      return "NOUN";
    }
    return VERBS.contains(word) ? "VERB" : ADVERBS.contains(word) ? "ADV" : "";
  }

  /** "Falk calls it fair", where Oren Falk was told of before. */
  private boolean isKnown(Tagged word, Tagged next) {
    boolean verb = List.of("VERB", "AUX", "ADV", "PROPN", "PUNCT").contains(next.tag());
    boolean misread = !List.of("PROPN", "DET", "NUM").contains(word.tag());
    return verb
        && misread
        && word.word().matches("\\p{Lu}\\p{Ll}+[\\p{L}'’-]*")
        && !OPENERS.contains(word.word().toLowerCase(Locale.ROOT))
        && known.has(word.word());
  }

  /** "called that sum an insult" */
  private static boolean isCalled(Tagged word, Tagged before, Tagged next) {
    boolean led = before.word().matches("that|this|these|those|the");
    return led && word.tag().equals("VERB") && next.word().matches("an?");
  }

  /** "to date her", where no noun may stand */
  private static boolean isInfinitive(Tagged word, Tagged before, Tagged next) {
    boolean object = next.tag().equals("DET") || next.word().matches("\\p{Lu}\\p{Ll}+|its|his|her");
    boolean noun = word.tag().equals("NOUN") && word.word().matches("(?!date)\\p{Ll}+");
    return before.word().equals("to") && noun && object;
  }

  /** "Beddoes steps down": before a particle and behind a name stands a verb. */
  private static boolean isMoving(Tagged word, Tagged before, Tagged next) {
    boolean subject = before.word().matches("\\p{Lu}.*|he|she");
    boolean verb = word.tag().equals("NOUN") && word.word().matches("\\p{Ll}+s");
    return subject && verb && PARTICLES.contains(next.word());
  }

  /** "Berg qualified as", "Berg rose to": between a name and a preposition stands a verb. */
  private static boolean isActive(Tagged word, Tagged before, Tagged next) {
    boolean named =
        (before.tag().equals("PROPN") && before.word().matches("\\p{Lu}.*"))
            || before.word().matches("(?i)s?he");
    boolean leads = List.of("ADP", "DET", "PRON", "PART").contains(next.tag());
    boolean regular = word.tag().equals("ADJ") && word.word().matches("\\p{Ll}{2,}ed");
    boolean irregular =
        List.of("NOUN", "PROPN", "ADJ").contains(word.tag()) && Inflection.isPast(word.word());
    return named && leads && (regular || irregular);
  }

  /** "the Harbour Trust", "Jack Tully": a capital letter inside a sentence makes no verb. */
  private static boolean isNamed(Tagged word, String before) {
    boolean inside = before.matches("[\\p{L}\\p{N}'’-]+|,|&");
    boolean pronoun = List.of("PRON", "DET").contains(word.tag());
    boolean none = pronoun && !OPENERS.contains(word.word().toLowerCase(Locale.ROOT));
    boolean misread = none || List.of("VERB", "ADV").contains(word.tag());
    return inside && misread && word.word().matches("\\p{Lu}\\p{Ll}+[\\p{L}'’-]*");
  }
}
