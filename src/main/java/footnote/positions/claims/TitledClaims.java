package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the offices whose titles a sentence names. */
public final class TitledClaims {

  private static final String PLAYING = "player-";

  private final Words words;
  private final Cast cast;
  private final List<Title> titles;
  private final TitleHolders holders;
  private final Bodies bodies;
  private final Professions professions;
  private final Unheld unheld;

  public TitledClaims(OfficeScene scene, List<Title> titles, TitleHolders holders) {
    Words words = scene.words();
    Bodies bodies = scene.bodies();
    this.cast = scene.cast();
    this.professions = new Professions(words, scene.lexicon(), scene.nouns(), cast);
    this.words = words;
    this.unheld = new Unheld(words);
    this.titles = titles;
    this.holders = holders;
    this.bodies = bodies;
  }

  public List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    Optional<Holding> last = Optional.empty();
    int lastEnd = 0;
    for (int i = 0; i < titles.size(); i++) {
      Title title = titles.get(i);
      Optional<Holding> holding = holders.of(title).or(() -> ahead(title));
      if (holding.isEmpty() && joins(lastEnd, title)) {
        int from = lastEnd;
        holding =
            last.map(held -> new Holding(next(from, title, held), held.turn(), title.start()));
      }
      holding
          .filter(held -> !professions.isPlain(title, held) && !isOneOfMany(title, held))
          .filter(held -> !unheld.isUnheld(title))
          .ifPresent(held -> claims.addAll(claims(title, held)));
      last = holding;
      lastEnd = title.full();
    }
    return claims;
  }

  /** "to the Swiss partners": one alone is not all of them, but may be one of them. */
  private boolean isOneOfMany(Title title, Holding held) {
    boolean one = false;
    for (int at = Math.max(0, title.start() - 6); at < title.start(); at++) {
      one |= words.is(at, "one", "both", "among", "all");
    }
    return title.plural() && held.who().size() == 1 && !one;
  }

  /** "Former mayor and current senator Tom Moss": held by whom the next one names. */
  private Optional<Holding> ahead(Title title) {
    int at = title.full();
    if (title.plural() || !words.is(at, "and", "&", "/")) {
      return Optional.empty();
    }
    return titles.stream()
        .filter(next -> next.start() > at && next.start() - at < 4 && joins(at, next))
        .findFirst()
        .filter(next -> cast.from(next.full()).isPresent())
        .flatMap(holders::of)
        .filter(held -> held.turn() == Turn.NONE)
        .map(held -> new Holding(held.who(), held.turn(), title.start()));
  }

  /** "elected Ann Lee president and Tom Moss treasurer": another one; else the same. */
  private List<String> next(int from, Title title, Holding held) {
    int last = words.is(title.start() - 1, "as") ? title.start() - 2 : title.start() - 1;
    return cast.endingAt(last)
        .filter(person -> person.start() > from)
        .map(person -> List.of(cast.name(person)))
        .orElse(held.who());
  }

  /** Whether only an "and" and what describes parts two titles of one holder. */
  private boolean joins(int from, Title title) {
    boolean joined = false;
    for (int at = from; at < title.start(); at++) {
      if (words.is(at, "that", "which") && words.is(at + 1, "followed")) {
        at++;
        continue;
      }
      boolean link = words.is(at, "and", ",", "&", "or", "/", "then", "later");
      boolean plain =
          words.isDated(at)
              || words.isName(at)
              || words.isPossessive(at)
              || words.isTag(at, "DET", "ADJ", "ADV", "ADP", "PRON", "NUM", "NOUN")
              || words.is(at, "(", ")");
      boolean that = words.is(at, "that") && !words.is(at - 1, "after");
      if ((!link && !plain) || that || words.is(at, "no", "not", "than")) {
        return false;
      }
      joined |= link;
    }
    return joined;
  }

  private List<Claim> claims(Title title, Holding held) {
    List<Claim> claims = new ArrayList<>();
    Phrase anchor = new Phrase(Math.min(held.anchor(), title.start()), title.full());
    Turn turn = isNoLonger(title) ? Turn.ENDS : held.turn();
    for (String who : held.who()) {
      for (String office : offices(title)) {
        Claim claim = new Claim(who, office, bodies.of(title), turn, tenure(title), anchor);
        claims.add(claim);
        claims.addAll(elsewhere(title, claim));
      }
    }
    return claims;
  }

  /** "is no longer minister": that is over, on whatever day. */
  private boolean isNoLonger(Title title) {
    int at = words.isTag(title.start() - 1, "DET") ? title.start() - 2 : title.start() - 1;
    return words.is(at, "longer") && words.is(at - 1, "no");
  }

  /** "ambassador to Turkey and later to Sweden", "a member of the Senate and of the Board": two. */
  private List<Claim> elsewhere(Title title, Claim first) {
    int link = title.full();
    List<Claim> more = new ArrayList<>();
    boolean seat = words.is(link, "of") && words.is(link + 1, "the") && words.isName(link + 2);
    boolean placed = seat || (words.is(link, "to", "in", "at") && words.isName(link + 1));
    for (int at = link + 2; placed && at < words.size() && !ends(at, link); at++) {
      boolean named = words.isName(seat && words.is(at + 1, "the") ? at + 2 : at + 1);
      boolean same = words.is(at, words.lower(link)) && named && !words.isDated(at);
      if (same && isJoined(at - 1)) {
        more.add(first.of(bodies.behindLink(at)).with(first.turn(), new Phrase(at, at + 2)));
      }
    }
    return more;
  }

  /** Dates may stand in brackets between, or ", for one winter," before another "at". */
  private boolean ends(int at, int link) {
    boolean again =
        words.is(at, ",")
            && (words.is(at + 1, words.lower(link))
                || words.is(at - 1, "and", "then", "later")
                || (words.isDated(at - 1) && words.is(at + 1, "and")));
    return words.isBorder(at) && !again && !words.is(at, "(", ")");
  }

  private boolean isJoined(int at) {
    boolean later = words.is(at, "later", "then", "afterwards", "finally", "subsequently", "next");
    return words.is(later ? at - 1 : at, "and", ",");
  }

  /** A player-manager has one office, unless the sentence goes on about "the first of those". */
  private List<String> offices(Title title) {
    String office = title.office().replaceFirst("^(?:acting|interim|caretaker|ex)[ -]", "");
    return office.startsWith(PLAYING) && speaksOfTwo()
        ? List.of("player", office.substring(PLAYING.length()))
        : List.of(office);
  }

  private boolean speaksOfTwo() {
    for (int at = titles.get(0).full(); at < words.size(); at++) {
      if (words.is(at, "those", "both", "two") && words.is(at + 1, "roles", "posts", "jobs")) {
        return true;
      }
    }
    return false;
  }

  private Tenure tenure(Title title) {
    Tenure tenure = Tenure.HELD;
    for (int at = Math.max(0, title.start() - 3); at < title.end(); at++) {
      if (words.is(at, ",", ";", "and")) {
        tenure = Tenure.HELD;
      }
      if (words.is(at, "longer") && words.is(at - 1, "no")) {
        tenure = Tenure.FORMER;
      }
      boolean rank = at == title.end() - 1;
      if (!rank && words.is(at, "acting", "interim", "caretaker")) {
        return Tenure.ACTING;
      }
      boolean over =
          words.is(at, "former", "ex", "onetime", "one-time", "sometime", "once", "formerly");
      if (over || words.lower(at).toLowerCase(Locale.ROOT).startsWith("ex-")) {
        tenure = Tenure.FORMER;
      }
    }
    return tenure;
  }
}
