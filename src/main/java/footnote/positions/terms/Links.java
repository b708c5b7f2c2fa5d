package footnote.positions.terms;

import footnote.positions.claims.Claim;
import footnote.positions.claims.DeedWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ties the dates of a sentence to its claims, and tells what each date does there. */
final class Links {

  /** Clauses within clauses beyond this are not followed. */
  private static final int DEEPEST = 3;

  private final Words words;
  private final DeedWords deedWords;
  private final List<Claim> claims;
  private final Governors governors;
  private final DateLeads leads;
  private final Joined joined;
  private final Spoken spoken;
  private final Shares shares;
  private final Foundings foundings;

  Links(
      Words words,
      DeedWords deedWords,
      List<Claim> claims,
      Governors governors,
      DateLeads leads,
      Joined joined,
      Spoken spoken,
      Shares shares) {
    this.words = words;
    this.deedWords = deedWords;
    this.claims = claims;
    this.governors = governors;
    this.leads = leads;
    this.joined = joined;
    this.spoken = spoken;
    this.shares = shares;
    this.foundings = new Foundings(words, deedWords);
  }

  /**
   * A date at a claim.
   *
   * @param turn whether the office begins or ends then; HOLDS where the date lies within
   * @param firm whether it counts before the day of an election or an appointment
   */
  record Link(int claim, Turn turn, boolean firm) {}

  List<Link> of(Moment moment) {
    List<Link> links = new ArrayList<>();
    Optional<Governor> governor = governors.of(moment);
    governor.ifPresent(
        found -> {
          Turn own = turn(found);
          int border = found.at() < moment.start() ? found.at() : 0;
          Turn told = leads.of(moment, border, own);
          boolean leaves =
              words.isVerb(found.at())
                  && told == Turn.BEGINS
                  && own == Turn.ENDS
                  && leads.isFrom(moment);
          told = leaves ? Turn.ENDS : told;
          follow(found, told, links, 0);
          links.removeIf(link -> !shares.has(link.claim(), moment));
          toBecome(moment, links);
          founded(moment, links);
        });
    return links;
  }

  /** "left in 1979 to become director": that is when what the verb is for begins. */
  private void toBecome(Moment moment, List<Link> links) {
    for (int i = 0; words.is(moment.end(), "to") && i < claims.size(); i++) {
      boolean next = claims.get(i).anchor().start() == moment.end() + 1;
      if (next && claims.get(i).turn() == Turn.BEGINS) {
        links.add(new Link(i, Turn.BEGINS, false));
      }
    }
  }

  /** "was founded in 1901 with Ann Lee as its first president" */
  private void founded(Moment moment, List<Link> links) {
    for (int i = 0; !moment.isStretch() && i < claims.size(); i++) {
      if (foundings.begins(claims.get(i), moment)) {
        links.add(new Link(i, Turn.BEGINS, false));
      }
    }
  }

  private Claim claim(Governor governor) {
    return claims.get(governor.claims().get(0));
  }

  private void follow(Governor governor, Turn told, List<Link> links, int depth) {
    if (!governor.claims().isEmpty()) {
      own(governor, told, links);
      left(governor, told, links);
    } else {
      Deed deed = governor.deed().orElseThrow();
      Turn turn = told == Turn.NONE ? deed.turn() : told;
      boolean firm = deed.isEntry() || (turn == Turn.ENDS && deed.lead().equals("who"));
      spoken.of(deed, turn).forEach(claim -> links.add(new Link(claim, turn, firm)));
    }
    if (depth < DEEPEST) {
      governor.deed().ifPresent(deed -> outer(governor, deed, links, depth));
      if (governor.deed().isEmpty()) {
        untilTitle(governor, links, depth);
      }
    }
  }

  /** The claims that the verb or title makes itself. */
  private void own(Governor governor, Turn told, List<Link> links) {
    for (int claim : joined.with(governor.claims())) {
      Turn turn = turn(claims.get(claim), governor);
      boolean again = deedWords.isAgain(words.lower(claims.get(claim).anchor().start()));
      if (told == Turn.ENDS && isLeft(claim)) {
        continue;
      }
      if (told != Turn.NONE) {
        links.add(new Link(claim, isReplaced(claim, told) ? turnOf(claim) : told, false));
      } else if (!again) {
        links.add(new Link(claim, turn, false));
      }
    }
  }

  /** "joined Odense from Malmo until May": till then he is in Odense. */
  private boolean isLeft(int claim) {
    Claim own = claims.get(claim);
    return own.turn() == Turn.ENDS
        && claims.stream()
            .filter(other -> other.anchor().start() == own.anchor().start())
            .anyMatch(other -> other.turn() == Turn.BEGINS && other.holder().equals(own.holder()));
  }

  private Turn turnOf(int claim) {
    return claims.get(claim).turn();
  }

