package footnote.positions;

import footnote.positions.Cues.Found;
import footnote.positions.Cues.Kind;
import footnote.positions.Phrases.Phrase;
import footnote.positions.Position.Side;
import footnote.positions.Position.Stance;
import footnote.positions.Position.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from one sentence who is for or against what. */
final class Stances {

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "wrote",
          "told",
          "added",
          "insisted",
          "argued",
          "warned",
          "declared",
          "explained",
          "tweeted",
          "writes",
          "replied",
          "announced",
          "complained",
          "insists",
          "argues",
          "stressed",
          "admitted",
          "recalled",
          "conceded",
          "posted",
          "joked",
          "shouted");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "never",
          "neither",
          "nor",
          "no",
          "hardly",
          "without",
          "cannot",
          "denied",
          "denies",
          "deny",
          "refused",
          "declined",
          "nobody",
          "none");

  private static final Set<String> JUDGING =
      Set.of(
          "called",
          "calls",
          "call",
          "deemed",
          "deems",
          "deem",
          "described",
          "describes",
          "considers",
          "considered",
          "regards",
          "regarded",
          "sees",
          "saw",
          "labelled",
          "labeled",
          "branded",
          "brands",
          "termed",
          "dubbed",
          "finds",
          "found",
          "judged",
          "thinks",
          "thought",
          "believes",
          "consider",
          "calling");

  private static final Set<String> DUTY = Set.of("must", "should", "ought");

  private final Cues cues;
  private final Words words;
  private final Phrases phrases;
  private final Names names;

  Stances(Cues cues, Words words, Names names) {
    this.cues = cues;
    this.words = words;
    this.phrases = new Phrases(words);
    this.names = names;
  }

  List<Stance> read() {
    List<Stance> stances = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Found> found = cues.at(words, at);
      if (found.isEmpty()) {
        duty(at).ifPresent(stances::add);
        at++;
        continue;
      }
      Found cue = found.get();
      stances.addAll(stance(cue));
      at = cue.end();
    }
    return stances;
  }

  private List<Stance> stance(Found cue) {
    return switch (cue.cue().kind()) {
      case VERB -> verb(cue);
      case NOUN -> noun(cue);
      case ADJ -> adjective(cue);
      case JUDGED -> judged(cue).stream().toList();
    };
  }

  private List<Stance> verb(Found cue) {
    boolean passive =
        words.isBe(previous(cue.start())) && !words.lower(cue.start()).endsWith("ing");
    if (passive) {
      int by = indexOf("by", cue.end(), cue.end() + 8);
      if (by < 0) {
        return calledUpon(cue);
      }
      Phrase holder = phrases.next(by + 1);
      return stances(cue, holder, phrases.subject(cue.start()));
    }
    if (isAsked(cue.start())) {
      return List.of();
    }
    if (words.isTag(cue.start() - 1, "DET")
        || (words.is(cue.start() - 1, "to") && !chained(cue.start()))) {
      return List.of();
    }
    Phrase matter = phrases.object(cue.end());
    Phrase inside = new Phrase(cue.start() + 1, Math.max(cue.start() + 1, cue.end() - 2));
    return stances(cue, phrases.subject(cue.start()), matter.isEmpty() ? inside : matter);
  }

  /** "Asked if she favoured": what is asked is not said. */
  private boolean isAsked(int at) {
    for (int before = at - 1; before > 0 && at - before < 6; before--) {
      if (words.is(before, "if", "whether")
          && words.is(before - 1, "asked", "wonder", "wondered", "see", "unclear", "decide")) {
        return true;
      }
    }
    return false;
  }

  /** "Parliament is called upon to act": by whom but the author? */
  private List<Stance> calledUpon(Found cue) {
    if (cue.cue().side() != Side.CALLS_FOR || words.isQuoted(cue.start())) {
      return List.of();
    }
    Phrase who = phrases.subject(cue.start());
    Phrase what = phrases.object(cue.end());
    return names.author().stream()
        .map(author -> stance(cue, author, text(who) + " " + text(what), Voice.OWN_WORDS))
        .toList();
  }

  /** "wants to oppose" has a subject; "to oppose the plan would be" has none. */
  private boolean chained(int verb) {
    return words.isTag(verb - 2, "VERB", "ADJ", "AUX") || words.is(verb - 2, "up");
  }

  private int previous(int at) {
    int before = at - 1;
    while (words.isTag(before, "ADV") || words.is(before, "not", "also", "both", "being", "been")) {
      if (words.isBe(before)) {
        return before;
      }
      before--;
    }
    return before;
  }

  private List<Stance> noun(Found cue) {
    Phrase matter = phrases.object(cue.end());
    for (int at = cue.start() - 1; at >= 0 && cue.start() - at < 7; at--) {
      if (words.is(at, "'s", "’s")) {
        Phrase holder = phrases.nounPhrase(at - 1);
        return stances(cue, holder, matter);
      }
      if (words.isTag(at, "VERB", "AUX")) {
        return words.is(at, "there") ? List.of() : stances(cue, phrases.subject(at), matter);
      }
      if (words.isBorder(at) || words.is(at, "of", "despite", "because")) {
        break;
      }
    }
    return List.of();
  }

  private List<Stance> adjective(Found cue) {
    int at = cue.start() - 1;
    while (at > 0
        && ((words.isTag(at, "ADV", "DET") && !words.isBe(at))
            || words.is(at, "not", "never", "very", "deeply"))) {
      at--;
    }
    boolean copula =
        words.isBe(at)
            || Set.of(
                    "remain",
                    "remains",
                    "remained",
                    "seem",
                    "seems",
                    "seemed",
                    "stay",
                    "stayed",
                    "feel",
                    "feels",
                    "came",
                    "comes",
                    "come",
                    "spoke",
                    "is",
                    "sounded",
                    "grew",
                    "declared")
                .contains(words.lower(at));
    return copula ? stances(cue, phrases.subject(at), phrases.object(cue.end())) : List.of();
  }

  private Optional<Stance> judged(Found cue) {
    int at = cue.start() - 1;
    while (at > 0
        && ((words.isTag(at, "ADV", "DET", "ADJ") && !words.isBe(at)) || words.is(at, "as"))) {
      at--;
    }
    for (int verb = at; verb > 0 && cue.start() - verb < 14; verb--) {
      if (JUDGING.contains(words.lower(verb))) {
        return judgement(cue, verb, at + 1);
      }
      if (words.is(verb, ".", ";")) {
        break;
      }
    }
    boolean spoken = words.isBe(at) && words.isQuoted(cue.start());
    String matter = text(phrases.subject(at));
    return spoken
        ? speaker(cue.start()).map(who -> stance(cue, who, matter, Voice.OWN_WORDS))
        : Optional.empty();
  }

  private Optional<Stance> judgement(Found cue, int verb, int end) {
    boolean passive = words.isBe(previous(verb));
    if (passive) {
      int by = indexOf("by", verb, cue.end() + 4);
      return by < 0
          ? Optional.empty()
          : stances(cue, phrases.next(by + 1), judgedMatter(verb)).stream().findFirst();
    }
    return stances(cue, phrases.subject(verb), new Phrase(verb + 1, Math.max(verb + 1, end)))
        .stream()
        .findFirst();
  }

  /** "The court ruled that firms must pay, which was deemed unacceptable": what was ruled. */
  private Phrase judgedMatter(int verb) {
    int which = verb - 1;
    while (which > 0 && (words.isBe(which) || words.isTag(which, "ADV", "AUX"))) {
      which--;
    }
    if (!words.is(which, "which") || !words.is(which - 1, ",")) {
      return phrases.subject(verb);
    }
    for (int at = which - 2; at > 0; at--) {
      if (words.is(at, "that")) {
        return new Phrase(at + 1, which - 1);
      }
    }
    return new Phrase(0, which - 1);
  }

  /** "Japan must reciprocate", said by the author or by who is quoted. */
  private Optional<Stance> duty(int at) {
    int verb = words.is(at + 1, "not", "never", "also") ? at + 2 : at + 1;
    if (cues.at(words, verb).isPresent()) {
      return Optional.empty();
    }
    boolean duty =
        DUTY.contains(words.lower(at))
            || (words.is(at, "need", "needs", "has", "have")
                && words.is(at + 1, "to")
                && words.is(at, "needs"));
    boolean done =
        words.is(at + 1, "have")
            || words
                .text()
                .matches(
                    ".*\\b(?:must|should|ought to)(?: also)? be (?:seen|noted|remembered|said|stressed|mentioned|understood|clear)\\b.*");
    if (!duty || done || words.text().endsWith("?")) {
      return Optional.empty();
    }
    Phrase who = phrases.subject(at);
    Phrase what = phrases.object(at + 1);
    if (who.isEmpty()
        || what.isEmpty()
        || words.is(who.start(), "which", "that", "who", "it", "there")) {
      return Optional.empty();
    }
    Found cue = new Found(new Cues.Cue(Kind.VERB, Side.CALLS_FOR, List.of("must")), at, at + 1);
    boolean negated = words.is(at + 1, "not", "never");
    Found said =
        negated
            ? new Found(new Cues.Cue(Kind.VERB, Side.AGAINST, List.of("must")), at, at + 1)
            : cue;
    String matter = text(who) + " " + text(what);
    if (words.isQuoted(at)) {
      return speaker(at).map(holder -> stance(said, holder, matter, Voice.OWN_WORDS));
    }
    Optional<String> teller = teller(at);
    return teller.isPresent()
        ? teller.map(holder -> stance(said, holder, matter, Voice.REPORTED))
        : names.author().map(author -> stance(said, author, matter, Voice.OWN_WORDS));
  }

  /** Who says it, in "the minister insists that Japan must". */
  private Optional<String> teller(int at) {
    for (int verb = at - 1; verb > 0; verb--) {
      if (SAYING.contains(words.lower(verb))
          || words.is(
              verb,
              "believes",
              "thinks",
              "maintains",
              "demanded",
              "demands",
              "holds",
              "held",
              "concludes",
              "concluded",
              "suggests",
              "suggested",
              "notes",
              "thinks",
              "feels",
              "found",
              "finds",
              "ruled",
              "states",
              "stated",
              "believe",
              "hold",
              "say",
              "argue",
              "agreed",
              "agree")) {
        return names.resolve(text(phrases.subject(verb)));
      }
    }
    for (int verb = at + 1; verb < words.size(); verb++) {
      if (SAYING.contains(words.lower(verb)) && words.is(verb - 1, ",")) {
        return names.resolve(text(phrases.next(verb + 1)));
      }
      if (SAYING.contains(words.lower(verb)) && words.isNoun(verb - 1)) {
        return names.resolve(text(phrases.subject(verb)));
      }
    }
    return Optional.empty();
  }

  private List<Stance> stances(Found cue, Phrase holder, Phrase matter) {
    if (holder.isEmpty() || matter.isEmpty()) {
      return List.of();
    }
    String who = inSentence(holder).map(this::text).orElse(text(holder));
    boolean quoted = words.isQuoted(cue.start());
    boolean first = words.is(holder.start(), "i", "we") && holder.end() == holder.start() + 1;
    if (quoted && first) {
      return speaker(cue.start()).stream()
          .map(speaker -> stance(cue, speaker, text(matter), voice(cue, true)))
          .toList();
    }
    List<Stance> stances = new ArrayList<>();
    for (String each : who.split(" and (?=\\p{Lu})")) {
      names
          .resolve(each)
          .ifPresent(name -> stances.add(stance(cue, name, text(matter), voice(cue, first))));
    }
    return stances;
  }

  /** "Islamabad insists it takes no side": the pronoun stands for what the sentence began with. */
  private Optional<Phrase> inSentence(Phrase holder) {
    boolean pronoun =
        words.is(holder.start(), "it", "they", "he", "she") && holder.end() == holder.start() + 1;
    if (!pronoun || holder.start() < 2) {
      return Optional.empty();
    }
    for (int at = 0; at < holder.start(); at++) {
      if (words.isTag(at, "VERB", "AUX")) {
        Phrase first = phrases.subject(at);
        boolean own =
            words.is(holder.start(), "he", "she") && !words.isName(Math.max(0, first.end() - 1));
        boolean itself = first.isEmpty() || words.isTag(first.start(), "PRON") || own;
        return itself ? Optional.empty() : Optional.of(first);
      }
    }
    return Optional.empty();
  }

  private Voice voice(Found cue, boolean own) {
    return isDenied(cue.start()) ? Voice.DENIED : own ? Voice.OWN_WORDS : Voice.REPORTED;
  }

  private boolean isDenied(int at) {
    for (int before = at - 1; before >= 0 && at - before < 6; before--) {
      if (words.isBorder(before)) {
        return false;
      }
      if (NEGATIONS.contains(words.lower(before))) {
        return true;
      }
      if (words.is(before, "short") && words.is(before + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** Who speaks the quotation around {@code at}. */
  private Optional<String> speaker(int at) {
    for (int verb = 0; verb < words.size(); verb++) {
      if (words.isQuoted(verb) || !SAYING.contains(words.lower(verb))) {
        continue;
      }
      Phrase behind = phrases.next(verb + 1);
      if (!behind.isEmpty() && verb > at) {
        return words.is(behind.end(), ",") && !words.isName(behind.end() - 1)
            ? names.resolve(text(phrases.next(behind.end() + 1)))
            : names.resolve(text(behind));
      }
      Phrase before = phrases.subject(verb);
      if (!before.isEmpty()) {
        return names.resolve(text(before));
      }
    }
    return Optional.empty();
  }

  private int indexOf(String word, int from, int to) {
    for (int at = from; at < Math.min(to, words.size()); at++) {
      if (words.is(at, word)) {
        return at;
      }
    }
    return -1;
  }

  private String text(Phrase phrase) {
    return words.part(phrase.start(), phrase.end());
  }

  private Stance stance(Found cue, String holder, String about, Voice voice) {
    return new Stance(
        holder,
        about.strip(),
        cue.cue().side(),
        voice,
        words.span(cue.start(), cue.end()),
        Optional.empty());
  }
}
