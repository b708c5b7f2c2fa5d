package footnote.positions.possessions;

import footnote.positions.Places;
import footnote.positions.Position.Holds;
import footnote.positions.Position.Tenure;
import footnote.positions.Setting;
import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.claims.Titles;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Names;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence as the readers of possessions see it, with what they all ask of it. */
public final class PossessionScene {

  private static final Set<String> UNREAL = Grammar.words("unreal");

  /** Words with a capital letter that are nobody's name. */
  private static final Set<String> NAMELESS = Grammar.words("nameless");

  private static final Set<String> BODIES = Grammar.words("owned");

  /** "The club was bought by Lund. It": the last sentence is about what it does not name. */
  private static final Pattern DESCRIBED =
      Pattern.compile("(?:^|[.!?] )(?:The|This) \\p{Ll}[^.!?]*[.!?]\\s*$");

  private final Words words;
  private final OfficeWords lexicon;
  private final Places places;
  private final Names names;
  private final Setting setting;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;

  public PossessionScene(
      Words words, OfficeWords lexicon, Places places, Names names, Setting setting) {
    this.words = words;
    this.lexicon = lexicon;
    this.places = places;
    this.names = names;
    this.setting = setting;
    this.cast = new Cast(words, new Titles(lexicon).in(words), names, lexicon);
    this.nouns = new NounPhrases(words);
    this.subjects = new Subjects(words, nouns);
  }

  Words words() {
    return words;
  }

  Phrase subject(int verb) {
    if (isReduced(verb)) {
      return named(verb - 2, nouns.base(verb - 2));
    }
    return isNamed(0) && isVerbGroup(1, verb) ? new Phrase(0, 1) : subjects.of(verb);
  }

  Phrase next(int from) {
    return named(from, nouns.next(from));
  }

  /** A rare name may be tagged as anything: then it is one word. */
  private Phrase named(int at, Phrase phrase) {
    return phrase.isEmpty() && isNamed(at) ? new Phrase(at, at + 1) : phrase;
  }

