package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads that an office lasts whose title is told elsewhere: "Berg, in office since January,". */
public final class Stays {

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final NounPhrases nouns;
  private final Bodies bodies;
  private final RoleBodies roles;

  public Stays(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.nouns = scene.nouns();
    this.bodies = scene.bodies();
    this.roles = new RoleBodies(scene);
  }

  /**
   * @param claims what is known of the sentence's offices already
   * @param memory of the offices told before
   */
  public List<Claim> read(List<Claim> claims, Memory memory) {
    List<Claim> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int start = at;
      int end = end(at);
      Optional<String> who = end > at ? holder(at) : Optional.empty();
      onBoard(start).or(() -> employed(start)).ifPresent(found::add);
      who.flatMap(each -> office(each, claims, memory))
          .map(claim -> claim.passedTo(claim.holder(), Turn.HOLDS, new Phrase(start, end)))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Behind "in office", "in the job", "in charge", with a date near; or {@code at} itself. */
  private int end(int at) {
    if (!words.is(at, "in", "at")) {
      return at;
    }
    boolean led = words.isTag(at + 1, "DET") || words.isOwner(at + 1);
    int noun = led ? at + 2 : at + 1;
    boolean post =
        words.is(noun, "office", "charge", "power", "helm")
            || (noun > at + 1 && lexicon.is("post", words.lower(noun)));
    int next = noun + 1;
    while (words.isTag(next, "ADV") && !words.isDated(next)) {
      next++;
    }
    boolean since = words.isDated(next) && words.is(next, "since", "from", "until", "for");
    return post && since ? noun + 1 : at;
  }

  /** "Berg, on the board since 1990," */
  private Optional<Claim> onBoard(int at) {
    Phrase board = words.is(at, "on") ? nouns.next(at + 1) : Phrase.empty(at);
    boolean apposed =
        roles.isBoard(board) && words.is(at - 1, ",") && words.is(board.end(), "since");
    return apposed
        ? cast.endingAt(at - 2)
            .map(
                who ->
                    new Claim(
                        cast.name(who),
                        "member",
                        bodies.named(board),
                        Turn.HOLDS,
                        Tenure.HELD,
                        new Phrase(at, board.end())))
        : Optional.empty();
  }

  /** "Works manager Berg, with the firm since 1980,", "Berg, at Danfors from 1990 to 1995," */
  private Optional<Claim> employed(int at) {
    Phrase firm = words.is(at, "with", "at") ? nouns.next(at + 1) : Phrase.empty(at);
    boolean dated = words.isDated(firm.end()) && words.is(firm.end(), "since", "from", "until");
    boolean apposed = words.is(at - 1, ",") && dated && roles.isBody(firm) && !isPlace(firm);
    return apposed
        ? cast.endingAt(at - 2)
            .map(
                who ->
                    new Claim(
                        cast.name(who),
                        "employee",
                        bodies.named(firm),
                        Turn.HOLDS,
                        Tenure.HELD,
                        new Phrase(at, firm.end())))
        : Optional.empty();
  }

  private boolean isPlace(Phrase firm) {
    return lexicon.isPlace(words.part(firm.start(), firm.end()));
  }

  private Optional<String> holder(int at) {
    if (words.is(at - 1, ",", "(")) {
      return cast.endingAt(at - 2).map(cast::name);
    }
    int verb = at - 1;
    while (words.isTag(verb, "ADV")) {
      verb--;
    }
    boolean stays = words.isBe(verb) || lexicon.isFormOf("staying", words.lower(verb));
    return stays ? cast.who(subjects.of(verb)) : Optional.empty();
  }

  private static Optional<Claim> office(String who, List<Claim> claims, Memory memory) {
    Optional<Claim> here =
        claims.stream().filter(claim -> claim.holder().equals(who)).reduce((one, two) -> two);
    return here.or(() -> memory.of(who).stream().reduce((one, two) -> two))
        .or(() -> memory.everOf(who).stream().reduce((one, two) -> two));
  }
}
