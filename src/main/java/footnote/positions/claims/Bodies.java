package footnote.positions.claims;

import footnote.positions.Setting;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Names;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the bodies in which offices are held. */
public final class Bodies {

  /** "Pellow & Sons: ninety years of brushes" */
  private static final Pattern HEADING_PARTS = Pattern.compile(": | [–—-] ");

  private static final Pattern ABOUT = Pattern.compile("(?i)^about ");

  private static final Pattern IS_NAME = Pattern.compile("(?:[\\p{Lu}&][\\p{L}\\p{N}'’.&-]* ?)+");

  private static final Pattern OF_HEADING =
      Pattern.compile(
          "(?<lead>.*\\b(?:of|at|in|with) )?(?:[Tt]he )?(?<body>\\p{Lu}[\\p{L}\\p{N}'’.&-]*"
              + "(?: (?:(?:of|the|for|and|&|de|du|la|von|van|der) )*[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’.&-]*)*?)"
              + "(?: in the .*|,? \\d.*)?");

  private static final Pattern OF_TIME =
      Pattern.compile("(?i)\\b(?:since|until|from|so far|to date|past|present)\\b");

  /** Bodies that are told apart by what they are for. */
  private static final Set<String> KINDS = Grammar.words("told-apart");

  private static final Set<String> OCCASIONS = Grammar.words("occasion");

  private final Words words;
  private final OfficeWords lexicon;
  private final BodyOwners owners;
  private final NounPhrases nouns;
  private final Names names;
  private final Setting setting;
  private final Cast cast;

