package footnote.positions.claims;

import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Names;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a sentence names, and whom its pronouns mean. */
public final class Cast {

  private static final Set<String> DEMONYMS = Grammar.words("demonym");

  private static final Set<String> HONORIFICS = Grammar.words("honorific");

  private final Words words;
  private final Names names;
  private final OfficeWords lexicon;
  private final NounPhrases nouns;
  private final List<Phrase> people;

  public Cast(Words words, List<Title> titles, Names names, OfficeWords lexicon) {
    this.words = words;
    this.names = names;
    this.lexicon = lexicon;
    this.nouns = new NounPhrases(words);
    this.people = new PeopleNamed(words, titles, names, lexicon).all();
  }

  /** The person whose name begins at {@code start}. */
  public Optional<Phrase> from(int start) {
    boolean led = words.is(start, "the") && HONORIFICS.contains(words.lower(start + 1));
    int honoured = led ? start + 1 : start;
    int at = HONORIFICS.contains(words.lower(honoured)) ? honoured + 1 : honoured;
    int begin = words.is(at, ".") ? at + 1 : at;
    return people.stream().filter(person -> person.start() == begin).findFirst();
  }

  /**
   * The people named one after another from {@code start} on.
   *
   * @param many whether there may be more than one
   */
  public List<Phrase> series(int start, boolean many) {
    List<Phrase> series = new ArrayList<>();
    Optional<Phrase> next = from(start);
    while (next.filter(person -> !isPossessor(person)).isPresent()) {
      Phrase person = next.get();
      if (!series.isEmpty() && isPossessor(person)) {
        return series;
      }
      series.add(person);
      int link = words.is(person.end(), ",") && words.is(person.end() + 1, "and") ? 1 : 0;
      boolean more = many && words.is(person.end() + link, "and", ",");
      next = more ? from(person.end() + link + 1) : Optional.empty();
    }
    return series;
  }

  /** The person described from {@code from} on: "the teacher Ann Lee", "its director, Ann Lee". */
  public Optional<Phrase> described(int from) {
    Phrase phrase = ownedFrom(from);
    boolean led = words.isTag(from, "DET") || words.isOwner(from);
    Optional<Phrase> behind =
        words.is(phrase.end(), ",") ? from(phrase.end() + 1) : Optional.empty();
    return led
        ? endingAt(phrase.last()).filter(person -> person.start() > from).or(() -> behind)
        : Optional.empty();
  }

  /** "to his deputy, Charles Oduya", "to Charles Oduya" */
  public Optional<Phrase> whole(int at) {
    Optional<Phrase> person = from(at);
    if (person.isPresent()) {
      return person;
    }
    Phrase phrase = ownedFrom(at);
    int comma = words.is(phrase.end(), ",") ? phrase.end() + 1 : phrase.end();
    return from(comma).or(() -> between(phrase.start(), phrase.end()));
  }

  /** "the founder's grandson Tom Moss": the phrase with what its owner has. */
  private Phrase ownedFrom(int from) {
    Phrase phrase = nouns.next(from);
    while (!phrase.isEmpty() && words.isPossessive(phrase.end())) {
      Phrase owned = nouns.next(phrase.end() + 1);
      if (owned.isEmpty()) {
        return phrase;
      }
      phrase = new Phrase(from, owned.end());
    }
    return phrase;
  }

  /** The word before {@code person}, without "Mr" and the like. */
  int before(Phrase person) {
    int at = person.start() - 1;
    while (HONORIFICS.contains(words.lower(at))
        || (words.is(at, ".") && HONORIFICS.contains(words.lower(at - 1)))) {
      at--;
    }
    return at;
  }

  /** The person whose name ends at {@code last}, among its last words or all. */
  public Optional<Phrase> endingAt(int last) {
    return people.stream().filter(person -> person.last() == last).findFirst();
  }

  /** Ann Lee of "Ann Lee's departure", where the noun stands at {@code noun}. */
  public Optional<Phrase> ownerOf(int noun) {
    return words.isPossessive(noun - 1) ? endingAt(noun - 2) : Optional.empty();
  }

  /** Whose the noun at {@code noun} is: "her term", "Ann Lee's departure". */
  Optional<String> whose(int noun) {
    return words.is(noun - 1, "his", "her") ? meant(noun - 1) : ownerOf(noun).map(this::name);
  }

