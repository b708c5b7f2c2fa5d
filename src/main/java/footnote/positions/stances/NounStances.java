package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import footnote.positions.stances.Stances.Draft;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads nouns of stance: "Hanoi's misgivings about", "voiced support for", "calls from unions for".
 */
final class NounStances {

  /** How many words may stand between a noun of stance and "comes from". */
  private static final int FARTHEST = 9;

  private static final Set<Kind> SIDED = EnumSet.of(Kind.VERB);

  private final Scene scene;
  private final Words words;
  private final Fronted fronted;
  private final Attendants attendants;

  NounStances(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
    this.fronted = new Fronted(scene);
    this.attendants = new Attendants(scene);
  }

  List<Draft> read(Found cue) {
    Phrase matter = scene.nouns().object(cue.end());
    boolean fact = cue.side() == Side.CALLS_FOR && scene.isFact(cue.end() - 1);
    if (fact || words.is(cue.start() - 1, "as")) {
      return List.of();
    }
    List<Draft> voiced = voiced(cue);
    if (!voiced.isEmpty()) {
      return voiced;
    }
    Phrase source = source(cue);
    if (!source.isEmpty()) {
      return List.of(new Draft(cue, source, matter, scene.isDenied(cue.start())));
    }
    for (int at = cue.start() - 1; at >= 0 && cue.start() - at < 8; at--) {
      if (words.isPossessive(at)) {
        return draft(cue, scene.nouns().wide(at - 1), matter);
      }
      if (isOwner(at)) {
        return ofOwner(cue, at, matter);
      }
      boolean described = words.is(at - 1, "as");
      if (words.isVerb(at) && !described) {
        return governed(cue, at, matter);
      }
      if (words.is(at, ",") && isApposed(at, cue) && !isOfFeeling(cue)) {
        return draft(cue, scene.nouns().wide(at - 1), matter);
      }
      if (words.is(at, ",") && scene.beforeAside(at) < at) {
        at = scene.beforeAside(at);
        continue;
      }
      if (words.is(at, "of") && words.is(at - 1, "one")) {
        at--;
        continue;
      }
      if (words.isBorder(at)
          || words.is(at, "of", "despite", "because", "without", "amid", "about", "after")) {
        return List.of();
      }
    }
    Phrase subject = person(cue) ? fronted.subject(cue) : Phrase.empty(cue.start());
    return subject.isEmpty() ? List.of() : draft(cue, subject, matter);
  }

  /** "An opponent" is somebody, "support" is not. */
  private boolean person(Found cue) {
    return words.lower(cue.start()).matches(".*(?:ent|er|or|ic|ist|iend|oe|my|cate)s?");
  }

  /** Those from whom it comes: "won the backing of", "comes from", "against the wishes of". */
  List<Draft> drawn(Found cue) {
    List<Draft> coming = coming(cue);
    List<Draft> received = coming.isEmpty() ? received(cue) : coming;
    return received.isEmpty() ? attendants.read(cue) : received;
  }

  /** "won the backing of local shopkeepers", "met with resistance from the welders" */
  private List<Draft> received(Found cue) {
    if (!words.is(cue.end(), "of", "from", "among", "amongst", "in") || words.isDated(cue.end())) {
      return List.of();
    }
    for (int at = cue.start() - 1; at >= 0 && cue.start() - at < 7 && !words.isBorder(at); at--) {
      String verb = words.lower(at);
      boolean faces = words.isTag(at, "NOUN") && words.is(at, "faces", "meets", "draws", "wins");
      if (faces || words.isVerb(at)) {
        boolean draws = scene.cues().isIn("receive", verb) || scene.cues().isIn("enjoy", verb);
        Phrase matter = scene.subjects().of(at);
        return draws ? draft(cue, scene.nouns().series(cue.end() + 1), matter) : List.of();
      }
    }
    return List.of();
  }

  /** "Opposition to the weir comes mainly from the anglers" */
  private List<Draft> coming(Found cue) {
    int verb = cue.end();
    while (verb < cue.end() + FARTHEST && !words.isBorder(verb) && !comesAt(verb)) {
      verb++;
    }
    int from = verb + 1;
    while (words.isTag(from, "ADV", "ADJ")) {
      from++;
    }
    boolean coming = comesAt(verb) && words.is(from, "from") && !words.isDated(from);
    if (!coming || scene.subjects().hasFiniteVerb(0, cue.start())) {
      return List.of();
    }
    boolean led = words.is(cue.end(), "to", "of", "for", "from");
    Phrase matter = led ? scene.nouns().next(cue.end() + 1) : Phrase.empty(cue.end());
    return draft(cue, scene.nouns().series(from + 1), matter);
  }

