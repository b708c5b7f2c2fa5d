package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Action;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.Optional;
import java.util.Set;

/** Reads the verbs of a sentence that tell of coming into an office, holding or leaving it. */
public final class Turns {

  /** In words; what stands longer between a participle and its "by" is more than a time. */
  private static final int LONGEST_TIME = 9;

  private static final Set<String> PRETERITES = Grammar.words("preterite");

  private final Words words;
  private final OfficeWords lexicon;

  public Turns(Words words, OfficeWords lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** What a verb says, from its first word up to {@code end}. */
  record Doing(Action action, int start, int end, boolean passive) {

    /** What becomes of its subject. */
    Turn ofSubject() {
      boolean replaced = passive && !action.onObject() && action.turn() == Turn.BEGINS;
      if (replaced) {
        return Turn.ENDS;
      }
      return action.onObject() == passive ? action.turn() : Turn.NONE;
    }

    /** What becomes of its object. */
    Turn ofObject() {
      return action.onObject() && !passive ? action.turn() : Turn.NONE;
    }
  }

  public Optional<Doing> at(int at) {
    if (!isVerb(at) || isActing(at) || words.isDated(at)) {
      return Optional.empty();
    }
    boolean passive = isPassive(at) && isPassable(at);
    Optional<Doing> best = Optional.empty();
    for (Action action : lexicon.actions(words.lower(at))) {
      int end = rest(at + 1, action);
      boolean whole = !passive && best.filter(doing -> end > doing.end()).isPresent();
      boolean fits = action.onObject() == passive || best.isEmpty() || whole;
      boolean longer =
          best.map(doing -> end > doing.end() || doing.action().onObject() != passive).orElse(true);
      if (end > at && fits && longer && takes(at, end)) {
        best = Optional.of(new Doing(action, at, end, passive));
      }
    }
    return best;
  }

  /** "acting clerk" */
  private boolean isActing(int at) {
    String next = words.lower(at + 1);
    boolean title = lexicon.isHead(lexicon.singular(next)) || lexicon.is("modifier", next);
    return words.is(at, "acting") && title;
  }

  /** ", ended in 1907" is no participle: nobody ends anybody. */
  private boolean isPassable(int at) {
    boolean alone = words.is(at - 1, ",", "–", "(") || at == 0;
    return !alone || isDoneToSomebody(at) || words.is(at + 1, "as") || words.is(by(at + 1), "by");
  }

  /**
   * Where the "by" stands of "chaired since 2008 by", "was led for many years by"; else past it.
   */
  int by(int from) {
    int at = from;
    while (at < from + LONGEST_TIME
        && !words.is(at, "by")
        && !words.isBorder(at)
        && (words.isDated(at) || isOfTime(at))) {
      at++;
    }
    return at;
  }

  private boolean isOfTime(int at) {
    boolean small = !words.isName(at);
    return small
        && (words.isTag(at, "ADV", "ADP", "NUM", "ADJ", "SCONJ")
            || words.is(at, "a", "the", "all", "most")
            || lexicon.is("spell", words.lower(at))
            || words.is(at, "while", "turn", "decades", "first", "then", "beginning"));
  }

  /** "signed for Leith" is a move, "signed the agreement" is none. */
  private boolean takes(int at, int end) {
    boolean moves = lexicon.isFormOf("into", words.lower(at)) && !words.lower(at).contains("join");
    return !moves
        || words.is(end, "to", "for", "with", "as", "at", "from", "back", "by", ".", ",")
        || words.isDated(end)
        || words.isTag(at + 1, "ADP", "PART");
  }

  private boolean isVerb(int at) {
    return words.isTag(at, "VERB", "AUX")
        || isPastOfSubject(at)
        || isPresentOfSubject(at)
        || isJoined(at)
        || isPhrasal(at)
        || isParticipleInFront(at)
        || (words.isTag(at, "ADJ", "NOUN") && words.isBe(at - 1) && words.endsWith(at, "ed"));
  }

  /** "Berg retired", "he quit", whatever the tagger makes of it. */
  private boolean isPastOfSubject(int at) {
    if (!isBehindSubject(at)) {
      return false;
    }
    boolean small = words.isTag(at, "PROPN") && !words.isName(at) && isOfOffices(at);
    boolean past = words.endsWith(at, "ed") || Inflection.isPast(words.lower(at));
    return small || (words.isTag(at, "ADJ", "NOUN") && past);
  }

  /** "Berg chairs the board", "now coaches Sparta" */
  private boolean isPresentOfSubject(int at) {
    boolean led = isBehindSubject(at) || words.is(at - 1, "now", "currently", "still");
    boolean goesOn =
        words.isTag(at + 1, "DET", "ADP", "NOUN", "PROPN", "PRON") || words.isName(at + 1);
    return led && goesOn && isPresentForm(at);
  }

  /** "and retired in 2001", "and chairs the board" */
  private boolean isJoined(int at) {
    if (!words.is(at - 1, "and", "but")) {
      return false;
    }
    boolean past = words.endsWith(at, "ed") && words.isDated(at + 1);
    boolean goesOn = words.isTag(at + 1, "DET") || words.is(at + 1, "on", "for", "as");
    return past || (goesOn && isPresentForm(at));
  }

  /** A verb of offices that the tagger takes for a noun: "chairs", "coaches". */
  private boolean isPresentForm(int at) {
    return words.isTag(at, "NOUN") && words.endsWith(at, "s") && isOfOffices(at);
  }

  /** "Berg steps down", "who took over" */
  private boolean isPhrasal(int at) {
    return isBehindSubject(at) && words.is(at + 1, "down", "over", "up", "aside", "out", "on");
  }

  /** "Sworn in, she", "Ann Lee, elected in 2001," */
  private boolean isParticipleInFront(int at) {
    if (at > 0 && !words.is(at - 1, ",")) {
      return false;
    }
    boolean led = words.is(at + 1, "in", "as", "to", "from", "by", "on", "at");
    boolean put = words.endsWith(at, "ed") && isDoneToSomebody(at);
    return put || (led && words.isTag(at, "PROPN", "ADJ", "NOUN", "ADV"));
  }

  private boolean isBehindSubject(int at) {
    return words.isName(at - 1) || words.is(at - 1, "he", "she", "who");
  }

  private boolean isOfOffices(int at) {
    return !lexicon.actions(words.lower(at)).isEmpty();
  }

  private boolean isDoneToSomebody(int at) {
    return lexicon.actions(words.lower(at)).stream().anyMatch(Action::onObject);
  }

  /** Whether a form of "be" leads it, or it stands alone before its clause: "Sworn in, she". */
  public boolean isPassive(int at) {
    String word = words.lower(at);
    if (word.endsWith("ing") || (word.endsWith("s") && !word.endsWith("ss"))) {
      return false;
    }
    int before = at - 1;
    while (words.isTag(before, "ADV")
        || isNight(before)
        || isNight(before + 1)
        || words.is(before, "yesterday", "today", "tonight", "tomorrow")
        || words.is(before, "not", "also", "then", "later")) {
      before--;
    }
    boolean alone = before < 0 || words.is(before, ",", "–", "(", "when", "once", "after", "until");
    boolean titled = words.is(at, "made", "named") && words.is(at + 1, "a", "an", "the", "its");
    boolean reduced = alone && (titled || !words.isTag(at + 1, "DET", "PRON", "PROPN"));
    reduced &= !PRETERITES.contains(word);
    boolean have = words.is(before, "have", "has", "had") || words.is(before, "having");
    return !have && (words.isBe(before) || words.is(before, "got", "get", "gets") || reduced);
  }

  /** "was this evening elected", "was last night elected" */
  private boolean isNight(int at) {
    return words.is(at, "evening", "night", "morning", "afternoon", "week", "month")
        && words.is(at - 1, "this", "last");
  }

  private int rest(int from, Action action) {
    int end = from;
    for (String word : action.rest()) {
      int gap = 0;
      while (gap < 3
          && !words.is(end, word)
          && !isParticle(end)
          && (words.isTag(end, "NOUN", "ADJ", "ADV", "PRON", "DET")
              || (words.isTag(end, "PROPN") && !words.isName(end))
              || (action.onObject() && words.isTag(end, "PROPN"))
              || (action.rest().size() > 1 && words.isTag(end, "NUM") && !words.isDated(end))
              || words.isPossessive(end))) {
        end++;
        gap++;
      }
      if (!words.is(end, word) || (gap > 0 && isDay(end))) {
        return 0;
      }
      end++;
    }
    return end;
  }

  /** Nor has "took office on 1 June". */
  private boolean isDay(int at) {
    return words.is(at, "on") && words.isDated(at + 1);
  }

  /** "took over on 1 June" has nothing to do with "took her on". */
  private boolean isParticle(int at) {
    return words.is(at, "over", "up", "down", "out", "in", "off", "away", "aside");
  }

  /** What coming or going a noun tells of: "appointment", "resignation". */
  Turn ofNoun(int at) {
    String word = words.lower(at);
    if (lexicon.is("arrival", word)) {
      return Turn.BEGINS;
    }
    if (lexicon.is("departure", word)) {
      return Turn.ENDS;
    }
    return lexicon.is("spell", word) ? Turn.HOLDS : Turn.NONE;
  }
}
