package footnote.positions.stances;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells people and bodies, who hold opinions, from all else, which holds none. */
final class Somebody {

  /** How words end that say what people do or where they are from: "growers", "islanders". */
  private static final Pattern DOER =
      Pattern.compile(
          ".{2,}(?:er|or|eer|ier|ist|ian|ant|ent|ee|man|woman|person|folk|wright|smith|maker)s?"
              + "|.{2,}(?:men|women|people)");

  /** How words end that name what can be thought of but does not think: "moderation". */
  private static final Pattern ABSTRACT =
      Pattern.compile(
          ".{3,}(?:tion|tions|ment|ments|ness|ity|ities|ism|age|ance|ence|ing|ings|ship|dom)");

  private static final Set<String> SOME = Grammar.words("quantity");

  private final Scene scene;
  private final Words words;

  Somebody(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** Whether {@code phrase} names people or a body. */
  boolean is(Phrase phrase) {
    int head = head(phrase);
    String word = words.lower(head);
    if (words.is(phrase.start(), "anyone", "anybody", "whoever")) {
      return false;
    }
    if (!phrase.isOneWord() && words.is(phrase.last(), "this", "that", "it", "these")) {
      return false;
    }
    if (words.is(head, "cent", "percent", "%") && words.is(head + 1, "of")) {
      return is(new Phrase(head + 2, phrase.end()));
    }
    if (words.isName(head) || isPronoun(head) || is("who", word)) {
      return true;
    }
    if (words.isDated(head) || is("thing", word) || is("policy", word)) {
      return false;
    }
    return isPost(word) || isDoer(word) || isKindOfPeople(phrase, head) || isBareName(phrase, word);
  }

  /** Whether the head of {@code phrase} is one person: "the bank's representative in Rome". */
  boolean isPerson(Phrase phrase) {
    String word = words.lower(head(phrase));
    return is("person", word) || isPost(word) || isDoer(word);
  }

  private boolean isPronoun(int at) {
    return words.isTag(at, "PRON")
        && !words.is(at, "whom", "which", "what", "that", "this", "there", "whoever");
  }

  private boolean is(String set, String word) {
    return scene.cues().isIn(set, word);
  }

  /** "Roos asked": alone before a verb, a noun that counts is a name. */
  private boolean isBareName(Phrase phrase, String word) {
    boolean opens = phrase.isOneWord() && phrase.start() == 0;
    boolean single =
        words.isTag(0, "NOUN") && !word.endsWith("s") && !ABSTRACT.matcher(word).matches();
    return opens && (single || scene.names().isSurname(words.word(0)));
  }

  private boolean isPost(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return scene.names().isOffice(word) || scene.names().isOffice(one);
  }

  private static boolean isDoer(String word) {
    return DOER.matcher(word).matches() && !ABSTRACT.matcher(word).matches();
  }

  /** "the Dutch", "the unemployed", "several", "ten of them" */
  private boolean isKindOfPeople(Phrase phrase, int head) {
    boolean kind = words.isTag(head, "ADJ", "VERB") && words.is(phrase.start(), "the");
    boolean some = words.isTag(head, "DET") || SOME.contains(words.lower(head));
    boolean counted = words.isTag(head, "NUM") && !phrase.isOneWord();
    return kind || some || counted;
  }

  /** The head of "a majority in the upper house": the word before its first preposition. */
  int head(Phrase phrase) {
    for (int at = phrase.start(); at < phrase.end() - 1; at++) {
      if (words.isTag(at + 1, "ADP")
          && !words.isTag(at, "DET", "NUM", "ADJ", "ADV", "PRON")
          && !words.is(at, "most", "all", "some")) {
        return at;
      }
    }
    return words.isPossessive(phrase.last()) ? phrase.last() - 1 : phrase.last();
  }
}
