package footnote.positions.claims;

import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import java.util.regex.Pattern;

/** Tells what people are from what they hold: "a lawyer from Graz" has no office by that. */
public final class Professions {

  /** "German", "Japanese", "Swedish" */
  private static final Pattern PEOPLE = Pattern.compile("\\p{L}{2,}(?:an|ese|ish)");

  private static final String[] JOINING = {"and", "or", "but", "who", "which", "that", "when"};

  private final Words words;
  private final OfficeWords lexicon;
  private final NounPhrases nouns;
  private final Cast cast;

  public Professions(Words words, OfficeWords lexicon, NounPhrases nouns, Cast cast) {
    this.cast = cast;
    this.words = words;
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /** Whether {@code title} tells no more than what somebody is, in an item of a list. */
  public boolean isCalling(Title title) {
    return lexicon.is("calling", lexicon.singular(words.lower(title.end() - 1)))
        && !isRanked(title)
        && !isBodyBehind(title.full())
        && !isBodyBefore(title.start());
  }

  /** Whether {@code title} only describes: neither a verb of offices nor a body goes with it. */
  boolean isPlain(Title title, Holding held) {
    boolean aside = held.turn() == Turn.NONE || isAside(title, held) || isDescribed(title, held);
    String head = lexicon.singular(words.lower(title.end() - 1));
    boolean calling = lexicon.is("calling", head) && (aside || words.isBe(held.anchor()));
    boolean trade = lexicon.is("trade", head) && aside;
    boolean serves =
        head.equals("officer") && isInService(title) && (aside || words.isBe(held.anchor()));
    boolean placed = cast.from(title.full()).filter(who -> isBodyBehind(who.end())).isPresent();
    return (calling || trade || serves)
        && !placed
        && !isTheOne(title, head)
        && !isRanked(title)
        && !words.isDated(title.full())
        && !isBodyBehind(title.full())
        && !isBodyBefore(title.start());
  }

  /** "The librarian, Ann Lee,": a house has but one, and that is her office. */
  private boolean isTheOne(Title title, String head) {
    boolean owned = words.is(title.start() - 1, "our");
    boolean apposed = words.is(title.start() - 1, "the") && words.is(title.full(), ",");
    boolean named =
        words.is(title.start() - 1, "the")
            && cast.from(title.full()).filter(who -> !isWhomOneMet(who.end())).isPresent();
    return (lexicon.is("sole", head) && (owned || apposed))
        || (apposed && isLeaving(title))
        || (lexicon.is("house", head) && named);
  }

  /** "the clerk, Ann Lee, gave notice" */
  private boolean isLeaving(Title title) {
    return words.isAhead(
        words.behindAside(title.full()),
        12,
        "notice",
        "retire",
        "resign",
        "retirement",
        "resignation");
  }

  /** "The librarian Ann Lee met in Rome was kind": two verbs, the first of which is hers. */
  private boolean isWhomOneMet(int verb) {
    boolean two = false;
    for (int at = verb + 1;
        at < words.size() && !words.isBorder(at) && !words.is(at, JOINING);
        at++) {
      two |= words.isFinite(at);
    }
    return words.isTag(verb, "VERB") && two;
  }

  /** "chief engineer", "town clerk", "surveyor general", but not "the first engineer to" */
  private boolean isRanked(Title title) {
    boolean among = words.is(title.end() - 2, "first", "second") && words.is(title.full(), "to");
    boolean ranked = lexicon.is("ranked", words.lower(title.end() - 2)) && !among;
    return title.full() > title.end() || ranked;
  }

  /** "a Polish army officer" */
  private boolean isInService(Title title) {
    return lexicon.is("service", words.lower(title.end() - 2));
  }

  /** "Ole Dahl, a teacher, died": what ends is no post. */
  private boolean isDescribed(Title title, Holding held) {
    return held.turn() == Turn.ENDS
        && held.anchor() < title.start()
        && words.is(held.anchor(), "a", "an");
  }

  private static boolean isAside(Title title, Holding held) {
    return held.turn() == Turn.HOLDS && held.anchor() == title.start();
  }

  private boolean isBodyBehind(int at) {
    Phrase body = nouns.next(at + 1);
    return words.is(at, "of", "at", "for", "with", "to")
        && !body.isEmpty()
        && (words.isName(body.last())
            || words.isName(body.start())
            || lexicon.is("body", words.lower(body.last())));
  }

  /** "Nordbank's lawyer", "the Nordbank economist", but not "the Swiss lawyer" */
  private boolean isBodyBefore(int start) {
    for (int at = start - 1; at >= 0 && start - at < 4; at--) {
      if (words.isPossessive(at) || words.is(at, "its", "their")) {
        return true;
      }
      if (words.isTag(at, "DET") || words.isBorder(at)) {
        return false;
      }
      if (words.isName(at) && !words.isTag(at, "ADJ")) {
        boolean people = PEOPLE.matcher(words.lower(at)).matches();
        return !people && !lexicon.isPlace(words.word(at));
      }
    }
    return false;
  }
}