  /** Whose it is, named before or behind: "the death of Ann Lee", "Ann Lee's departure". */
  Optional<Phrase> ownerAround(int noun) {
    return words.is(noun + 1, "of") ? whole(noun + 2) : ownerOf(noun);
  }

  public Optional<Phrase> between(int from, int to) {
    return people.stream()
        .filter(person -> person.start() >= from && person.end() <= to)
        .findFirst();
  }

  public List<Phrase> people() {
    return people;
  }

  boolean isPronoun(int at) {
    return words.is(at, "he", "she", "his", "her", "him", "who", "whose", "himself", "herself");
  }

  /** Whether the text tells the full name of {@code person}. */
  boolean isKnown(Phrase person) {
    return names.isKnown(text(person));
  }

  /** The full name of {@code person}. */
  public String name(Phrase person) {
    int honorific = words.is(person.start() - 1, ".") ? person.start() - 2 : person.start() - 1;
    boolean courtesy = person.isOneWord() && words.is(honorific, "mr", "mrs", "ms", "miss");
    String lead = courtesy ? words.word(honorific) + " " : "";
    String known = names.resolve(lead + text(person)).orElse(text(person));
    return known.equals(lead + text(person)) ? text(person) : known;
  }

  /** Whom a pronoun at {@code at} means: one named earlier in the sentence, or before it. */
  public Optional<String> meant(int at) {
    Optional<String> ahead = ahead(at).or(() -> alike(at));
    if (ahead.isPresent()) {
      return ahead;
    }
    List<Phrase> before =
        people.stream()
            .filter(person -> person.end() <= at && !isPossessor(person) && !isLed(person))
            .filter(person -> !isAttendant(person, at))
            .filter(person -> names.fits(words.lower(at), name(person)))
            .toList();
    return before.stream()
        .filter(person -> !person.isOneWord() || names.isKnown(text(person)))
        .findFirst()
        .map(this::name)
        .or(() -> owner(at))
        .or(() -> names.person(words.lower(at)))
        .or(() -> before.stream().findFirst().map(this::name));
  }

  /** "He succeeded Ann Lee as captain, and he led": the same as before. */
  private Optional<String> alike(int at) {
    if (!words.is(at, "he", "she") || !words.is(at - 1, "and", "but", ";")) {
      return Optional.empty();
    }
    for (int first = 0; first < at; first++) {
      boolean named = between(0, first).isPresent();
      boolean passive = words.isBe(first + 1);
      if (words.is(first, words.lower(at)) && !named && !passive) {
        return names.person(words.lower(at));
      }
    }
    return Optional.empty();
  }

  /** "Though she had sat on it for years, Ann Lee never chaired it": she is named behind. */
  private Optional<String> ahead(int at) {
    boolean subordinate =
        at < 3
            && words.is(0, "though", "although", "while", "when", "since", "because", "as", "if");
    return subordinate && words.is(at, "he", "she")
        ? people.stream()
            .filter(person -> person.start() > at && !person.isOneWord())
            .filter(person -> words.is(before(person), ",", "that"))
            .filter(person -> words.isTag(person.end(), "VERB", "AUX", "ADV"))
            .findFirst()
            .map(this::name)
            .filter(who -> names.fits(words.lower(at), who))
        : Optional.empty();
  }

  /** "Mr Tiernan's defenders say that he": he whom the sentence begins with. */
  private Optional<String> owner(int pronoun) {
    return people.stream()
        .filter(person -> person.end() <= pronoun && isPossessor(person) && before(person) < 0)
        .filter(person -> names.isKnown(text(person)) || !person.isOneWord())
        .findFirst()
        .map(this::name)
        .filter(who -> names.fits(words.lower(pronoun), who));
  }

  /** Whom a pronoun at {@code at} means, who is not {@code subject}: "to succeed her". */
  Optional<String> other(int at, Optional<String> subject) {
    return meant(at)
        .filter(who -> subject.isEmpty() || !who.equals(subject.get()))
        .or(() -> names.person(words.lower(at)))
        .filter(who -> subject.isEmpty() || !who.equals(subject.get()));
  }

  /** "at Quayside Trust": more often a body than somebody. */
  private boolean isLed(Phrase person) {
    int before = person.start() - 1;
    while (words.is(before, "and", "or") && words.isName(before - 1)) {
      before--;
      while (words.isName(before)) {
        before--;
      }
    }
    return words.is(before, "at", "in", "of", "for", "to", "from", "with", "by", "near", "joined");
  }

