package footnote.positions.offices;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Position.Tenure;
import footnote.positions.Setting;
import footnote.positions.claims.Bodies;
import footnote.positions.claims.Cast;
import footnote.positions.claims.LeadIns;
import footnote.positions.claims.PlainTags;
import footnote.positions.claims.Title;
import footnote.positions.claims.Titles;
import footnote.positions.grammar.Names;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.offices.ItemPairs.Pair;
import footnote.positions.terms.ItemTerms;
import footnote.positions.terms.Moment;
import footnote.positions.terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads items of lists and rows of tables: "Anna Berg (2009–2018)", "Manager: Bill Moss". */
final class OfficeList {

  private final Words words;
  private final OfficeWords lexicon;
  private final List<Title> titles;
  private final Cast cast;
  private final Bodies bodies;
  private final Setting setting;
  private final Names names;
  private final List<Moment> moments;
  private final ItemTerms itemTerms;
  private final ItemForm form;

  OfficeList(
      Words words,
      OfficeWords lexicon,
      List<Title> titles,
      Cast cast,
      Bodies bodies,
      Setting setting,
      Names names,
      List<Moment> moments) {
    this.words = words;
    this.lexicon = lexicon;
    this.titles = titles;
    this.cast = cast;
    this.bodies = bodies;
    this.setting = setting;
    this.names = names;
    this.moments = moments;
    this.itemTerms = new ItemTerms(words, moments);
    this.form = new ItemForm(words, lexicon, titles, cast, setting, moments);
  }

  /** Whether it tells without a verb. */
  boolean isList() {
    return form.isItem();
  }

  List<Office> read() {
    if (isVacant() || form.isCount()) {
      return List.of();
    }
    boolean alone = names.headedInFull() && isOnlySurnames();
    if (cast.people().isEmpty() || (alone && !titles.isEmpty())) {
      return ofOnePerson();
    }
    if (titles.isEmpty() && isBoard(form.firstColon() - 1)) {
      return ofBoard(form.firstColon());
    }
    if (form.isOfThing()) {
      return List.of();
    }
    return titles.isEmpty() || form.isRemarked() ? ofHeading() : titled();
  }

  private boolean isOnlySurnames() {
    return cast.people().stream().allMatch(Phrase::isOneWord);
  }