  /**
   * "appointed from 1 July, replacing Jan Mol", "when he died in 1959 he was succeeded by Jan Mol":
   * what begins for one then ends for the other.
   */
  private boolean isReplaced(int claim, Turn told) {
    Claim own = claims.get(claim);
    boolean apart =
        (told == Turn.BEGINS && own.turn() == Turn.ENDS)
            || (told == Turn.ENDS && own.turn() == Turn.BEGINS);
    return apart
        && claims.stream()
            .filter(other -> other.turn() == told && other.anchor().equals(own.anchor()))
            .anyMatch(other -> !other.holder().equals(own.holder()));
  }

  /** "became manager in 2015 and left for Bergen in 2017": that ends what was told before. */
  private void left(Governor governor, Turn told, List<Link> links) {
    Optional<Deed> deed = governor.deed().filter(each -> each.turn() == Turn.ENDS);
    if (deed.isPresent() && told == Turn.NONE && claim(governor).turn() == Turn.BEGINS) {
      spoken.of(deed.get(), Turn.ENDS).stream()
          .filter(claim -> !governor.claims().contains(claim))
          .filter(claim -> claims.get(claim).turn() != Turn.ENDS)
          .forEach(claim -> links.add(new Link(claim, Turn.ENDS, false)));
    }
  }

  /** "was taken on as a sweeper": the verb may tell more than the title that goes with it. */
  private Turn turn(Claim claim, Governor governor) {
    if (claim.turn() == Turn.HOLDS && words.is(claim.anchor().start() - 1, "first")) {
      return Turn.BEGINS;
    }
    Turn turn = governor.deed().map(Deed::turn).orElse(Turn.NONE);
    boolean own = governor.deed().flatMap(Deed::who).filter(claim.holder()::equals).isPresent();
    boolean more = claim.turn() == Turn.HOLDS && turn != Turn.NONE && own;
    return more ? turn : claim.turn();
  }

  /** "a councillor until her election as mayor in 2015" */
  private void untilTitle(Governor inner, List<Link> links, int depth) {
    int at = inner.at() - 1;
    while (words.isOwner(at) || words.is(at, "the")) {
      at--;
    }
    if (words.is(at, "until", "till")) {
      governors.before(at).ifPresent(outer -> follow(outer, Turn.ENDS, links, depth + 1));
    }
  }

  /** What the clause says of the one it hangs on: "until he moved in 1919". */
  private void outer(Governor inner, Deed deed, List<Link> links, int depth) {
    Optional<Governor> outer = governors.outside(deed);
    if (outer.isEmpty() || deed.leadAt() == deed.at()) {
      return;
    }
    Turn turn = ofClause(deed, inner, outer.get());
    if (turn != Turn.NONE) {
      follow(outer.get(), turn, links, depth + 1);
    }
  }

  private Turn ofClause(Deed deed, Governor inner, Governor outer) {
    Turn turn = turn(outer);
    return switch (deed.lead()) {
      case "since" -> Turn.BEGINS;
      case "until", "till" -> words.is(deed.leadAt() - 1, "not") ? Turn.BEGINS : Turn.ENDS;
      case "before" -> isNext(inner, outer) || isLeft(deed, outer) ? Turn.ENDS : Turn.NONE;
      case "after", "once" -> turn == Turn.HOLDS ? Turn.BEGINS : turn;
      case "which", "that" -> deed.ofTerm() ? deed.turn() : Turn.NONE;
      case "when", "as", "because" -> turn == Turn.BEGINS || turn == Turn.ENDS ? turn : Turn.NONE;
      default -> Turn.NONE;
    };
  }

  private Turn turn(Governor governor) {
    return governor.claims().isEmpty()
        ? governor.deed().map(Deed::turn).orElse(Turn.NONE)
        : claim(governor).turn();
  }

  /** "was editor for nine years before retiring in 2015" */
  private boolean isLeft(Deed deed, Governor outer) {
    boolean held = turn(outer) == Turn.HOLDS || turn(outer) == Turn.BEGINS;
    boolean same =
        !outer.claims().isEmpty() && deed.who().filter(claim(outer).holder()::equals).isPresent();
    return deed.turn() == Turn.ENDS && held && same;
  }

  /**
   * "worked for Danfors before moving to Malmo in 2004", but "had been a lecturer before he became
   * director" need not have been it till then.
   */
  private boolean isNext(Governor inner, Governor outer) {
    boolean both = !inner.claims().isEmpty() && !outer.claims().isEmpty();
    boolean longBefore =
        words.is(outer.at(), "been")
            && words.is(outer.at() - 1, "had")
            && !words.isAhead(outer.at(), 15, "years", "months", "since", "decade", "long");
    return both
        && !longBefore
        && claim(inner).turn() == Turn.BEGINS
        && claim(inner).holder().equals(claim(outer).holder());
  }
}
