package footnote.positions.grammar;

import footnote.text.Span;
import footnote.text.Tagger;
import footnote.text.Tagger.Tagged;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a sentence by their index; beyond either end there is an empty mark. */
public final class Words {

  /** In words; what is longer between two commas is more than an aside. */
  private static final int LONGEST_ASIDE = 12;

  private static final Tagged NOTHING = new Tagged(new Span(0, 1), "", "X");

  /** Words that stand before what someone has. */
  private static final String[] OWNERS = {
    "its", "his", "her", "their", "our", "my", "your", "whose"
  };

  /** Words that open a sentence and are never the name of anybody. */
  private static final Set<String> OPENERS = Grammar.words("opener");

  private static final Set<String> DATE_LEADS = Grammar.words("date-lead");

  private static final Set<String> HONORIFICS = Grammar.words("honorific");

  private static final Set<String> BE = Grammar.words("be");

  private static final Set<String> MODALS = Grammar.words("modal");

  private final String text;
  private final List<Tagged> words;
  private final String[] lower;
  private final boolean[] quoted;

  private final boolean[] dated;

  private final KnownNames known;

  public Words(String text, Tagger tagger) {
    this(text, tagger, List.of(), false, KnownNames.none());
  }

  /**
   * @param dates the spans of the dates in {@code text}
   * @param open whether it begins inside a quotation
   * @param known the names that were told before it
   */
  public Words(String text, Tagger tagger, List<Span> dates, boolean open, KnownNames known) {
    this.text = text;
    this.known = known;
    this.words = new Corrections(known).of(Contractions.parted(tagger.tag(text)));
    this.dated = dated(words, dates);
    this.quoted = new Quotes(text, words).inside(open);
    this.lower = Contractions.lower(words);
  }

  private static boolean[] dated(List<Tagged> words, List<Span> dates) {
    boolean[] dated = new boolean[words.size()];
    for (Span date : dates) {
      int first = words.size();
      for (int i = words.size() - 1; i >= 0; i--) {
        Span span = words.get(i).span();
        if (span.start() < date.end() && date.start() < span.end()) {
          dated[i] = true;
          first = i;
        }
      }
      for (int i = first - 1; i >= 0 && i > first - 4 && leadsDate(words.get(i)); i--) {
        dated[i] = true;
      }
    }
    return dated;
  }

  private static boolean leadsDate(Tagged word) {
    return DATE_LEADS.contains(word.word().toLowerCase(Locale.ROOT));
  }

  public String text() {
    return text;
  }

  public int size() {
    return words.size();
  }

