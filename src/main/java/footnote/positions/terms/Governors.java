package footnote.positions.terms;

import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what each date of a sentence hangs on. */
final class Governors {

  /** A date so far before the title it opens is that of something else. */
  private static final int FARTHEST = 6;

  private final Words words;
  private final Cast cast;
  private final List<Claim> claims;
  private final DateLeads leads;
  private final Clauses clauses;
  private final List<Governor> all = new ArrayList<>();

  /**
   * @param claims sorted by where they begin
   */
  Governors(Words words, Cast cast, List<Claim> claims, List<Deed> deeds, DateLeads leads) {
    this.words = words;
    this.cast = cast;
    this.claims = claims;
    this.leads = leads;
    this.clauses = new Clauses(words, cast);
    for (int i = 0; i < claims.size(); i++) {
      Phrase anchor = claims.get(i).anchor();
      boolean first = i == 0 || claims.get(i - 1).anchor().start() != anchor.start();
      if (first && deeds.stream().noneMatch(deed -> isOn(deed, anchor))) {
        all.add(governor(i, anchor, deeds));
      }
    }
    deeds.stream()
        .filter(deed -> claims.stream().noneMatch(claim -> tells(deed, claim)))
        .forEach(deed -> all.add(new Governor(deed.at(), List.of(), Optional.of(deed), false)));
    all.sort(Comparator.comparingInt(Governor::at));
  }

  /** "ended a long spell as editor in 2015": the date is that of the verb. */
  private boolean isOn(Deed deed, Phrase title) {
    boolean near = deed.at() < title.start() && title.start() - deed.at() < FARTHEST;
    for (int at = deed.at() + 1; near && at < title.start(); at++) {
      near = !words.isBorder(at);
    }
    return near && deed.onPost();
  }

  private List<Integer> sameStart(int first) {
    List<Integer> same = new ArrayList<>();
    for (int i = first; i < claims.size(); i++) {
      if (claims.get(i).anchor().start() == claims.get(first).anchor().start()) {
        same.add(i);
      }
    }
    return same;
  }

  private Governor governor(int first, Phrase anchor, List<Deed> deeds) {
    Claim claim = claims.get(first);
    Optional<Deed> deed = deeds.stream().filter(each -> tells(each, claim)).findFirst();
    boolean aside = deed.isEmpty() && claim.turn() == Turn.NONE;
    return new Governor(anchor.start(), sameStart(first), deed, aside);
  }

  /** Its verb may stand behind the title: "whose director he was", "the post was held by". */
  private boolean tells(Deed deed, Claim claim) {
    Phrase anchor = claim.anchor();
    boolean behind = claim.turn() != Turn.NONE && deed.turn() == Turn.NONE;
    for (int at = anchor.end(); behind && at <= deed.at(); at++) {
      behind = !words.isBorder(at) && at - anchor.end() < 3 && !words.is(at, "who", "and", "but");
    }
    return anchor.holds(deed.at()) || (behind && deed.at() > anchor.start());
  }

  /** The verb or the title that {@code moment} hangs on. */
  Optional<Governor> of(Moment moment) {
    Optional<Governor> around = around(moment).or(() -> within(moment));
    if (around.isPresent()) {
      return around;
    }
    Optional<Governor> before = before(moment);
    Optional<Governor> next = next(moment.end());
    if (before.isEmpty() && clauses.isInAside(moment)) {
      return Optional.empty();
    }
    boolean fronted = before.isEmpty() || next.filter(behind -> leads(moment, behind)).isPresent();
    return fronted ? next.filter(behind -> reaches(moment, behind)).or(() -> before) : before;
  }

  /** "until August deputy director": the date is within what tells of the title. */
  private Optional<Governor> around(Moment moment) {
    boolean until = words.is(moment.start(), "until", "till", "since");
    return all.stream()
        .filter(each -> until && each.at() == moment.start() && !each.claims().isEmpty())
        .filter(each -> claims.get(each.claims().get(0)).anchor().end() > moment.end())
        .findFirst();
  }

  /** "were today elected", "has this week resigned": the date is within what the verb is. */
  private Optional<Governor> within(Moment moment) {
    boolean led = words.isBe(moment.start() - 1) || words.is(moment.start() - 1, "has", "have");
    return all.stream()
        .filter(each -> led && each.at() == moment.end() && words.isTag(each.at(), "VERB", "AUX"))
        .findFirst();
  }

  /** The last one before {@code at}. */
  Optional<Governor> before(int at) {
    return all.stream().filter(each -> each.at() < at).reduce((one, two) -> two);
  }

  private Optional<Governor> next(int at) {
    return all.stream()
        .filter(each -> each.at() >= at)
        .filter(each -> !each.aside() || isOpened(at, each))
        .filter(each -> !isInClause(at, each))
        .filter(each -> !isSpent(at, each))
        .findFirst();
  }

  /** "In 2002, as the club had no money, he became": the date is that of the main clause. */
  private boolean isInClause(int from, Governor next) {
    int lead = next.deed().map(Deed::leadAt).orElse(next.at());
    boolean own = words.is(lead, "when", "that") && lead <= from + 1;
    return !own && lead >= from && lead < next.at() && !next.deed().get().lead().isEmpty();
  }