  /** Its dates are those of nobody. */
  private boolean isVacant() {
    for (int at = 0; at < words.size(); at++) {
      if (words.is(at, "vacant", "vacancy") || (at == 0 && words.is(at, "no"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBoard(int at) {
    return words.is(at, "board", "committee", "council", "panel", "members", "trustees");
  }

  /** "Advisory board: H. Whitby (until May 2018), F. Njoroge" */
  private List<Office> ofBoard(int colon) {
    String board = words.part(0, colon).toLowerCase(Locale.ROOT);
    Title title = new Title("member of the " + board, 0, colon, colon, false);
    List<Office> offices = new ArrayList<>();
    List<Phrase> people = cast.people();
    for (int i = 0; i < people.size(); i++) {
      int to = i + 1 < people.size() ? people.get(i + 1).start() : words.size();
      offices.addAll(offices(cast.name(people.get(i)), title, people.get(i).start(), to));
    }
    return offices;
  }

  /** "Juniors coach (2001–03), manager (since 2008)" under the name of a person. */
  private List<Office> ofOnePerson() {
    Optional<String> person = names.headed();
    if (person.isEmpty()) {
      return List.of();
    }
    List<Office> offices = new ArrayList<>();
    boolean dateFirst =
        !moments.isEmpty() && !titles.isEmpty() && moments.get(0).start() < titles.get(0).start();
    for (int i = 0; i < titles.size(); i++) {
      int start = titles.get(i).start();
      int before = i == 0 ? 0 : titles.get(i - 1).end();
      int behind = i + 1 < titles.size() ? titles.get(i + 1).start() : words.size();
      offices.addAll(
          offices(
              person.get(), titles.get(i), dateFirst ? before : start, dateFirst ? start : behind));
    }
    return offices;
  }

  /** A date at the very beginning belongs to the first item. */
  private int leading(int from) {
    return moments.stream().anyMatch(moment -> moment.start() < from) && !hasMoment(from)
        ? 0
        : from;
  }

  private boolean hasMoment(int from) {
    return moments.stream().anyMatch(moment -> moment.start() >= from);
  }

  /** "Anna Berg (2009–2018)" under the heading "Chairmen of Nordbank". */
  private List<Office> ofHeading() {
    Optional<Title> led = LeadIns.of(setting.earlier()).flatMap(this::titleIn);
    Optional<Title> title = led.or(() -> titleIn(setting.heading()));
    boolean plain = isLedInByTitle() && cast.people().get(0).start() < 2;
    if (title.isEmpty() || (moments.isEmpty() && !plain)) {
      return List.of();
    }
    List<Office> offices = new ArrayList<>();
    List<Phrase> people = cast.people();
    for (int i = 0; i < people.size(); i++) {
      boolean dateFirst = !moments.isEmpty() && moments.get(0).start() < people.get(0).start();
      int before = i == 0 ? 0 : people.get(i - 1).end();
      int start = since(people.get(i).start());
      int next = i + 1 < people.size() ? since(people.get(i + 1).start()) : words.size();
      int from = dateFirst ? before : start;
      int remark = titles.isEmpty() ? next : titles.get(0).start();
      int to = dateFirst ? people.get(i).start() : Math.min(next, remark);
      Title office = title.get();
      Title here =
          new Title(
              office.office(),
              people.get(i).start(),
              people.get(i).end(),
              people.get(i).end(),
              false);
      offices.addAll(offices(cast.name(people.get(i)), here, from, to));
    }
    return offices;
  }

  /** "Its members are:", "the following directors:", but not "newspapers whose editors meet:" */
  private boolean isLedInByTitle() {
    Words line = new Words(LeadIns.of(setting.earlier()).orElse(""), PlainTags::of);
    return new Titles(lexicon)
        .in(line).stream()
            .filter(Title::plural)
            .anyMatch(title -> line.is(title.full(), ":", "are", "were"));
  }

  private Optional<Title> titleIn(String line) {
    return new Titles(lexicon).first(new Words(line, PlainTags::of));
  }

  /**
   * Where the item of a person begins: before the "since then" of ", and, since then, Ama Serwaa".
   */
  private int since(int person) {
    return moments.stream()
        .filter(moment -> words.is(moment.start(), "since") && words.is(moment.start() + 1, "then"))
        .map(Moment::start)
        .filter(start -> start < person && person - start < 4)
        .findFirst()
        .orElse(person);
  }

  /** "Manager: Bill Hardcastle (to October 1971), then Frank Moss", "Anna Berg – treasurer" */
  private List<Office> titled() {
    List<Office> offices = new ArrayList<>();
    List<Pair> pairs = new ItemPairs(words, cast, titles).read();
    if (!pairs.isEmpty()) {
      return paired(pairs);
    }
    boolean personFirst = cast.people().get(0).start() < titles.get(0).start();
    if (personFirst || cast.people().size() == 1) {
      for (int i = 0; i < titles.size(); i++) {
        Title title = titles.get(i);
        boolean one = i > 0 && title.plural() && words.is(title.start() - 1, "and");
        if (one || form.isCounted(title)) {
          continue;
        }
        int from = i == 0 ? leading(title.start()) : title.start();
        boolean last = i + 1 == titles.size() || isOfBoth();
        int to = last ? words.size() : titles.get(i + 1).start();
        offices.addAll(offices(cast.name(personOf(title)), title, from, to));
      }
      return offices;
    }
    List<Phrase> people = cast.people();
    for (int i = 0; i < people.size(); i++) {
      Title title = titleOf(people.get(i));
      int to = i + 1 < people.size() ? people.get(i + 1).start() : words.size();
      offices.addAll(following(offices, people.get(i), title, to));
    }
    return offices;
  }

  private List<Office> paired(List<Pair> pairs) {
    List<Office> offices = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      int to = i + 1 < pairs.size() ? pairs.get(i + 1).startsBehind(pair) : words.size();
      offices.addAll(offices(cast.name(pair.person()), pair.title(), pair.start(), to));
    }
    return offices;
  }

  /** "member and chief executive (in both offices since 2011)" */
  private boolean isOfBoth() {
    for (int at = titles.get(titles.size() - 1).full(); at < words.size(); at++) {
      if (words.is(at, "both") && hasMoment(at)) {
        return true;
      }
    }
    return false;
  }

  /** "then Frank Moss": he begins where the one before him ends. */
  private List<Office> following(List<Office> before, Phrase person, Title title, int to) {
    List<Office> read = offices(cast.name(person), title, person.start(), to);
    boolean follows = words.is(person.start() - 1, "then", "thereafter", "by", "later");
    if (before.isEmpty() || !follows) {
      return read;
    }
    Optional<When> last =
        before.get(before.size() - 1).when().filter(when -> when.to().isPresent());
    return last.isEmpty() ? read : read.stream().map(office -> since(office, last.get())).toList();
  }

  private static Office since(Office office, When last) {
    Optional<When> when =
        office.when().isPresent() ? office.when() : Optional.of(When.since(last.to().get()));
    return new Office(
        office.holder(),
        office.office(),
        office.organisation(),
        office.tenure(),
        office.span(),
        when);
  }

  private Phrase personOf(Title title) {
    Phrase found = cast.people().get(0);
    for (Phrase person : cast.people()) {
      if (person.end() <= title.start()) {
        found = person;
      }
    }
    return found;
  }

  private Title titleOf(Phrase person) {
    Title found = titles.get(0);
    for (Title title : titles) {
      if (title.start() < person.start()) {
        found = title;
      }
    }
    return found;
  }

  private List<Office> offices(String who, Title title, int from, int to) {
    List<Office> offices = new ArrayList<>();
    String office = title.office().replaceFirst("^(?:acting|interim|caretaker)[ -]", "");
    Tenure tenure =
        itemTerms.isActing(Math.min(from, title.start()), to) ? Tenure.ACTING : Tenure.HELD;
    for (Term term : itemTerms.terms(from, to)) {
      offices.add(
          new Office(
              who,
              office,
              bodies.heading(),
              tenure,
              words.span(title.start(), title.full()),
              term.when()));
    }
    return offices;
  }
}