  private boolean comesAt(int at) {
    return scene.cues().isIn("come", words.lower(at)) && words.isTag(at, "VERB", "NOUN", "AUX");
  }

  private List<Draft> draft(Found cue, Phrase holder, Phrase matter) {
    return List.of(new Draft(cue, holder, matter, scene.isDenied(cue.start())));
  }

  private boolean isOwner(int at) {
    return words.is(at, "its", "his", "her", "their", "our", "my");
  }

  /** "has signalled its approval": its is who signals; "in its opposition to" who was named. */
  private List<Draft> ofOwner(Found cue, int owner, Phrase matter) {
    int verb = owner - 1;
    while (owner - verb < 6 && words.isTag(verb, "ADP", "ADV", "NOUN", "DET", "ADJ")) {
      verb--;
    }
    boolean own = words.isTag(verb, "VERB") && !words.is(owner, "our", "my");
    boolean reverse = own && scene.cues().isIn("reverse", words.lower(verb));
    if (reverse) {
      return List.of();
    }
    Phrase subject = own ? scene.subjects().of(verb) : new Phrase(owner, owner + 1);
    return draft(cue, subject.isEmpty() ? new Phrase(owner, owner + 1) : subject, matter);
  }

  /** By the verb before: who voices it, or from whom it comes. */
  private List<Draft> governed(Found cue, int verb, Phrase matter) {
    String word = words.lower(verb);
    boolean thing = scene.cues().isIn("receive", word) || scene.cues().isIn("reverse", word);
    boolean there = words.is(verb - 1, "there");
    boolean own = !thing && !there && !isBehindOf(cue) && !isTaken(verb, cue);
    return own ? draft(cue, scene.subjects().of(verb), matter) : List.of();
  }

  /** In "welcomed the boycott of palm oil" who welcomes it tells his side by that. */
  private boolean isTaken(int verb, Found cue) {
    return scene
        .cues()
        .at(words, verb, SIDED)
        .filter(side -> side.cue().kind() == Kind.VERB && side.end() <= cue.start())
        .isPresent();
  }

  private boolean isBehindOf(Found cue) {
    boolean hung = words.is(cue.start() - 1, "of", "to") && !words.is(cue.start() - 2, "full");
    boolean agent = words.is(cue.start() - 1, "by", "from", "among", "with", "for");
    return hung || (agent && person(cue));
  }

  /** "the school will close, a fear that the union shares": nobody is a fear. */
  private boolean isOfFeeling(Found cue) {
    return words.is(cue.end() - 1, "that") && !person(cue);
  }

  /** "X, a critic of the plan, said" */
  private boolean isApposed(int comma, Found cue) {
    boolean article =
        words.is(comma + 1, "a", "an", "the", "one", "long", "himself", "herself")
            || words.isTag(comma + 1, "ADJ");
    return article && cue.start() - comma < 6 && words.isNoun(comma - 1);
  }

  /**
   * "opposition from the welders to", "support among members for", "comes from the Nordic members"
   */
  private Phrase source(Found cue) {
    for (int at = cue.start() + 1; at < Math.min(words.size(), cue.start() + 14); at++) {
      if (words.is(at, ",", ";", ".", "that", "which", "who")) {
        break;
      }
      boolean within = words.is(at, "of") && at < cue.end() - 1 && cue.cue().words().size() == 2;
      boolean by = (words.is(at, "by") || within) && at == cue.start() + 1;
      boolean from = by || (words.is(at, "from", "among", "amongst") && !words.isDated(at));
      boolean near =
          at < cue.end() || words.isTag(at - 1, "ADV") || comes(at - 1) || at == cue.end();
      if ((from && near) || (words.is(at, "among", "amongst") && at > cue.start())) {
        return scene.nouns().next(at + 1);
      }
    }
    return Phrase.empty(cue.start());
  }

  /** "Doubts about the listing have also been voiced by the treasurer" */
  private List<Draft> voiced(Found cue) {
    for (int by = cue.end() + 1; by < cue.end() + 2 * FARTHEST && !words.isBorder(by); by++) {
      int verb = by - 1;
      boolean voiced = words.is(by, "by") && scene.cues().isIn("voiced", words.lower(verb));
      if (voiced && (words.isBe(verb - 1) || words.isBe(verb - 2))) {
        int from = cue.end();
        Phrase matter = new Phrase(from, scene.subjects().chainStart(verb));
        return draft(cue, scene.nouns().series(by + 1), matter);
      }
    }
    return List.of();
  }

  private boolean comes(int at) {
    return words.is(
        at, "comes", "came", "come", "coming", "strongest", "mainly", "chiefly", "only");
  }
}
