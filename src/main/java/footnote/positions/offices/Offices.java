package footnote.positions.offices;

import footnote.dates.When;
import footnote.positions.Position.Office;
import footnote.positions.Position.Tenure;
import footnote.positions.Setting;
import footnote.positions.Succession;
import footnote.positions.claims.Bequests;
import footnote.positions.claims.Boards;
import footnote.positions.claims.Bodies;
import footnote.positions.claims.Caretakers;
import footnote.positions.claims.Cast;
import footnote.positions.claims.Claim;
import footnote.positions.claims.Constituencies;
import footnote.positions.claims.DeedWords;
import footnote.positions.claims.Described;
import footnote.positions.claims.Dismissals;
import footnote.positions.claims.Elsewhere;
import footnote.positions.claims.Fillings;
import footnote.positions.claims.Handovers;
import footnote.positions.claims.Helms;
import footnote.positions.claims.Interims;
import footnote.positions.claims.Leads;
import footnote.positions.claims.Likewise;
import footnote.positions.claims.Lineups;
import footnote.positions.claims.Memory;
import footnote.positions.claims.OfficeScene;
import footnote.positions.claims.Openings;
import footnote.positions.claims.Origins;
import footnote.positions.claims.OwnPosts;
import footnote.positions.claims.Partings;
import footnote.positions.claims.Portfolios;
import footnote.positions.claims.Positioned;
import footnote.positions.claims.Professions;
import footnote.positions.claims.Professorships;
import footnote.positions.claims.Replacements;
import footnote.positions.claims.Resumptions;
import footnote.positions.claims.Returns;
import footnote.positions.claims.RoleClaims;
import footnote.positions.claims.Rolls;
import footnote.positions.claims.Sales;
import footnote.positions.claims.SeatChanges;
import footnote.positions.claims.Sequences;
import footnote.positions.claims.Signings;
import footnote.positions.claims.Standins;
import footnote.positions.claims.Stays;
import footnote.positions.claims.Title;
import footnote.positions.claims.TitleHolders;
import footnote.positions.claims.TitledClaims;
import footnote.positions.claims.Titles;
import footnote.positions.claims.Turns;
import footnote.positions.claims.Vacancies;
import footnote.positions.claims.Whereabouts;
import footnote.positions.grammar.Names;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Once;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import footnote.positions.terms.ContextDates;
import footnote.positions.terms.Fronts;
import footnote.positions.terms.Gaps;
import footnote.positions.terms.KinDates;
import footnote.positions.terms.Mandates;
import footnote.positions.terms.Moment;
import footnote.positions.terms.Reigns;
import footnote.positions.terms.Retreats;
import footnote.positions.terms.Stretches;
import footnote.positions.terms.Term;
import footnote.positions.terms.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads from one sentence who held which office, where, and from when to when. */
public final class Offices {

  private static final String[] ASKING = {
    "who", "whom", "whose", "what", "which", "when", "where", "why", "how"
  };

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

  private final Words words;
  private final OfficeWords lexicon;
  private final Setting setting;
  private final Names names;
  private final List<Moment> moments;
  private final Optional<When> earlier;
  private final Memory memory;
  private final List<Title> titles;
  private final Cast cast;
  private final Bodies bodies;
  private final OfficeScene scene;
  private final Supplier<Integer> statementEnd = new Once<>(this::readStatementEnd);
  private final Supplier<List<Claim>> claims = new Once<>(this::readClaims);

  public Offices(
      OfficeWords lexicon,
      DeedWords deedWords,
      Words words,
      Names names,
      Setting setting,
      List<Moment> moments,
      Optional<When> earlier,
      Memory memory) {
    this.earlier = earlier;
    this.memory = memory;
    this.words = words;
    this.lexicon = lexicon;
    this.setting = setting;
    this.names = names;
    this.titles = new Titles(lexicon).in(words);
    this.cast = new Cast(words, titles, names, lexicon);
    this.moments = moments.stream().filter(moment -> !isInName(moment)).toList();
    NounPhrases nouns = new NounPhrases(words);
    Subjects subjects = new Subjects(words, nouns);
    this.bodies = new Bodies(words, lexicon, nouns, names, setting, cast, subjects);
    this.scene =
        new OfficeScene(
            words, lexicon, deedWords, cast, nouns, subjects, new Turns(words, lexicon), bodies);
  }

  /** The sentence as the readers of offices see it. */
  public OfficeScene scene() {
    return scene;
  }

  /** The "Jan" of "Jan Wilk" is no month, but that of "In May Ola Wilk resigned" is. */
  private boolean isInName(Moment moment) {
    int lead = Math.max(moment.start() - 1, moment.end() - 2);
    if (words.is(lead, "in", "since", "until", "that", "late", "early", "following", "last")) {
      return false;
    }
    return cast.people().stream()
        .filter(person -> !person.isOneWord() && person.start() < moment.end())
        .anyMatch(person -> person.end() > moment.start() && person.holds(moment.end() - 1));
  }

