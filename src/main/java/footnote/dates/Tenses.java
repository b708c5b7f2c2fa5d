package footnote.dates;

import footnote.text.IrregularVerbs;
import footnote.text.WordSets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the verbs of a sentence and which way each of them looks in time. */
final class Tenses {

  private static final WordSets WORDS = new WordSets(Tenses.class, "tenses.txt");

  private static final Map<String, Set<String>> SETS = new ConcurrentHashMap<>();

  /** Forms such as "left" and "begun". */
  private static final Set<String> IRREGULAR = irregular();

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?");

  /** Shorter words, such as "red", are no verbs. */
  private static final int SHORTEST = 4;

  private final List<Word> words = new ArrayList<>();

  private record Word(String text, boolean small, int start, int end) {}

  /**
   * A verb with what belongs to it, "will not be".
   *
   * @param tense which way it looks
   * @param word its first word, in lower case
   * @param main its last word
   */
  record Verb(Direction tense, String word, String main, int start, int end) {

    Verb shift(int by) {
      return new Verb(tense, word, main, start + by, end + by);
    }
  }

  private Tenses(String sentence) {
    Matcher found = WORD.matcher(sentence);
    while (found.find()) {
      String word = found.group().replace('’', '\'');
      String lower = word.toLowerCase(Locale.ROOT);
      words.add(new Word(lower, word.equals(lower), found.start(), found.end()));
    }
  }

  private static Set<String> irregular() {
    Set<String> forms = new HashSet<>(IrregularVerbs.forms());
    forms.removeAll(List.of("being", "having", "does", "hailed"));
    return Set.copyOf(forms);
  }

  /** Whether {@code word}, in lower case, is one of the set {@code name}. */
  static boolean is(String name, String word) {
    return SETS.computeIfAbsent(name, each -> Set.copyOf(new HashSet<>(WORDS.words(each))))
        .contains(word);
  }

  /** The verbs of {@code sentence}, in order. */
  static List<Verb> in(String sentence) {
    Tenses tenses = new Tenses(sentence);
    List<Verb> verbs = new ArrayList<>();
    int at = 0;
    while (at < tenses.words.size()) {
      int next = tenses.verb(at, verbs);
      at = Math.max(at + 1, next);
    }
    return verbs;
  }

  /** Adds the verb that begins with the word at {@code at}, if one does; the index behind it. */
  private int verb(int at, List<Verb> verbs) {
    Word word = words.get(at);
    if (!word.small && (at > 0 || isPastForm(word.text))) {
      return at;
    }
    int main = behindHelpers(at + 1);
    int end = isParticiple(main) ? main + 1 : main;
    Optional<Direction> helping = helping(at, main);
    if (helping.isPresent()) {
      return add(verbs, helping.get(), at, end);
    }
    if (is("intends", at) && isWord(at + 1, "to")) {
      return add(verbs, Direction.AHEAD, at, at + 2);
    }
    return is("now", at) ? add(verbs, Direction.NOW, at, at + 1) : simplePast(at, verbs);
  }

  /** The tense where a helping word stands at {@code at} and the verb itself at {@code main}. */
  private Optional<Direction> helping(int at, int main) {
    String text = words.get(at).text;
    if (is("ahead", at) || text.endsWith("'ll")) {
      boolean done = isBehindHave(at) && !text.endsWith("ll");
      return Optional.of(done ? Direction.BACK : Direction.AHEAD);
    }
    if (is("later", at)) {
      return Optional.of(isBehindHave(at) ? Direction.OPEN : Direction.LATER);
    }
    if (is("open", at)) {
      return Optional.of(Direction.OPEN);
    }
    if (is("present", at) || text.endsWith("'re")) {
      return Optional.of(looksAhead(main) ? Direction.AHEAD : Direction.NOW);
    }
    if (is("perfect", at) || text.endsWith("'ve")) {
      return Optional.of(perfect(at, main));
    }
    boolean expected = is("expected", main) || isLed(main) || isWord(main, "to");
    return is("past", at)
        ? Optional.of(expected ? Direction.OPEN : Direction.BACK)
        : Optional.empty();
  }

  private int simplePast(int at, List<Verb> verbs) {
    boolean adjective = words.get(at).text.endsWith("ed") && is("articles", at - 1);
    boolean led = isLed(at) && isWord(at + 1, "for");
    if (adjective || is("stays", at - 1) || !(led || isPastForm(words.get(at).text))) {
      return at;
    }
    boolean arranged = is("arranged", at) && isWord(at + 1, "for", "on", "in", "by", "at");
    return add(verbs, led || arranged ? Direction.AHEAD : Direction.BACK, at, at + 1);
  }

  private int add(List<Verb> verbs, Direction tense, int at, int end) {
    Word first = words.get(at);
    Word last = words.get(end - 1);
    verbs.add(new Verb(tense, first.text, last.text, first.start, last.end));
    return end;
  }

  /** "has fallen", "has been planned", "has to", "has a car". */
  private Direction perfect(int at, int main) {
    if (looksAhead(main)) {
      return Direction.AHEAD;
    }
    boolean been = main > at + 1 && isWord(main - 1, "been");
    return been || isParticiple(main) ? Direction.LATELY : Direction.NOW;
  }

  /** "due", "planned", "set to", "to": behind "is" or "has been" it lies ahead. */
  private boolean looksAhead(int at) {
    return is("arranged", at) || isLed(at) || (isWord(at, "to") && !isWord(at + 1, "have"));
  }

  /** "set to", "announced for" */
  private boolean isLed(int at) {
    return is("led-to", at) && isWord(at + 1, "to", "for");
  }

  private boolean isBehindHave(int at) {
    return isWord(at + 1, "have") || (isWord(at + 1, "not", "also") && isWord(at + 2, "have"));
  }

  private int behindHelpers(int at) {
    int next = at;
    while (is("within", next) || (next < words.size() && words.get(next).text.endsWith("ly"))) {
      next++;
    }
    return next;
  }

  private boolean isParticiple(int at) {
    return at < words.size() && words.get(at).small && isPastForm(words.get(at).text);
  }

  /** Whether {@code text} has the form of a past or of a participle. */
  private static boolean isPastForm(String text) {
    boolean regular = text.length() >= SHORTEST && text.endsWith("ed");
    boolean other = text.endsWith("eed") && !text.equals("agreed") && !text.equals("guaranteed");
    return IRREGULAR.contains(text) || (regular && !other && !is("never-past", text));
  }

  private boolean is(String name, int at) {
    return at >= 0 && at < words.size() && is(name, words.get(at).text);
  }

  private boolean isWord(int at, String... texts) {
    return at >= 0 && at < words.size() && List.of(texts).contains(words.get(at).text);
  }
}
