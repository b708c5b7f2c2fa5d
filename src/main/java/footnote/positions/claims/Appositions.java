package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Finds the holder of a title in the name beside it: "finance chief Owen Tate". */
final class Appositions {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Turns turns;
  private final TitleEdges edges;

  Appositions(OfficeScene scene, TitleEdges edges) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.turns = scene.turns();
    this.edges = edges;
  }

  /** "finance chief Owen Tate" */
  Optional<Holding> named(Title title) {
    int at = title.full();

    if (title.full() == title.end() && words.is(at, "of", "at", "for")) {
      return Optional.empty();
    }
    List<Phrase> people = cast.series(at, title.plural());
    if (people.isEmpty() || (title.plural() && people.size() < 2)) {
      return Optional.empty();
    }
    Phrase first = people.get(0);
    if (isSupplier(title, first)) {
      return Optional.empty();
    }
    List<String> who = people.stream().map(cast::name).toList();
    return Optional.of(new Holding(who, turnAround(title, first), anchorAround(title, first)));
  }

  /**
   * What the sentence says of a person with a title: "sacked coach Ivan Kovac", "chief Tate
   * leaves".
   */
  private Turn turnAround(Title title, Phrase who) {
    return doing(title, who).map(doing -> turnOf(doing, title)).orElse(Turn.NONE);
  }

  private int anchorAround(Title title, Phrase who) {
    return doing(title, who)
        .filter(doing -> turnOf(doing, title) != Turn.NONE)
        .map(doing -> Math.min(doing.start(), title.start()))
        .orElse(title.start());
  }

  private Turn turnOf(Doing doing, Title title) {
    return doing.start() < title.start() ? doing.ofObject() : doing.ofSubject();
  }

  private Optional<Doing> doing(Title title, Phrase who) {
    int left = edges.left(title);
    Optional<Doing> before = endingAt(left).filter(doing -> doing.ofObject() == Turn.ENDS);
    if (before.isPresent()) {
      return before;
    }
    return turns
        .at(verbBehind(who.end()))
        .filter(doing -> doing.ofSubject() == Turn.ENDS && isAboutTitle(doing));
  }

  /** The verb whose last word is {@code last}: "parted company with". */
  private Optional<Doing> endingAt(int last) {
    for (int verb = last; verb >= 0 && last - verb < 4; verb--) {
      Optional<Doing> doing = turns.at(verb).filter(found -> found.end() == last + 1);
      if (doing.isPresent()) {
        return doing;
      }
    }
    return Optional.empty();
  }

  private int verbBehind(int from) {
    int at = from;
    while (words.isTag(at, "AUX", "ADV", "PART") || words.is(at, "to", "will")) {
      at++;
    }
    return at;
  }

  /** "leaves", "resigned", but not "left the room". */
  private boolean isAboutTitle(Doing doing) {
    return words.isBorder(doing.end())
        || words.isDated(doing.end())
        || words.isTag(doing.end(), "ADP", "ADV", "SCONJ");
  }

  /** "the Ostrava chairman, Jiří Malý," and "her deputy, Charles Oduya" */
  Optional<Holding> apposedBehind(Title title, int left) {
    int comma = edges.behindBody(title.full());
    while (words.isDated(comma)) {
      comma++;
    }
    boolean definite = isDefinite(title, left);
    boolean ofOther = comma > title.full() && lexicon.isHead(words.lower(comma - 1));
    if (!words.is(comma, ",", ":", "|", "–") || !definite || ofOther || isPredicate(left)) {
      return Optional.empty();
    }
    Optional<Phrase> described =
        words.is(comma + 1, "the", "a", "an") ? cast.described(comma + 1) : Optional.empty();
    int owner = words.isPossessive(comma + 2) ? comma + 3 : comma + 1;
    return cast.from(owner)
        .or(() -> described)
        .filter(person -> endsApposition(person.end()))
        .filter(person -> !isSupplier(title, person))
        .map(person -> apposed(title, person));
  }

  /** "the caterer, Brightfork,": one word for who does that may be the name of a firm. */
  private boolean isSupplier(Title title, Phrase named) {
    return lexicon.is("supplying", title.head())
        && named.isOneWord()
        && cast.before(named) == named.start() - 1
        && !cast.isKnown(named);
  }

  /** "The directors, Mr Cole and Mr Hurst," are two. */
  private Holding apposed(Title title, Phrase first) {
    List<Phrase> people = cast.series(first.start(), title.plural());
    List<String> who = people.stream().map(cast::name).toList();
    Phrase last = people.get(people.size() - 1);
    Turn before = endingAt(edges.left(title)).map(Doing::ofObject).orElse(Turn.NONE);
    Turn turn = before == Turn.NONE ? turnBehind(last.end() + 1) : before;
    return new Holding(who, turn, before == Turn.NONE ? title.start() : edges.left(title));
  }

  private Turn turnBehind(int at) {
    return turns
        .at(verbBehind(at))
        .filter(doing -> doing.ofSubject() == Turn.ENDS && isAboutTitle(doing))
        .map(Doing::ofSubject)
        .orElse(Turn.NONE);
  }

  private boolean isDefinite(Title title, int left) {
    for (int at = left + 1; at < title.start(); at++) {
      boolean owned = words.isPossessive(at) || words.isOwner(at) || words.isName(at);
      if (words.is(at, "the") || owned || words.is(at, "new", "newly")) {
        return true;
      }
    }
    return left < 0 || (words.isBorder(left) && title.start() == left + 1);
  }

  private boolean isPredicate(int left) {
    boolean has = words.is(left, "has", "have", "had");
    boolean cleft = words.is(left - 1, "it") && words.isBe(left);
    boolean inverted = cleft || (words.isBe(left) && !isSomebodyBefore(left));
    boolean becomes = left >= 0 && !has && (words.isBe(left) || isBecoming(left));
    return words.is(left, "as") || (becomes && !inverted);
  }

  /** "Standing in is the director, Anke Visscher" has nobody before its verb. */
  private boolean isSomebodyBefore(int verb) {
    for (int at = 0; at < verb; at++) {
      if (cast.isPronoun(at) || cast.endingAt(at).isPresent() || words.isTag(at, "PRON")) {
        return true;
      }
    }
    return words.isName(verb - 1);
  }

  private boolean isBecoming(int at) {
    Turn turn = turns.at(at).map(Doing::ofSubject).orElse(Turn.NONE);
    return turn == Turn.BEGINS || turn == Turn.HOLDS;
  }

  private boolean endsApposition(int at) {
    return at >= words.size() || words.isBorder(at) || words.is(at, "and", "who", "or");
  }

  /** "Ines Caldeira, 52, chairwoman of", "Annelie Brandt (vice-chair", "Anna Berg – treasurer" */
  Optional<Holding> apposedBefore(Title title, int left) {
    if (words.is(left, "and")) {
      return joinedBefore(title, left);
    }
    boolean whose = words.is(left + 1, "whose");
    if (!words.is(left, ",", "(", "–", "—", "|", "-", ":") || whose || isEnumerated(title, left)) {
      return Optional.empty();
    }
    int last = words.is(left - 1, "himself", "herself") ? left - 2 : left - 1;
    if (words.isTag(last, "NUM") && words.is(last - 1, ",", "(")) {
      last -= 2;
    }
    if (words.is(last, ")")) {
      last = opening(last) - 1;
    }
    Optional<Phrase> person = cast.endingAt(last).or(() -> describedBefore(title, left));
    return person.map(
        who ->
            Holding.of(
                cast.name(who), turnBehind(closing(title)), Math.min(left + 1, title.start())));
  }

  /** "Ann Lee, a mother of two, head of the school," */
  private Optional<Phrase> describedBefore(Title title, int comma) {
    int at = opens(comma, 8);
    boolean described =
        words.is(at + 1, "a", "an") || (words.isTag(at + 1, "NOUN") && !words.isName(at + 1));
    boolean closed = words.is(closing(title) - 1, ",", ")", "–", "—");
    return described
            && closed
            && !isOfHolder(comma - 1)
            && words.is(at, ",")
            && words.is(comma, ",")
        ? cast.endingAt(at - 1)
        : Optional.empty();
  }

  /** "Eleanor Croft, a granddaughter of the founder and a director until last year," */
  private Optional<Holding> joinedBefore(Title title, int and) {
    boolean article = words.is(and + 1, "a", "an", "the", "its", "now", "currently");
    boolean bare = title.start() == and + 1 && !isOfHolder(and - 1);
    boolean founder = words.is(and + 1, "honorary") && words.is(and - 1, "founder");
    int at = opens(and, 12);
    boolean closed = words.is(closing(title) - 1, ",", ")", "–", "—") || endsBehind(title);
    boolean described = words.is(at + 1, "a", "an", "the", "once", "formerly", "then");
    boolean parallel = (bare || founder) && words.isTag(at + 1, "NOUN", "ADJ");
    boolean told = (article && described) || parallel;
    return told && closed && words.is(at, ",")
        ? cast.endingAt(at - 1)
            .map(who -> Holding.of(cast.name(who), turnBehind(closing(title)), title.start()))
        : Optional.empty();
  }

  /** "grandmother of the chairman": what follows may be the office of that one. */
  private boolean isOfHolder(int last) {
    return lexicon.isHead(lexicon.singular(words.lower(last)))
        || words.is(last, "founder", "co-founder", "owner", "co-owner");
  }

  /** The mark or verb before the part of a clause that ends before {@code end}. */
  private int opens(int end, int most) {
    int at = end - 1;
    while (at > 0 && end - at < most && !words.isBorder(at) && !words.isTag(at, "VERB", "AUX")) {
      at--;
    }
    return at;
  }

  private boolean endsBehind(Title title) {
    return words.is(edges.behindBody(title.full()), ".");
  }

  private int opening(int closing) {
    int at = closing;
    while (at > 0 && !words.is(at, "(")) {
      at--;
    }
    return at;
  }

  /** Behind the comma that closes the apposition of the title. */
  private int closing(Title title) {
    int at = title.full();
    while (at < words.size() && !words.is(at, ",", ")", "–", "—")) {
      at++;
    }
    return at + 1;
  }

  /** "with Anna Berg, chairman Ole Dahl and": a new item of a list. */
  private boolean isEnumerated(Title title, int left) {
    return left < 1 || cast.from(title.full()).isPresent();
  }
}