  private boolean isVerbGroup(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.isTag(at, "AUX", "ADV", "PART") && !words.isBe(at)) {
        return false;
      }
    }
    return from <= to;
  }

  private boolean isNamed(int at) {
    boolean capital = words.word(at).matches("\\p{Lu}\\p{Ll}{2,}[\\p{L}'’-]*");
    return words.isName(at) || (capital && !NAMELESS.contains(words.lower(at)));
  }

  /** Whether it is told as what happened: no plan, no wish and no rumour. */
  boolean isReal(int verb) {
    for (int at = subjects.chainStart(verb); at < verb; at++) {
      boolean doubtful = words.is(at, "will", "shall", "to", "nearly", "almost");
      if (doubtful || UNREAL.contains(words.lower(at))) {
        return false;
      }
    }
    return true;
  }

  /** "was bought", "has been owned", "Marchetti, bought by" */
  boolean isPassive(int verb) {
    int before = verb - 1;
    while (words.isTag(before, "ADV") || words.isDated(before)) {
      before--;
    }
    boolean been = words.is(before, "been");
    boolean perfect = words.is(before - 1, "has", "have", "had") || words.isTag(before - 1, "ADV");
    return words.is(before, "was", "were", "is", "are") || (been && perfect) || isReduced(verb);
  }

  private boolean isReduced(int verb) {
    return words.is(verb - 1, ",") && isNamed(verb - 2);
  }

  /** Behind the first {@code link} from {@code from} on that stands in the same clause, or -1. */
  int behind(String link, int from) {
    for (int at = from; at < words.size() && at - from < 12; at++) {
      if (words.is(at, link)) {
        return at + 1;
      }
      if (words.isBorder(at) || words.isTag(at, "VERB", "AUX")) {
        return -1;
      }
    }
    return -1;
  }

  /** Who holds: a person, or a body by its name. */
  Optional<String> holder(Phrase phrase) {
    if (phrase.isEmpty() || words.is(phrase.start(), "a", "an")) {
      return Optional.empty();
    }
    if (phrase.isOneWord() && words.isTag(phrase.start(), "PRON") && !isNamed(phrase.start())) {
      return meant(phrase.start());
    }
    String text = text(phrase);
    boolean named = text.codePoints().anyMatch(Character::isUpperCase) && !places.knows(text);
    if (!named || hasMark(phrase)) {
      return body(phrase);
    }
    boolean person =
        cast.endingAt(phrase.last()).filter(who -> who.start() == phrase.start()).isPresent();
    return person ? cast.who(phrase) : Optional.of(text);
  }

  /** What is held: a body or a thing by its name, or "the club" that was named before. */
  Optional<String> thing(Phrase phrase) {
    if (phrase.isEmpty() || hasMark(phrase) || words.isTag(phrase.start(), "NUM")) {
      return Optional.empty();
    }
    if (phrase.isOneWord() && words.is(phrase.start(), "it", "they", "its", "their", "which")) {
      return meant(phrase.start());
    }
    boolean definite = words.is(phrase.start(), "the", "this");
    int first = definite ? phrase.start() + 1 : phrase.start();
    boolean named = isNamed(first) || (isNamed(phrase.last()) && !has(phrase, "of"));
    boolean led = (words.isTag(first, "DET", "PRON") && !isNamed(first)) || words.isOwner(first);
    if (led || (!named && !definite)) {
      return Optional.empty();
    }
    return named && (isNamed(phrase.last()) || isBody(phrase.last()))
        ? Optional.of(text(phrase))
        : body(phrase);
  }

  /** "the bank", the one that the text before speaks of. */
  private Optional<String> body(Phrase phrase) {
    boolean definite = words.is(phrase.start(), "the", "this") && isBody(phrase.last());
    return definite && phrase.end() - phrase.start() == 2
        ? called(words.lower(phrase.last()))
        : Optional.empty();
  }

  private Optional<String> called(String noun) {
    return Names.in(setting.before() + " " + setting.heading()).stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(" " + noun))
        .findFirst()
        .or(() -> BODIES.contains(noun) ? spokenOf() : Optional.empty());
  }

  /** The body of which the text goes on to speak, in the heading or before. */
  private Optional<String> spokenOf() {
    return Names.in(setting.before()).isEmpty()
        ? Names.in(setting.heading()).stream().filter(lexicon::isBody).findFirst()
        : names.body();
  }

  private Optional<String> meant(int pronoun) {
    return words.is(pronoun, "it", "they", "its", "their")
        ? spokenOf().filter(name -> !DESCRIBED.matcher(setting.before()).find())
        : cast.who(new Phrase(pronoun, pronoun + 1));
  }

  /** Whose "its" or "her" at {@code owner} is: of the subject of {@code verb}. */
  Optional<String> owner(int verb) {
    Phrase subject = subject(verb);
    return holder(subject).or(() -> thing(subject));
  }

  private boolean isBody(int at) {
    return BODIES.contains(words.lower(at)) || lexicon.is("body", words.lower(at));
  }

  /** Whether {@code name} can only be a body's: no player and no traveller. */
  boolean isBody(Phrase phrase, String name) {
    return words.is(phrase.start(), "the", "it", "its") || lexicon.isBody(name);
  }

  /** Whether the text is about sport, where people are bought and sold. */
  boolean isSport() {
    String around = words.text() + " " + setting.before() + " " + setting.heading();
    for (String word : around.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      if (lexicon.is("sport", word)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasMark(Phrase phrase) {
    for (int at = phrase.start(); at < phrase.end(); at++) {
      if (words.isPossessive(at) || words.isBorder(at)) {
        return true;
      }
    }
    return words.isPossessive(phrase.end());
  }

  private boolean has(Phrase phrase, String word) {
    for (int at = phrase.start(); at < phrase.end(); at++) {
      if (words.is(at, word)) {
        return true;
      }
    }
    return false;
  }

  /** A name from {@code from} on, in quotation marks or by its capitals. */
  Phrase name(int from) {
    if (words.is(from, "“", "\"", "‘")) {
      return quoted(from + 1);
    }
    int start = from;
    int end = start;
    while (isPart(end) || (end > start && joins(end))) {
      end++;
    }
    return new Phrase(start, end);
  }

  /** The same, without the article that stands at {@code from}. */
  Phrase bareName(int from) {
    return name(words.is(from, "the") ? from + 1 : from);
  }

  private Phrase quoted(int from) {
    int end = from;
    while (end < words.size() && end - from < 8 && !words.is(end, "”", "\"", "’", ",")) {
      end++;
    }
    return words.is(end, "”", "\"", "’", ",") ? new Phrase(from, end) : Phrase.empty(from);
  }

  private boolean isPart(int at) {
    return isNamed(at) && !words.isDated(at);
  }

  private boolean joins(int at) {
    boolean link = words.is(at, "of", "&", "de", "for", "the");
    int next = words.is(at, "of") && words.is(at + 1, "the") ? at + 2 : at + 1;
    return link && isPart(next);
  }

  /** Without its article. */
  String text(Phrase phrase) {
    return words.part(phrase.start(), phrase.end()).replaceFirst("^(?:[Tt]he|[Tt]his) ", "");
  }

  Claim claim(String holder, Holds kind, String what, Turn turn, int from, int to) {
    return new Claim(holder, kind.name(), what, turn, Tenure.HELD, new Phrase(from, to));
  }
}
