package footnote.positions.claims;

import footnote.positions.Position.Tenure;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads ministers by their ministries: "The finance ministry goes to Ann Lee". */
public final class Portfolios {

  private static final Set<String> COMING =
      Set.of("take", "receive", "get", "assume", "inherit", "accept");

  private static final Set<String> LEADING = Set.of("head", "leader");

  private static final Set<String> GOING = Set.of("lose", "relinquish", "surrender");

  private static final Set<String> GIVEN = Set.of("given", "handed", "assigned");

  private static final Set<String> TAKEN = Set.of("relieved", "stripped", "deprived");

  private final Words words;
  private final OfficeWords lexicon;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;
  private final TitleVerbs verbs;

  public Portfolios(OfficeScene scene) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
    this.verbs = new TitleVerbs(scene);
  }

  /** A ministry in a sentence, and what its minister is called. */
  private record Ministry(String title, Phrase where) {}

  /** {@code claims} with those of ministries, whose "leader" is their minister. */
  public List<Claim> with(List<Claim> claims) {
    List<Claim> found = read();
    List<Claim> all =
        new ArrayList<>(
            claims.stream().filter(claim -> found.stream().noneMatch(isLedBy(claim))).toList());
    all.addAll(found);
    return all;
  }

  private static Predicate<Claim> isLedBy(Claim led) {
    boolean ministry = led.organisation().endsWith("ministry") && LEADING.contains(led.office());
    return minister -> ministry && minister.holder().equals(led.holder());
  }

  private List<Claim> read() {
    List<Claim> found = new ArrayList<>();
    for (int at = 1; at < words.size(); at++) {
      if (words.is(at, "ministry", "portfolio")) {
        ministry(at).ifPresent(ministry -> found.addAll(claims(ministry)));
      } else if (isTakingOver(at)) {
        found.addAll(taken(at));
      }
    }
    return found;
  }

  /** "the finance ministry", "the portfolio of justice" */
  private Optional<Ministry> ministry(int noun) {
    if (words.is(noun + 1, "of", "for")) {
      int field = words.is(noun + 2, "the") ? noun + 3 : noun + 2;
      return lexicon.is("field", words.lower(field))
          ? Optional.of(
              new Ministry("minister of " + words.lower(field), new Phrase(start(noun), field + 1)))
          : Optional.empty();
    }
    int start = noun;
    while (isField(start - 1) || (words.is(start - 1, "and") && isField(start - 2))) {
      start--;
    }
    return start < noun
        ? Optional.of(
            new Ministry(
                words.part(start, noun).toLowerCase(Locale.ROOT) + " minister",
                new Phrase(start(start), noun + 1)))
        : Optional.empty();
  }

  private boolean isField(int at) {
    return lexicon.is("field", words.lower(at)) && !words.isName(at);
  }

  private int start(int at) {
    boolean led = words.isTag(at - 1, "DET") || words.isOwner(at - 1);
    return led ? at - 1 : at;
  }

  private List<Claim> claims(Ministry ministry) {
    Phrase where = ministry.where();
    if (words.is(where.start() - 1, "in", "at", "from", "with", "by")) {
      return List.of();
    }
    List<Claim> found = new ArrayList<>(given(ministry));
    if (found.isEmpty()) {
      found.addAll(byVerb(ministry));
    }
    found.addAll(leaver(ministry));
    return found;
  }

  /** "The finance ministry, vacant since the death of Ann Lee," */
  private List<Claim> leaver(Ministry ministry) {
    int from = ministry.where().end();
    for (int at = from + 1; at < words.behindAside(from); at++) {
      Optional<Phrase> owner =
          lexicon.is("departure", words.lower(at)) ? cast.ownerAround(at) : Optional.empty();
      if (owner.isPresent()) {
        Phrase anchor = new Phrase(at, at + 1);
        return List.of(claim(cast.name(owner.get()), ministry, Turn.ENDS, anchor));
      }
    }
    return List.of();
  }

  /** "The finance ministry goes to Ann Lee", "will be led by Ann Lee" */
  private List<Claim> given(Ministry ministry) {
    int verb = words.behindAside(ministry.where().end());
    while (words.isTag(verb, "AUX", "ADV")) {
      verb++;
    }
    boolean goes = words.is(verb, "goes", "went", "go", "passes", "passed", "falls", "fell");
    boolean led = words.is(verb, "led", "headed", "run") && words.isBe(verb - 1);
    int link = verb + 1;
    while (led && link - verb < 5 && !words.is(link, "by")) {
      link++;
    }
    boolean to = goes ? words.is(link, "to") : led && words.is(link, "by");
    Phrase anchor = new Phrase(verb, link + 1);
    return to
        ? cast.whole(link + 1).map(cast::name).stream()
            .map(who -> claim(who, ministry, goes ? Turn.BEGINS : Turn.HOLDS, anchor))
            .toList()
        : List.of();
  }

  /** "Ann Lee takes over the finance ministry", "was relieved of the foreign portfolio" */
  private List<Claim> byVerb(Ministry ministry) {
    int last = ministry.where().start() - 1;
    int verb = words.is(last, "over", "on", "up", "of") ? last - 1 : last;
    boolean passive = words.isBe(verb - 1);
    String word = words.lower(verb);
    boolean takes = COMING.stream().anyMatch(each -> Inflection.isForm(word, each));
    boolean gives = words.is(last, "up") && Inflection.isForm(word, "give");
    boolean loses = GOING.stream().anyMatch(each -> Inflection.isForm(word, each));
    boolean given = passive && GIVEN.contains(word);
    boolean taken = passive && words.is(last, "of") && TAKEN.contains(word);
    Turn turn = gives || loses || taken ? Turn.ENDS : takes || given ? Turn.BEGINS : Turn.NONE;
    if (turn == Turn.NONE || verbs.isUnreal(verb) || (passive && !given && !taken)) {
      return List.of();
    }
    Phrase anchor = new Phrase(verb, ministry.where().end());
    List<Claim> found = new ArrayList<>();
    cast.who(subjects.of(verb)).ifPresent(who -> found.add(claim(who, ministry, turn, anchor)));
    int to = ministry.where().end();
    if (!found.isEmpty() && turn == Turn.ENDS && words.is(to, "to")) {
      cast.whole(to + 1)
          .map(cast::name)
          .ifPresent(who -> found.add(claim(who, ministry, Turn.BEGINS, anchor)));
    }
    return found;
  }

  private boolean isTakingOver(int verb) {
    return Inflection.isForm(words.lower(verb), "take") && words.is(verb + 1, "over");
  }

  /** "The interior minister, Ann Lee, takes over defence": where ministers are spoken of. */
  private List<Claim> taken(int verb) {
    Phrase field = nouns.next(verb + 2);
    boolean bare = field.isOneWord() && isField(field.start());
    boolean ends = words.isBorder(field.end()) || words.isDated(field.end());
    if (!bare || !ends || !isOfMinisters(verb)) {
      return List.of();
    }
    Ministry ministry = new Ministry(words.lower(field.start()) + " minister", field);
    Phrase anchor = new Phrase(verb, field.end());
    return cast.who(subjects.of(verb)).stream()
        .map(who -> claim(who, ministry, Turn.BEGINS, anchor))
        .toList();
  }

  private boolean isOfMinisters(int verb) {
    for (int at = 0; at < verb; at++) {
      if (words.is(at, "minister", "ministers", "cabinet")) {
        return true;
      }
    }
    return false;
  }

  private static Claim claim(String who, Ministry ministry, Turn turn, Phrase anchor) {
    return new Claim(who, ministry.title(), "", turn, Tenure.HELD, anchor);
  }
}
