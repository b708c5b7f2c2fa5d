package footnote.positions.claims;

import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.OfficeWords.Turn;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the holder of a title by a noun of coming or going: "his resignation as treasurer". */
final class TitleNouns {

  private static final int NEAR = 6;

  private static final int FARTHEST = 12;

  private static final Pattern ORDINAL = Pattern.compile("\\p{L}+(?:th|rd|nd|st)");

  private final Words words;
  private final Cast cast;
  private final NounPhrases nouns;
  private final Subjects subjects;

  TitleNouns(OfficeScene scene) {
    this.words = scene.words();
    this.cast = scene.cast();
    this.nouns = scene.nouns();
    this.subjects = scene.subjects();
  }

  /** "his resignation as treasurer", "Anna Berg's time as", "the appointment of Anna Berg as" */
  Optional<Holding> nominal(int noun, Turn turn) {
    if (words.is(noun, "year", "season") && ORDINAL.matcher(words.lower(noun - 1)).matches()) {
      return Optional.empty();
    }
    int reach = reach(noun);
    for (int at = noun - 1; at >= 0 && noun - at < reach; at--) {
      if (words.is(at, "his", "her", "whose")) {
        return nominalPronoun(at, noun, turn);
      }
      if (words.isPossessive(at)) {
        int last = at - 1;
        return cast.who(nouns.wide(last)).map(who -> Holding.of(who, turn, noun));
      }
      if (words.isTag(at, "VERB", "AUX") && !words.isUsedAsNoun(at)) {
        Phrase subject = subjects.of(at);
        return cast.who(subject).map(who -> Holding.of(who, turn, noun));
      }
    }
    return words.is(noun + 1, "of") ? several(noun, turn) : behind(noun, turn);
  }

  /** "will step down in June after eleven years as": farther where no comma parts them. */
  private int reach(int noun) {
    for (int at = noun - 1; at >= 0 && noun - at < FARTHEST; at--) {
      if (words.isBorder(at)) {
        return NEAR;
      }
    }
    return FARTHEST;
  }

  /** "the appointment of Ann Lee and Tom Moss as directors" */
  private Optional<Holding> several(int noun, Turn turn) {
    List<String> who = cast.series(noun + 2, true).stream().map(cast::name).toList();
    return who.isEmpty() ? Optional.empty() : Optional.of(new Holding(who, turn, noun));
  }

  /** "In his time as head of sales, Rui Pacheco": named only behind. */
  private Optional<Holding> nominalPronoun(int pronoun, int noun, Turn turn) {
    Optional<String> behind = subjectBehind(noun).filter(who -> isStart(pronoun - 1));
    return behind.or(() -> cast.meant(pronoun)).map(who -> Holding.of(who, turn, noun));
  }

  boolean isStart(int at) {
    return at <= 0 || words.is(at - 1, ",", ";", ":", "“", "(", "but", "and");
  }

  private Optional<String> subjectBehind(int from) {
    for (int at = from; at < words.size() - 1; at++) {
      if (words.is(at, ",")) {
        Optional<String> who =
            words.is(at + 1, "he", "she", "i")
                ? cast.who(new Phrase(at + 1, at + 2))
                : cast.from(at + 1).map(cast::name);
        if (who.isPresent()) {
          return who;
        }
      }
      if (words.is(at, "he", "she", "i")) {
        return cast.who(new Phrase(at, at + 1));
      }
    }
    return Optional.empty();
  }

  Optional<Holding> behind(int anchor, Turn turn) {
    return subjectBehind(anchor).map(who -> Holding.of(who, turn, anchor));
  }
}
