package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Finds the holder of a title that stands behind "as": "sacked Ivan Kovac as coach". */
final class TitlesAs {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Turns turns;
  private final TitleVerbs verbs;
  private final TitleNouns titleNouns;
  private final Kin kin;
  private final Joint joint;

  TitlesAs(OfficeScene scene, TitleVerbs verbs, TitleNouns titleNouns) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.turns = scene.turns();
    this.verbs = verbs;
    this.titleNouns = titleNouns;
    this.kin = new Kin(scene);
    this.joint = new Joint(scene);
  }

  Optional<Holding> as(int as) {
    if (words.is(as, "as") && kin.isAt(as - 1)) {
      return kin.as(as);
    }
    Optional<Phrase> object = cast.endingAt(as - 1);
    if (object.isPresent()) {
      return objectAs(object.get(), as);
    }
    Optional<Holding> fronted =
        titleNouns.isStart(as) && words.is(as, "as")
            ? titleNouns.behind(as, Turn.HOLDS)
            : Optional.empty();
    if (fronted.isPresent()) {
      return fronted;
    }
    Optional<Holding> aside = aside(as).or(() -> cleft(as));
    if (aside.isPresent()) {
      return aside;
    }
    for (int at = as - 1; at >= 0 && !isStop(at); at--) {
      Turn noun = turns.ofNoun(at);
      boolean part = noun == Turn.HOLDS && isPartOfStay(as);
      if (noun != Turn.NONE && !part && !words.isTag(at, "VERB") && !words.is(as, "from")) {
        Optional<Holding> whole = ofSpell(at);
        return whole.isPresent() ? whole : titleNouns.nominal(at, noun);
      }
      boolean work = words.is(at, "work", "life", "duty", "office") && turns.at(at - 1).isPresent();
      boolean verb = words.isTag(at, "VERB") && !words.isUsedAsNoun(at) && !work;
      if (verb || turns.at(at).isPresent()) {
        return asVerb(at, as);
      }
    }
    return Optional.empty();
  }

  /** "spent nine years at Nordbank, the last three of them as", "the last three as" */
  private boolean isPartOfStay(int as) {
    if (words.is(as - 2, "last", "final") && words.is(as - 3, "the", "his", "her")) {
      return true;
    }
    int number = words.is(as - 2, "of") ? as - 3 : words.is(as - 3, "of") ? as - 4 : as - 2;
    return words.is(number - 1, "last", "final") && words.is(number - 2, "the", "his", "her");
  }

  /** "worked for Nordbank and later, from 2003, as a buyer", "for Nordbank, from 2004 as head" */
  private boolean isLater(int verb, int as) {
    int at = as - 1;
    boolean dated = false;
    while (at > verb
        && (words.isDated(at) || words.isTag(at, "ADV") || words.is(at, ",", "from", "in", "since"))
        && !(dated
            && words.is(at, ",")
            && !words.is(at - 1, "and")
            && !words.isTag(at - 1, "ADV"))) {
      dated |= words.isDated(at);
      at--;
    }
    boolean joined = words.is(at, "and") || (dated && words.is(at, ","));
    boolean first = false;
    for (int link = verb + 1; joined && link < at; link++) {
      first |= words.is(link, "for", "at", "with", "as", "to") && !words.isDated(link + 1);
    }
    return first;
  }

  /** "Hugh Carey, as secretary, looked after everything else", "Carey, who, as secretary," */
  private Optional<Holding> aside(int as) {
    int who = words.is(as - 2, "who") ? as - 2 : as;
    int comma = words.is(who - 1, ",") ? who - 1 : who;
    return words.is(as, "as") && words.is(as - 1, ",")
        ? cast.endingAt(comma - 1).map(each -> Holding.of(cast.name(each), Turn.HOLDS, as))
        : Optional.empty();
  }

  /** "It was as consul in Trieste that Ole Dahl learned of it" */
  private Optional<Holding> cleft(int as) {
    boolean cleft = words.is(as, "as") && words.isBe(as - 1) && words.is(as - 2, "it");
    int that = as + 1;
    while (cleft && that < words.size() && !words.is(that, "that")) {
      that++;
    }
    int subject = that + 1;
    return cleft
        ? cast.from(subject)
            .map(cast::name)
            .or(() -> cast.isPronoun(subject) ? cast.meant(subject) : Optional.empty())
            .map(who -> Holding.of(who, Turn.HOLDS, as))
        : Optional.empty();
  }

  /** "ended her career as works manager": what begins or ends is the office. */
  private Optional<Holding> ofSpell(int noun) {
    int at = noun - 1;
    while (words.isOwner(at) || words.isTag(at, "DET", "ADJ")) {
      at--;
    }
    Optional<Doing> doing =
        turns
            .at(at)
            .filter(each -> each.ofSubject() == Turn.BEGINS || each.ofSubject() == Turn.ENDS);
    return doing.flatMap(each -> verbs.bySubject(each, each.ofSubject()));
  }

  private boolean isStop(int at) {
    return words.is(at, ";", ":", "“", "”");
  }

  private Optional<Holding> asVerb(int verb, int as) {
    Optional<Doing> doing = turns.at(verb);
    if (verbs.isOpinion(verb) || verbs.isUnreal(verb)) {
      return Optional.empty();
    }
    if (words.is(as, "from")) {
      return doing.flatMap(this::outOf);
    }
    boolean to = words.is(as, "to");
    if (to && doing.filter(each -> each.ofSubject() == Turn.BEGINS).isEmpty()) {
      return Optional.empty();
    }
    if (doing.isPresent() && doing.get().ofObject() != Turn.NONE) {
      return named(doing.get().end(), as)
          .map(person -> Holding.of(cast.name(person), doing.get().ofObject(), verb))
          .or(() -> pronounObject(doing.get(), as));
    }
    Turn turn =
        doing
            .map(Doing::ofSubject)
            .filter(each -> each != Turn.NONE && !isFeat(verb, as))
            .orElse(Turn.HOLDS);
    int anchor = isPartOfStay(as) || isLater(verb, as) ? as : verb;
    return joint.subjectOf(verb).map(who -> new Holding(who, turn, anchor));
  }

  /**
   * "won two cups as captain": while he was it, but "won the job as captain" is how he came to it.
   */
  private boolean isFeat(int verb, int as) {
    boolean won = Inflection.isForm(words.lower(verb), "win") && words.is(as, "as");
    for (int at = verb + 1; won && at < as; at++) {
      won = !lexicon.isPost(words.lower(at)) && lexicon.ofNoun(words.lower(at)).isEmpty();
    }
    return won && as > verb + 1;
  }

  /** "elected Ann Lee as chairman and the teacher Tom Moss as treasurer": the last one named. */
  private Optional<Phrase> named(int from, int as) {
    return cast.endingAt(as - 1)
        .filter(person -> person.start() >= from && words.isNoun(cast.before(person)))
        .or(() -> cast.between(from, as));
  }

  /** "moved up from deputy head to head": the first of them ends. */
  private Optional<Holding> outOf(Doing doing) {
    return doing.ofSubject() == Turn.BEGINS ? verbs.bySubject(doing, Turn.ENDS) : Optional.empty();
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
    List<Phrase> people = joint.upTo(object);
    int verb = verbs.verbBefore(people.get(0));
    Optional<Doing> doing = turns.at(verb);
    if (doing.isPresent()
        && doing.get().ofObject() != Turn.NONE
        && doing.get().ofSubject() == Turn.NONE) {
      List<String> who = people.stream().map(cast::name).toList();
      return Optional.of(new Holding(who, doing.get().ofObject(), verb));
    }
    if (doing.isPresent()) {
      return verbs.bySubject(doing.get(), doing.get().ofSubject());
    }
    int before = beforeDescription(people.get(0));
    if (words.is(before, "and", ",") && isTitle(before - 1)) {
      return Optional.empty();
    }
    if (words.is(before, "with") && isWork(before - 1)) {
      return asVerb(before - 1, as);
    }
    if (words.is(before, "from", "to")) {
      return asLoose(as);
    }
    boolean helped = words.is(before, "by") && words.is(before - 1, "assisted", "helped", "joined");
    if (helped || words.is(before, "with", "under")) {
      return Optional.of(Holding.of(cast.name(object), Turn.HOLDS, before));
    }
    Turn noun = words.is(before, "of") ? turns.ofNoun(before - 1) : Turn.NONE;
    return noun == Turn.NONE
        ? asLoose(as)
        : Optional.of(new Holding(people.stream().map(cast::name).toList(), noun, before - 1));
  }

  /** The word before "the banker Emil Roth", where somebody comes with it. */
  private int beforeDescription(Phrase object) {
    int named = cast.before(object);
    int at = named;
    while (words.isTag(at, "NOUN", "ADJ") && !words.isName(at)) {
      at--;
    }
    boolean led = words.isTag(at, "DET") || words.isOwner(at);
    return led && words.is(at - 1, "with", "under") ? at - 1 : named;
  }

  private boolean isTitle(int last) {
    return words.isTag(last, "NOUN") || lexicon.isHead(words.lower(last));
  }

  /** "worked with Ole Dahl as": the subject. */
  private boolean isWork(int at) {
    return turns.at(at).filter(doing -> doing.ofSubject() == Turn.HOLDS).isPresent()
        && words.isTag(at, "VERB")
        && !words.is(at, "had", "has", "have");
  }

  /** "worked for Danfors as an engineer": the name before is a body's. */
  private Optional<Holding> asLoose(int as) {
    for (int at = as - 1; at >= 0 && !isStop(at); at--) {
      if (words.isTag(at, "VERB") || turns.at(at).isPresent()) {
        return asVerb(at, as);
      }
      Turn noun = turns.ofNoun(at);
      if (noun != Turn.NONE) {
        return titleNouns.nominal(at, noun);
      }
    }
    return Optional.empty();
  }
}
