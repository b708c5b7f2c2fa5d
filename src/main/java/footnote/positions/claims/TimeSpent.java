package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;

/** Reads where somebody spent a time: "spent the years 1976 to 1979 with Sparta". */
final class TimeSpent {

  /** How many words may tell of the time. */
  private static final int LONGEST = 10;

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;
  private final RoleBodies roles;
  private final boolean sport;

  TimeSpent(OfficeScene scene, RoleBodies roles, boolean sport) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
    this.roles = roles;
    this.sport = sport;
  }

  /**
   * The stay that the verb at {@code verb} tells of, but not "spent two years at Malmo as coach".
   */
  Optional<Claim> at(int verb) {
    int link = Inflection.isForm(words.lower(verb), "spend") ? link(verb + 1) : verb;
    Phrase body = link > verb ? nouns.next(link + 1) : Phrase.empty(verb);
    if (body.isEmpty() || !roles.isBody(body) || isPlace(body) || isTitled(body.end())) {
      return Optional.empty();
    }
    return cast.who(subjects.of(verb))
        .map(
            who ->
                new Claim(
                    who,
                    sport ? "player" : "employee",
                    bodies.named(body),
                    Turn.HOLDS,
                    Tenure.HELD,
                    new Phrase(verb, verb + 1)));
  }

  /** "retired in November after 34 years with the firm": what else he was, he was of it so long. */
  Optional<Claim> after(int after, List<Claim> titled) {
    int link = !sport && words.is(after, "after") ? link(after + 1) : after;
    Phrase body = link > after ? nouns.next(link + 1) : Phrase.empty(after);
    int verb = link > after ? leaving(after) : -1;
    if (verb < 0 || body.isEmpty() || !roles.isBody(body) || isPlace(body)) {
      return Optional.empty();
    }
    boolean seat = roles.isBoard(body) || isTitled(body.end());
    return seat
        ? Optional.empty()
        : cast.who(subjects.of(verb))
            .map(
                who -> {
                  boolean named = titled.stream().anyMatch(claim -> claim.holder().equals(who));
                  int at = named ? after : verb;
                  Phrase anchor = new Phrase(at, at + 1);
                  return new Claim(
                      who, "employee", bodies.named(body), Turn.ENDS, Tenure.HELD, anchor);
                });
  }

  /** The verb of leaving that "after" hangs on, or -1. */
  private int leaving(int after) {
    for (int at = after - 1; at >= 0 && after - at < LONGEST && !words.isBorder(at); at--) {
      if (turns.at(at).filter(doing -> doing.ofSubject() == Turn.ENDS).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  /** The "with" or "at" behind what tells how long, or {@code from} - 1. */
  private int link(int from) {
    boolean time = false;
    for (int at = from; at < from + LONGEST; at++) {
      if (words.is(at, "with", "at")) {
        return time ? at : from - 1;
      }
      time |= words.isDated(at) || lexicon.is("spell", words.lower(at));
      if (!words.isDated(at) && !isOfTime(at)) {
        return from - 1;
      }
    }
    return from - 1;
  }

  /** "the next nine years", "most of his career", "a season on loan" */
  private boolean isOfTime(int at) {
    return lexicon.is("spell", words.lower(at))
        || words.isTag(at, "DET", "NUM", "ADJ", "ADV")
        || words.isOwner(at)
        || words.is(at, "of", "on", "loan", "life", "most", "all", "part", "rest", "half", "and");
  }

  /** "spent four years at Oxford": no place employs anybody. */
  private boolean isPlace(Phrase body) {
    return !sport && lexicon.isPlace(words.part(body.start(), body.end()));
  }

  /** "as treasurer", "in Kuwait as treasurer" */
  private boolean isTitled(int from) {
    for (int at = from; at < from + 6 && !words.is(at, ",", ";", "and", "("); at++) {
      if (words.is(at, "as")) {
        return true;
      }
    }
    return false;
  }
}
