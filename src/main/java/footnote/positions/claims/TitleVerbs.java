package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the holder of a title by the verb that takes it: "was appointed", "remains". */
final class TitleVerbs {

  private static final Set<String> UNREAL = Grammar.words("unreal");

  private static final Set<String> REPORTS = Grammar.words("reporting");

  private static final Set<String> PROPOSALS = Grammar.words("proposal");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;
  private final Chosen chosen;
  private final Joint joint;

  TitleVerbs(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.chosen = new Chosen(scene);
    this.joint = new Joint(scene);
  }

  /** The verb at {@code at} or whose last word stands there. */
  Optional<Holding> byVerb(int at) {
    boolean owns = words.is(at, "has", "have", "had", "having", "needs", "wants");
    if (owns || isOpinion(at) || isUnreal(at)) {
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

  Optional<Holding> bySubject(Doing doing, Turn turn) {
    if (turn == Turn.NONE) {
      return Optional.empty();
    }
    Optional<Phrase> apposed =
        doing.passive() && words.is(doing.start() - 1, ",")
            ? cast.endingAt(doing.start() - 2)
            : Optional.empty();
    if (apposed.isPresent()) {
      return apposed.map(who -> Holding.of(cast.name(who), turn, doing.start()));
    }
    Optional<Holding> toDo = turn == Turn.BEGINS ? chosen.toDo(doing.start()) : Optional.empty();
    if (toDo.isPresent()) {
      return toDo;
    }
    return joint.subjectOf(doing.start()).map(who -> new Holding(who, turn, doing.start()));
  }

  /** "wants to become", "could have been": what is not so. */
  boolean isUnreal(int verb) {
    int start = subjects.chainStart(verb);
    for (int at = start; at < verb; at++) {
      if (UNREAL.contains(words.lower(at)) && !isReported(at)) {
        return true;
      }
    }
    return words.is(0, "if", "should") || isWouldBe(start) || isOpen(verb) || isOffered(verb);
  }

  /** "whether he will ever become", "the offer that Ann Lee become" */
  private boolean isOpen(int verb) {
    int link = subjects.of(verb).start() - 1;
    return words.is(link, "whether", "unless", "if", "lest")
        || (words.is(link, "that") && PROPOSALS.contains(words.lower(link - 1)));
  }

  /** "turned down an offer to coach", but "accepted an offer to coach" */
  private boolean isOffered(int verb) {
    if (!words.is(verb - 1, "to") || !PROPOSALS.contains(words.lower(verb - 2))) {
      return false;
    }
    for (int at = verb - 3; at > 0 && verb - at < 8; at--) {
      if (words.is(at, "accepted", "accepts", "accept", "took", "takes", "taken")) {
        return false;
      }
    }
    return true;
  }

  /** "Nordbank said that he would step down" tells what will be. */
  private boolean isReported(int would) {
    if (!words.is(would, "would")) {
      return false;
    }
    for (int at = would - 1; at > 0 && !words.is(at, ";", "if"); at--) {
      if (REPORTS.contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "would be the first woman to serve as" */
  private boolean isWouldBe(int to) {
    for (int at = to; words.is(to, "to") && at > 0 && !words.isBorder(at); at--) {
      if (words.is(at - 1, "would", "could", "might", "may") && words.isBe(at)) {
        return true;
      }
    }
    return false;
  }

  boolean isOpinion(int at) {
    return lexicon.isFormOf("opinion", words.lower(at));
  }

  /** "The board elected Ines Caldeira chairman." */
  Optional<Holding> put(int left) {
    Optional<Phrase> person = cast.endingAt(left);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    List<Phrase> people = joint.upTo(person.get());
    List<String> who = people.stream().map(cast::name).toList();
    int verb = verbBefore(people.get(0));
    return turns
        .at(verb)
        .filter(doing -> doing.ofObject() != Turn.NONE)
        .map(doing -> new Holding(who, doing.ofObject(), verb));
  }

  /** "The federation made her assistant coach." */
  Optional<Holding> putPronoun(Title title, int left) {
    for (int at = Math.max(0, left); at < title.start(); at++) {
      boolean pronoun = words.is(at, "him", "her", "me", "you");
      Optional<Doing> doing = pronoun ? endingAt(at) : Optional.empty();
      if (doing.isPresent() && doing.get().ofObject() == Turn.BEGINS) {
        return object(at, doing.get())
            .map(who -> Holding.of(who, Turn.BEGINS, doing.get().start()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> object(int pronoun, Doing doing) {
    return words.is(pronoun, "me", "you")
        ? cast.who(new Phrase(pronoun, pronoun + 1))
        : cast.other(pronoun, agent(doing.start()));
  }

  /** Who does what the verb says; of "stopped the mayor, Ann Lee, from making" who is stopped. */
  private Optional<String> agent(int verb) {
    Optional<String> subject = cast.who(subjects.of(verb));
    boolean gerund = words.lower(verb).endsWith("ing") && words.is(verb - 1, "from", "into", "by");
    return gerund && subject.isEmpty()
        ? cast.people().stream()
            .filter(person -> person.end() < verb)
            .reduce((one, next) -> next)
            .map(cast::name)
        : subject;
  }

  private Optional<Doing> endingAt(int end) {
    return turns.at(end - 1).filter(doing -> doing.end() == end && !isUnreal(end - 1));
  }

  /** The verb whose object {@code person} is, with a title or an honorific between. */
  int verbBefore(Phrase person) {
    int at = person.start() - 1;
    while (at > 0
        && person.start() - at < 6
        && !words.isTag(at, "VERB")
        && turns.at(at).isEmpty()
        && (words.isTag(at, "ADJ", "NOUN", "PROPN", "DET", "ADV") || words.is(at, "."))) {
      at--;
    }
    return at;
  }
}
