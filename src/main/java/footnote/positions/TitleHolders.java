package footnote.positions;

import footnote.positions.OfficeWords.Turn;
import footnote.positions.Turns.Doing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who holds a title, by what stands around it. */
final class TitleHolders {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Turns turns;

  TitleHolders(
      Words words,
      OfficeWords lexicon,
      Cast cast,
      NounPhrases nouns,
      Subjects subjects,
      Turns turns) {
    this.words = words;
    this.lexicon = lexicon;
    this.cast = cast;
    this.nouns = nouns;
    this.subjects = subjects;
    this.turns = turns;
  }

  Optional<Holding> of(Title title) {
    int left = left(title);
    return named(title)
        .or(() -> apposedBehind(title, left))
        .or(() -> apposedBefore(title, left))
        .or(() -> inverted(title, left))
        .or(() -> whose(title))
        .or(() -> passiveBehind(title, left))
        .or(() -> governed(left))
        .or(() -> fronted(title, left));
  }

  /** The word before the title's noun phrase: before "the Ostrava Glass chairman" and the like. */
  private int left(Title title) {
    int at = title.start() - 1;
    while (at >= 0) {
      if (words.isPossessive(at)) {
        at = nouns.base(at - 1).start() - 1;
      } else if (isPartOfPhrase(at)) {
        at--;
      } else if (isDatedAside(at) && words.is(beforeDate(at), ",", "(", "–")) {
        at = beforeDate(at);
      } else if (isAside(at)) {
        at -= 3;
      } else if (isAdjunct(at)) {
        at = nameStart(at) - 1;
      } else {
        return at;
      }
    }
    return at;
  }

  /** "was, briefly, governor" */
  private boolean isAside(int at) {
    return words.is(at, ",")
        && words.isTag(at - 1, "ADV")
        && words.is(at - 2, ",")
        && words.isBe(at - 3);
  }

  private boolean isPartOfPhrase(int at) {
    if (words.is(at, "as", "to", "of", "for", "that")) {
      return false;
    }
    boolean adverb =
        words.isTag(at, "ADV")
            || words.is(at, "now", "then", "once", "formerly", "currently", "later", "long-time");
    boolean noun = words.isTag(at, "ADJ", "DET", "NUM");
    boolean kind = words.is(at, "female", "male", "woman", "youngest-ever", "longest-serving");
    boolean modifier = kind || lexicon.is("modifier", words.lower(at)) && !words.isTag(at, "VERB");
    return (noun
            || adverb
            || modifier
            || words.is(at, Words.OWNERS)
            || words.is(at, "also", "both", "either"))
        && !isDatedAside(at)
        && turns.at(at).isEmpty();
  }

  private boolean isDatedAside(int at) {
    boolean recently = words.is(at, "until") && words.is(at + 1, "recently", "lately", "now");
    return recently || (words.isDated(at) && !words.is(at, "the", "that"));
  }

  /** The word before a date that ends at {@code last}: "until 2018", "until recently". */
  private int beforeDate(int last) {
    int at = last;
    while (words.isDated(at) || words.is(at, "until")) {
      at--;
    }
    return at;
  }

  /** A body named right before the title: "Kestrels coach". */
  private boolean isAdjunct(int at) {
    if (!words.isName(at) || words.is(at, "outgoing", "incoming")) {
      return false;
    }
    Optional<Phrase> person = cast.endingAt(at);
    if (person.isEmpty()) {
      return true;
    }
    int before = person.get().start() - 1;
    boolean object = turns.at(before).isPresent() && !words.isBe(before);
    return !object && (words.isTag(before, "DET") || words.isBe(before) || words.is(before, "as"));
  }

  private int nameStart(int last) {
    int at = last;
    while (words.isName(at - 1)) {
      at--;
    }
    return at;
  }

