package footnote.positions.stances;

import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import footnote.positions.grammar.Names;
import footnote.positions.grammar.NounPhrases;
import footnote.positions.grammar.Phrase;
import footnote.positions.grammar.Subjects;
import footnote.positions.grammar.Words;
import footnote.positions.stances.Cues.Found;
import footnote.positions.stances.Cues.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads from one sentence who is for or against what. */
public final class Stances {

  private static final Set<Kind> SPOKEN =
      EnumSet.of(Kind.VERB, Kind.STIRS, Kind.NOUN, Kind.ADJ, Kind.NONE);

  /** "were opposed" is what they are where it is not what was done to them. */
  private static final Set<Kind> FELT = EnumSet.of(Kind.ADJ);

  private static final Set<Kind> DONE = EnumSet.of(Kind.VERB);

  private static final Set<Kind> DRAWN = EnumSet.of(Kind.DRAWN);
  private static final Set<Kind> CAMP = EnumSet.of(Kind.CAMP);

  /** Sides that are taken on each of what a list names. */
  private static final Set<Side> LISTED = EnumSet.of(Side.CALLS_FOR, Side.AGAINST);

  private static final Set<Kind> JUDGED = EnumSet.of(Kind.JUDGED, Kind.VERDICT);

  /** How many letters may stand between a warning and the quotation that tells it. */
  private static final int LEADS = 60;

  private final Scene scene;
  private final Words words;
  private final Holders holders;
  private final VerbStances verbs;
  private final NounStances nouns;
  private final AdjectiveStances adjectives;
  private final Judgements judgements;
  private final Demands demands;
  private final Camps camps;
  private final Motions motions;
  private final Provisos provisos;
  private final Echoes echoes;
  private final Remarks remarks;
  private final Forebodings forebodings;
  private final Denials denials;
  private final Queries queries;
  private final Tones tones;
  private final Elaborations elaborations;
  private final Agreements agreements;
  private final Repetitions repetitions;
  private final Matters matters;
  private final SayingVerbs sayingVerbs;

  /**
   * @param earlier who spoke in the sentence before
   * @param before the stances of the sentence before
   */
  public Stances(
      Cues cues,
      Words words,
      Names names,
      Supplier<Optional<String>> earlier,
      Supplier<List<Stance>> before) {
    NounPhrases phrases = new NounPhrases(words);
    Subjects subjects = new Subjects(words, phrases);
    Speech speech = new Speech(words, phrases, subjects, names, cues, earlier);
    this.scene = new Scene(words, phrases, subjects, names, speech, cues);
    this.words = words;
    this.holders = new Holders(scene);
    this.verbs = new VerbStances(scene);
    this.nouns = new NounStances(scene);
    this.adjectives = new AdjectiveStances(scene);
    this.judgements = new Judgements(scene);
    this.demands = new Demands(scene);
    this.camps = new Camps(scene);
    this.motions = new Motions(scene);
    this.provisos = new Provisos(scene);
    this.echoes = new Echoes(scene);
    this.remarks = new Remarks(scene);
    this.forebodings = new Forebodings(scene);
    this.denials = new Denials(scene);
    this.queries = new Queries(scene);
    this.tones = new Tones(scene);
    this.elaborations = new Elaborations(scene, before);
    this.agreements = new Agreements(scene, before);
    this.repetitions = new Repetitions(scene);
    this.matters = new Matters(scene);
    this.sayingVerbs = new SayingVerbs(scene);
  }

  /** A stance before its holders are named. */
  record Draft(Found cue, Phrase holder, Phrase matter, boolean denied) {}

  public List<Stance> read() {
    List<Stance> stances = new ArrayList<>();
    if (words.text().endsWith("?")) {
      return stances;
    }
    int at = 0;
    while (at < words.size()) {
      Step step = step(at, stances);
      repetitions.addNew(stances, step.stances());
      at = step.end();
    }
    addTones(stances);
    provisos.of(stances).ifPresent(stances::add);
    if (stances.isEmpty()) {
      elaborations.stance().ifPresent(stances::add);
    }
    return stances;
  }

  /** Who spoke last, else the person of whom the sentence speaks. */
  public Optional<String> lastSpeaker() {
    return scene.speech().lastSpeaker();
  }

  /** What the words up to {@code end} tell. */
  record Step(List<Stance> stances, int end) {}

  private Step step(int at, List<Stance> before) {
    Optional<Found> remark = remarks.at(at);
    if (remark.isPresent()) {
      return new Step(remark.flatMap(remarks::read).stream().toList(), remark.get().end());
    }
    return denials
        .at(at)
        .or(() -> spoken(at))
        .or(() -> told(at, FELT))
        .or(() -> told(at, DRAWN))
        .orElseGet(() -> new Step(unnamed(at, before), at + 1));
  }

  /** What is told, or over what only looks like a stance. */
  private Optional<Step> spoken(int at) {
    Optional<Found> cue = scene.cues().at(words, at, SPOKEN);
    return cue.filter(each -> each.cue().kind() == Kind.NONE)
        .map(none -> new Step(List.of(), none.end()))
        .or(() -> told(cue));
  }

