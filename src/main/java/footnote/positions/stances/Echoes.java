package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads stances whose verb was told before: "Berlin is for it, Paris against", "as did Rome",
 * "Vienna did not".
 */
final class Echoes {

  private static final Set<Kind> FELT = EnumSet.of(Kind.ADJ);

  private static final String[] AUXILIARIES = {
    "did", "does", "do", "has", "have", "had", "is", "are", "was", "were", "will", "would"
  };

  private final Scene scene;
  private final Words words;
  private final Holders holders;

  Echoes(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.holders = new Holders(scene);
  }

  /** What a stance is taken from: the words that echo, who holds it and how. */
  private record Echo(int start, int end, Phrase holder, Side side, boolean denied) {}

  /**
   * The stances at {@code at} that lean on one before.
   *
   * @param told what the sentence told so far
   */
  List<Stance> at(int at, List<Stance> told) {
    if (told.isEmpty() || words.isQuoted(at)) {
      return List.of();
    }
    Stance before = told.get(told.size() - 1);
    return likewise(at, before)
        .or(() -> unlike(at, before))
        .or(() -> otherSide(at, before))
        .or(() -> felt(at))
        .map(echo -> stances(echo, before))
        .orElse(List.of());
  }

  private List<Stance> stances(Echo echo, Stance before) {
    Voice voice = echo.denied() ? Voice.DENIED : voice(echo.holder());
    Found cue = Found.unlisted(Kind.VERB, echo.side(), echo.start(), echo.end());
    return holders.in(echo.holder()).stream()
        .filter(who -> !who.equals(before.holder()) || echo.side() != before.side())
        .map(who -> Stances.stance(scene, cue, echo.side(), who, before.about(), voice))
        .toList();
  }

  private Voice voice(Phrase holder) {
    return words.is(holder.start(), "i", "we") ? Voice.OWN_WORDS : Voice.REPORTED;
  }

  /** "…, as did the farmers", "and so does Rome" */
  private Optional<Echo> likewise(int at, Stance before) {
    if (!words.is(at, "as", "so") || !words.is(at + 1, AUXILIARIES)) {
      return Optional.empty();
    }
    Phrase holder = scene.nouns().series(at + 2);
    boolean whole = !holder.isEmpty() && words.isBorder(holder.end());
    return whole
        ? Optional.of(new Echo(at, at + 2, holder, before.side(), false))
        : Optional.empty();
  }

  /** "Lisbon backed it, Vienna did not", "The unions do not want it, but the owners do" */
  private Optional<Echo> unlike(int at, Stance before) {
    boolean not = words.is(at + 1, "not");
    int end = not ? at + 2 : at + 1;
    boolean closes = words.isBorder(end) || words.is(end, "and", "but", "either");
    boolean turns = not != (before.voice() == Voice.DENIED);
    boolean echoes = words.is(at, AUXILIARIES) && closes && turns;
    Phrase holder = echoes ? scene.subjects().sureOf(at) : Phrase.empty(at);
    return holder.isEmpty() || holder.start() < words.indexAt(before.span().end())
        ? Optional.empty()
        : Optional.of(new Echo(at, end, holder, before.side(), not));
  }

  /** "…, Paris against", "and five opposed", "fathers for a scoreboard" behind "asked for" */
  private Optional<Echo> otherSide(int at, Stance before) {
    Phrase holder = scene.nouns().base(at - 1);
    boolean joined =
        words.is(holder.start() - 1, ",", ";", "–", "—")
            || words.is(holder.start() - 1, "and", "but", "while");
    if (!joined || holder.isEmpty()) {
      return Optional.empty();
    }
    boolean named = words.isName(holder.last()) || words.isTag(holder.start(), "NUM", "DET");
    return side(at)
        .filter(side -> named || words.isOwner(holder.start()))
        .or(() -> sameAs(at, before))
        .map(side -> new Echo(at, at + 1, holder, side, false));
  }

  /** The side that a word takes which ends its clause, or is followed by no more than "it". */
  private Optional<Side> side(int at) {
    int end = words.is(at, "in") && words.is(at + 1, "favour", "favor") ? at + 2 : at + 1;
    end = words.is(end, "of") ? end + 1 : end;
    end = words.is(end, "it", "them") ? end + 1 : end;
    if (!words.isBorder(end) && !words.is(end, "and", "but")) {
      return Optional.empty();
    }
    return switch (words.lower(at)) {
      case "against", "opposed" -> Optional.of(Side.AGAINST);
      case "for", "in" -> Optional.of(Side.FOR);
      case "undecided", "neutral" -> Optional.of(Side.NEUTRAL);
      default -> Optional.empty();
    };
  }

  /** The side of {@code before} where its preposition comes again: "with the mine owners". */
  private Optional<Side> sameAs(int at, Stance before) {
    int preposition = words.indexAt(before.span().end()) - 1;
    boolean again = words.isTag(at, "ADP") && words.lower(at).equals(words.lower(preposition));
    Phrase matter = scene.nouns().next(at + 1);
    boolean whole = !matter.isEmpty() && words.isBorder(matter.end());
    return again && whole && before.voice() != Voice.DENIED
        ? Optional.of(before.side())
        : Optional.empty();
  }

  /** "The sponsors are delighted with the kit, the supporters appalled." */
  private Optional<Echo> felt(int at) {
    Optional<Found> cue = scene.cues().at(words, at, FELT);
    Phrase holder = scene.nouns().base(at - 1);
    boolean joined =
        words.is(holder.start() - 1, ",", ";") || words.is(holder.start() - 1, "and", "but");
    boolean led = words.isTag(holder.start(), "DET") || words.isOwner(holder.start());
    return cue.filter(found -> joined && led && words.isBorder(found.end()))
        .map(found -> new Echo(at, found.end(), holder, found.side(), found.cue().denied()));
  }
}