  /** "finance chief Owen Tate" */
  private Optional<Holding> named(Title title) {
    int at = title.full();

    if (title.full() == title.end() && words.is(at, "of", "at", "for")) {
      return Optional.empty();
    }
    Optional<Phrase> person = cast.from(at);
    return person.map(
        who ->
            new Holding(List.of(cast.name(who)), turnAround(title, who), anchorAround(title, who)));
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
    int left = left(title);
    Optional<Doing> before = turns.at(left).filter(doing -> doing.ofObject() == Turn.ENDS);
    if (before.isPresent()) {
      return before;
    }
    return turns
        .at(verbBehind(who.end()))
        .filter(doing -> doing.ofSubject() == Turn.ENDS && isAboutTitle(doing));
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
  private Optional<Holding> apposedBehind(Title title, int left) {
    int comma = behindBody(title.full());
    while (words.isDated(comma)) {
      comma++;
    }
    boolean definite = isDefinite(title, left);
    if (!words.is(comma, ",", ":", "|", "–") || !definite || isPredicate(left)) {
      return Optional.empty();
    }
    return cast.from(comma + 1)
        .filter(person -> endsApposition(person.end()))
        .map(person -> apposed(title, person));
  }

  /** "The directors, Mr Cole and Mr Hurst," are two. */
  private Holding apposed(Title title, Phrase first) {
    List<String> who = new ArrayList<>(List.of(cast.name(first)));
    Phrase last = first;
    while (title.plural() && words.is(last.end(), "and", ",")) {
      Optional<Phrase> next = cast.from(last.end() + 1);
      if (next.isEmpty()) {
        break;
      }
      last = next.get();
      who.add(cast.name(last));
    }
    Turn before = turns.at(left(title)).map(Doing::ofObject).orElse(Turn.NONE);
    Turn turn = before == Turn.NONE ? turnBehind(last.end() + 1) : before;
    return new Holding(who, turn, before == Turn.NONE ? title.start() : left(title));
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
      boolean owned = words.isPossessive(at) || words.is(at, Words.OWNERS) || words.isName(at);
      if (words.is(at, "the") || owned) {
        return true;
      }
    }
    return left < 0 || (words.isBorder(left) && title.start() == left + 1);
  }

  private boolean isPredicate(int left) {
    return words.is(left, "as") || (left >= 0 && (words.isBe(left) || isBecoming(left)));
  }

  private boolean isBecoming(int at) {
    Turn turn = turns.at(at).map(Doing::ofSubject).orElse(Turn.NONE);
    return turn == Turn.BEGINS || turn == Turn.HOLDS;
  }

  private boolean endsApposition(int at) {
    return at >= words.size() || words.isBorder(at) || words.is(at, "and", "who", "or");
  }

  /** Behind "of the Hockey Union" and the like. */
  private int behindBody(int from) {
    int at = from;
    while (words.is(at, "of", "at", "for", "in", "to", "with")) {
      Phrase body = nouns.next(at + 1);
      if (body.isEmpty()) {
        return at;
      }
      at = body.end();
    }
    return at;
  }