  /** "Under the prime minister, Ann Lee, she was": whom the text is about, not Ann Lee. */
  private boolean isAttendant(Phrase person, int pronoun) {
    int start = 0;
    for (int at = 0; at < person.start(); at++) {
      start = words.is(at, ";", ":", "and", "but") ? at + 1 : start;
    }
    boolean opens = words.is(start, "under", "with", "alongside", "during", "besides", "like");
    for (int at = start; opens && at < pronoun; at++) {
      opens = at == start || !words.isTag(at, "VERB", "AUX") || at < person.start();
    }
    return opens && words.is(pronoun, "he", "she") && behind(person) == pronoun;
  }

  /** Behind the opening that ends with {@code person}: "as chairman," may follow her. */
  private int behind(Phrase person) {
    int at = person.end();
    while (at < words.size() && !words.is(at, ",", ";", "he", "she")) {
      at++;
    }
    return words.is(at, ",") ? at + 1 : at;
  }

  private boolean isPossessor(Phrase person) {
    return words.isPossessive(person.end());
  }

  /** Whom the sentence before in the paragraph speaks of, where this one names nobody. */
  Optional<String> spokenOf() {
    return people.isEmpty() ? names.personBefore() : Optional.empty();
  }

  /** Whom a phrase means, if it is a person. */
  public Optional<String> who(Phrase phrase) {
    if (phrase.isEmpty()) {
      boolean aged =
          words.is(phrase.start() - 1, "year-old") && words.is(phrase.start() - 4, "the");
      return aged && people.isEmpty() ? names.person() : Optional.empty();
    }
    if (phrase.isOneWord() && words.is(phrase.start(), "i", "me", "my")) {
      return names.author();
    }
    if (phrase.isOneWord() && words.is(phrase.start(), "you", "your")) {
      return names.asked();
    }
    if (phrase.isOneWord() && isPronoun(phrase.start())) {
      return meant(phrase.start());
    }
    return endingAt(phrase.last())
        .map(person -> ofWhere(person, phrase))
        .or(() -> words.is(phrase.end(), ",") ? from(phrase.end() + 1) : Optional.empty())
        .map(this::name)
        .or(() -> between(phrase.start(), phrase.end()).map(this::name).filter(x -> !isOf(phrase)))
        .or(() -> isDescription(phrase) ? names.person() : Optional.empty());
  }

  /** "Anna Berg of Market Hythe" is Anna Berg. */
  private Phrase ofWhere(Phrase last, Phrase phrase) {
    boolean led = words.is(last.start() - 1, "of", "from") && last.start() - 2 >= phrase.start();
    return led ? endingAt(last.start() - 2).orElse(last) : last;
  }

  /** "Anna Berg and Ole Dahl" are two. */
  Optional<List<String>> everyone(Phrase subject) {
    List<String> who = new ArrayList<>();
    for (Phrase person : people) {
      boolean inside = person.start() >= subject.start() && person.end() <= subject.end();
      boolean joined = words.is(person.end(), "and") || words.is(before(person), "and");
      if (inside && joined) {
        who.add(name(person));
      }
    }
    return who.size() > 1 ? Optional.of(who) : who(subject).map(List::of);
  }

  private boolean isOf(Phrase phrase) {
    for (int at = phrase.start(); at < phrase.end(); at++) {
      if (words.is(at, "of", "in", "at", "for", "from") || words.isPossessive(at)) {
        return true;
      }
    }
    return false;
  }

  /** "the 34-year-old", "the former striker", "the Norwegian": who was named before. */
  private boolean isDescription(Phrase phrase) {
    String last = words.lower(phrase.last());
    boolean definite = words.is(phrase.start(), "the") || isAged(phrase);
    boolean kind =
        last.endsWith("year-old")
            || lexicon.isHead(last)
            || DEMONYMS.contains(last)
            || last.matches("\\p{L}+(?:ian|ish|ese|man|woman|er|or|ist|ean)");
    return definite && kind && phrase.end() - phrase.start() < 5 && people.isEmpty();
  }

  /** "the 55-year-old", "the 55-year-old Norwegian" */
  private boolean isAged(Phrase phrase) {
    int old = words.is(phrase.start(), "year-old") ? phrase.start() : phrase.start() - 1;
    return words.is(old, "year-old") && words.is(old - 3, "the");
  }

  private String text(Phrase phrase) {
    return words.part(phrase.start(), phrase.end());
  }
}