  private Tagged at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : NOTHING;
  }

  public String word(int index) {
    return at(index).word();
  }

  public String lower(int index) {
    return index >= 0 && index < lower.length ? lower[index] : "";
  }

  public boolean is(int index, String... words) {
    String lower = lower(index);
    for (String each : words) {
      if (each.equals(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word, in lower case, has one of {@code endings}. */
  public boolean endsWith(int index, String... endings) {
    String lower = lower(index);
    for (String each : endings) {
      if (lower.endsWith(each)) {
        return true;
      }
    }
    return false;
  }

  /** The part of speech of the word, "X" beyond either end. */
  public String tag(int index) {
    return at(index).tag();
  }

  public boolean isTag(int index, String... tags) {
    String tag = at(index).tag();
    for (String each : tags) {
      if (each.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  public boolean isQuoted(int index) {
    return index >= 0 && index < quoted.length && quoted[index];
  }

  public boolean isBe(int index) {
    return BE.contains(lower(index));
  }

  /** Whether the auxiliary tells what is or will be, and not what is to be. */
  public boolean isFinite(int index) {
    boolean be = isBe(index) && !is(index, "be", "being", "been");
    return be
        || is(index, "has", "have", "had", "will", "would", "can", "could", "may", "does", "did");
  }

  private boolean isCapital(int index) {
    return !word(index).isEmpty() && Character.isUpperCase(word(index).charAt(0));
  }

  /** Whether a sentence or a quotation begins here, where every word has a capital letter. */
  private boolean isFirst(int index) {
    boolean quoted = isQuoted(index) && is(index - 1, ".", "?", "!");
    return index == 0 || quoted || is(index - 1, "“", "\"") || (index == 1 && is(0, "-", "*"));
  }

  /** A name: a proper noun, or any word inside the sentence with a capital letter. */
  public boolean isName(int index) {
    if (!isCapital(index) || is(index, "i")) {
      return false;
    }
    if (isInitial(index + 1)) {
      return true;
    }
    if (isFirst(index)) {
      boolean goesOn = isCapital(index + 1) && !isTag(index + 1, "PRON", "DET", "AUX");
      return !OPENERS.contains(lower(index)) && (isTag(index, "PROPN") || goesOn);
    }
    return !isTag(index, "PRON", "DET", "AUX") || isCapital(index + 1);
  }

  /** A name by which the document calls somebody whom it names in full: "Reeve" of "Ann Reeve". */
  public boolean isSurname(int index) {
    return isName(index) && known.isSurname(word(index));
  }

  /** A name that people are given: "Colin". */
  public boolean isGiven(int index) {
    return isName(index) && Genders.isGiven(word(index));
  }

  /** The "J." of "Mary J. Hale" and the "Mrs." of "Mrs. Hale". */
  public boolean isInitial(int index) {
    return is(index, ".")
        && isCapital(index - 1)
        && isCapital(index + 1)
        && (word(index - 1).length() == 1 || HONORIFICS.contains(lower(index - 1)));
  }

  /** A word that stands before what someone has: "its". */
  public boolean isOwner(int index) {
    return is(index, OWNERS);
  }

  /** "in his place", "in her stead" */
  public boolean isInPlace(int index) {
    return is(index, "in") && is(index + 1, "his", "her") && is(index + 2, "place", "stead");
  }

  /** Behind "his place" in "took his place at the table": there he only sits. */
  public boolean isSeating(int index) {
    return is(index - 1, "place", "seat")
        && is(index, "at", "on", "in", "beside")
        && !isDated(index);
  }

  /** Of "the bank's": the ending. */
  public boolean isPossessive(int index) {
    boolean bare = is(index, "'", "’") && lower(index - 1).endsWith("s");
    return is(index, "'s") || bare;
  }

  /** A word of a date, or one that leads it: "since last year". */
  public boolean isDated(int index) {
    return index >= 0 && index < dated.length && dated[index];
  }

  public boolean isYear(int index) {
    String word = lower(index);
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  /** "the works council", "the Dutch", "the unemployed": an article makes a noun of it. */
  public boolean isUsedAsNoun(int index) {
    boolean led = isTag(index - 1, "DET", "ADJ") || isOwner(index - 1);
    boolean plural = index == 0 && lower(0).endsWith("s") && isTag(0, "VERB");
    return plural
        || (led && isTag(index, "VERB", "ADJ") && !isTag(index + 1, "NOUN", "PROPN", "ADJ"));
  }

  /** A verb or an auxiliary, unless an article makes a noun of it. */
  public boolean isVerb(int index) {
    return isTag(index, "VERB", "AUX") && !isUsedAsNoun(index);
  }

  /** "farmers": a noun in the plural, as far as its ending tells. */
  public boolean isPlural(int index) {
    return isTag(index, "NOUN") && lower(index).endsWith("s");
  }

  /** "would", "must": an auxiliary that tells what can, may or is to be. */
  public boolean isModal(int index) {
    return MODALS.contains(lower(index));
  }

  /** Whether one of {@code words} stands in the clause before, at most {@code most} words away. */
  public boolean isBehind(int index, int most, String... words) {
    for (int at = index - 1; at >= index - most && !isBorder(at); at--) {
      if (is(at, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of {@code words} stands in the clause from {@code from} on, {@code most} ahead. */
  public boolean isAhead(int from, int most, String... words) {
    for (int at = from; at < from + most && !isBorder(at); at++) {
      if (is(at, words)) {
        return true;
      }
    }
    return false;
  }

  /** "the newly elected council", "a deeply divided board" */
  boolean isAdverbOfAdjective(int index) {
    return isTag(index, "ADV") && isTag(index + 1, "ADJ", "VERB") && lower(index).endsWith("ly");
  }

  /** The word that begins at or behind {@code offset}, in UTF-16 units of the sentence. */
  public int indexAt(int offset) {
    int index = 0;
    while (index < words.size() && words.get(index).span().start() < offset) {
      index++;
    }
    return index;
  }

  public boolean isNoun(int index) {
    return isTag(index, "NOUN", "PROPN") || isName(index);
  }

  /** Whether the mark at {@code index} closes no more than a name: “The Orla Courier”. */
  public boolean closesName(int index) {
    int at = index - 1;
    while (at > 0 && (isNoun(at) || isTag(at, "DET", "ADP", "CCONJ"))) {
      at--;
    }
    return is(index, "”") && is(at, "“");
  }

  /** What ends a clause. */
  public boolean isBorder(int index) {
    return at(index).equals(NOTHING)
        || (is(index, ",", ";", ":", ".", "!", "?", "(", ")", "“", "”", "\"", "—", "–", "|")
            && !isInitial(index));
  }

  /** The words from {@code from} up to {@code to}, as they stand in the sentence. */
  public String part(int from, int to) {
    return from < to ? text.substring(at(from).span().start(), at(to - 1).span().end()) : "";
  }

  public Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }

  /** Behind ", vacant since July," at {@code from}; else {@code from} itself. */
  public int behindAside(int from) {
    int at = from + 1;
    while (is(from, ",") && at - from < LONGEST_ASIDE && !isBorder(at)) {
      at++;
    }
    return is(from, ",") && is(at, ",") ? at + 1 : from;
  }
}