  /**
   * An office, and what the sentence tells of it.
   *
   * @param turn that it begins, ends, or is held
   */
  public record Told(Office office, Turn turn) {}

  /** Who came after whom, whether or not in an office that is told. */
  public List<Succession> successions() {
    return words.text().endsWith("?") ? List.of() : new Replacements(scene).read(claims.get());
  }

  public List<Told> read() {
    if (statementEnd.get() == 0) {
      return List.of();
    }
    boolean stated = statementEnd.get() == words.size();
    Optional<List<Office>> listed = stated ? listed() : Optional.empty();
    if (listed.isPresent()) {
      return listed.get().stream().map(office -> new Told(office, Turn.NONE)).toList();
    }
    List<Claim> claims = this.claims.get();
    List<Term> terms = new Terms(scene, moments, claims, earlier, setting.published()).read();
    new ContextDates(words, claims, moments, setting.published()).date(earlier, terms);
    new KinDates(scene, claims, memory).date(terms);
    new Retreats(scene).date(claims, terms, setting);
    return merged(claims, terms);
  }

  /**
   * Where what is stated ends, in words: before the question of "You joined Leith in 2004: why?",
   * else where the sentence does; 0 where all of it is asked.
   */
  private int readStatementEnd() {
    if (!words.text().endsWith("?")) {
      return words.size();
    }
    int colon = words.size() - 1;
    while (colon > 0 && !words.is(colon, ":")) {
      colon--;
    }
    boolean asks = words.isTag(0, "AUX") || words.is(0, ASKING);
    return asks ? 0 : colon;
  }

  /** Those of an item of a list. */
  private Optional<List<Office>> listed() {
    List<Office> career = new CareerList(words, setting, titles, moments).read();
    if (!career.isEmpty()) {
      return Optional.of(career);
    }
    OfficeList list =
        new OfficeList(words, lexicon, offices(), cast, bodies, setting, names, moments);
    return list.isList() ? Optional.of(list.read()) : Optional.empty();
  }

  /** The titles without those of callings: of an item "Anna Berg, German lawyer" none. */
  private List<Title> offices() {
    boolean item = !cast.people().isEmpty() && cast.people().get(0).start() < 2;
    if (!item) {
      return titles;
    }
    Professions professions = new Professions(words, lexicon, scene.nouns(), cast);
    return titles.stream().filter(title -> !professions.isCalling(title)).toList();
  }

  /** Who holds what, in the order of the sentence. */
  public List<Claim> claims() {
    return claims.get();
  }

  private List<Claim> readClaims() {
    TitleHolders holders = new TitleHolders(scene);
    List<Claim> claims = new ArrayList<>(new TitledClaims(scene, titles, holders).read());
    boolean sport = isSport();
    claims.addAll(new RoleClaims(scene, sport).read(claims));
    claims.addAll(new Whereabouts(scene, sport).read(claims));
    claims.addAll(new Likewise(scene).read(List.copyOf(claims)));
    claims.addAll(new Boards(scene).read());
    if (!sport) {
      claims.addAll(new Constituencies(scene).read());
      claims = new Portfolios(scene).with(claims);
    }
    if (sport) {
      claims.addAll(new Signings(scene).read());
      claims.addAll(new Sales(scene).read());
      claims.addAll(new Lineups(scene).read());
    }
    claims.addAll(new Origins(scene).read(List.copyOf(claims)));
    claims.addAll(new Elsewhere(scene, sport).read(List.copyOf(claims)));
    claims.addAll(new Openings(scene, titles).read(memory));
    claims.addAll(new OwnPosts(scene, titles).read(List.copyOf(claims)));
    claims.addAll(new Rolls(scene, titles).read(List.copyOf(claims)));
    claims.addAll(new Fronts(scene).read());
    claims.addAll(new Handovers(scene).read(claims, memory));
    claims.addAll(new Stays(scene).read(claims, memory));
    claims.addAll(new Reigns(scene).read(List.copyOf(claims)));
    if (claims.isEmpty()) {
      claims.addAll(new Described(scene, titles).read());
    }
    claims.addAll(new SeatChanges(scene).read(List.copyOf(claims), memory));
    Vacancies vacancies = new Vacancies(scene, List.copyOf(claims), memory);
    claims.addAll(new Dismissals(scene).read(List.copyOf(claims), vacancies));
    claims.addAll(new Fillings(scene).read(new Vacancies(scene, List.copyOf(claims), memory)));
    claims.addAll(new Sequences(scene).read(new Vacancies(scene, List.copyOf(claims), memory)));
    claims.addAll(new Helms(scene).read(new Vacancies(scene, List.copyOf(claims), memory)));
    claims.addAll(new Bequests(scene).read(new Vacancies(scene, List.copyOf(claims), memory)));
    claims.addAll(new Mandates(scene).read(vacancies));
    List<Claim> resumed = new Resumptions(scene).read(claims, memory);
    List<Claim> told = new ArrayList<>(new Partings(words, lexicon, claims).without(resumed));
    told.addAll(resumed);
    told.addAll(new Handovers(scene).before(resumed));
    Vacancies left = new Vacancies(scene, List.copyOf(told), memory);
    List<Claim> named = new Standins(scene, left).named(new Caretakers(scene, left).named(told));
    List<Claim> called = new Professorships(scene).named(named, memory);
    List<Claim> marked = new Interims(words).marked(called);
    List<Claim> merged = new Leads(words).merged(new Positioned(lexicon).merged(marked));
    List<Claim> again = new Returns(words).with(new Gaps(words, cast).with(merged));
    List<Claim> all = new Stretches(scene, moments).with(again);
    int end = statementEnd.get();
    all.removeIf(claim -> claim.anchor().start() >= end);
    all.sort(Comparator.comparingInt(claim -> claim.anchor().start()));
    return all;
  }

