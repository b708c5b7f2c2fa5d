package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Stances.Draft;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads verbs of stance: "Japan opposes the plan", "the plan has angered local traders". */
final class VerbStances {

  private static final Set<Kind> JUDGED = EnumSet.of(Kind.JUDGED, Kind.VERDICT);
  private static final Set<Kind> NAMED = EnumSet.of(Kind.NOUN);

  private final Scene scene;
  private final Words words;
  private final NoViews noViews;
  private final Assertions assertions;
  private final OuterClause outerClause;
  private final Somebody somebody;
  private final SidedMatters sidedMatters;
  private final Passives passives;
  private final Policies policies;

  VerbStances(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.noViews = new NoViews(scene);
    this.assertions = new Assertions(scene);
    this.outerClause = new OuterClause(scene);
    this.somebody = new Somebody(scene);
    this.sidedMatters = new SidedMatters(scene);
    this.passives = new Passives(scene);
    this.policies = new Policies(scene);
  }

  List<Draft> read(Found cue) {
    int verb = cue.start();
    boolean participle = verb == 0 && words.lower(0).endsWith("ed");
    if (participle
        || assertions.isAsked(verb)
        || words.isTag(verb - 1, "DET")
        || isAttribute(cue)) {
      return List.of();
    }
    return passives.isPassive(verb) ? passives.read(cue) : active(cue);
  }

  private List<Draft> active(Found cue) {
    int verb = cue.start();
    Phrase matter = matter(cue);
    if (isUndone(verb) || isNoView(cue, matter) || isOwned(verb) || isAside(cue)) {
      return List.of();
    }
    Phrase subject = outerClause.subject(scene.subjects().sureOf(verb), verb);
    Phrase holder = scene.speech().sayer(verb, subject);
    if (assertions.isDuty(verb) && !words.is(holder.start(), "i", "we")) {
      return List.of();
    }
    return List.of(new Draft(sidedMatters.sided(cue, matter), holder, matter, isDenied(cue)));
  }

  /** "urged the board to reject", "can reject", "used to reject": nobody rejects it now. */
  private boolean isUndone(int verb) {
    boolean once = words.is(verb - 1, "to") && words.is(verb - 2, "used");
    return once || isBygone(verb) || assertions.isOfAnother(verb) || assertions.isUnsaid(verb);
  }

  /** "who had supported the duke until then": and from then on does not. */
  private boolean isBygone(int verb) {
    boolean had = words.is(verb - 1, "had") || words.is(verb - 2, "had");
    for (int at = verb + 1; had && !words.isBorder(at); at++) {
      if (words.is(at, "until", "till") && words.is(at + 1, "then", "now", "recently")) {
        return true;
      }
    }
    return false;
  }

  /** "dismissed the coach", "wanted to leave", "suggests that it was so": no stance on a matter. */
  private boolean isNoView(Found cue, Phrase matter) {
    boolean fact = cue.side() == Side.CALLS_FOR && scene.isFact(cue.end());
    return fact
        || policies.isOther(cue, matter)
        || noViews.tells(cue, matter)
        || isPlainWant(cue)
        || isNoMatter(cue, matter);
  }

  /** "does not support it", "raised no objection", but not "neither supports nor opposes it" */
  private boolean isDenied(Found cue) {
    boolean neither = cue.cue().words().contains("nor");
    return !neither && (scene.isDenied(cue.start()) || isDeniedWithin(cue));
  }

  /** "Unless it rains, warns the farmer, the": who warns stands behind. */
  private boolean isAside(Found cue) {
    Phrase behind = scene.nouns().next(cue.end());
    boolean closed = words.is(cue.start() - 1, ",") && words.isBorder(behind.end());
    boolean says = scene.cues().isIn("warns-in-saying", words.lower(cue.start()));
    return says && closed && !behind.isEmpty() && somebody.is(behind);
  }

  /** "Scotland's would ban them": whose that is was told before. */
  private boolean isOwned(int verb) {
    return words.isPossessive(scene.subjects().chainStart(verb) - 1);
  }

