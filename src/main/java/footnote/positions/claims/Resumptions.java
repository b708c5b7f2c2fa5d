package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what becomes of an office that the sentence before named: "He resigned in 2003." */
public final class Resumptions {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;
  private final BothPosts both;

  public Resumptions(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
    this.both = new BothPosts(scene);
  }

  /**
   * @param claims what is known of the sentence's offices already
   * @param memory of what was told before, read only where something is resumed
   */
  public List<Claim> read(List<Claim> claims, Memory memory) {
    List<Claim> found = new ArrayList<>();
    Partings partings = new Partings(words, lexicon, claims);
    for (int at = 0; at < words.size(); at++) {
      found.addAll(turns.at(at).map(each -> both.leftBy(each, memory)).orElse(List.of()));
      Optional<Doing> doing = turns.at(at).filter(this::resumes);
      if (doing.isPresent()) {
        Turn turn = doing.get().ofSubject();
        int verb = at;
        cast.who(subjects.of(at))
            .filter(who -> partings.isOpen(doing.get(), who))
            .flatMap(who -> resumed(who, turn, verb, claims.isEmpty(), memory))
            .filter(claim -> turn != Turn.BEGINS || Vacancies.isPassedOn(claim) || !isOver(verb))
            .filter(partings::isBetter)
            .ifPresent(found::add);
      }
    }
    for (int at = 1; claims.isEmpty() && found.isEmpty() && at < words.size(); at++) {
      int noun = at;
      departed(at, memory).or(() -> term(noun, memory)).ifPresent(found::add);
    }
    return found;
  }

  /** "Since her retirement in 2004", "After Berg's resignation in May" */
  private Optional<Claim> departed(int noun, Memory memory) {
    boolean effective = words.is(noun + 1, "takes", "took") && words.is(noun + 2, "effect");
    boolean leaves =
        lexicon.is("departure", words.lower(noun)) && (effective || words.isDated(noun + 1));
    boolean dies = words.is(noun, "death");
    return leaves && !dies
        ? cast.whose(noun).flatMap(each -> resumed(each, turns.ofNoun(noun), noun, true, memory))
        : Optional.empty();
  }

  /**
   * "held the post", "resigned", "was dismissed", but not "left the room"; who died may have left
   * long before.
   */
  private boolean resumes(Doing doing) {
    Turn turn = doing.ofSubject();
    int next = doing.end();
    if (lexicon.isFormOf("death", words.lower(doing.start()))) {
      return words.is(next, "in") && words.is(next + 1, "office", "harness");
    }
    boolean lost = Inflection.isForm(words.lower(doing.start()), "lose");
    boolean place = words.is(next + 1, "place") || words.isBorder(next);
    if (isSupposed(doing.start()) || (lost && place)) {
      return false;
    }
    boolean post = isPost(words.is(next, "from") ? next + 1 : next);
    boolean took =
        lexicon.is("post", words.lower(next - 1))
            && next > doing.start() + 1
            && !words.isSeating(next);
    boolean office = words.is(next, "office", "command", "charge");
    boolean entered = turn == Turn.BEGINS && isEntered(office ? next + 1 : next);
    boolean alone =
        words.isBorder(next)
            || words.isDated(next)
            || words.is(
                next, "after", "when", "over", "and", "on", "for", "owing", "because", "at", "to",
                "with", "office")
            || (words.is(next, "from") && words.is(next + 1, "office"))
            || (words.is(next, "the", "that") && words.is(next + 1, "same", "day", "evening"));
    boolean ours = words.is(next, "us") && !words.is(next + 1, "a", "the");
    boolean house = words.is(next, "the", "his", "her");
    boolean firm = (house && lexicon.is("body", words.lower(next + 1))) || ours;
    boolean leaves = turn == Turn.ENDS && (alone || firm);
    boolean comes =
        turn == Turn.BEGINS
            && doing.passive()
            && words.isDated(next)
            && words.is(doing.start() - 1, "was", "been", "first");
    boolean back = words.is(next, "to") && words.is(next + 1, "the", "his", "her");
    boolean returns = back && lexicon.is("post", words.lower(next + 2));
    return turn != Turn.NONE
        && (post || took || entered || leaves || comes || returns || goesOn(doing));
  }

  /** "took office in May", "will take charge on 1 July", "took the helm when Berg was dismissed" */
  private boolean isEntered(int next) {
    boolean over =
        words.is(next - 1, "office", "charge", "command", "helm", "reins", "chair", "over");
    boolean alone =
        words.isBorder(next)
            || words.isDated(next)
            || words.is(next, "on", "in", "when", "after", "and", "at", "shortly");
    return over && alone;
  }