  /** Whether the text goes on about sport: by one word of it, or by two that others use too. */
  private boolean isSport() {
    String text =
        setting.title() + " " + setting.heading() + " " + setting.before() + " " + words.text();
    Set<String> vague = new HashSet<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (lexicon.is("sport", word) || lexicon.is("position", word)) {
        if (!lexicon.is("vague", word)) {
          return true;
        }
        vague.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return vague.size() > 1;
  }

  /** What is told twice of one office is one. */
  private List<Told> merged(List<Claim> claims, List<Term> terms) {
    List<Told> offices = new ArrayList<>();
    List<Claim> kept = new ArrayList<>();
    List<Term> known = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      int same = indexOf(claims.get(i), terms.get(i), kept, known);
      if (isUntold(claims.get(i), terms.get(i)) || isOwnership(claims.get(i))) {
        continue;
      }
      if (same < 0) {
        kept.add(claims.get(i));
        known.add(terms.get(i));
      } else {
        known.set(same, known.get(same).with(terms.get(i)));
      }
    }
    Endings endings = new Endings(scene, claims, moments);
    Doubles doubles = new Doubles(words, kept, known);
    for (int i = 0; i < kept.size(); i++) {
      if (doubles.has(i)) {
        continue;
      }
      boolean over = endings.isOver(kept.get(i), known.get(i));
      offices.add(new Told(office(kept.get(i), known.get(i), over), kept.get(i).turn()));
    }
    return offices;
  }

  /** Who owns or has founded a firm need not hold a post in it. */
  private boolean isOwnership(Claim claim) {
    return lexicon.is("ownership", claim.head());
  }

  /**
   * It begins or ends at a date that cannot be worked out: no label is better than half of one. But
   * "until recently" names none.
   */
  private boolean isUntold(Claim claim, Term term) {
    boolean turns = claim.turn() == Turn.BEGINS || claim.turn() == Turn.ENDS;
    boolean adrift =
        moments.stream()
            .filter(moment -> moment.when().isEmpty() && moment.length().isEmpty())
            .anyMatch(moment -> !words.is(moment.end() - 1, "recently", "lately"));
    return turns && adrift && !term.isKnown();
  }

  private static int indexOf(Claim claim, Term term, List<Claim> kept, List<Term> known) {
    for (int i = 0; i < kept.size(); i++) {
      boolean same = kept.get(i).isSameOffice(claim) && !isMove(kept.get(i), claim);
      if (same && !known.get(i).contradicts(term)) {
        return i;
      }
    }
    return -1;
  }

  /** "The goalkeeper left Sparta for Virtus": the one ends and another begins. */
  private static boolean isMove(Claim one, Claim other) {
    boolean turned =
        (one.turn() == Turn.ENDS && other.turn() == Turn.BEGINS)
            || (one.turn() == Turn.BEGINS && other.turn() == Turn.ENDS);
    return turned && one.anchor().start() == other.anchor().start();
  }

  private Office office(Claim claim, Term term, boolean over) {
    boolean dated = claim.tenure() == Tenure.FORMER && term.isKnown();
    return new Office(
        claim.holder(),
        claim.office(),
        claim.organisation(),
        over ? Tenure.FORMER : dated ? Tenure.HELD : claim.tenure(),
        words.span(claim.anchor().start(), claim.anchor().end()),
        term.when());
  }
}
