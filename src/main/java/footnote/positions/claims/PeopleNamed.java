package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Names;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the names of people in a sentence, without their titles. */
final class PeopleNamed {

  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");

  private static final Pattern DAY = Pattern.compile("\\d{1,2}");

  /** The beginning of "al-Sisi". */
  private static final Pattern JOINED = Pattern.compile("(?:al|el|ad|ar|as|an|ul)-\\p{Lu}");

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}'’. -]+");

  private static final Set<String> HONORIFICS = Grammar.words("honorific");

  private static final Set<String> PARTICLES = Grammar.words("particle");

  private static final Set<String> DEMONYMS = Grammar.words("demonym");

  private static final Set<String> FIRMS = Grammar.words("owned");

  /** Prepositions that open a sentence with somebody's name. */
  private static final String[] OPENERS = {
    "between",
    "among",
    "besides",
    "despite",
    "like",
    "unlike",
    "under",
    "with",
    "during",
    "throughout",
    "outside",
    "inside",
    "beside",
    "behind",
    "beyond",
    "against",
    "without"
  };

  /** No name of a person is longer. */
  private static final int MOST_WORDS = 6;

  private final Words words;
  private final List<Title> titles;
  private final Names names;
  private final OfficeWords lexicon;

  PeopleNamed(Words words, List<Title> titles, Names names, OfficeWords lexicon) {
    this.words = words;
    this.titles = titles;
    this.names = names;
    this.lexicon = lexicon;
  }

  List<Phrase> all() {
    List<Phrase> people = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Phrase run = run(at);
      if (isPerson(run)) {
        people.add(run);
      }
      at = Math.max(at + 1, run.end());
    }
    return people;
  }

  /** The capitalised words from {@code from} on that are one name, without a title. */
  private Phrase run(int from) {
    int start = from;
    if (isPreposition(start)) {
      start++;
    }
    while (isMonth(start) && isDateLed(start) && words.isName(start + 1)) {
      start++;
    }
    while (HONORIFICS.contains(words.lower(start)) || (start > from && words.is(start, "."))) {
      if (!words.isName(start + 1) && !words.is(start + 1, ".")) {
        break;
      }
      start++;
    }
    while (isDemonym(start) && words.isName(start + 1) && words.isName(start + 2)) {
      start++;
    }
    int end = isSurnameFirst(start) ? start + 1 : start;
    while (end < words.size() && goesOn(end, start) && !inTitle(end)) {
      end++;
    }
    while (end > start && PARTICLES.contains(words.lower(end - 1))) {
      end--;
    }
    return end == start ? Phrase.empty(from) : new Phrase(start, end);
  }

  /** "the Hungarian Ferenc Nagy", "Norwegian Ann Lee", "the Dane Kim Brask" */
  private boolean isDemonym(int at) {
    boolean adjective =
        lexicon.isPlace(words.word(at))
            && words.endsWith(at, "an", "ish", "ese", "ch", "ek", "swiss");
    return adjective || DEMONYMS.contains(words.lower(at));
  }

  /** "In September Ann Lee resigned" */
  private boolean isMonth(int at) {
    boolean sure = words.word(at).length() > 4 || isDay(at - 1);
    return sure && words.isDated(at) && names.isCalendar(words.word(at));
  }

  /** "Between Ann Lee and Tom Moss", whatever the tagger makes of it. */
  private boolean isPreposition(int at) {
    return at == 0 && words.isName(1) && words.is(0, OPENERS);
  }

  /** "In May Ann Lee", "on 2 May Ann Lee" */
  private boolean isDateLed(int month) {
    return words.isTag(month - 1, "ADP", "SCONJ") || isDay(month - 1);
  }

  private boolean isDay(int at) {
    return DAY.matcher(words.word(at)).matches();
  }

  /** "Aubrac returned": a name that begins the sentence, whatever the tagger makes of it. */
  private boolean isSurnameFirst(int at) {
    String word = words.word(at);
    return at == 0
        && CAPITAL.matcher(word).lookingAt()
        && names.isSurname(word)
        && !lexicon.isHead(words.lower(at));
  }

  private boolean goesOn(int at, int start) {
    boolean joined = at > start && JOINED.matcher(words.word(at)).lookingAt();
    boolean particle =
        at > start
            && PARTICLES.contains(words.lower(at))
            && (words.isName(at + 1) || PARTICLES.contains(words.lower(at + 1)));
    boolean initial = words.isInitial(at) || (words.isName(at) && words.isInitial(at + 1));
    return words.isName(at)
        || joined
        || particle
        || initial
        || (words.is(at, "&") && words.isName(at + 1));
  }

  private boolean inTitle(int at) {
    return titles.stream().anyMatch(title -> title.words().holds(at));
  }

  private boolean isPerson(Phrase run) {
    if (run.isEmpty() || run.end() - run.start() > MOST_WORDS) {
      return false;
    }
    String name = words.part(run.start(), run.end());
    boolean honoured = HONORIFICS.contains(words.lower(run.start() - 1));
    boolean article = words.is(run.start() - 1, "the", "a", "an") && !honoured;
    boolean plain = PLAIN.matcher(name).matches() && !article && !words.isYear(run.start());
    boolean months = names.isCalendar(name);
    boolean body = !honoured && (lexicon.isBody(name) || names.isWhereabouts(name));
    return plain && !months && !body && !isFirm(run) && !isPlaceAlone(run, honoured);
  }

  /** "the shipyard group Tan Keng, where", "his father's firm, Carlo Conti, as" */
  private boolean isFirm(Phrase run) {
    boolean apart = words.is(run.start() - 1, ",");
    int noun = apart ? run.start() - 2 : run.start() - 1;
    boolean firm = words.is(noun, "group") || FIRMS.contains(words.lower(noun));
    boolean owned = words.isPossessive(noun - 1) && words.is(run.end(), ",");
    boolean acts = words.isTag(run.end(), "VERB", "AUX", "ADV") || words.isPossessive(run.end());
    return firm && !acts && (!apart || owned);
  }

  /** One word alone is a surname only where it acts or where the text knows whose it is. */
  private boolean isPlaceAlone(Phrase run, boolean honoured) {
    boolean led =
        words.is(run.start() - 1, "in", "at", "for", "near", "of", "to", "from", "against");
    boolean adjective =
        (words.isTag(run.end(), "ADJ") || words.isNoun(run.end()))
            && !words.isName(run.end())
            && !honoured;
    boolean bracketed = words.is(run.start() - 1, "(") || words.is(run.end(), ".", "–", ")");
    boolean known = names.isKnown(words.word(run.start()));
    boolean participle = words.endsWith(run.start(), "ed", "ing");
    boolean first = participle && (run.start() < 2 || words.isTag(run.end(), "ADP"));
    boolean owner = words.isPossessive(run.end()) && words.isName(run.end() + 1);
    return run.isOneWord()
        && !honoured
        && !known
        && (owner || led || adjective || first || bracketed);
  }
}