  public Bodies(
      Words words,
      OfficeWords lexicon,
      NounPhrases nouns,
      Names names,
      Setting setting,
      Cast cast,
      Subjects subjects) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.owners = new BodyOwners(words, lexicon, cast, subjects);
    this.words = words;
    this.nouns = nouns;
    this.names = names;
    this.setting = setting;
  }

  /** The body of which {@code title} is an office; empty where nothing says so. */
  String of(Title title) {
    return (isGivenUp(title) ? Optional.<String>empty() : behind(title.full()))
        .or(() -> before(title))
        .or(() -> cast.from(title.full()).flatMap(person -> behindName(person.end())))
        .or(() -> isBehindAs(title) ? last(title.full()) : Optional.empty())
        .orElse("");
  }

  /** "promoted from deputy to head of research": the head is no body. */
  private boolean isGivenUp(Title title) {
    return words.is(title.start() - 1, "from") && words.is(title.full(), "to");
  }

  /** "as librarian", "as a librarian" */
  private boolean isBehindAs(Title title) {
    int as = words.is(title.start() - 1, "a", "an") ? title.start() - 2 : title.start() - 1;
    return words.is(as, "as");
  }

  private Optional<String> behind(int at) {
    if (!words.is(at, "of", "at", "for", "with", "to", "in") || isOccasion(at + 1)) {
      return Optional.empty();
    }
    Phrase field = nouns.next(at + 1);
    boolean placed =
        words.is(at, "of") && words.is(field.end(), "at") && words.isName(field.end() + 1);
    Phrase body = placed ? nouns.next(field.end() + 1) : field;
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(named(body)).filter(name -> !names.isNobody(name));
  }

  /** "in May 1999", "with effect from", "at the time": a time or a manner, and no body. */
  private boolean isOccasion(int from) {
    int at = from;
    while (words.isTag(at, "DET", "ADJ") || words.isOwner(at)) {
      at++;
    }
    boolean dated = words.isDated(from) || words.isDated(at) || words.isTag(from, "NUM");
    return dated || names.isCalendar(words.word(at)) || OCCASIONS.contains(words.lower(at));
  }

  /** The body behind the preposition at {@code at}. */
  String behindLink(int at) {
    return named(nouns.next(at + 1));
  }

  /** "Analyst Jane Moor of Hale Research" */
  private Optional<String> behindName(int at) {
    return words.is(at, "of", "at") && words.isName(at + 1) ? behind(at) : Optional.empty();
  }

  private Optional<String> before(Title title) {
    int start = title.start();
    for (int at = start - 1; at >= 0 && start - at < 4; at--) {
      if (words.isPossessive(at)) {
        return owner(at - 1, title);
      }
      if (words.is(at, "its", "their")) {
        return owners.of(at).map(this::named).or(names::body);
      }
      if (words.isName(at)) {
        boolean person = cast.endingAt(at).filter(who -> !who.isOneWord()).isPresent();
        return person ? Optional.empty() : owner(at, title);
      }
      if (!words.isTag(at, "ADJ", "ADV")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Nordbank's chairman", but not "the mayor's deputy", "Ann Lee's coach", "Monday's host". */
  private Optional<String> owner(int last, Title title) {
    if (words.isDated(last) || lexicon.isHead(words.lower(last))) {
      return Optional.empty();
    }
    if (names.isPeople(words.word(last))) {
      return ofPeople(words.word(last), title);
    }
    return Optional.of(named(nouns.base(last))).filter(name -> !names.isNobody(name));
  }

  /** "the Veldanian president", but no "Welsh organist": only a state has offices by its people. */
  private Optional<String> ofPeople(String people, Title title) {
    return lexicon.is("state", title.head())
        ? Optional.of(names.countryOf(people).orElse(people))
        : Optional.empty();
  }

  /** "stayed on at Hapoel Arad as youth coach" */
  private Optional<String> last(int end) {
    for (int at = end - 1; at > 0 && end - at < 12; at--) {
      boolean led = words.is(at, "at", "for", "with", "of", "to", "joined");
      int name = words.is(at + 1, "the") ? at + 2 : at + 1;
      if (led && words.isName(name) && !isPerson(name)) {
        return Optional.of(named(nouns.next(name)));
      }
    }
    return Optional.empty();
  }

  /** "gave way to Bo Dahl as mayor" */
  private boolean isPerson(int at) {
    return cast.whole(at).filter(who -> !who.isOneWord()).isPresent();
  }

  /** The body that the heading or the sentence before names. */
  public String spokenOf() {
    return names.body().orElseGet(this::heading);
  }

  /** Whether {@code name} is that of a person or the like: "left Berg" leaves no body. */
  boolean isNobody(String name) {
    return names.isNobody(name);
  }

  private static final Pattern BOARD =
      Pattern.compile(
          "\\b(?:[Bb]oard|[Cc]ouncil|[Cc]ommittee)(?: of (?:\\p{Lu}[\\p{L}&’'-]+ ?)+)?");

  /** The board that the heading or the paragraph speaks of. */
  Optional<String> board() {
    Matcher board = BOARD.matcher(setting.before() + " " + setting.heading());
    return board.find() ? Optional.of(board.group().strip()) : Optional.empty();
  }

  /**
   * That of "Chairmen of Nordbank"; "General directors since the war" names none, and neither do
   * "Letter to our members" and "Minutes of the meeting".
   */
  public String heading() {
    String heading = ABOUT.matcher(setting.heading()).replaceFirst("");
    String[] parts = HEADING_PARTS.split(heading, 2);
    if (parts.length > 1 && lexicon.isBody(parts[0]) && IS_NAME.matcher(parts[0]).matches()) {
      return parts[0];
    }
    Matcher of = OF_HEADING.matcher(heading);
    boolean names = of.matches() && !OF_TIME.matcher(of.group("body")).find();
    boolean alone = names && of.group("lead") == null;
    boolean body = names && (!alone || isCalledSo(of.group("body")));
    return body ? of.group("body") : "";
  }

  /** A heading that is no more than the name of a body: "Harestua Ski Club". */
  private boolean isCalledSo(String name) {
    return lexicon.isBody(name) || !name.contains(" ");
  }

  /** A body as it is called; "the company" is the one that was named before. */
  public String named(Phrase phrase) {
    Phrase name = behindKind(phrase);
    return name.isEmpty() ? called(phrase) : words.part(name.start(), name.end());
  }

  /**
   * "the Dutch packaging firm Van Roon" is Van Roon, whether or not a tagger takes a word of it for
   * a verb and cuts it off.
   */
  private Phrase behindKind(Phrase phrase) {
    int people = words.is(phrase.start(), "the", "a", "an") ? phrase.start() + 1 : phrase.start();
    int kind = people + 1;
    int at = kind;
    while (at - kind < 4 && !words.isName(at) && words.isTag(at, "NOUN", "ADJ", "VERB")) {
      at++;
    }
    boolean called = words.isName(people) && words.isName(at) && words.isTag(at - 1, "NOUN");
    boolean ends = phrase.end() == kind || at < phrase.end();
    return called && at > kind && ends ? nouns.next(at) : Phrase.empty(phrase.end());
  }

  private String called(Phrase phrase) {
    String text =
        words
            .part(phrase.start(), endOfName(phrase))
            .replaceFirst(
                "^(?:[Tt]he |[Tt]his |[Aa]n? )?(?:(?:former|new|then|outgoing|current|late) )*",
                "");
    boolean plain = text.equals(text.toLowerCase(Locale.ROOT));
    boolean one = words.is(phrase.start(), "the", "this") && phrase.end() - phrase.start() == 2;
    return plain && one ? names.bodyCalled("the " + text).orElse(text) : text;
  }

  /** "The Centre for Marine Research" is more than "the Centre". */
  private int endOfName(Phrase phrase) {
    int end = phrase.end();
    boolean goesOn =
        !phrase.isEmpty()
            && words.isName(end - 1)
            && KINDS.contains(words.lower(end - 1))
            && words.is(end, "for", "on")
            && words.isName(end + 1)
            && !names.isCalendar(words.word(end + 1));
    if (!goesOn) {
      return end;
    }
    end = nouns.next(end + 1).end();
    while (words.is(end, "and", "&") && words.isName(end + 1)) {
      end = nouns.next(end + 1).end();
    }
    return end;
  }
}
