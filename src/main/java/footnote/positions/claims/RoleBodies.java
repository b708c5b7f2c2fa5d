package footnote.positions.claims;

import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.Optional;
import java.util.Set;

/** Finds the body that a verb takes: "coached Sparta", "for whom he bowled". */
final class RoleBodies {

  private static final Set<String> PASSING = Grammar.words("passing");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;

  RoleBodies(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
  }

  /** "whom he later coached", "for whom he bowled" */
  Optional<Phrase> relative(Doing doing) {
    Phrase subject = subjects.of(doing.start());
    int at = subject.start() - 1;
    boolean whom = words.is(at, "whom", "which") && subject.start() < doing.start();
    int last = words.is(at - 1, "for", "at") ? at - 2 : at - 1;
    int noun = words.is(last, ",") ? last - 1 : last;
    return whom ? Optional.of(nouns.base(noun)).filter(body -> !body.isEmpty()) : Optional.empty();
  }

  boolean isAs(int from, int to) {
    for (int at = from; at < to + 6; at++) {
      if (words.is(at, ";", "and", ",")) {
        return false;
      }
      if (words.is(at, "as")) {
        return true;
      }
    }
    return false;
  }

  /** "the board of Halden Mining" */
  boolean isBoard(Phrase body) {
    return !body.isEmpty() && isBoard(head(body));
  }

  boolean isBoard(int at) {
    boolean house = words.is(at, "house") && words.is(at + 1, "of");
    return lexicon.is("board", words.lower(at)) || (house && words.isName(at + 2));
  }

  /** "the Coal Board", "the Tarn Milk Marketing Board": a firm, whoever sits on its own board. */
  boolean isBoardOfTrade(Phrase body) {
    return words.is(body.last(), "board")
        && words.isName(body.last())
        && lexicon.is("board-trade", words.lower(body.last() - 1));
  }

  /** "the Social Democrats", "the Society of Weavers": who joins it is a member. */
  boolean isParty(Phrase body) {
    int head = body.start();
    while (head < body.last() && !words.is(head + 1, "of", "for")) {
      head++;
    }
    return !body.isEmpty() && lexicon.is("party", words.lower(head));
  }

  /** A name, or a noun of bodies with an article. */
  boolean isBody(Phrase body) {
    boolean person = cast.between(body.start(), body.end()).isPresent();
    if (person && isCircle(body)) {
      return false;
    }
    if (person && cast.between(body.start(), body.end()).get().end() - body.start() < 2) {
      person = false;
    }
    for (int at = body.start(); at < body.end(); at++) {
      if (words.isName(at)) {
        return !body.isEmpty();
      }
    }
    boolean definite = words.is(body.start(), "the", "its", "his", "her", "this");
    String head = words.lower(head(body));
    boolean known = lexicon.is("body", head) || lexicon.is("unit", head) || isBoard(body);
    return definite && known && !person;
  }

  /** The noun that "of" hangs on: "the sale of the mill" is no mill. */
  private int head(Phrase body) {
    int at = body.start();
    while (at < body.last() && !words.is(at + 1, "of")) {
      at++;
    }
    return at;
  }

  /** "the group of the coach Ann Lee": people around somebody, not one of a name. */
  private boolean isCircle(Phrase body) {
    int of = body.start();
    while (of < body.end() && !words.is(of, "of")) {
      of++;
    }
    boolean titled = false;
    for (int at = of; at < body.end(); at++) {
      titled |= lexicon.isHead(words.lower(at)) && !words.isName(at);
    }
    return titled && !words.isName(of - 1);
  }

  /**
   * What is no body by its noun, but is led all the same: "coached the juniors", and "managed a
   * sawmill until 1930"; but not a crisis or a film, however long that took.
   */
  boolean isLed(String office, Phrase body) {
    boolean phrase =
        words.isTag(body.start(), "DET") || words.isOwner(body.start()) || isOwned(body);
    boolean crew = words.isTag(body.last(), "NUM") && isOwned(body);
    boolean noun = words.isTag(body.last(), "NOUN", "PROPN") || isAgeGroup(body.last()) || crew;
    boolean team = lexicon.is("trained", office) && words.is(body.start(), "the", "its", "our");
    boolean lasting =
        lexicon.is("lasting", office) && (isLasting(body.end()) || isLasting(clause(body)));
    boolean passing = PASSING.contains(words.lower(body.last()));
    return phrase
        && noun
        && !passing
        && !body.isOneWord()
        && (team || isAgeGroup(body.last()) || lasting);
  }

  /** Where the clause of {@code body} begins: "From May until June she managed". */
  private int clause(Phrase body) {
    int at = body.start();
    while (at > 0 && !words.isBorder(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isOwned(Phrase body) {
    for (int at = body.start(); at < body.end(); at++) {
      if (words.isPossessive(at)) {
        return true;
      }
    }
    return false;
  }

  /** "the under-21s", "the under-fifteens" */
  private boolean isAgeGroup(int at) {
    return words.lower(at).startsWith("under-");
  }

  /** "until 1930", "for eleven years", "from 1911 to 1914", "since May" */
  private boolean isLasting(int at) {
    boolean limit = words.is(at, "until", "till", "since", "from", "between");
    boolean span = words.is(at, "for") && words.isAhead(at + 1, 4, "years", "decades", "months");
    return span || (limit && words.isDated(at + 1)) || (limit && words.isDated(at));
  }

  /** "heads research at Nordbank": Nordbank. */
  Optional<Phrase> behindField(Phrase field) {
    for (int at = field.start(); at < field.end(); at++) {
      if (!words.isTag(at, "NOUN") || words.isName(at)) {
        return Optional.empty();
      }
    }
    Phrase body = nouns.next(field.end() + 1);
    boolean placed = !field.isEmpty() && words.is(field.end(), "at", "for");
    return placed && !body.isEmpty() && isBody(body) ? Optional.of(body) : Optional.empty();
  }

  /** A body by its name or by its noun, not a film or a book. */
  boolean isOrganised(Phrase body) {
    String head = words.lower(head(body));
    boolean person = cast.between(body.start(), body.end()).isPresent();
    boolean noun = lexicon.is("body", head) || lexicon.is("unit", head) || isBoard(body);
    boolean name = words.isName(head(body)) && !person;
    return noun || name;
  }

  Phrase body(int from) {
    int at = from;
    while (words.isTag(at, "ADV") || words.isDated(at) || words.is(at, "both")) {
      at++;
    }
    return nouns.next(at);
  }
}