  private Optional<Step> told(int at, Set<Kind> kinds) {
    return told(scene.cues().at(words, at, kinds));
  }

  private Optional<Step> told(Optional<Found> found) {
    return found
        .filter(this::isWhole)
        .map(cue -> new Step(spoken(cue), cue.end()))
        .filter(step -> !step.stances().isEmpty());
  }

  /** What takes a side without a word of its own for it. */
  private List<Stance> unnamed(int at, List<Stance> before) {
    List<Stance> foreboded = forebodings.at(at).stream().toList();
    List<Stance> read = new ArrayList<>(camp(at));
    read.addAll(named(motions.at(at)));
    read.addAll(echoes.at(at, before));
    read.addAll(judged(at));
    read.addAll(foreboded.isEmpty() ? demands.at(at).stream().toList() : foreboded);
    read.addAll(queries.at(at));
    return read;
  }

  /** Tone tells of a quotation what no word in it told. */
  private void addTones(List<Stance> stances) {
    for (int at = 0; at < words.size(); at++) {
      List<Stance> all = new ArrayList<>(tones.at(at));
      all.addAll(sayingVerbs.at(at));
      for (Stance tone : all) {
        boolean told =
            stances.stream()
                .anyMatch(
                    each ->
                        each.holder().equals(tone.holder())
                            && (each.side() == tone.side()
                                || each.span().start() >= tone.span().start()
                                || leads(each, tone)));
        if (!told) {
          stances.add(tone);
        }
      }
    }
  }

  /** In "warned that “a bad winter will ruin us”" the quotation is what is warned of. */
  private static boolean leads(Stance told, Stance tone) {
    boolean bad = tone.side() == Side.AGAINST;
    boolean warned = told.side() == Side.WARNS || told.side() == Side.DOUBTS;
    return bad && warned && tone.span().start() - told.span().end() < LEADS;
  }

  private List<Stance> spoken(Found cue) {
    boolean hung = words.isTag(cue.end() - 1, "ADP", "PART");
    if (hung && words.isDated(cue.end())) {
      return List.of();
    }
    List<Draft> drafts =
        switch (cue.cue().kind()) {
          case VERB -> verbs.read(cue);
          case STIRS -> verbs.stirred(cue);
          case NOUN -> nouns.read(cue);
          case DRAWN -> nouns.drawn(cue);
          default -> adjectives.read(cue);
        };
    if (agreements.isOf(cue)) {
      return named(drafts).stream().flatMap(each -> agreements.sided(each, cue).stream()).toList();
    }
    List<Stance> stances = named(drafts);
    if (drafts.isEmpty() && cue.cue().kind() == Kind.VERB) {
      verbs.calledUpon(cue).ifPresent(stances::add);
    }
    return stances;
  }

  private List<Stance> camp(int at) {
    return scene.cues().at(words, at, CAMP).map(camps::read).map(this::named).orElse(List.of());
  }

  private List<Stance> named(List<Draft> drafts) {
    List<Stance> stances = new ArrayList<>();
    drafts.forEach(draft -> stances.addAll(stances(draft)));
    return stances;
  }

  /** "open to question" is more than "open to"; in "refused to condemn" one condemns, or not. */
  private boolean isWhole(Found found) {
    boolean leads =
        words.is(found.end() - 1, "to")
            && !found.cue().isOpen()
            && found.cue().kind() == Kind.VERB
            && scene.cues().at(words, found.end(), DONE).isPresent();
    return !leads
        && scene
            .cues()
            .at(words, found.start(), JUDGED)
            .filter(judged -> judged.end() > found.end())
            .isEmpty();
  }

  private List<Stance> judged(int at) {
    return scene.cues().at(words, at, JUDGED).map(cue -> judgements.read(cue)).orElse(List.of());
  }

  private List<Stance> stances(Draft draft) {
    Found cue = draft.cue();
    boolean first = draft.holder().isOneWord() && words.is(draft.holder().start(), "i", "we");
    boolean nobody = Holders.isNobody(words, draft.holder());
    Voice voice =
        draft.denied() || cue.cue().denied() || nobody
            ? Voice.DENIED
            : first ? Voice.OWN_WORDS : Voice.REPORTED;
    boolean done = cue.cue().isOpen();
    List<Stance> each = new ArrayList<>();
    for (String holder : holders.in(draft.holder())) {
      for (Phrase matter :
          isListing(cue) ? matters.each(draft.matter(), done) : List.of(draft.matter())) {
        each.add(stance(scene, cue, holder, matter, voice));
      }
    }
    return each;
  }

  private static boolean isListing(Found cue) {
    return cue.cue().kind() == Kind.VERB && LISTED.contains(cue.side());
  }

  static Stance stance(Scene scene, Found cue, String holder, Phrase matter, Voice voice) {
    return stance(scene, cue, cue.side(), holder, scene.text(matter), voice);
  }

  static Stance stance(
      Scene scene, Found cue, Side side, String holder, String about, Voice voice) {
    String matter = about.isBlank() ? scene.names().topic() : about;
    return new Stance(
        holder,
        matter.strip(),
        side,
        voice,
        scene.words().span(cue.start(), cue.end()),
        Optional.empty());
  }
}
