package footnote.positions.offices;

import footnote.positions.Setting;
import footnote.positions.claims.Cast;
import footnote.positions.claims.PlainTags;
import footnote.positions.claims.Title;
import footnote.positions.claims.Titles;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Words;
import footnote.positions.terms.Moment;
import java.util.List;
import java.util.Set;

/** Tells an item of a list from a sentence: "Anna Berg (2009–2018)" has no verb of its own. */
final class ItemForm {

  private static final Set<String> NOTES = Grammar.words("item-note");

  private static final Set<String> ROLL = Grammar.words("roll");

  private final Words words;
  private final OfficeWords lexicon;
  private final List<Title> titles;
  private final Cast cast;
  private final Setting setting;
  private final List<Moment> moments;

  ItemForm(
      Words words,
      OfficeWords lexicon,
      List<Title> titles,
      Cast cast,
      Setting setting,
      List<Moment> moments) {
    this.words = words;
    this.lexicon = lexicon;
    this.titles = titles;
    this.cast = cast;
    this.setting = setting;
    this.moments = moments;
  }

  /** Whether the line tells without a verb. */
  boolean isItem() {
    if (isEnumeration() || isDatedFirst()) {
      return true;
    }
    for (int at = 0; at < words.size(); at++) {
      if (isOfSentence(at)) {
        return false;
      }
    }
    boolean dotted = words.is(words.size() - 1, ".");
    return !dotted || firstColon() >= 0 || !titles.isEmpty() || isUnderTitle();
  }

  /** "Anna Berg left", "she": a verb or a pronoun makes a sentence, but for notes and names. */
  private boolean isOfSentence(int at) {
    if (isInTitle(at) || isInName(at) || words.isName(at) || words.isDated(at)) {
      return false;
    }
    boolean verb = words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at);
    boolean small = Character.isLowerCase(words.word(at).charAt(0)) && words.isTag(at, "PROPN");
    boolean unknown = small && words.endsWith(at, "s") && words.isTag(at + 1, "ADP", "DET");
    boolean participle = words.isTag(at, "ADJ") && words.isName(at - 1) && words.endsWith(at, "ed");
    boolean ended = words.is(at, "his", "her") && lexicon.is("departure", words.lower(at + 1));
    return ((verb || participle || unknown) && !isNote(at)) || (words.isTag(at, "PRON") && !ended);
  }

  /** Whether the heading is that of a list: "Chairmen of Nordbank". */
  private boolean isUnderTitle() {
    Words heading = new Words(setting.heading(), PlainTags::of);
    return new Titles(lexicon).first(heading).filter(Title::plural).isPresent();
  }

  /**
   * "(elected 2003)", "Members elected in 1904:", "vacant": a verb without a subject of its own; in
   * a whole sentence, "Anna Berg, the treasurer, left.", it has one.
   */
  private boolean isNote(int at) {
    boolean titled = !words.isName(at + 1) && titles.stream().anyMatch(title -> title.full() == at);
    boolean listed = words.is(at - 1, ",") && !words.is(words.size() - 1, ".");
    boolean apart = at == 0 || titled || listed || words.is(at - 1, "(", ";", ":");
    return apart && NOTES.contains(words.lower(at));
  }

  /** "Three served as premier: Aas (1920–24), Torp (1924–27)" */
  private boolean isEnumeration() {
    long dated =
        cast.people().stream()
            .filter(person -> words.is(person.end(), "(") && isDatedBehind(person.end()))
            .count();
    return dated > 1 && titles.stream().anyMatch(title -> words.is(title.full(), ":"));
  }

  /** "Josiah Trewin, 1838–1852, the first who lived there" under "Harbour masters of Ellery" */
  private boolean isDatedFirst() {
    boolean one = cast.people().size() == 1 && cast.people().get(0).start() == 0;
    return one
        && titles.isEmpty()
        && words.is(cast.people().get(0).end(), ",", "(")
        && words.isYear(cast.people().get(0).end() + 1)
        && isUnderTitle();
  }

  /**
   * "Emil Tarnow, 1989 to 2003, afterwards honorary member" under "Directors": what he was besides
   * comes behind.
   */
  boolean isRemarked() {
    boolean one = cast.people().size() == 1 && cast.people().get(0).start() == 0;
    if (!one || titles.isEmpty() || moments.isEmpty() || !isUnderTitle()) {
      return false;
    }
    int end = cast.people().get(0).end();
    boolean dated = words.is(end, ",", "(") && moments.get(0).start() == end + 1;
    return dated
        && titles.get(0).start() > moments.get(0).end()
        && words.is(moments.get(0).end(), ",", ")", ";");
  }

  /** "Election of officers", "Report by the treasurer": a noun that only looks like a name. */
  boolean isOfThing() {
    boolean one = cast.people().size() == 1 && cast.people().get(0).isOneWord();
    return one
        && cast.people().get(0).start() < 3
        && words.is(cast.people().get(0).end(), "of", "by", "for", "from", "to");
  }

  /** "Present: 64 members, 5 guests": how many came, but "Present: Ann Lee (chair)" names whom. */
  boolean isCount() {
    boolean roll = words.is(1, ":") && ROLL.contains(words.lower(0));
    return roll && cast.people().stream().noneMatch(person -> person.start() > 1);
  }

  /** "Ann Lee (chair), 12 members": people without names. */
  boolean isCounted(Title title) {
    int number = title.start() - 1;
    return title.plural() && words.isTag(number, "NUM") && !words.isDated(number);
  }

  /** Where the colon of "Manager: Bill Moss" stands, or -1. */
  int firstColon() {
    for (int at = 0; at < Math.min(8, words.size()); at++) {
      if (words.is(at, ":")) {
        return at;
      }
    }
    return -1;
  }

  private boolean isInTitle(int at) {
    return titles.stream().anyMatch(title -> title.words().holds(at));
  }

  private boolean isInName(int at) {
    return cast.people().stream().anyMatch(person -> person.holds(at));
  }

  private boolean isDatedBehind(int bracket) {
    return moments.stream().anyMatch(moment -> moment.start() > bracket);
  }
}