  /** "raised no objection" */
  private boolean isDeniedWithin(Found cue) {
    for (int at = cue.start() + 1; at < cue.end(); at++) {
      if (words.is(at, "no", "not") && !cue.cue().words().contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "What they propose is a robbery" */
  private boolean isJudged(int be) {
    int judgement = words.isTag(be + 1, "DET") ? be + 2 : be + 1;
    return words.isBe(be)
        && !words.is(be - 1, "to")
        && scene.cues().at(words, judgement, JUDGED).isPresent();
  }

  /**
   * "What they propose is a robbery", "wanted more than", "prefers to wait", "backed the fight
   * against".
   */
  private boolean isNoMatter(Found cue, Phrase matter) {
    boolean clause = isJudged(cue.end()) || words.is(cue.end(), "than");
    boolean wish =
        words.is(matter.start(), "to") && words.lower(cue.end() - 1).startsWith("prefer");
    return clause || wish || isOfCampaign(cue, matter);
  }

  /** "lent his name to the campaign against the mast": the noun tells the side. */
  private boolean isOfCampaign(Found cue, Phrase matter) {
    int noun = matter.start();
    while (words.isTag(noun, "DET", "ADJ") || words.isOwner(noun)) {
      noun++;
    }
    return cue.side() == Side.FOR
        && scene
            .cues()
            .at(words, noun, NAMED)
            .filter(named -> named.side() == Side.AGAINST && words.is(named.end() - 1, "against"))
            .isPresent();
  }

  private Phrase matter(Found cue) {
    return scene.nouns().object(cue.cue().isOpen() ? cue.start() + 1 : cue.end());
  }

  /** "wanted to leave", "did not want to comment": a wish of another kind, or none. */
  private boolean isPlainWant(Found cue) {
    if (words.lower(cue.start()).startsWith("intend")) {
      return !scene.isDenied(cue.start());
    }
    boolean planned = words.is(cue.start() - 1, "to") && isPlan(cue.start() - 2);
    if (planned && cue.side() == Side.CALLS_FOR) {
      return true;
    }
    boolean thing = words.isTag(cue.end(), "DET", "ADJ", "NOUN", "NUM", "PROPN");
    boolean refused = scene.isDenied(cue.start()) && words.is(cue.end(), "to");
    boolean deed = refused && !scene.cues().isIn("silent", words.lower(cue.end() + 1));
    return SidedMatters.isWant(words, cue) && !thing && !deed;
  }

  /** "intends to propose a chairman" */
  private boolean isPlan(int at) {
    return words.is(at, "intend", "intends", "intended", "plan", "plans", "planned");
  }

  /** "The plan has angered local traders": those whom it stirs hold the stance. */
  List<Draft> stirred(Found cue) {
    Phrase holders = scene.nouns().series(cue.end());
    boolean asked = words.is(cue.start() - 1, "what") && words.isBe(holders.end());
    Phrase matter =
        asked ? scene.nouns().object(holders.end() + 1) : scene.subjects().of(cue.start());
    boolean led = words.isTag(cue.end(), "DET", "ADJ", "NOUN", "PROPN") || words.isName(cue.end());
    if (!led
        || passives.isPassive(cue.start())
        || matter.isEmpty()
        || assertions.isOfAnother(cue.start())) {
      return List.of();
    }
    return List.of(new Draft(cue, holders, matter, scene.isDenied(cue.start())));
  }

  /** "Parliament is called upon to act": by whom but the author? */
  Optional<Stance> calledUpon(Found cue) {
    return passives.calledUpon(cue);
  }

  /** "into opposing camps", "the firm's proposed tax": the word only describes. */
  private boolean isAttribute(Found cue) {
    int before = cue.start() - 1;
    boolean gerund =
        words.endsWith(cue.start(), "ing") && words.is(before, "into", "with", "the", "a", "other");
    boolean participle =
        words.endsWith(cue.start(), "ed")
            && (words.isTag(before, "ADJ") || words.isPossessive(before));
    boolean oneWord = cue.end() == cue.start() + 1;
    return oneWord && (gerund || participle) && words.isTag(cue.end(), "NOUN");
  }
}
