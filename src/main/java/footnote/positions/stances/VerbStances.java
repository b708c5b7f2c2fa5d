package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Stances.Draft;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads verbs of stance: "Japan opposes the plan", "the plan is opposed by Japan". */
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

  VerbStances(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.noViews = new NoViews(scene);
    this.assertions = new Assertions(scene);
    this.outerClause = new OuterClause(scene);
    this.somebody = new Somebody(scene);
    this.sidedMatters = new SidedMatters(scene);
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
    return isPassive(verb) ? passive(cue) : active(cue);
  }

  private List<Draft> active(Found cue) {
    if (assertions.isOfAnother(cue.start()) || assertions.isUnsaid(cue.start())) {
      return List.of();
    }
    Phrase matter = matter(cue);
    if ((cue.cue().ofPolicy() && !isPolicy(matter)) || noViews.tells(cue, matter)) {
      return List.of();
    }
    if (cue.side() == Side.CALLS_FOR && scene.isFact(cue.end())) {
      return List.of();
    }
    boolean once = words.is(cue.start() - 1, "to") && words.is(cue.start() - 2, "used");
    boolean plain = once || isPlainWant(cue) || isNoMatter(cue, matter);
    if (plain || isOwned(cue.start()) || isAside(cue)) {
      return List.of();
    }
    Phrase subject = outerClause.subject(scene.subjects().sureOf(cue.start()), cue.start());
    Phrase holder = scene.speech().sayer(cue.start(), subject);
    if (assertions.isDuty(cue.start()) && !words.is(holder.start(), "i", "we")) {
      return List.of();
    }
    boolean neither = cue.cue().words().contains("nor");
    boolean not = scene.isDenied(cue.start()) && !isEnough(cue);
    boolean denied = !neither && (not || isDeniedWithin(cue));
    return List.of(new Draft(sidedMatters.sided(cue, matter), holder, matter, denied));
  }

  /** "I cannot praise it enough" */
  private boolean isEnough(Found cue) {
    for (int at = cue.end(); cue.side() == Side.FOR && !words.isBorder(at); at++) {
      if (words.is(at, "enough", "highly") && words.isBorder(at + 1)) {
        return true;
      }
    }
    return false;
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
    boolean plan = words.lower(cue.start()).startsWith("intend");
    if (plan) {
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
    return words.lower(at).matches("intend(?:s|ed)?|plan(?:s|ned)?");
  }

  private boolean isPolicy(Phrase matter) {
    if (matter.isOneWord() && words.is(matter.start(), "it", "them", "this", "that")) {
      return true;
    }
    for (int at = matter.start(); at < matter.end() && !isHung(at, matter); at++) {
      if (scene.cues().isIn("policy", words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** In "promoted the album on programmes" the programmes are not what is promoted. */
  private boolean isHung(int at, Phrase matter) {
    boolean led = words.isTag(at, "ADP") && !words.is(at, "of", "to", "for", "on");
    return led && at > matter.start();
  }

  private List<Draft> passive(Found cue) {
    for (int at = cue.start() + 1; at < Math.min(cue.end() + 9, words.size()); at++) {
      if (words.is(at, "by")) {
        Phrase holder = agent(at + 1);
        Phrase matter = scene.subjects().of(cue.start());
        boolean other = cue.cue().ofPolicy() && !isPolicy(matter);
        if (other || noViews.isSackedBy(cue, matter)) {
          return List.of();
        }
        return List.of(new Draft(cue, holder, matter, scene.isDenied(cue.start())));
      }
      if (words.isBorder(at) || (at > cue.end() && isNextVerb(at))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** In "was rejected in 1947 and amended by the senate" the senate rejected nothing. */
  private boolean isNextVerb(int at) {
    return words.is(at, "and", "but") && words.isTag(at + 1, "VERB") && !words.isBe(at + 1);
  }

  /** "The plan has angered local traders": those whom it stirs hold the stance. */
  List<Draft> stirred(Found cue) {
    Phrase holders = scene.nouns().series(cue.end());
    boolean asked = words.is(cue.start() - 1, "what") && words.isBe(holders.end());
    Phrase matter =
        asked ? scene.nouns().object(holders.end() + 1) : scene.subjects().of(cue.start());
    boolean led = words.isTag(cue.end(), "DET", "ADJ", "NOUN", "PROPN") || words.isName(cue.end());
    if (!led || isPassive(cue.start()) || matter.isEmpty() || assertions.isOfAnother(cue.start())) {
      return List.of();
    }
    return List.of(new Draft(cue, holders, matter, scene.isDenied(cue.start())));
  }

  /** "by Hanoi and the farmers of the delta" */
  private Phrase agent(int from) {
    Phrase first = scene.nouns().next(from);
    int end = first.end();
    while (words.is(end, "and", "in", "at", "for", "from") && !first.isEmpty()) {
      Phrase more = scene.nouns().next(end + 1);
      if (more.isEmpty() || words.isTag(more.end(), "VERB", "AUX")) {
        break;
      }
      end = more.end();
    }
    return new Phrase(from, end);
  }

  /** "Parliament is called upon to act": by whom but the author? */
  Optional<Stance> calledUpon(Found cue) {
    boolean verb = words.isTag(cue.start(), "VERB");
    boolean asks = verb && cue.side() == Side.CALLS_FOR && isPassive(cue.start());
    if (!asks || words.isQuoted(cue.start())) {
      return Optional.empty();
    }
    Phrase who = scene.subjects().of(cue.start());
    Phrase what = scene.nouns().object(cue.end());
    String about = scene.text(who) + " " + scene.text(what);
    return scene
        .names()
        .author()
        .map(author -> Stances.stance(scene, cue, cue.side(), author, about, Voice.OWN_WORDS));
  }

  private boolean isPassive(int verb) {
    String word = words.lower(verb);
    boolean subject =
        words.isTag(verb - 1, "PRON") && !words.is(verb - 1, "who", "which", "that", "all");
    if (word.endsWith("ing") || subject) {
      return false;
    }
    int before = verb - 1;
    while ((words.isTag(before, "ADV") || words.is(before, "not", "also", "both"))
        && !words.isBe(before)) {
      before--;
    }
    boolean joined = words.is(before, "and", "but", "or");
    boolean led = words.isNoun(before) || joined || words.is(before, ",");
    boolean reduced = led && words.is(verb + 1, "by") && !scene.cues().isIn("actorless", word);
    return words.isBe(before) || reduced || (joined && isPassiveToo(verb, before));
  }

  /** "was praised by some but criticised for its length": neither has an object. */
  private boolean isPassiveToo(int verb, int joint) {
    boolean bare = words.isBorder(verb + 1) || words.is(verb + 1, "for", "as", "in", "at");
    for (int at = joint - 1; bare && at > 0 && !words.isBorder(at); at--) {
      if (words.isTag(at, "VERB") && words.lower(at).endsWith("ed")) {
        return words.isBe(at - 1) || words.isBe(at - 2);
      }
    }
    return false;
  }

  /** "the proposed tax", "opposed pistons": the word only describes. */
  private boolean isAttribute(Found cue) {
    boolean gerund =
        words.lower(cue.start()).endsWith("ing")
            && words.is(cue.start() - 1, "into", "with", "the", "a", "other");
    boolean participle = words.lower(cue.start()).endsWith("ed");
    boolean oneWord = cue.end() == cue.start() + 1;
    boolean first = cue.start() == 0;
    return oneWord
        && (participle || gerund)
        && (gerund
            || words.isTag(cue.start() - 1, "ADJ")
            || words.isPossessive(cue.start() - 1)
            || first)
        && words.isTag(cue.end(), "NOUN");
  }
}
