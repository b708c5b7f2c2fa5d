package footnote.positions.claims;

import footnote.positions.Succession;
import footnote.positions.claims.HandedOffices.Change;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads who came after whom, whether or not the text says in which office: "Leonard Voysey came
 * after her", "Yrsa Tindall was appointed in his place".
 */
public final class Replacements {

  /** How many words what somebody takes over may have. */
  private static final int LONGEST_OBJECT = 10;

  /** A word that denies a verb stands so near before it. */
  private static final int NEAR = 4;

  private static final Set<String> STAYING =
      Set.of("keep", "stay", "remain", "run", "serve", "lead", "hold", "head", "chair", "manage");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;
  private final Changes changes;
  private final Kin kin;

  public Replacements(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.changes = new Changes(scene);
    this.kin = new Kin(scene);
  }

  /**
   * Each once, in the order of the sentence.
   *
   * @param claims what the sentence tells of offices
   */
  public List<Succession> read(List<Claim> claims) {
    Set<Succession> found = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); at++) {
      int word = at;
      if (isUnreal(at) || goesElsewhere(at)) {
        continue;
      }
      Stream.of(
              changes.at(at),
              kin.both(at),
              came(at),
              tookFrom(at),
              handedTo(at),
              inPlace(at),
              seatTaken(at),
              sinceLeft(at))
          .flatMap(Optional::stream)
          .flatMap(change -> succession(change, word).stream())
          .forEach(found::add);
    }
    found.addAll(passedOn(claims));
    if (found.isEmpty()) {
      vacated(claims).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<Succession> succession(Change change, int at) {
    return change
        .before()
        .flatMap(before -> change.after().flatMap(after -> succession(before, after, at)));
  }

  private Optional<Succession> succession(String before, String after, int at) {
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new Succession(before, after, words.span(at, at + 1)));
  }

  /** "Leonard Voysey came after her", "Tom Moss, who came before Lee" */
  private Optional<Change> came(int verb) {
    boolean comes = Inflection.isForm(words.lower(verb), "come");
    boolean court = words.is(verb + 2, "judge", "justice", "magistrate", "the", "a");
    if (!comes || court || !words.is(verb + 1, "after", "before")) {
      return Optional.empty();
    }
    Optional<String> subject = cast.who(subjects.of(verb));
    Optional<String> object =
        words.is(verb + 2, "him", "her")
            ? cast.other(verb + 2, subject)
            : cast.whole(verb + 2).map(cast::name);
    return words.is(verb + 1, "after")
        ? Optional.of(new Change(object, subject, verb))
        : Optional.of(new Change(subject, object, verb));
  }

  /** "Crabbe, who took over the opposition group from Joan Thwaite" */
  private Optional<Change> tookFrom(int verb) {
    if (!takesOver(verb)) {
      return Optional.empty();
    }
    for (int from = verb + 2; from - verb < LONGEST_OBJECT && !words.isBorder(from); from++) {
      Optional<Phrase> person = words.is(from, "from") ? cast.whole(from + 1) : Optional.empty();
      if (person.isPresent()) {
        return Optional.of(new Change(person.map(cast::name), cast.who(subjects.of(verb)), verb));
      }
    }
    return Optional.empty();
  }

  /** "I hand over as release manager to Sanne Wiltz", "passed the post of editor to Ann Lee" */
  private Optional<Change> handedTo(int verb) {
    boolean over = Inflection.isForm(words.lower(verb), "hand") && words.is(verb + 1, "over", "on");
    boolean passes = Inflection.isForm(words.lower(verb), "pass");
    for (int to = verb + 1; (over || passes) && to - verb < LONGEST_OBJECT; to++) {
      Optional<Phrase> person = words.is(to, "to") ? cast.whole(to + 1) : Optional.empty();
      boolean bare = over && to <= verb + 2;
      boolean post = bare || hasPost(verb + 1, to);
      if (person.isPresent() && post) {
        return Optional.of(new Change(cast.who(subjects.of(verb)), person.map(cast::name), verb));
      }
      if (words.isBorder(to)) {
        break;
      }
    }
    return Optional.empty();
  }

  private boolean hasPost(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, "as")
          || lexicon.is("post", words.lower(at))
          || lexicon.ofNoun(words.lower(at)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean takesOver(int verb) {
    return Inflection.isForm(words.lower(verb), "take") && words.is(verb + 1, "over", "charge");
  }

  /** "Yrsa Tindall was appointed in his place", "In her stead came Tom Moss" */
  private Optional<Change> inPlace(int in) {
    if (!words.isInPlace(in) || !isAppointed(in)) {
      return Optional.empty();
    }
    Optional<String> heir =
        cast.people().stream()
            .filter(person -> person.end() <= in && isOneClause(person.end(), in))
            .reduce((first, second) -> second)
            .or(() -> cast.people().stream().filter(each -> each.start() > in).findFirst())
            .map(cast::name);
    return Optional.of(new Change(cast.other(in + 1, heir), heir, in));
  }

  /** "His seat has been taken by Kwame Asante", "Her place went to Tom Moss" */
  private Optional<Change> seatTaken(int whose) {
    boolean seat =
        words.is(whose, "his", "her")
            && words.is(whose + 1, "seat", "place", "post", "chair", "job", "office", "role");
    for (int at = whose + 2; seat && at - whose < LONGEST_OBJECT && !words.isBorder(at); at++) {
      boolean taken = words.is(at, "by") && words.is(at - 1, "taken", "filled");
      boolean went =
          words.is(at, "to") && words.is(at - 1, "went", "goes", "gone", "passed", "fell");
      Optional<Phrase> heir = taken || went ? cast.whole(at + 1) : Optional.empty();
      if (heir.isPresent()) {
        Optional<String> name = heir.map(cast::name);
        return Optional.of(new Change(cast.other(whose, name), name, whose));
      }
    }
    return Optional.empty();
  }

  /** "Lindqvist has been captain since Nell Garside retired" */
  private Optional<Change> sinceLeft(int since) {
    if (!words.is(since, "since")) {
      return Optional.empty();
    }
    return cast.whole(since + 1)
        .filter(left -> turns.at(left.end()).filter(it -> it.ofSubject() == Turn.ENDS).isPresent())
        .map(left -> new Change(Optional.of(cast.name(left)), holderBefore(since), since));
  }

  private Optional<String> holderBefore(int since) {
    for (int at = since - 1; at > 0; at--) {
      if (words.isVerb(at)) {
        return isInOffice(at, since) ? cast.who(subjects.of(at)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Has been captain", "has led": but not "has lived alone". */
  private boolean isInOffice(int verb, int since) {
    boolean turned = turns.at(verb).filter(it -> it.ofSubject() != Turn.ENDS).isPresent();
    boolean stays = STAYING.stream().anyMatch(each -> Inflection.isForm(words.lower(verb), each));
    return turned || stays || hasPost(verb + 1, since);
  }

  /** Whether somebody comes into something before {@code in}, or right behind "in her place". */
  private boolean isAppointed(int in) {
    for (int at = 0; at < words.size(); at++) {
      Optional<Doing> doing = turns.at(at);
      boolean begins =
          doing
              .filter(d -> d.ofSubject() == Turn.BEGINS || d.ofObject() == Turn.BEGINS)
              .isPresent();
      if (begins || (at == in + 3 && words.is(at, "came", "comes", "stepped"))) {
        return true;
      }
    }
    return false;
  }

  /** "Refused to hand over", "did not succeed him", "is to follow her into the hall". */
  private boolean isUnreal(int verb) {
    int from = Math.max(0, verb - NEAR);
    for (int at = from; at < verb; at++) {
      if (words.is(
          at, "not", "never", "refused", "refuses", "declined", "failed", "n't", "denied")) {
        return true;
      }
    }
    return false;
  }

  /** "Followed Ida Roth into the hall": a way, and no office. */
  private boolean goesElsewhere(int verb) {
    boolean follows = Inflection.isForm(words.lower(verb), "follow");
    for (int at = verb + 2; follows && at < verb + 6 && !words.isBorder(at); at++) {
      if (words.is(at, "into", "through", "out", "home", "across", "up", "down")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneClause(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, ";", ":")) {
        return false;
      }
    }
    return true;
  }

  /** Of one office that somebody leaves and somebody else comes into. */
  private List<Succession> passedOn(List<Claim> claims) {
    List<Succession> found = new ArrayList<>();
    for (Claim left : claims) {
      for (Claim begun : claims) {
        boolean one =
            left.office().equals(begun.office())
                && left.organisation().equals(begun.organisation());
        if (one && left.turn() == Turn.ENDS && begun.turn() == Turn.BEGINS) {
          succession(left.holder(), begun.holder(), begun.anchor().start()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** "Lindquist retired, and the trustees appointed Nadia Ferrante": one goes and one comes. */
  private Optional<Succession> vacated(List<Claim> claims) {
    Set<String> leavers = new LinkedHashSet<>();
    Set<String> heirs = new LinkedHashSet<>();
    int last = 0;
    for (int at = 0; at < words.size(); at++) {
      Optional<Doing> doing = turns.at(at);
      if (doing.filter(each -> each.ofSubject() == Turn.ENDS).isPresent()) {
        cast.who(subjects.of(at)).ifPresent(leavers::add);
      }
      Optional<String> heir = heir(at, doing);
      if (heir.isPresent()) {
        heirs.add(heir.get());
        last = at;
      }
    }
    stayer().ifPresent(leavers::add);
    claims.stream()
        .filter(claim -> claim.turn() == Turn.BEGINS && !claim.isBelonging())
        .forEach(claim -> heirs.add(claim.holder()));
    leavers.removeAll(heirs);
    if (isOfTwoOffices(claims)) {
      return Optional.empty();
    }
    return leavers.size() == 1 && heirs.size() == 1
        ? succession(leavers.iterator().next(), heirs.iterator().next(), last)
        : Optional.empty();
  }

  /** "Retired as treasurer, and the board appointed Ida Roth secretary" */
  private static boolean isOfTwoOffices(List<Claim> claims) {
    return claims.stream()
        .filter(left -> left.turn() == Turn.ENDS)
        .anyMatch(
            left ->
                claims.stream()
                    .filter(begun -> begun.turn() == Turn.BEGINS && !begun.isBelonging())
                    .anyMatch(begun -> !begun.office().equals(left.office())));
  }

  /** Who comes in by the verb at {@code at}: "Piers Dunmore took over", "appointed Ann Lee" */
  private Optional<String> heir(int at, Optional<Doing> doing) {
    if (takesOver(at) || arrives(at)) {
      return cast.who(subjects.of(at));
    }
    return doing
        .filter(each -> each.ofObject() == Turn.BEGINS)
        .flatMap(each -> cast.whole(each.end()))
        .map(cast::name);
  }

  /** "She came to us in 2021, after Rupert Haldane had retired" */
  private boolean arrives(int verb) {
    boolean comes =
        Inflection.isForm(words.lower(verb), "come")
            && (words.is(verb + 1, "to", "in") || words.isDated(verb + 1));
    int after = verb + 1;
    while (comes && after < words.size() && !words.is(after, "after", "when", "once")) {
      after++;
    }
    return comes && after < words.size();
  }

  /** "She kept the job until 1998, when Piers Dunmore took over": she who kept it. */
  private Optional<String> stayer() {
    int until = 0;
    while (until < words.size() && !words.is(until, "until", "till")) {
      until++;
    }
    for (int at = 1; at < until && until < words.size(); at++) {
      int verb = at;
      if (STAYING.stream().anyMatch(each -> Inflection.isForm(words.lower(verb), each))) {
        Phrase subject = subjects.of(at);
        return cast.who(subject);
      }
    }
    return Optional.empty();
  }
}
