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
 * Reads quotations that praise or blame without saying for whom they are: “We were poor and we were
 * slow,” said the coach; “a tax on rain”, as the growers call it.
 */
final class Tones {

  private static final Optional<Side> FOR = Optional.of(Side.FOR);

  private static final Set<Kind> JUDGED = EnumSet.of(Kind.JUDGED, Kind.VERDICT);

  private static final int NONE = -1;

  private final Scene scene;
  private final Words words;
  private final Holders holders;

  Tones(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.holders = new Holders(scene);
  }

  /** The stances that the quotation opened at {@code at} tells by its tone. */
  List<Stance> at(int at) {
    boolean opens = words.isQuoted(at) && !words.isQuoted(at - 1) && words.isTag(at, "PUNCT");
    if (!opens) {
      return List.of();
    }
    Phrase quotation = scene.speech().quotation(at);
    Optional<Side> side = side(quotation);
    int verb = judging(at);
    if (verb != NONE) {
      return judged(quotation, verb, side);
    }
    boolean clause =
        words.isBe(at - 1) || scene.subjects().hasFiniteVerb(quotation.start(), quotation.end());
    Optional<Side> told =
        side.filter(any -> clause).or(() -> isTribute(quotation) ? FOR : Optional.empty());
    if (told.isEmpty()) {
      return List.of();
    }
    Optional<String> speaker = scene.speech().quoted(at);
    return speaker.map(who -> stance(quotation, told.get(), who, quotation)).stream().toList();
  }

  /** What somebody calls "a tax on rain" he has no liking for; people are called many things. */
  private List<Stance> judged(Phrase quotation, int verb, Optional<Side> side) {
    Phrase matter = matter(verb, quotation.start());
    boolean relative = words.is(scene.subjects().of(verb).start() - 1, "which", "that", "whom");
    boolean named = !words.isTag(matter.last(), "DET", "VERB") && !words.is(verb + 1, "as");
    boolean spoken = words.is(verb + 1, "of");
    boolean active = !words.isBe(verb - 1) && (relative || named || spoken);
    boolean person =
        words.isName(matter.last()) || words.is(matter.start(), "him", "her", "them", "himself");
    boolean name = words.isName(quotation.start() + 1);
    Optional<Side> judgement = contrasted(quotation).or(() -> side).or(() -> epithet(quotation));
    boolean scorn = judgement.isPresent() || (!person && !spoken && isScorn(quotation.start() + 1));
    if (!active || name || !scorn) {
      return List.of();
    }
    Side told = judgement.orElse(Side.AGAINST);
    return holders.in(scene.subjects().of(verb)).stream()
        .map(who -> stance(quotation, told, who, matter))
        .toList();
  }

  private Phrase matter(int verb, int opening) {
    int end = words.is(opening - 1, "as", "of") ? opening - 1 : opening;
    return new Phrase(verb + 1, end);
  }

  /** “good manners, not climate policy” */
  private Optional<Side> contrasted(Phrase quotation) {
    for (int at = quotation.start() + 1; at < quotation.end(); at++) {
      if (words.is(at, ",") && words.is(at + 1, "not")) {
        return Optional.of(Side.AGAINST);
      }
    }
    return Optional.empty();
  }

  /** The side of a word of judgement, or of praise beyond measure: “the most important one”. */
  private Optional<Side> epithet(Phrase quotation) {
    for (int at = quotation.start() + 1; at < quotation.end(); at++) {
      Optional<Side> side = scene.cues().at(words, at, JUDGED).map(Found::side);
      if (side.isPresent() && !scene.isDenied(at)) {
        return side;
      }
    }
    boolean most =
        words.is(quotation.start() + 1, "the") && words.is(quotation.start() + 2, "most");
    return most ? FOR : Optional.empty();
  }

  /** “Kavita brings thirty years of experience”, “She has built a fine team” */
  private boolean isTribute(Phrase quotation) {
    int first = quotation.start() + 1;
    if (first >= words.size()) {
      return false;
    }
    int verb = first + 1;
    while (words.isName(verb)) {
      verb++;
    }
    while (words.isTag(verb, "AUX", "ADV") && !words.is(verb, "not", "never")) {
      verb++;
    }
    boolean name =
        Character.isUpperCase(words.word(first).charAt(0))
            && !words.isTag(first, "DET", "PRON", "ADV", "ADP", "SCONJ");
    boolean person = words.is(first, "he", "she") || name;
    return person && scene.cues().isIn("merit", words.lower(verb));
  }

  /** A name in quotation marks is a term; "a tax on rain", "saving pennies" is an opinion. */
  private boolean isScorn(int first) {
    return words.is(first, "a", "an", "nothing", "just", "one", "more", "too")
        || words.lower(first).endsWith("ing");
  }

  private Stance stance(Phrase quotation, Side side, String who, Phrase matter) {
    Found cue = Found.unlisted(Kind.REMARK, side, quotation.start() + 1, quotation.end());
    return Stances.stance(scene, cue, who, matter, Voice.OWN_WORDS);
  }

  /** The verb of "called the plan “…”", "which she described as “…”", or {@link #NONE}. */
  private int judging(int opening) {
    boolean as = words.is(opening - 1, "as");
    boolean spoken =
        words.is(opening - 1, "of") && scene.cues().isIn("speak", words.lower(opening - 2));
    if (spoken) {
      return opening - 2;
    }
    for (int at = opening - 1; at >= 0 && opening - at < 12; at--) {
      String set = as ? "depict" : "name";
      if (scene.cues().isIn(set, words.lower(at)) && words.isTag(at, "VERB")) {
        return at;
      }
      if (words.isBorder(at) || isPredicate(at)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** No verb of the clause are "the existing contracts" and "the company's plan to cut jobs". */
  private boolean isPredicate(int at) {
    boolean describes = words.isTag(at - 1, "DET") && words.isNoun(at + 1);
    boolean within = describes || words.isPossessive(at - 1) || words.is(at - 1, "to");
    return words.isVerb(at) && !within;
  }

  /** The side of its words of praise and of blame; none where they are mixed, or there are none. */
  private Optional<Side> side(Phrase quotation) {
    boolean praise = false;
    boolean blame = false;
    for (int at = quotation.start(); at < quotation.end(); at++) {
      boolean good = scene.cues().isIn("praise", words.lower(at));
      boolean bad = scene.cues().isIn("blame", words.lower(at)) || isExcess(at);
      boolean turned = scene.isDenied(at);
      praise |= (good && !turned) || (bad && turned);
      blame |= (bad && !turned) || (good && turned);
    }
    if (praise == blame) {
      return Optional.empty();
    }
    return Optional.of(praise ? Side.FOR : Side.AGAINST);
  }

  /** "too vague", "too late" */
  private boolean isExcess(int at) {
    return words.is(at, "too") && words.isTag(at + 1, "ADJ", "ADV") && at > 0;
  }
}