  /** "took over": no deputy comes into what he is. */
  private boolean isOver(int verb) {
    return words.is(verb + 1, "over", "charge", "command", "office");
  }

  /** "the post", "that position" */
  private boolean isPost(int from) {
    return words.is(from, "the", "that", "this", "his", "her")
        && lexicon.is("post", words.lower(from + 1));
  }

  /** "stayed until 1981", "remained there for nine years", "stayed in that position until 1990" */
  private boolean isUntil(int next) {
    boolean office = words.is(next, "in") && words.is(next + 1, "office", "post");
    boolean post = words.is(next, "in") && isPost(next + 1);
    int at = post ? next + 3 : office ? next + 2 : words.is(next, "there", "on") ? next + 1 : next;
    int end = at + 1;
    while (words.is(at, "for") && words.isDated(end)) {
      end++;
    }
    boolean there = words.is(next, "there") && words.isDated(at + 1);
    return words.is(at, "until", "till")
        || (there && words.is(at, "for", "from"))
        || (words.is(end, ",") && words.is(end + 1, "until", "till"));
  }

  /** "Her term expires in 2021", "Berg's contract runs until June" */
  private Optional<Claim> term(int noun, Memory memory) {
    boolean lapses =
        lexicon.is("spell", words.lower(noun))
            && !words.isDated(noun)
            && !words.is(noun + 1, "had", "was")
            && (words.isTag(noun + 1, "VERB", "AUX") || words.is(noun + 1, "expires", "ends"));
    return lapses
        ? cast.whose(noun).flatMap(each -> resumed(each, Turn.HOLDS, noun, true, memory))
        : Optional.empty();
  }

  /** "stayed until 2020", "was re-elected in 2019", "was dismissed without notice" */
  private boolean goesOn(Doing doing) {
    int next = doing.end();
    String verb = words.lower(doing.start());
    boolean stays = lexicon.isFormOf("staying", verb) && isUntil(next);
    boolean again = lexicon.isFormOf("regain", verb) && doing.ofSubject() == Turn.BEGINS;
    boolean alone = words.isBorder(next) || words.isDated(next) || words.is(next, "by", "in");
    boolean out = doing.passive() && lexicon.isFormOf("dismissal", verb);
    return stays || (again && alone) || (out && !words.is(next, "as", "from", "by"));
  }

  /** "threatened to leave if Berg was dismissed": it is not so. */
  private boolean isSupposed(int verb) {
    for (int at = verb - 1; at >= 0 && verb - at < 8 && !words.isBorder(at); at--) {
      if (words.is(at, "if", "unless", "whether", "should", "might", "threatened", "refused")) {
        return true;
      }
    }
    return false;
  }

  /** Who resigns where the text is about a board was a member of it. */
  private Optional<Claim> member(String who, Phrase anchor) {
    return words.is(anchor.start(), "resigned", "resigns", "retired", "retires")
        ? bodies
            .board()
            .map(board -> new Claim(who, "member", board, Turn.ENDS, Tenure.HELD, anchor))
        : Optional.empty();
  }

  /**
   * The office that the same person had, or else the only one that was named.
   *
   * @param alone whether the sentence tells of no other office
   */
  private Optional<Claim> resumed(String who, Turn turn, int verb, boolean alone, Memory memory) {
    List<Claim> earlier = memory.near();
    Optional<Claim> own =
        earlier.stream().filter(claim -> claim.holder().equals(who)).reduce((one, two) -> two);
    boolean held = alone && (turn == Turn.HOLDS || turn == Turn.BEGINS);
    Optional<Claim> other =
        held && earlier.size() == 1 ? Optional.of(earlier.get(0)) : Optional.empty();
    Phrase anchor = new Phrase(verb, verb + 1);
    return own.or(() -> other)
        .or(() -> memory.of(who).stream().reduce((one, two) -> two))
        .or(() -> turn == Turn.ENDS ? Optional.empty() : ever(who, turn, memory))
        .or(() -> alone && turn == Turn.ENDS ? member(who, anchor) : Optional.empty())
        .map(claim -> claim.passedTo(who, turn, anchor));
  }

  /** "resigned on Monday", and then "had held the post since 2015" or "was appointed in 2015" */
  private static Optional<Claim> ever(String who, Turn turn, Memory memory) {
    List<Claim> told = memory.everOf(who);
    return turn == Turn.BEGINS
        ? told.stream().findFirst()
        : told.stream().reduce((one, two) -> two);
  }
}