  /** "Ines Caldeira, 52, chairwoman of", "Annelie Brandt (vice-chair", "Anna Berg – treasurer" */
  private Optional<Holding> apposedBefore(Title title, int left) {
    if (!words.is(left, ",", "(", "–", "—", "|", "-", ":") || isEnumerated(title, left)) {
      return Optional.empty();
    }
    int last = left - 1;
    if (words.isTag(last, "NUM") && words.is(last - 1, ",", "(")) {
      last -= 2;
    }
    if (words.is(last, ")")) {
      last = opening(last) - 1;
    }
    Optional<Phrase> person = cast.endingAt(last);
    return person.map(
        who ->
            Holding.of(
                cast.name(who), turnBehind(closing(title)), Math.min(left + 1, title.start())));
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

  /** "Its first president was Anna Berg." */
  private Optional<Holding> inverted(Title title, int left) {
    boolean first = left < 0 || words.isBorder(left) || words.is(left, "and", "but", "as", "when");
    int at = behindBody(title.full());
    while (words.isDated(at)) {
      at++;
    }
    if (!first || title.plural() || !words.isBe(at)) {
      return Optional.empty();
    }
    while (words.isBe(at) || words.isTag(at, "ADV", "AUX")) {
      at++;
    }
    return cast.from(at).map(who -> Holding.of(cast.name(who), Turn.HOLDS, title.start()));
  }

  /** "whose chief operating officer he was until 2020" */
  private Optional<Holding> whose(Title title) {
    int at = title.full();
    boolean asked = words.is(title.start() - 1, "whose") || words.is(title.start() - 2, "whose");
    return asked && cast.isPronoun(at) && words.isBe(at + 1)
        ? cast.meant(at).map(who -> Holding.of(who, Turn.HOLDS, title.start()))
        : Optional.empty();
  }

  /** "The post of treasurer was held by Ann Moss" */
  private Optional<Holding> passiveBehind(Title title, int left) {
    int verb = behindBody(title.full());
    if (!isPost(left - 1) && left >= 0 && !words.isBorder(left)) {
      return Optional.empty();
    }
    while (words.isTag(verb, "AUX", "ADV") || words.isDated(verb)) {
      verb++;
    }
    Optional<Doing> doing = turns.at(verb);
    int by = verb + 1;
    while (by < words.size()
        && (words.isDated(by) || words.isTag(by, "ADV"))
        && !words.is(by, "by")) {
      by++;
    }
    boolean passive = words.isBe(verb - 1) && words.is(by, "by");
    return passive && doing.isPresent()
        ? cast.from(by + 1)
            .map(who -> Holding.of(cast.name(who), doing.get().action().turn(), title.start()))
        : Optional.empty();
  }

  /** By the verb or the noun that takes the title: "was appointed", "served as", "the post of". */
  private Optional<Holding> governed(int left) {
    if (left < 0) {
      return Optional.empty();
    }
    if (words.is(left, "of", "for", "to") && isPost(left - 1)) {
      return byVerbBefore(left - 1);
    }
    if (words.is(left, "as", "to", "from")) {
      return as(left);
    }
    Optional<Holding> object = put(left);
    return object.isPresent() ? object : byVerb(left);
  }

  private boolean isPost(int at) {
    return lexicon.is("post", words.lower(at)) || lexicon.is("spell", words.lower(at));
  }

  private Optional<Holding> byVerbBefore(int post) {
    for (int at = post - 1; at >= 0 && post - at < 7 && !words.isBorder(at); at--) {
      Turn noun = turns.ofNoun(at);
      if (noun != Turn.NONE && words.is(at + 1, "to")) {
        return nominal(at, noun);
      }
      if (words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at)) {
        return byVerb(at);
      }
    }
    return Optional.empty();
  }

  /** The verb at {@code at} or whose last word stands there. */
  private Optional<Holding> byVerb(int at) {
    if (isOpinion(at) || isUnreal(at)) {
      return Optional.empty();
    }
    for (int verb = at; verb >= 0 && at - verb < 4; verb--) {
      Optional<Doing> doing = turns.at(verb).filter(found -> found.end() > at);
      if (doing.isPresent()) {
        return bySubject(doing.get(), inChain(doing.get()));
      }
    }
    return Optional.empty();
  }

  /** "ceased to be a director" ends it, "went on to become" begins it. */
  private Turn inChain(Doing doing) {
    for (int at = subjects.chainStart(doing.start()); at < doing.start(); at++) {
      Turn turn = turns.at(at).map(Doing::ofSubject).orElse(Turn.NONE);
      if (turn == Turn.ENDS && words.is(at + 1, "to", "being")) {
        return turn;
      }
    }
    return doing.ofSubject();
  }

  private Optional<Holding> bySubject(Doing doing, Turn turn) {
    if (turn == Turn.NONE) {
      return Optional.empty();
    }
    Phrase subject = subjects.of(doing.start());
    return everyone(subject).map(who -> new Holding(who, turn, doing.start()));
  }

  /** "Anna Berg and Ole Dahl" are two. */
  private Optional<List<String>> everyone(Phrase subject) {
    List<String> who = new ArrayList<>();
    for (Phrase person : cast.people()) {
      boolean inside = person.start() >= subject.start() && person.end() <= subject.end();
      boolean joined = words.is(person.end(), "and") || words.is(person.start() - 1, "and");
      if (inside && joined) {
        who.add(cast.name(person));
      }
    }
    return who.size() > 1 ? Optional.of(who) : cast.who(subject).map(List::of);
  }

