package footnote.positions.terms;

import footnote.positions.claims.Cast;
import footnote.positions.claims.DeedWords;
import footnote.positions.claims.DeedWords.Verb;
import footnote.positions.claims.OfficeScene;
import footnote.positions.claims.Turns;
import footnote.positions.grammar.Grammar;
import footnote.positions.grammar.Inflection;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads every verb of a sentence for what it tells of the office somebody has. */
final class Deeds {

  /** A subject so far from its verb is that of another clause, but for asides. */
  private static final int FARTHEST = 6;

  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}+");

  private static final Set<String> LED = Grammar.words("led");
  private static final Set<String> UNREAL = Grammar.words("unreal");

  private final Words words;
  private final OfficeWords lexicon;
  private final DeedWords deedWords;
  private final Cast cast;
  private final Subjects subjects;
  private final Turns turns;
  private final NounPhrases nouns;
  private final TimeNouns times;

  Deeds(OfficeScene scene, DeedWords deedWords) {
    this.words = scene.words();
    this.lexicon = scene.lexicon();
    this.deedWords = deedWords;
    this.cast = scene.cast();
    this.subjects = scene.subjects();
    this.turns = scene.turns();
    this.nouns = scene.nouns();
    this.times = new TimeNouns(words, lexicon, deedWords);
  }

  /** In the order of the sentence. */
  List<Deed> all() {
    List<Deed> deeds = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (isVerb(at)) {
        deeds.add(deed(at));
      }
    }
    return deeds;
  }

  private Deed deed(int at) {
    int lead = lead(at);
    String word = lead == at ? "" : words.lower(lead);
    Optional<Verb> verb = verb(at).or(() -> lasting(at)).filter(found -> !isUnreal(at));
    Optional<String> who = verb.flatMap(found -> who(at, found));
    boolean told =
        who.isPresent() || (verb.filter(Verb::ofTerm).isPresent() && times.isTermBefore(lead));
    return new Deed(at, told ? verb : Optional.empty(), who, word, lead);
  }

  /** "saw the patients until his death in 1884", whatever he did till then. */
  private Optional<Verb> lasting(int verb) {
    for (int at = verb + 1; at < words.size() && !words.isBorder(at); at++) {
      boolean departure = words.is(at + 1, "his", "her") && isDeparture(at + 2);
      if (words.is(at, "until", "till") && departure) {
        return isPrivate(verb) ? Optional.empty() : Optional.of(DeedWords.LASTING);
      }
      if (words.isTag(at, "VERB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isDeparture(int at) {
    return lexicon.is("departure", words.lower(at));
  }

  private boolean isPrivate(int verb) {
    return deedWords.is("private", words.lower(verb));
  }

  /** A verb that is no mere auxiliary of the next one. */
  private boolean isVerb(int at) {
    boolean tagged = words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at);
    boolean verb = tagged || turns.at(at).isPresent() || isOfTerm(at) || isPresent(at);
    boolean ending = words.is(at, "ending") && words.is(at - 1, ",");
    if (!verb
        || ending
        || words.isDated(at)
        || words.is(at, "dated")
        || isNamed(at)
        || isInTitle(at)) {
      return false;
    }
    boolean auxiliary =
        words.isBe(at)
            || words.isTag(at, "AUX")
            || words.is(at, "has", "have", "had", "having", "will", "would");
    int next = at + 1;
    while (auxiliary
        && (words.isTag(next, "ADV", "PART") || words.isDated(next) || words.is(next, "not"))) {
      next++;
    }
    boolean leads = words.isTag(next, "VERB", "AUX") || turns.at(next).isPresent();
    return !auxiliary || !leads || words.isUsedAsNoun(next);
  }

  /** "whose term runs", whatever the tagger makes of it. */
  private boolean isOfTerm(int at) {
    return times.isTerm(at - 1) && deedWords.verbs(words.lower(at)).stream().anyMatch(Verb::ofTerm);
  }

  /** "Berg starts as director on Monday", "before retiring", whatever the tagger makes of it. */
  private boolean isPresent(int at) {
    boolean subject = words.isName(at - 1) || words.is(at - 1, "he", "she", "who");
    boolean form = words.isTag(at, "NOUN") && words.lower(at).endsWith("s");
    boolean alone = words.isTag(at + 1, "ADP", "SCONJ") || words.isDated(at + 1);
    boolean gerund = words.lower(at).endsWith("ing") && words.is(at - 1, "before", "after");
    boolean known = !deedWords.verbs(words.lower(at)).isEmpty();
    return known && ((subject && form && alone) || gerund);
  }

  /** "the Royal Commission on Housing": no verb has a capital letter within a sentence. */
  private boolean isInTitle(int at) {
    return at > 0
        && (words.isName(at - 1) || words.isTag(at - 1, "ADP", "DET"))
        && CAPITAL.matcher(words.word(at)).matches();
  }

  private boolean isNamed(int at) {
    return cast.people().stream().anyMatch(person -> person.holds(at));
  }

  /**
   * "is likely to resign", "did not resign", "if he resigned"; but "said he would resign" and "must
   * resign in May" tell when.
   */
  private boolean isUnreal(int at) {
    boolean unreal = words.is(0, "if");
    for (int before = subjects.chainStart(at); before < at; before++) {
      boolean told = words.is(before, "would", "must") && !words.is(before + 1, "have");
      boolean unsure = UNREAL.contains(words.lower(before)) && !told;
      unreal |= unsure || words.is(before, "not", "n't", "never");
    }
    return unreal;
  }

  private Optional<Verb> verb(int at) {
    boolean bound = words.is(at + 1, "under") && words.is(at + 2, "contract");
    if (words.isBe(at) && (bound || words.is(at + 1, "since", "until", "till", "contracted"))) {
      return Optional.of(DeedWords.LASTING);
    }
    Optional<Verb> best = Optional.empty();
    for (Verb verb : deedWords.verbs(words.lower(at))) {
      boolean longer = best.map(last -> verb.rest().size() > last.rest().size()).orElse(true);
      if (longer && fits(at, verb)) {
        best = Optional.of(verb);
      }
    }
    return best;
  }

  private boolean fits(int at, Verb verb) {
    int end = at + 1;
    for (String word : verb.rest()) {
      if (!words.is(end, word)) {
        return false;
      }
      end++;
    }
    if (verb.ofTerm()) {
      return true;
    }
    if (verb.isBinding()) {
      return times.isBond(end);
    }
    if (verb.kind().equals("borrow")) {
      return isLent(end);
    }
    if (verb.onPost()) {
      boolean led = verb.turn() == OfficeWords.Turn.HOLDS && isLed(end);
      return led || (isPost(end) && !isView(at, end)) || isPostBefore(at);
    }
    return verb.onObject() ? turns.isPassive(at) || isPerson(end) : isAlone(end);
  }

  /** "opposed the idea and accepted it later": what was told before is no post. */
  private boolean isView(int verb, int it) {
    if (!Inflection.isForm(words.lower(verb), "accept") || !words.is(it, "it")) {
      return false;
    }
    int noun = verb - 1;
    while (noun >= 0 && (!words.isTag(noun, "NOUN") || words.is(noun, "years", "months"))) {
      noun--;
    }
    return noun >= 0
        && !times.isTermOrPost("post", noun)
        && !lexicon.isHead(words.lower(noun))
        && lexicon.ofNoun(words.lower(noun)).isEmpty();
  }

  /** "the post", "his old seat", "the first of those roles", or "it" */
  private boolean isPost(int at) {
    if (words.is(at, "it", "both")) {
      return true;
    }
    boolean led = words.is(at, "the", "that", "this", "a") || words.isOwner(at);
    for (int noun = at + 1; led && noun < at + 5; noun++) {
      boolean named = lexicon.ofNoun(words.lower(noun)).isPresent();
      if (times.isTermOrPost("post", noun) || times.isSpell(noun) || named) {
        return true;
      }
    }
    return false;
  }

  /** "led the side until 1986": that which the office is of. */
  private boolean isLed(int at) {
    return words.is(at, "the", "its") && LED.contains(words.lower(at + 1));
  }

  /** "a post she held", "the seat that he had kept" */
  private boolean isPostBefore(int verb) {
    int at = subjects.chainStart(verb) - 1;
    if (words.is(at, "he", "she", "they")) {
      at--;
    }
    if (words.is(at, "that", "which")) {
      at = words.is(at - 1, ",") ? at - 2 : at - 1;
    }
    int noun = at < verb - 1 ? nounBefore(at) : verb;
    return noun < verb && (times.isTermOrPost("post", noun) || isTitleOfPost(noun));
  }

  /** "His last post was that of consul in Zambia, which he held" */
  private boolean isTitleOfPost(int head) {
    int of = head - 1;
    while (head - of < 4 && !words.is(of, "of", "as")) {
      of--;
    }
    boolean that = words.is(of, "of") && words.is(of - 1, "that") && words.isBe(of - 2);
    return lexicon.isHead(words.lower(head)) && that;
  }

  /** The "seat" of "won the seat of Upper Tarn in the House of Deputies, which she held". */
  private int nounBefore(int last) {
    int at = last;
    while (last - at < FARTHEST + 2
        && !times.isTermOrPost("post", at)
        && (words.isName(at) || words.isTag(at, "ADP", "DET", "PROPN"))) {
      at--;
    }
    return at;
  }

  /** "took the winger Tom Moss on loan" */
  private boolean isLent(int at) {
    int behind = person(at).map(Phrase::end).orElse(at);
    return behind > at && words.is(behind, "on") && words.is(behind + 1, "loan");
  }

  private boolean isPerson(int at) {
    return words.is(at, "him", "her") || person(at).isPresent();
  }

  /** "Ann Lee", "coach Ann Lee", but not "the claims of Ann Lee" */
  private Optional<Phrase> person(int at) {
    Phrase phrase = nouns.next(at);
    int name = lexicon.isHead(words.lower(at)) ? at + 1 : at;
    return cast.from(name)
        .or(
            () ->
                cast.endingAt(phrase.last())
                    .filter(who -> who.start() >= at && isPlain(at, who.start())))
        .or(() -> cast.described(at).filter(who -> isPlain(at, phrase.end())));
  }

  private boolean isPlain(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.isTag(at, "NOUN", "PROPN", "ADJ", "DET", "PRON") || words.isPossessive(at)) {
        return false;
      }
    }
    return true;
  }

  /** Nothing stands behind it that it is done to: "left in May", not "left the room in May". */
  private boolean isAlone(int at) {
    boolean more =
        words.isTag(at, "DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON")
            || words.isName(at)
            || lexicon.isHead(words.lower(at))
            || deedWords.is("particle", words.lower(at))
            || words.isOwner(at);
    boolean apposed = words.is(at, "so", "there", "who", "interim");
    boolean thatDay = words.is(at, "the") && words.is(at + 1, "same");
    return !more || words.isDated(at) || apposed || thatDay;
  }

  private Optional<String> who(int at, Verb verb) {
    if (verb.onObject() && !turns.isPassive(at)) {
      int object = at + 1 + verb.rest().size();
      return words.is(object, "him", "her") ? cast.meant(object) : person(object).map(cast::name);
    }
    Phrase subject =
        beforeKin(at - 1) < at - 1 ? cast.endingAt(at - 2).orElseThrow() : subjects.of(at);
    if (verb.kind().equals("prolong") && !turns.isPassive(at)) {
      return ownerOfTerm(nouns.next(at + 1));
    }
    return verb.ofTerm() ? ownerOfTerm(subject) : cast.who(subject);
  }

  /** "whose term", "her nine years as editor", "Emil Roth's contract" */
  private Optional<String> ownerOfTerm(Phrase subject) {
    boolean titled = times.isTermAs(subject.start() - 1);
    for (int at = titled ? subject.start() - 2 : subject.start(); at < subject.end(); at++) {
      if (times.isTerm(at)) {
        return owner(at);
      }
    }
    boolean last =
        words.is(subject.start(), "the")
            && words.is(subject.start() + 1, "last", "first", "latter", "second", "third");
    return last ? cast.meant(subject.start()) : Optional.empty();
  }

  private Optional<String> owner(int term) {
    for (int at = term - 1; at >= 0 && term - at < 6; at--) {
      if (words.is(at, "his", "her", "whose")) {
        return cast.meant(at);
      }
      if (words.isPossessive(at)) {
        return cast.endingAt(at - 1).map(cast::name);
      }
    }
    return words.is(term + 1, "of") ? person(term + 2).map(cast::name) : Optional.empty();
  }

  /** The "since" of "since her father, Tom Moss, fell ill"; else {@code last} itself. */
  private int beforeKin(int last) {
    Optional<Phrase> name = words.is(last, ",") ? cast.endingAt(last - 1) : Optional.empty();
    int comma = name.map(Phrase::start).orElse(0) - 1;
    while (comma > 0 && words.isTag(comma, "NOUN", "ADJ", "DET")) {
      comma--;
    }
    int at = comma - 1;
    while (comma - at < FARTHEST && words.isTag(at, "NOUN", "ADJ", "DET", "PRON", "PROPN")) {
      at--;
    }
    boolean told = words.is(comma, ",") && at < comma - 1;
    return told && words.is(at, "since", "until", "till", "when", "after") ? at : last;
  }

  /** Where the word stands that opens the clause of the verb at {@code verb}, or the verb. */
  private int lead(int verb) {
    int before = subjects.chainStart(verb) - 1;
    if (deedWords.is("lead", words.lower(before))) {
      return before;
    }
    int kin = beforeKin(verb - 1);
    if (kin < verb - 1) {
      return kin;
    }
    Phrase subject = subjects.of(verb);
    boolean near = !subject.isEmpty() && subject.end() <= verb && verb - subject.end() < FARTHEST;
    int at = subject.start() - 1;
    while (near && words.isTag(at, "ADV") && !deedWords.is("lead", words.lower(at))) {
      at--;
    }
    boolean sinceThen = words.is(at, "since") && words.is(at + 1, "then");
    boolean led = near && deedWords.is("lead", words.lower(at)) && !sinceThen;
    return led && !times.isTermAs(at) ? at : verb;
  }
}