  /** "In 2015, after nine years as editor, he left": the date is that of the main clause. */
  private boolean isSpent(int from, Governor next) {
    boolean led = words.is(from, ",") && words.is(from + 1, "after", "following");
    return led && !next.claims().isEmpty() && closes(from + 1, next.at());
  }

  /** Whether no comma stands between, but one behind the claim at {@code to}. */
  private boolean closes(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, ",")) {
        return false;
      }
    }
    return true;
  }

  /** Where a clause stands in front, what it hangs on follows: "After leaving in 1999, he". */
  Optional<Governor> outside(Deed deed) {
    int lead = deed.leadAt();
    boolean fronted = lead <= 0 || words.is(lead - 1, ",", ";", "and", "but");
    return before(lead).or(() -> next(deed.at() + 1).filter(behind -> fronted));
  }

  /** "Until 2005 director of the mint, she": no name stands between. */
  private boolean isOpened(int from, Governor title) {
    boolean whose = words.is(title.at() - 1, "the") && words.is(title.at() - 2, ",", "and");
    boolean led = words.isDated(title.at() - 2) && words.is(title.at() - 1, "the");
    int end = claims.get(title.claims().get(0)).anchor().end();
    boolean named = cast.from(end).isPresent();
    boolean near = title.at() - from < FARTHEST && !whose && !led && !named;
    return near && cast.between(from, title.at()).isEmpty();
  }

  /** Without the titles that only tell who somebody is, unless the date stands right beside. */
  private Optional<Governor> before(Moment moment) {
    return all.stream()
        .filter(each -> each.at() <= moment.start())
        .filter(each -> !clauses.isBroken(each.at(), moment.start()))
        .filter(each -> !clauses.isClosed(each, moment))
        .filter(each -> !isLender(each.at()))
        .filter(each -> !each.aside() || !isAway(each, moment))
        .reduce((one, two) -> two);
  }

  /** "joined Odense on loan from Malmo until May": he goes back to Malmo then. */
  private boolean isLender(int at) {
    return words.is(at, "on") && words.is(at + 1, "loan") && words.is(at + 2, "from");
  }

  /** "was replaced by the treasurer, Otto Brandt, in 1980": the date is that of the verb. */
  private boolean isAway(Governor title, Moment moment) {
    Phrase anchor = claims.get(title.claims().get(0)).anchor();
    boolean named =
        cast.between(anchor.end(), moment.start())
            .filter(who -> who.start() == anchor.end() || words.is(who.start() - 1, ","))
            .isPresent();
    boolean verbal = all.stream().anyMatch(each -> !each.aside() && each.at() < title.at());
    boolean bracketed = words.is(moment.start() - 1, "(") || words.is(moment.start() - 2, "(");
    boolean bare =
        !moment.isStretch() && verbal && leads.of(moment, title.at(), Turn.NONE) == Turn.NONE;
    return !bracketed && (named || bare);
  }

  /**
   * ", and in 2003 became manager", "and, in 2003, to manager": the date stands before what it
   * dates.
   */
  private boolean leads(Moment moment, Governor next) {
    int at = moment.start() - 1;
    while (at > 0 && (words.isDated(at) || isLengthLead(moment, at))) {
      at--;
    }
    at = beforeAside(at);
    boolean opens =
        words.is(at, ",", ";", "and", "but", "then", "(", "where", "until", "when", "—", "–");
    boolean closed =
        words.is(at, "(") || (words.is(at, "until") && next.at() - moment.end() > FARTHEST);
    for (int i = moment.end(); i < next.at(); i++) {
      closed |= words.is(i, ";", ".") || (words.is(i, "and", "but") && i > moment.end());
    }
    boolean ended =
        words.is(moment.end(), ",", "and", ")")
            && (words.is(moment.start() - 1, "in", "from", "until", "since", "till", "to", "on")
                || words.is(moment.start(), "until", "till", "from"))
            && !words.is(at, "and", ";", "but");
    int be = words.is(at, "not", "only") ? at - 1 : at;
    boolean cleft = words.isBe(be) && words.is(moment.end(), "that");
    return cleft || (opens && !closed && !ended);
  }

  /** "and, in 2003,", "and later, from 2003,": the "and". */
  private int beforeAside(int comma) {
    int at = comma - 1;
    while (words.isTag(at, "ADV")) {
      at--;
    }
    return words.is(comma, ",") && words.is(at, "and", "but") ? at : comma;
  }

  /** "for the last three of those years" */
  private boolean isLengthLead(Moment moment, int at) {
    return moment.length().isPresent() && words.is(at, "for", "the");
  }

  /** Not beyond the end of a sentence, nor of a clause of its own. */
  private boolean reaches(Moment moment, Governor next) {
    boolean headed = moment.start() == 0 && words.is(moment.end(), ":");
    return headed || (!clauses.isBroken(moment.end(), next.at()) && !isAfterwards(moment, next));
  }

  /** "in goal from 1925 to 1937 and later the groundsman": what comes later has other dates. */
  private boolean isAfterwards(Moment moment, Governor next) {
    for (int at = moment.end(); at < next.at(); at++) {
      boolean later = words.is(at, "later", "then", "afterwards", "subsequently", "finally");
      if (later && words.is(at - 1, "and", ",")) {
        return true;
      }
    }
    return false;
  }
}