  /** "wants to become", "could have been": what is not so. */
  private boolean isUnreal(int verb) {
    int start = subjects.chainStart(verb);
    for (int at = start; at < verb; at++) {
      if (words.is(
          at,
          "not",
          "never",
          "could",
          "might",
          "may",
          "would",
          "should",
          "want",
          "wants",
          "wanted",
          "hopes",
          "hoped",
          "refused",
          "declined",
          "wishes",
          "tried",
          "failed",
          "if",
          "n't",
          "can",
          "must",
          "hope",
          "offered",
          "seeks",
          "sought",
          "asked",
          "likely",
          "tipped",
          "expected")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpinion(int at) {
    return lexicon.isFormOf("opinion", words.lower(at));
  }

  /** "The board elected Ines Caldeira chairman." */
  private Optional<Holding> put(int left) {
    Optional<Phrase> person = cast.endingAt(left);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    int verb = verbBefore(person.get());
    return turns
        .at(verb)
        .filter(doing -> doing.ofObject() != Turn.NONE)
        .map(doing -> Holding.of(cast.name(person.get()), doing.ofObject(), verb));
  }

  /** The verb whose object {@code person} is, with a title or an honorific between. */
  private int verbBefore(Phrase person) {
    int at = person.start() - 1;
    while (at > 0
        && person.start() - at < 6
        && !words.isTag(at, "VERB")
        && (words.isTag(at, "ADJ", "NOUN", "PROPN", "DET", "ADV") || words.is(at, "."))) {
      at--;
    }
    return at;
  }

  private Optional<Holding> as(int as) {
    Optional<Phrase> object = cast.endingAt(as - 1);
    if (object.isPresent()) {
      return objectAs(object.get(), as);
    }
    if (isStart(as) && words.is(as, "as")) {
      return behind(as, Turn.HOLDS);
    }
    for (int at = as - 1; at >= 0 && !isStop(at); at--) {
      Turn noun = turns.ofNoun(at);
      if (noun != Turn.NONE && !words.isTag(at, "VERB")) {
        return nominal(at, noun);
      }
      boolean verb = words.isTag(at, "VERB") && !words.isUsedAsNoun(at);
      if (verb || turns.at(at).isPresent()) {
        return asVerb(at, as);
      }
    }
    return Optional.empty();
  }

  private boolean isStop(int at) {
    return words.is(at, ";", ":", "“", "”");
  }

  private Optional<Holding> asVerb(int verb, int as) {
    if (isOpinion(verb) || isUnreal(verb) || words.is(as, "from")) {
      return Optional.empty();
    }
    Optional<Doing> doing = turns.at(verb);
    boolean to = words.is(as, "to");
    if (to && doing.filter(each -> each.ofSubject() == Turn.BEGINS).isEmpty()) {
      return Optional.empty();
    }
    if (doing.isPresent() && doing.get().ofObject() != Turn.NONE) {
      return cast.between(doing.get().end(), as)
          .map(person -> Holding.of(cast.name(person), doing.get().ofObject(), verb))
          .or(() -> pronounObject(doing.get(), as));
    }
    Turn turn = doing.map(Doing::ofSubject).filter(each -> each != Turn.NONE).orElse(Turn.HOLDS);
    Phrase subject = subjects.of(verb);
    return everyone(subject).map(who -> new Holding(who, turn, verb));
  }

  private Optional<Holding> pronounObject(Doing doing, int as) {
    for (int at = doing.end(); at < as; at++) {
      if (words.is(at, "him", "her")) {
        return cast.meant(at).map(who -> Holding.of(who, doing.ofObject(), doing.start()));
      }
    }
    return Optional.empty();
  }

  /** "sacked Ivan Kovac as coach", "with Ivan Kovac as coach", "succeeded Ivan Kovac as coach" */
  private Optional<Holding> objectAs(Phrase object, int as) {
    int verb = verbBefore(object);
    Optional<Doing> doing = turns.at(verb);
    if (doing.isPresent()
        && doing.get().ofObject() != Turn.NONE
        && doing.get().ofSubject() == Turn.NONE) {
      return Optional.of(Holding.of(cast.name(object), doing.get().ofObject(), verb));
    }
    if (doing.isPresent()) {
      return bySubject(doing.get(), doing.get().ofSubject());
    }
    int before = object.start() - 1;
    if (words.is(before, "with", "under")) {
      return Optional.of(Holding.of(cast.name(object), Turn.HOLDS, before));
    }
    Turn noun = words.is(before, "of") ? turns.ofNoun(before - 1) : Turn.NONE;
    return noun == Turn.NONE
        ? asLoose(as)
        : Optional.of(Holding.of(cast.name(object), noun, before - 1));
  }

  /** "worked for Danfors as an engineer": the name before is a body's. */
  private Optional<Holding> asLoose(int as) {
    for (int at = as - 1; at >= 0 && !isStop(at); at--) {
      if (words.isTag(at, "VERB") || turns.at(at).isPresent()) {
        return asVerb(at, as);
      }
      Turn noun = turns.ofNoun(at);
      if (noun != Turn.NONE) {
        return nominal(at, noun);
      }
    }
    return Optional.empty();
  }

  /** "his resignation as treasurer", "Anna Berg's time as", "the appointment of Anna Berg as" */
  private Optional<Holding> nominal(int noun, Turn turn) {
    if (words.lower(noun - 1).matches("\\p{L}+(?:th|rd|nd|st)")
        && words.is(noun, "year", "season")) {
      return Optional.empty();
    }
    for (int at = noun - 1; at >= 0 && noun - at < 6; at--) {
      if (words.is(at, "his", "her")) {
        return nominalPronoun(at, noun, turn);
      }
      if (words.isPossessive(at)) {
        int last = at - 1;
        return cast.who(nouns.wide(last)).map(who -> Holding.of(who, turn, noun));
      }
      if (words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at)) {
        Phrase subject = subjects.of(at);
        return cast.who(subject).map(who -> Holding.of(who, turn, noun));
      }
    }
    return words.is(noun + 1, "of")
        ? cast.from(noun + 2).map(who -> Holding.of(cast.name(who), turn, noun))
        : behind(noun, turn);
  }

  /** "In his time as head of sales, Rui Pacheco": named only behind. */
  private Optional<Holding> nominalPronoun(int pronoun, int noun, Turn turn) {
    Optional<String> behind = subjectBehind(noun).filter(who -> isStart(pronoun - 1));
    return behind.or(() -> cast.meant(pronoun)).map(who -> Holding.of(who, turn, noun));
  }

  private boolean isStart(int at) {
    return at <= 0 || words.is(at - 1, ",", ";", ":", "“", "(", "but", "and");
  }

  private Optional<String> subjectBehind(int from) {
    for (int at = from; at < words.size() - 1; at++) {
      if (words.is(at, ",")) {
        Optional<String> who =
            words.is(at + 1, "he", "she") ? cast.meant(at + 1) : cast.from(at + 1).map(cast::name);
        if (who.isPresent()) {
          return who;
        }
      }
      if (words.is(at, "he", "she")) {
        return cast.meant(at);
      }
    }
    return Optional.empty();
  }

  private Optional<Holding> behind(int anchor, Turn turn) {
    return subjectBehind(anchor).map(who -> Holding.of(who, turn, anchor));
  }

  /** "A member of the club since childhood, she joined", "Player-manager from 1984, he" */
  private Optional<Holding> fronted(Title title, int left) {
    boolean opens = left < 0 || words.is(left, ";");
    int comma = title.full();
    while (comma < words.size() && !words.is(comma, ",")) {
      comma++;
    }
    return opens && !subjects.hasFiniteVerb(title.full(), comma)
        ? behind(title.start(), Turn.HOLDS)
        : Optional.empty();
  }
}
