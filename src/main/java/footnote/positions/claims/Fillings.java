package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.claims.Turns.Doing;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who comes into an office that is free: "his place was taken by", "took over the post". */
public final class Fillings {

  private static final Set<String> FILLED = Set.of("taken", "filled", "assumed", "inherited");
  private static final Set<String> HELD = Set.of("held", "occupied", "shared");

  /** What verbs tell whose subject leads: what the title is they do not tell. */
  private static final Set<String> LEADING = Set.of("head", "leader");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final Turns turns;
  private final Bodies bodies;

  public Fillings(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.bodies = scene.bodies();
  }

  public List<Claim> read(Vacancies vacancies) {
    List<Claim> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      found.addAll(filled(at, vacancies));
      found.addAll(takenOver(at, vacancies));
      found.addAll(given(at, vacancies));
      found.addAll(put(at, vacancies));
      found.addAll(departed(at, vacancies));
    }
    return found;
  }

  /** "After her departure Ann Lee was elected mayor": she was mayor before, if the text says so. */
  private List<Claim> departed(int noun, Vacancies vacancies) {
    boolean leaves = lexicon.is("departure", words.lower(noun)) && words.is(noun - 1, "his", "her");
    boolean led = words.is(noun - 2, "after", "following", "on", "upon", "since");
    Optional<String> who = leaves && led ? cast.meant(noun - 1) : Optional.empty();
    Phrase anchor = new Phrase(noun, noun + 1);
    return who.flatMap(each -> vacancies.before(each)).stream()
        .map(office -> office.passedTo(who.get(), Turn.ENDS, anchor))
        .toList();
  }

  /** "The presidency was taken over by Ann Lee", "the post was filled by her deputy, Ann Lee" */
  private List<Claim> filled(int noun, Vacancies vacancies) {
    Optional<String> named = lexicon.ofNoun(words.lower(noun));
    if (named.isEmpty() && !isPost(noun)) {
      return List.of();
    }
    int verb = behindBody(noun + 1);
    boolean be = words.isBe(verb);
    while (words.isBe(verb) || words.isTag(verb, "AUX", "ADV")) {
      verb++;
      be |= words.isBe(verb);
    }
    boolean begins = FILLED.contains(words.lower(verb));
    if (!be || (!begins && !HELD.contains(words.lower(verb)))) {
      return List.of();
    }
    Turn turn = begins ? Turn.BEGINS : Turn.HOLDS;
    List<Claim> found = new ArrayList<>();
    for (int at = verb + 1; at < words.size() && !words.is(at, ";"); at++) {
      Optional<Phrase> person = words.is(at, "by") ? cast.whole(at + 1) : Optional.empty();
      if (person.isPresent()) {
        String who = cast.name(person.get());
        Phrase anchor = new Phrase(found.isEmpty() ? noun : at, person.get().end());
        named
            .map(office -> claim(who, office, noun, turn, anchor))
            .or(() -> vacancies.leftTo(who).map(left -> left.passedTo(who, turn, anchor)))
            .filter(claim -> !vacancies.isFilledBy(who))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Claim claim(String who, String office, int noun, Turn turn, Phrase anchor) {
    String body = bodies.of(new Title(office, noun, noun + 1, noun + 1, false));
    return new Claim(who, office, body, turn, Tenure.HELD, anchor);
  }

  private boolean isPost(int at) {
    boolean definite = words.is(at - 1, "the", "his", "her", "that") || words.isPossessive(at - 1);
    return definite
        && words.is(at, "place", "post", "job", "position", "vacancy", "role", "chair", "office");
  }

  private int behindBody(int from) {
    return words.is(from, "of", "at", "in", "as") ? nouns.next(from + 1).end() : from;
  }

  /** "his deputy, Ann Lee, took over", "Ann Lee took over the office" */
  private List<Claim> takenOver(int at, Vacancies vacancies) {
    Optional<Doing> doing = turns.at(at).filter(this::takesOver);
    Optional<String> heir =
        doing.flatMap(each -> cast.who(subjects.of(at))).filter(who -> !vacancies.isFilledBy(who));
    if (heir.isEmpty()) {
      return List.of();
    }
    String who = heir.get();
    int end = doing.get().end();
    Phrase anchor = new Phrase(at, end);
    Optional<String> giver = giver(end);
    Optional<Claim> office =
        giver.isEmpty() ? vacancies.leftTo(who) : given(giver.get(), who, vacancies);
    List<Claim> found = new ArrayList<>();
    office.ifPresent(left -> found.addAll(vacancies.handed(left, who, anchor)));
    giver
        .flatMap(each -> office.map(left -> left.passedTo(each, Turn.ENDS, anchor)))
        .ifPresent(found::add);
    return found;
  }

  /** What the giver had by a title; else what the heir has. */
  private static Optional<Claim> given(String giver, String heir, Vacancies vacancies) {
    Optional<Claim> left = vacancies.leftBy(giver);
    Optional<Claim> titled = left.filter(claim -> !LEADING.contains(claim.office()));
    return titled
        .or(() -> vacancies.of(heir).filter(Vacancies::isPassedOn))
        .or(() -> left)
        .or(() -> vacancies.ever(heir));
  }

  /** "took over from Ann Lee", "took over at St Mary's in May from Ann Lee" */
  private Optional<String> giver(int end) {
    for (int at = end; at < words.size() && at - end < 9 && !words.isBorder(at); at++) {
      Optional<Phrase> person =
          words.is(at, "from") && !words.isDated(at) ? cast.whole(at + 1) : Optional.empty();
      if (person.isPresent()) {
        return person.map(cast::name);
      }
    }
    return Optional.empty();
  }

  private boolean takesOver(Doing doing) {
    int next = doing.end();
    boolean charge = words.is(next - 1, "of") && words.is(next - 2, "charge");
    boolean over =
        charge || words.is(next - 1, "over", "charge", "place") || words.is(next, "over");
    boolean takes = Inflection.isForm(words.lower(doing.start()), "take");
    boolean put =
        doing.passive() && words.is(doing.start(), "put", "placed") && words.is(next - 1, "charge");
    boolean own = !words.is(next - 1, "place") || words.is(next - 2, "his", "her");
    boolean alone =
        words.isBorder(next)
            || words.isDated(next)
            || words.is(next, "as", "at", "from", "until", "for", "when", "after", "on", "in");
    boolean post = words.is(next, "the", "his", "her") && lexicon.is("post", words.lower(next + 1));
    return own
        && !words.isSeating(next)
        && ((takes && over) || put)
        && doing.ofSubject() == Turn.BEGINS
        && (alone || charge || post);
  }

  /** "The job went to Ann Lee", "gave the post to Ann Lee" */
  private List<Claim> given(int noun, Vacancies vacancies) {
    boolean gave = words.is(noun - 2, "gave", "gives", "handed", "offered", "entrusted");
    boolean went = words.is(noun + 1, "went", "goes", "fell", "passed", "passes");
    int to = went ? noun + 2 : noun + 1;
    if (!isPost(noun) || !(gave || went) || !words.is(to, "to")) {
      return List.of();
    }
    Phrase anchor = new Phrase(went ? noun : noun - 2, to + 1);
    return cast.whole(to + 1).map(cast::name).filter(who -> !vacancies.isFilledBy(who)).stream()
        .flatMap(
            who ->
                vacancies.leftTo(who).stream().map(left -> left.passedTo(who, Turn.BEGINS, anchor)))
        .toList();
  }

  /** "appointed Ann Lee in his place", "elected Ann Lee as her successor" */
  private List<Claim> put(int verb, Vacancies vacancies) {
    Optional<Doing> doing = turns.at(verb);
    Optional<String> heir = doing.flatMap(each -> each.passive() ? isPut(each) : puts(each));
    if (heir.isEmpty()) {
      return List.of();
    }
    String who = heir.get();
    Phrase anchor = new Phrase(verb, doing.get().end());
    return vacancies.isFilledBy(who)
        ? List.of()
        : vacancies.leftTo(who).map(left -> vacancies.handed(left, who, anchor)).orElse(List.of());
  }

  /** Whom others put in somebody's place: "elected Ann Lee in his place", "In his place they" */
  private Optional<String> puts(Doing doing) {
    return Optional.of(doing)
        .filter(each -> each.ofObject() == Turn.BEGINS)
        .flatMap(each -> cast.whole(each.end()))
        .filter(person -> isInPlace(person.end()) || isLedByPlace(doing.start()))
        .map(cast::name);
  }

  /** "Ann Lee was elected in his place", "In his place was elected Ann Lee" */
  private Optional<String> isPut(Doing doing) {
    if (doing.ofSubject() != Turn.BEGINS) {
      return Optional.empty();
    }
    Optional<String> subject =
        isInPlace(doing.end()) || isLedByPlace(doing.start())
            ? cast.who(subjects.of(doing.start()))
            : Optional.empty();
    return subject.or(
        () ->
            isLedByPlace(doing.start())
                ? cast.whole(doing.end()).map(cast::name)
                : Optional.empty());
  }

  /** "In his place the members elected": at the beginning of the sentence or of its clause. */
  private boolean isLedByPlace(int verb) {
    for (int at = verb - 1; at >= 0 && verb - at < 10; at--) {
      if (words.isInPlace(at)) {
        return at == 0 || words.isBorder(at - 1) || words.is(at - 1, "and");
      }
    }
    return false;
  }

  private boolean isInPlace(int behind) {
    int from = words.behindAside(behind);
    for (int at = from; at < from + 5 && at < words.size(); at++) {
      boolean owned = words.is(at + 1, "his", "her");
      boolean heir = owned && words.is(at, "as") && words.is(at + 2, "successor", "replacement");
      boolean follow = words.is(at, "replace", "succeed") && words.is(at + 1, "him", "her");
      boolean post =
          words.is(at, "for", "to")
              && words.is(at + 1, "the")
              && words.is(at + 2, "post", "job", "position", "role", "vacancy");
      if (words.isInPlace(at) || heir || follow || post || words.is(at, "instead")) {
        return true;
      }
    }
    return false;
  }
}
